import { randomBytes } from "node:crypto";

import { keyRow, type Scope } from "../functions/library/keys.ts";
import { runWrangler } from "./local-platform.ts";

/**
 * `npm run keys -- create NAME [--read-only] [--remote]` makes a key and prints it once;
 * `npm run keys -- list [--remote]` and `npm run keys -- revoke ID [--remote]` do what they say.
 * Without `--remote` they work on the local database.
 */
const [command, subject, ...flags] = process.argv.slice(2).filter((argument) => argument !== "--remote");
const place = process.argv.includes("--remote") ? "--remote" : "--local";

switch (command) {
  case "create":
    await create(subject ?? "", flags.includes("--read-only") ? ["read"] : ["read", "write"]);
    break;
  case "list":
    console.log(await execute("SELECT id, name, scopes, created_at FROM api_keys ORDER BY created_at"));
    break;
  case "revoke":
    console.log(await execute(`DELETE FROM api_keys WHERE id = ${quoted(subject ?? "")}`));
    break;
  default:
    console.error("Usage: npm run keys -- create NAME [--read-only] | list | revoke ID   [--remote]");
    process.exitCode = 2;
}

async function create(name: string, scopes: readonly Scope[]): Promise<void> {
  if (name === "") throw new Error("a key needs a name: npm run keys -- create NAME");
  const key = `attest_${randomBytes(6).toString("hex")}_${randomBytes(24).toString("base64url")}`;
  const row = await keyRow(key, name, scopes, new Date());
  await execute(`INSERT INTO api_keys (id, hash, name, scopes, created_at) VALUES (${row.map(quoted).join(", ")})`);
  console.log(`${key}\n\nKeep it now: only its hash is stored.`);
}

function execute(sql: string): Promise<string> {
  return runWrangler(["d1", "execute", "attest", place, "--yes", "--command", sql]);
}

/** A SQL string. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
