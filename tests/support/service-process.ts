import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { getPlatformProxy } from "wrangler";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { DEV_KEY } from "../../scripts/dev-key.ts";
import { QUIET_ENV, runWrangler } from "../../scripts/wrangler.ts";

/** A service in a process of its own, over a library on disk: it can be killed, and its library outlives it. */
export class ServiceProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    readonly port: number,
  ) {}

  /** Makes an empty library that knows the development key. */
  static async create(): Promise<ServiceProcess> {
    const service = new ServiceProcess(await mkdtemp(join(tmpdir(), "attest-service-")), await freePort());
    await runWrangler(["d1", "migrations", "apply", "attest", "--local", "--persist-to", service.folder]);
    const row = await keyRow(DEV_KEY, "a test", ["read", "write"], new Date());
    await service.withLibrary((db) => insertKey(db, row));
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts it, and waits until it answers. */
  async start(): Promise<void> {
    const pages = await mkdtemp(join(tmpdir(), "attest-pages-"));
    const options = [
      "--persist-to",
      this.folder,
      "--port",
      String(this.port),
      "--ip",
      "127.0.0.1",
      "--inspector-port",
      "0",
    ];
    const child = spawn(
      "wrangler",
      [
        "dev",
        "--local",
        ...options,
        "--assets",
        pages,
        "--var",
        "LOG_REQUESTS:off",
        "--show-interactive-dev-session=false",
      ],
      { env: QUIET_ENV, stdio: "ignore", detached: true },
    );
    this.child = child;
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode} before it answered`);
      try {
        if ((await fetch(`${this.origin}/healthz`)).ok) return;
      } catch {
        await pause(200);
      }
    }
  }

  /** Ends the process and all that it started at once, as a crash does. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("close", resolve));
    process.kill(-child.pid, "SIGKILL");
    await ended;
  }

  /** Works on the library that is on disk, while no process serves it. */
  async withLibrary<T>(work: (db: D1Database) => Promise<T>): Promise<T> {
    const persist = { path: join(this.folder, "v3") };
    const platform = await getPlatformProxy<Env>({ configPath: "wrangler.toml", persist, remoteBindings: false });
    try {
      return await work(platform.env.DB);
    } finally {
      await platform.dispose();
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
