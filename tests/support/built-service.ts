import type { TestProject } from "vitest/node";
import { createTestHarness } from "wrangler";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { DEV_KEY } from "../../scripts/dev-key.ts";
import { loadFixtures, readFixtures } from "../../scripts/fixtures.ts";

export interface BuiltService {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly env: Env;
  stop(): Promise<void>;
}

/**
 * Starts the Worker that `npm run build` left, in miniflare, with the bindings of wrangler.toml: a D1 and a KV of
 * its own, in memory, holding what `npm run dev` prepares. `vars` replace those of wrangler.toml.
 */
export async function startBuiltService(vars: Readonly<Record<string, string>> = {}): Promise<BuiltService> {
  // Else wrangler asks Cloudflare where on earth the Worker would run.
  process.env["CLOUDFLARE_CF_FETCH_ENABLED"] ??= "false";
  const harness = createTestHarness({
    workers: [
      {
        configPath: "wrangler.toml",
        prebuiltWorkerDir: "dist/worker",
        vars: { LOG_REQUESTS: "off", FETCH_LOOPBACK: "on", ...vars },
      },
    ],
  });
  const { url } = await harness.listen();
  const worker = harness.getWorker<Env>();
  await worker.applyD1Migrations("DB");
  const env = await worker.getEnv();
  await fillLibrary(env.DB);
  return { origin: url.origin, env, stop: () => harness.close() };
}

/** The fixture articles and the development key. */
async function fillLibrary(db: D1Database): Promise<void> {
  const now = new Date();
  await insertKey(db, await keyRow(DEV_KEY, "built service", ["read", "write"], now));
  await loadFixtures(db, await readFixtures("fixtures/articles"), now);
}

/** Starts the service for a run of the browser suite, whose tests find it by `inject("origin")`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = await startBuiltService();
  project.provide("origin", service.origin);
  return () => service.stop();
}
