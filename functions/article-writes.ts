import { Hono } from "hono";

import { noArticle } from "./articles.ts";
import { authorize } from "./http/authorize.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { checkPreconditions } from "./http/entity-tag.ts";
import { Problem } from "./http/problem.ts";
import { validate } from "./http/validate.ts";
import { writtenResponse, writeOnce } from "./http/written.ts";
import { addArticle, deleteArticle, putArticle } from "./library/write.ts";
import { type ArticleDraft, ArticleSubmission } from "./schema/article.ts";
import { extractArticle } from "./source/page-article.ts";

/** Ids that callers may choose. A dot is the library's own: it marks old versions. */
const CHOSEN_ID = /^[a-z0-9][a-z0-9_-]{0,127}$/iu;

/** The library's write routes. */
export const articleWrites = new Hono<AppEnv>()
  .post("/v1/articles", async (context) => {
    const key = await authorize(context, "write");
    const submission = await submissionOf(context);
    const { DB } = context.env;
    // A repeat under the same Idempotency-Key is answered without fetching the page again.
    return writeOnce(context, key, submission, async (companion) => {
      const draft = await draftOf(context, submission);
      return context.var.timing.measure("library", () => addArticle(DB, draft, new Date(), companion));
    });
  })
  .put("/v1/articles/:id", async (context) => {
    await authorize(context, "write");
    const id = context.req.param("id");
    if (!CHOSEN_ID.test(id)) {
      throw new Problem(
        "invalid-parameter",
        "An id is letters, digits, hyphens and underscores, 128 at most, and begins with a letter or digit.",
      );
    }
    const draft = await draftOf(context, await submissionOf(context));
    const written = await context.var.timing.measure("library", () =>
      putArticle(context.env.DB, id, draft, new Date(), (stored) => checkPreconditions(context, stored)),
    );
    return writtenResponse(written);
  })
  .delete("/v1/articles/:id", async (context) => {
    await authorize(context, "write");
    const id = context.req.param("id");
    const removed = await context.var.timing.measure("library", () =>
      deleteArticle(context.env.DB, id, (stored) => checkPreconditions(context, stored)),
    );
    if (!removed) throw noArticle(id);
    return context.body(null, 204);
  });

async function submissionOf(context: AppContext): Promise<ArticleSubmission> {
  return context.var.timing.measure("body", async () => validate(ArticleSubmission, await readJson(context.req.raw)));
}

/** What is stored of a submission: the text that was sent, or what is read from the page. */
async function draftOf(context: AppContext, submission: ArticleSubmission): Promise<ArticleDraft> {
  if ("text" in submission) return submission;
  const { byline: _byline, ...draft } = await extractArticle(context, submission, "");
  return draft;
}
