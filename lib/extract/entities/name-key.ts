import type { Token } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";

/**
 * The form in which names are compared: folded, stops dropped ("U.S." is "us"), hyphens read as
 * spaces, "&" as "and", a leading "the" and a final possessive cut off. Two names with one key are
 * spelled the same; nothing looser than that ever counts as the same name.
 */
export function nameKey(name: string): string {
  const parts: string[] = [];
  for (const part of fold(name)
    .replace(/[.,"()]/g, "")
    .split(/[\s-]+/)) {
    if (part !== "") parts.push(part === "&" ? "and" : part);
  }
  const last = parts.at(-1);
  if (last !== undefined && last.length > 2 && last.endsWith("'s")) parts[parts.length - 1] = last.slice(0, -2);
  else if (last !== undefined && last.length > 2 && last.endsWith("s'")) parts[parts.length - 1] = last.slice(0, -1);
  if (parts.length > 1 && parts[0] === "the") parts.shift();
  return parts.join(" ");
}

/** One token's share of a name key; empty for what the key leaves out. */
export function tokenKey(token: Token): string {
  if (token.norm === "&") return "and";
  if (token.kind === "punctuation" || token.kind === "symbol") return "";
  return token.norm.replaceAll(".", "");
}

/** The key of a half-open token range. */
export function rangeKey(tokens: readonly Token[], first: number, end: number): string {
  const parts: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const part = tokenKey(token);
    // A possessive inside a name hangs on the word before it ("people's").
    if (part === "'s" && parts.length > 0) parts[parts.length - 1] += part;
    else if (part !== "") parts.push(part);
  }
  if (parts.length > 1 && parts[0] === "the") parts.shift();
  return parts.join(" ");
}
