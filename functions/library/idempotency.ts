import * as z from "zod";

/** A write that an Idempotency-Key stands for. */
export interface IdempotentRequest {
  readonly apiKey: string;
  readonly key: string;
  readonly requestHash: string;
}

/** What a write was answered. */
export interface StoredAnswer {
  readonly status: number;
  /** The article that was written. */
  readonly articleId: string;
  /** JSON. */
  readonly body: string;
}

const Row = z.object({ request_hash: z.string(), status: z.int(), article_id: z.string(), body: z.string() });

/** How long an answer is kept for a repeat. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** The answer to an earlier request under this key: `null` where there is none, `"other"` where it was another request. */
export async function findAnswer(
  db: D1Database,
  request: IdempotentRequest,
  now: Date,
): Promise<StoredAnswer | "other" | null> {
  const row = await db
    .prepare(
      "SELECT request_hash, status, article_id, body FROM idempotency WHERE api_key = ? AND key = ? AND created_at > ?",
    )
    .bind(request.apiKey, request.key, keptSince(now))
    .first();
  if (row === null) return null;
  const { request_hash: hash, article_id: articleId, status, body } = Row.parse(row);
  return hash === request.requestHash ? { status, articleId, body } : "other";
}

/**
 * Statements that keep an answer, to run in the transaction of the write itself: of two requests at
 * once under one key, the second fails as a whole.
 */
export function keepAnswer(
  db: D1Database,
  request: IdempotentRequest,
  answer: StoredAnswer,
  now: Date,
): D1PreparedStatement[] {
  return [
    db.prepare("DELETE FROM idempotency WHERE created_at <= ?").bind(keptSince(now)),
    db
      .prepare(
        "INSERT INTO idempotency (api_key, key, request_hash, status, article_id, body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
      )
      .bind(
        request.apiKey,
        request.key,
        request.requestHash,
        answer.status,
        answer.articleId,
        answer.body,
        now.toISOString(),
      ),
  ];
}

function keptSince(now: Date): string {
  return new Date(now.getTime() - KEPT_MILLISECONDS).toISOString();
}
