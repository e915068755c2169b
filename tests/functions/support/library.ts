import { env } from "cloudflare:workers";

import { storeStatements } from "../../../functions/library/articles.ts";
import { contentHash } from "../../../functions/library/content-hash.ts";
import type { ArticleDraft } from "../../../functions/schema/article.ts";

/** Puts an article into the test's library. */
export async function store(id: string, draft: ArticleDraft): Promise<void> {
  const createdAt = "2026-01-02T03:04:05.000Z";
  const article = { id, draft, contentHash: await contentHash(draft), createdAt };
  await env.DB.batch(storeStatements(env.DB, article, null));
}
