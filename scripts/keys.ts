import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";

import * as z from "zod";

import { keyRow, type Scope } from "../functions/library/keys.ts";
import { runWrangler } from "./wrangler.ts";

const USAGE = `Usage: npm run keys -- create NAME [--read-only]
       npm run keys -- list
       npm run keys -- revoke ID

With --remote they work on the deployed database, else on the local one.`;

/** What `wrangler d1 execute --json` prints of one statement. */
const Answer = z.tuple([z.object({ results: z.array(z.record(z.string(), z.string())) })]);

/**
 * Makes keys for callers (each is shown once), lists them and takes them back. Exits with 1 where the
 * database fails or has no such key, with 2 where it is called wrongly.
 */
const called = readArguments();
if (called === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await run(called);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

type Command = ReturnType<typeof readArguments> & object;

/** The command; null for one that there is not, or with too little or too much behind it. */
function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        "read-only": { type: "boolean", default: false },
        remote: { type: "boolean", default: false },
        // A store of one's own, as for `wrangler dev --persist-to`.
        "persist-to": { type: "string" },
      },
    });
    const [name, subject = "", ...rest] = positionals;
    const wanted = { create: 1, revoke: 1, list: 0 }[name ?? ""];
    const fits = wanted === positionals.length - 1 && rest.length === 0 && (wanted === 0 || subject.trim() !== "");
    return fits ? { name, subject, ...values } : null;
  } catch {
    return null;
  }
}

async function run(command: Command): Promise<void> {
  if (command.name === "create") return create(command);
  if (command.name === "revoke") return revoke(command);
  const rows = await execute(
    command,
    "SELECT id, name, scopes, created_at AS created FROM api_keys ORDER BY created_at",
  );
  if (rows.length === 0) console.log("There is no key.");
  else console.table(rows);
}

async function create(command: Command): Promise<void> {
  const scopes: readonly Scope[] = command["read-only"] ? ["read"] : ["read", "write"];
  const key = `attest_${randomBytes(6).toString("hex")}_${randomBytes(24).toString("base64url")}`;
  const row = await keyRow(key, command.subject, scopes, new Date());
  await execute(
    command,
    `INSERT INTO api_keys (id, hash, name, scopes, created_at) VALUES (${row.map(quoted).join(", ")})`,
  );
  console.log(`${key}\n\nKeep it now: only its hash is stored.`);
}

async function revoke(command: Command): Promise<void> {
  const gone = await execute(command, `DELETE FROM api_keys WHERE id = ${quoted(command.subject)} RETURNING id, name`);
  const [row] = gone;
  if (row === undefined) throw new Error(`There is no key with the id "${command.subject}": see npm run keys -- list.`);
  console.log(`The key "${row["name"]}" (${row["id"]}) is revoked.`);
}

/** Runs a statement on the database, and gives its rows. */
async function execute(command: Command, sql: string): Promise<Record<string, string>[]> {
  const store = command["persist-to"];
  const place = command.remote ? ["--remote"] : ["--local", ...(store === undefined ? [] : ["--persist-to", store])];
  const printed = await runWrangler(["d1", "execute", "attest", ...place, "--yes", "--json", "--command", sql]);
  return Answer.parse(JSON.parse(printed))[0].results;
}

/** A SQL string. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
