/** An article as the page shows it. Offsets of spans count in `text`. */
export interface Article {
  readonly text: string;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601 date, or date and time. */
  readonly publishedAt?: string | undefined;
  /** Where it is of the library: its id there, and the hash of its content. */
  readonly stored?: { readonly id: string; readonly hash: string } | undefined;
}

/** What a request says of the article. */
export type ArticleInput =
  | { readonly id: string }
  | { readonly text: string; readonly title?: string; readonly url?: string; readonly publishedAt?: string };

/** Names a library's article by its id, and sends any other along. */
export function inputOf({ stored, text, title, url, publisher, publishedAt }: Article): ArticleInput {
  if (stored !== undefined) return { id: stored.id };
  return {
    text,
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}
