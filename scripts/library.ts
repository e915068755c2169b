import { parseArgs } from "node:util";

import { DEV_KEY } from "./dev-key.ts";
import { exportLibrary } from "./library/export.ts";
import { type ImportReport, importLibrary } from "./library/import.ts";
import { Service, ServiceError } from "./library/service.ts";

const USAGE = `Usage: npm run library -- import DIR|FILE.ndjson [--url http://localhost:8787]
       npm run library -- export FILE.ndjson         [--url http://localhost:8787]

The key is read from ATTEST_KEY; without it, the development key serves.`;

/**
 * Carries articles into a running service and out of it. Ended half-way, the same command goes on.
 * Exits with 1 where something was refused or the service did not answer, with 2 where it is called wrongly.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { url: { type: "string", default: "http://localhost:8787" } },
});
const [command, path, ...rest] = positionals;
const service = new Service(values.url.replace(/\/+$/u, ""), process.env["ATTEST_KEY"] ?? DEV_KEY);

try {
  if (path === undefined || rest.length > 0) usage();
  else if (command === "import") printReport(await importLibrary(service, path));
  else if (command === "export") console.log(`${await exportLibrary(service, path)} versions written to ${path}.`);
  else usage();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof ServiceError) console.error("The same command goes on from here.");
  process.exitCode = 1;
}

function usage(): void {
  console.error(USAGE);
  process.exitCode = 2;
}

function printReport({ created, unchanged, refused }: ImportReport): void {
  const reasons = Object.entries(refused).toSorted(([, a], [, b]) => b.count - a.count);
  const total = reasons.reduce((sum, [, { count }]) => sum + count, 0);
  console.log(`${created} added, ${unchanged} already there or brought up to date, ${total} refused.`);
  for (const [reason, { count, first }] of reasons) {
    console.log(`  ${count} ${reason}`);
    for (const place of first) console.log(`    ${place}`);
    if (count > first.length) console.log("    ...");
  }
  if (total > 0) process.exitCode = 1;
}
