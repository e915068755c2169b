import { ArticleSummary } from "../schema/article.ts";
import { sha256 } from "../library/content-hash.ts";
import { findAnswer, type IdempotentRequest, keepAnswer, type StoredAnswer } from "../library/idempotency.ts";
import type { ApiKey } from "../library/keys.ts";
import { type Companion, isConflict, type Written } from "../library/write.ts";
import type { AppContext } from "./context.ts";
import { articleTag } from "./entity-tag.ts";
import { Problem } from "./problem.ts";

/** What an article's entity tag needs of an answer that was kept. */
const Replayed = ArticleSummary.pick({ contentHash: true, version: true, createdAt: true, supersededBy: true });

/** The answer to a write: 201 for a new article, 200 for one that was there, both with the place to find it. */
export function writtenResponse(written: Written): Response {
  return respond(answerOf(written), { ETag: articleTag(written.article) });
}

function answerOf({ outcome, article }: Written): StoredAnswer {
  return { status: outcome === "created" ? 201 : 200, articleId: article.id, body: JSON.stringify(article) };
}

function respond({ status, articleId, body }: StoredAnswer, headers: Record<string, string>): Response {
  const Location = `/v1/articles/${encodeURIComponent(articleId)}`;
  return new Response(body, { status, headers: { "Content-Type": "application/json", Location, ...headers } });
}

/**
 * Writes once for one Idempotency-Key: a repeat of the request is answered as the first was, also
 * when both arrive together. Without the header, just writes.
 */
export async function writeOnce(
  context: AppContext,
  apiKey: ApiKey,
  body: unknown,
  write: (companion: Companion) => Promise<Written>,
): Promise<Response> {
  const key = context.req.header("Idempotency-Key");
  if (key === undefined) return writtenResponse(await write(() => []));
  if (!/^[\x20-\x7e]{1,255}$/u.test(key)) {
    throw new Problem("invalid-idempotency-key", "The Idempotency-Key is not 1 to 255 printable ASCII characters.");
  }
  const { DB } = context.env;
  const now = new Date();
  const request = { apiKey: apiKey.id, key, requestHash: await sha256(JSON.stringify(body)) };
  const earlier = await replay(context, request, now);
  if (earlier !== null) return earlier;
  try {
    return writtenResponse(await write((written) => keepAnswer(DB, request, answerOf(written), now)));
  } catch (error) {
    const meanwhile = isConflict(error, "idempotency.") ? await replay(context, request, now) : null;
    if (meanwhile === null) throw error;
    return meanwhile;
  }
}

async function replay(context: AppContext, request: IdempotentRequest, now: Date): Promise<Response | null> {
  const answer = await findAnswer(context.env.DB, request, now);
  if (answer === null) return null;
  if (answer === "other") {
    throw new Problem("idempotency-key-reused", "This Idempotency-Key was used for another request.");
  }
  const { data: article } = Replayed.safeParse(JSON.parse(answer.body));
  const ETag: Record<string, string> = article === undefined ? {} : { ETag: articleTag(article) };
  return respond(answer, { ...ETag, "Idempotency-Replayed": "true" });
}
