import { sentencesOf } from "../../lib/text/sentences.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import type { ArticleDraft } from "../schema/article.ts";

/** One searchable sentence: position (-1 for the title), start, end (UTF-16), words. */
export type IndexEntry = readonly [position: number, start: number, end: number, words: string];

/** What search looks at of an article. */
export type Searched = Pick<ArticleDraft, "text" | "title">;

/** What search finds an article by: its sentences, and its title. */
export function indexEntries(draft: Searched): IndexEntry[] {
  const title: IndexEntry[] = draft.title === undefined ? [] : [[-1, 0, 0, searchable(draft.title)]];
  const sentences = sentencesOf(draft.text, tokensOf(draft.text));
  return [...title, ...sentences.map(({ index, start, end, text }) => [index, start, end, searchable(text)] as const)];
}

/** SQLite ends a string at a NUL. */
function searchable(text: string): string {
  return text.replaceAll("\0", " ");
}

/** Splits entries into JSON arrays of about `length` characters. */
export function* chunksOf(entries: readonly IndexEntry[], length: number): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const entry of entries) {
    const json = JSON.stringify(entry);
    if (size > 0 && size + json.length > length) {
      yield `[${chunk.join(",")}]`;
      chunk = [];
      size = 0;
    }
    chunk.push(json);
    size += json.length;
  }
  if (chunk.length > 0) yield `[${chunk.join(",")}]`;
}
