import { spawn } from "node:child_process";

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

/** Runs wrangler to its end, and gives what it printed on its standard output. Throws, with all that it printed, when it fails. */
export async function runWrangler(args: readonly string[]): Promise<string> {
  const child = spawn("wrangler", args, { env: QUIET_ENV, stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  const standard: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output.push(chunk);
    standard.push(chunk);
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => output.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`wrangler ${args.join(" ")} failed:\n${output.join("")}`);
  return standard.join("");
}
