import { spawn } from "node:child_process";

import { getPlatformProxy } from "wrangler";

/** Environment for wrangler: nothing is sent home, nothing is asked, nothing needs an account. */
export const QUIET_ENV: NodeJS.ProcessEnv = {
  ...process.env,
  CI: "1",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  NO_UPDATE_NOTIFIER: "1",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_WRITE_LOGS: "false",
};

/** Runs wrangler to its end. Throws, with what it printed, when it fails. */
export async function runWrangler(args: readonly string[]): Promise<string> {
  const child = spawn("wrangler", args, { env: QUIET_ENV, stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => output.push(chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`wrangler ${args.join(" ")} failed:\n${output.join("")}`);
  return output.join("");
}

/** Brings the local database to the newest migration. */
export async function migrateLocally(): Promise<void> {
  await runWrangler(["d1", "migrations", "apply", "attest", "--local"]);
}

/** Works on the local bindings, the ones that `wrangler dev` serves from. */
export async function withLocalBindings<T>(work: (env: Env) => Promise<T>): Promise<T> {
  const platform = await getPlatformProxy<Env>({ configPath: "wrangler.toml", remoteBindings: false });
  try {
    return await work(platform.env);
  } finally {
    await platform.dispose();
  }
}
