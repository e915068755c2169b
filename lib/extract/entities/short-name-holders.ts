import type { Document } from "../../text/document.ts";
import type { Draft } from "./draft.ts";
import type { NamePart } from "./name-part.ts";
import { matchesOffice, officeWords } from "./office.ts";

/** With more holders than this, a short name is ambiguous whatever the context says. */
export const MOST_HOLDERS = 8;
/** Earlier mentions that are looked through for a full name in the paragraph. */
const MOST_MENTIONS = 50;

/** Half-open token range. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Of several holders of one short name: the only one of the office that stands before it, else the
 * only one that the text has introduced so far, or else the only one named in full in the same
 * paragraph. All of them where nothing decides.
 */
export function narrowHolders(document: Document, holders: Draft[], part: NamePart): Draft[] {
  if (holders.length < 2 || holders.length > MOST_HOLDERS) return holders;
  const titled = holdersOfOffice(document, holders, part);
  if (titled.length === 1) return titled;
  const introduced = holders.filter((holder) =>
    holder.mentions.some((mention, i) => i < MOST_HOLDERS && mention.first < part.first),
  );
  if (introduced.length === 1) return introduced;
  const near = holders.filter((holder) => isNamedInParagraph(document, holder, part));
  return near.length === 1 ? near : holders;
}

/** "Mayor Hale": those of the holders whom the text gives the office that stands before the name. */
export function holdersOfOffice(document: Document, holders: readonly Draft[], part: NamePart): Draft[] {
  const offices = part.titles.flatMap((title) => officeWords(textOf(document, title)) ?? []);
  if (offices.length === 0) return [];
  return holders.filter((holder) =>
    offices.some((office) => holder.descriptions.some((description) => matchesOffice(office, description))),
  );
}

function isNamedInParagraph(document: Document, holder: Draft, part: NamePart): boolean {
  const paragraph = paragraphOf(document, part.first);
  return holder.mentions
    .slice(-MOST_MENTIONS)
    .some(
      (mention) =>
        mention.first < part.first &&
        paragraphOf(document, mention.first) === paragraph &&
        wordCount(document, mention) > 1,
    );
}

function paragraphOf(document: Document, token: number): number {
  const sentence = document.tokens[token]?.sentence ?? -1;
  return document.sentences[sentence]?.paragraph ?? -1;
}

export function wordCount(document: Document, range: TokenRange): number {
  let words = 0;
  for (let i = range.first; i < range.end; i++) if (document.tokens[i]?.kind === "word") words += 1;
  return words;
}

export function textOf(document: Document, range: TokenRange): string {
  const from = document.tokens[range.first]?.start ?? 0;
  const to = document.tokens[range.end - 1]?.end ?? from;
  return document.text.slice(from, to);
}
