import type { ArticleDraft } from "../schema/article.ts";

/** What makes two articles the same. */
type Hashed = Pick<ArticleDraft, "text" | "title" | "url" | "publisher" | "publishedAt" | "language">;

/** SHA-256, in hexadecimal, of an article's text and all that is said about it. */
export async function contentHash(draft: Hashed): Promise<string> {
  const { text, title, url, publisher, publishedAt } = draft;
  const fields = [text, title ?? null, url ?? null, publisher ?? null, publishedAt ?? null, draft.language ?? "en"];
  return sha256(JSON.stringify(fields));
}

/** SHA-256 of a text's UTF-8 form, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
