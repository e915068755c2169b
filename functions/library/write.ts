import { Problem } from "../http/problem.ts";
import type { Article, ArticleDraft, ArticleSummary } from "../schema/article.ts";
import {
  findArticle,
  findByContent,
  findByUrl,
  isLostRace,
  lastVersion,
  newSummary,
  removeArticle,
  storeStatements,
} from "./articles.ts";
import { contentHash } from "./content-hash.ts";
import { articleOf, summaryOf } from "./rows.ts";

export type WriteOutcome = "created" | "replaced" | "unchanged";

/** What a write did, and the article as it is now. */
export interface Written {
  readonly outcome: WriteOutcome;
  readonly article: ArticleSummary;
}

/** Statements to run in the write's own transaction. */
export type Companion = (written: Written) => D1PreparedStatement[];

/** Writes of others that may come between reading and writing before it is given up. */
const ATTEMPTS = 10;
/** Before the second attempt at most, and each time twice as long: writers that met once should not meet again. */
const FIRST_WAIT_MILLISECONDS = 10;
const LONGEST_WAIT_MILLISECONDS = 400;

/**
 * Stores an article under an id made from its content. The same content again changes nothing; other
 * content at a known address becomes the next version of the article there.
 */
export async function addArticle(
  db: D1Database,
  draft: ArticleDraft,
  now: Date,
  companion: Companion = () => [],
): Promise<Written> {
  const hash = await contentHash(draft);
  return retried(async (attempt) => {
    const same = await findByContent(db, hash);
    if (same !== null) return run(db, [], { outcome: "unchanged", article: summaryOf(same) }, companion);
    const previous = await findByUrl(db, draft.url);
    // The id may be taken by an old version with this content, or by an article that was changed since.
    const suffix = attempt === 0 ? "" : `-${crypto.randomUUID().slice(0, 8)}`;
    const article = { id: `art_${hash.slice(0, 20)}${suffix}`, draft, contentHash: hash, createdAt: now.toISOString() };
    const written: Written = { outcome: "created", article: newSummary(article, previous) };
    return run(db, storeStatements(db, article, previous), written, companion);
  });
}

/**
 * Stores an article under an id of the caller's choice; content that was there stays readable as
 * `id.vN`. `guard` sees what is stored and throws where the caller does not want to write over it.
 */
export async function putArticle(
  db: D1Database,
  id: string,
  draft: ArticleDraft,
  now: Date,
  guard: (stored: Article | null) => void = () => {},
): Promise<Written> {
  const hash = await contentHash(draft);
  return retried(async () => {
    const stored = await findArticle(db, id);
    guard(stored === null ? null : articleOf(stored));
    if (stored?.superseded_by !== undefined) {
      throw new Problem("version-superseded", `A newer version is "${stored.superseded_by}".`);
    }
    if (stored?.content_hash === hash) return { outcome: "unchanged", article: summaryOf(stored) };
    const neighbour = await findByUrl(db, draft.url);
    if (neighbour !== null && neighbour.id !== id) {
      throw new Problem("address-taken", `The article "${neighbour.id}" has this address.`, {
        errors: [{ pointer: "/url", detail: "belongs to another article" }],
      });
    }
    const last = stored === null ? await lastVersion(db, id) : stored.version;
    const article = { id, draft, contentHash: hash, createdAt: now.toISOString(), lastVersion: last };
    const outcome = stored === null ? "created" : "replaced";
    return run(db, storeStatements(db, article, stored), { outcome, article: newSummary(article, stored) });
  });
}

/**
 * Removes the version of an article that has this id now; false where there is none. `guard` sees what
 * is stored and throws where the caller does not want it gone.
 */
export async function deleteArticle(db: D1Database, id: string, guard: (stored: Article) => void): Promise<boolean> {
  return retried(async () => {
    const stored = await findArticle(db, id);
    if (stored === null) return false;
    guard(articleOf(stored));
    return (await removeArticle(db, stored)) || null;
  });
}

async function run(
  db: D1Database,
  statements: D1PreparedStatement[],
  written: Written,
  companion: Companion = () => [],
): Promise<Written> {
  const all = [...statements, ...companion(written)];
  if (all.length > 0) await db.batch(all);
  return written;
}

/** Tries again when another write came in between: the store says so, or the answer is null, and nothing was written. */
async function retried<Result>(write: (attempt: number) => Promise<Result | null>): Promise<Result> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(attempt);
    try {
      const result = await write(attempt);
      if (result !== null) return result;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw new Problem("write-conflict", "Other writes of this article came first.", { headers: { "Retry-After": "1" } });
}

function pause(attempt: number): Promise<void> {
  const longest = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** attempt, LONGEST_WAIT_MILLISECONDS);
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
}

/** Whether a statement failed because a unique index of this table already has the value. */
export function isConflict(error: unknown, table: string): boolean {
  return error instanceof Error && error.message.includes(`UNIQUE constraint failed: ${table}`);
}
