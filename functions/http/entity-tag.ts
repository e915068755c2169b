import type { AppContext } from "./context.ts";
import { Problem } from "./problem.ts";

/** What an article's entity tag is made of: its content, when it came, and its place among the versions. */
interface Tagged {
  readonly contentHash: string;
  readonly version: number;
  readonly createdAt: string;
  readonly supersededBy?: string;
}

/** The entity tag of an article of the library. */
export function articleTag({ contentHash, version, createdAt, supersededBy }: Tagged): string {
  const since = Date.parse(createdAt).toString(36);
  return `"${contentHash.slice(0, 32)}-${version}-${since}${supersededBy === undefined ? "" : "-old"}"`;
}

/** Throws the problem `precondition-failed` where If-Match or If-None-Match does not hold for what is stored. */
export function checkPreconditions(context: AppContext, stored: Tagged | null): void {
  const match = context.req.header("If-Match");
  if (match !== undefined && !names(match, stored)) {
    throw new Problem("precondition-failed", "If-Match does not name the stored version.");
  }
  const noneMatch = context.req.header("If-None-Match");
  if (noneMatch !== undefined && names(noneMatch, stored)) {
    throw new Problem("precondition-failed", "If-None-Match names the stored version.");
  }
}

function names(header: string, stored: Tagged | null): boolean {
  if (stored === null) return false;
  const tags = header.split(",").map((tag) => tag.trim());
  return tags.includes("*") || tags.includes(articleTag(stored));
}
