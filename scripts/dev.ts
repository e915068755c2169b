import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { parseArgs } from "node:util";

import { insertKey, keyRow } from "../functions/library/keys.ts";
import { DEV_KEY } from "./dev-key.ts";
import { describeReport, loadFixtures, readFixtures } from "./fixtures.ts";
import { migrateLocally, withLocalBindings } from "./local-platform.ts";
import { QUIET_ENV } from "./wrangler.ts";

/** `npm run dev -- --port 8788` listens elsewhere. */
const { port } = parseArgs({ options: { port: { type: "string", default: "8787" } } }).values;
const ADDRESS = `http://localhost:${port}`;

if (!(await isFree(Number(port)))) {
  console.error(`Something listens on port ${port} already. End it, or choose: npm run dev -- --port 8788`);
  process.exit(1);
}

console.log("Preparing the local library ...");
await migrateLocally();
const fixtures = await readFixtures("fixtures/articles");
const report = await withLocalBindings(async (env) => {
  await insertKey(env.DB, await keyRow(DEV_KEY, "local development", ["read", "write"], new Date()));
  return loadFixtures(env.DB, fixtures, new Date());
});
console.log(describeReport(report));

const server = spawn("wrangler", ["dev", "--local", "--port", port, "--show-interactive-dev-session=false"], {
  env: QUIET_ENV,
  stdio: ["ignore", "inherit", "inherit"],
});
// A terminal sends Ctrl-C to the whole group; the server ends by itself, and then so does this.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.once("close", (code, signal) => {
  process.exitCode = signal === null || signal === "SIGINT" || signal === "SIGTERM" ? (code ?? 0) : 1;
});

if (await answers()) console.log(welcome());

async function isFree(wanted: number): Promise<boolean> {
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(wanted, "localhost", () => resolve(true));
  });
  probe.close();
  return free;
}

/** Waits until the service answers; false when the server ended before. */
async function answers(): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      if ((await fetch(`${ADDRESS}/healthz`)).ok) return true;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function welcome(): string {
  const body = JSON.stringify({ claim: "counterterrorism arrests tripled", article: { id: "morocco-us-relations" } });
  return `
Attest listens on ${ADDRESS} (Ctrl-C ends it). Open it in a browser, or try:

  curl -s ${ADDRESS}/v1/claims/check -H 'Content-Type: application/json' -d '${body}'
`;
}
