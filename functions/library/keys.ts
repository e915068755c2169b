import * as z from "zod";

import { sha256 } from "./content-hash.ts";

export type Scope = "read" | "write";

/** A known API key. */
export interface ApiKey {
  readonly id: string;
  readonly scopes: readonly Scope[];
}

const KeyRow = z.object({ id: z.string(), hash: z.string(), scopes: z.string() });

/** `attest_`, a public part that finds the row, and a secret part. */
const KEY = /^attest_([a-z0-9]{1,32})_[\w-]{16,128}$/u;

/** The key as the store knows it, or null for one that it does not know. */
export async function findKey(db: D1Database, key: string): Promise<ApiKey | null> {
  const id = KEY.exec(key)?.[1];
  const row =
    id === undefined ? null : await db.prepare("SELECT id, hash, scopes FROM api_keys WHERE id = ?").bind(id).first();
  const known = row === null ? null : KeyRow.parse(row);
  // An unknown key costs what a wrong one does.
  const matches = equalHashes(await sha256(key), known?.hash ?? "0".repeat(64));
  return known !== null && matches ? { id: known.id, scopes: scopesOf(known.scopes) } : null;
}

/** Whether a token is the key that the environment holds. A key shorter than 32 characters opens nothing. */
export async function isAdminKey(token: string, adminKey: string | undefined): Promise<boolean> {
  const matches = equalHashes(await sha256(token), await sha256(adminKey ?? ""));
  return matches && token.length >= 32;
}

/** Compares two hexadecimal digests in constant time. */
function equalHashes(a: string, b: string): boolean {
  const encoder = new TextEncoder();
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  return left.byteLength === right.byteLength && crypto.subtle.timingSafeEqual(left, right);
}

function scopesOf(words: string): Scope[] {
  return words.split(" ").filter((word): word is Scope => word === "read" || word === "write");
}

/** The row of a new key (id, hash, name, scopes, time), without the key. Throws for a key of another form. */
export async function keyRow(
  key: string,
  name: string,
  scopes: readonly Scope[],
  now: Date,
): Promise<readonly string[]> {
  const id = KEY.exec(key)?.[1];
  if (id === undefined) throw new Error("a key is attest_, small letters and digits, _ and 16 or more characters");
  return [id, await sha256(key), name, scopes.join(" "), now.toISOString()];
}

/** Makes a key known. */
export async function insertKey(db: D1Database, row: readonly string[]): Promise<void> {
  await db
    .prepare("INSERT OR REPLACE INTO api_keys (id, hash, name, scopes, created_at) VALUES (?, ?, ?, ?, ?)")
    .bind(...row)
    .run();
}
