import type { Analysis } from "../../extract/analysis.ts";
import type { Quotation } from "../../extract/quotation.ts";
import type { Token } from "../../text/document.ts";
import { turningCut } from "./cut.ts";
import { diffPassage } from "./diff.ts";
import type { Comparison, PassageDiff } from "./diff.ts";
import { commonHolder, consecutive, holderOf } from "../speaker/holder.ts";
import type { RawRange } from "../speaker/holder.ts";
import { turningOmission } from "./omission.ts";
import type { TurningOmission } from "./omission.ts";
import { sourceRange } from "../search/passage.ts";
import type { Passage } from "../search/passage.ts";
import type { Wording } from "../result.ts";

/** A passage with everything that is decided about it. */
export interface Assessment {
  readonly passage: Passage;
  readonly diff: PassageDiff;
  readonly wording: Wording;
  /** Words left out that turn the sense; set where the wording is `truncated` for that reason. */
  readonly turning: TurningOmission | null;
  /** Index of the quotation that holds all pieces, or null (prose, or different quotations). */
  readonly holder: number | null;
  /** The kept words of each piece in the article, without edges. */
  readonly words: readonly RawRange[];
  /** Only a part of the quotation that holds it. */
  readonly partial: boolean;
  readonly interrupted: boolean;
}

/** Further apart than this many sentences, two pieces of prose are no one passage. */
const MOST_SENTENCES_APART = 4;

/** Decides the wording of one passage from its diff, the order and place of its pieces, and what was left out. */
export function assess(passage: Passage, texts: Comparison, analysis: Analysis): Assessment {
  const diff = diffPassage(texts, passage);
  const words = wordRanges(passage, texts);
  const holder = commonHolder(analysis.quotations, words);
  const quotation = holder === null ? undefined : analysis.quotations[holder];
  const base = {
    passage,
    diff,
    holder,
    words,
    partial: quotation !== undefined && isPart(words, quotation, analysis),
    interrupted: passage.pieces.some((piece) => piece.junction === "interruption"),
  };
  // Pieces of different places are no slice that a correction could give back, changed or not.
  const scattered = passage.pieces.some((piece) => piece.junction === "splice");
  if (!scattered && diff.steps.some((step) => step.weight === "change"))
    return { ...base, wording: "altered", turning: null };
  if (scattered || isSpliced(passage, words, holder, analysis)) return { ...base, wording: "spliced", turning: null };
  const turning = omissionIn(passage, texts, analysis) ?? cutOf(passage, texts, analysis, quotation);
  if (turning !== null) return { ...base, wording: "truncated", turning };
  const marked = diff.steps.some((step) => step.weight === "editorial");
  const folded = diff.steps.some((step) => step.weight === "fold");
  return { ...base, wording: marked ? "abridged" : folded ? "verbatim_normalized" : "verbatim", turning: null };
}

function wordRanges(passage: Passage, texts: Comparison): RawRange[] {
  return passage.pieces.map((piece) => {
    const range = sourceRange(piece.pairs);
    const first = range === null ? undefined : texts.sourceUnits[range.from];
    const last = range === null ? undefined : texts.sourceUnits[range.to - 1];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  });
}

/** Whether words of the quotation stay outside: letters or digits before the first or behind the last kept word. */
function isPart(words: readonly RawRange[], quotation: Quotation, analysis: Analysis): boolean {
  const { text } = analysis.document;
  const first = words[0];
  const last = words.at(-1);
  const opening = quotation.segments[0];
  const closing = quotation.segments.at(-1);
  if (first === undefined || last === undefined || opening === undefined || closing === undefined) return false;
  return (
    /[\p{L}\p{N}]/u.test(text.slice(opening.start, Math.min(first.start, opening.start + 400))) ||
    /[\p{L}\p{N}]/u.test(text.slice(last.end, closing.end))
  );
}

function isSpliced(passage: Passage, words: readonly RawRange[], holder: number | null, analysis: Analysis): boolean {
  if (passage.pieces.length < 2 || holder !== null) return false;
  for (let i = 1; i < words.length; i++) {
    const a = words[i - 1];
    const b = words[i];
    if (a === undefined || b === undefined) continue;
    const left = holderOf(analysis.quotations, a);
    const right = holderOf(analysis.quotations, b);
    if (left === right && left !== null) continue;
    if (left === null && right === null) {
      if (sentencesApart(analysis, a, b) > MOST_SENTENCES_APART) return true;
      continue;
    }
    if (left !== null && right !== null) {
      if (!consecutive(analysis.quotations, left, right)) return true;
      continue;
    }
    // One piece quoted, the other the article's own words; prose that holds whole quotations is one text with them.
    if (!holdsQuotation(analysis, left === null ? a : b)) return true;
  }
  return false;
}

function holdsQuotation(analysis: Analysis, range: RawRange): boolean {
  return analysis.quotations.some((quotation) => quotation.start < range.end && range.start < quotation.end);
}

function sentencesApart(analysis: Analysis, a: RawRange, b: RawRange): number {
  return analysis.document.sentences.filter((sentence) => sentence.start > a.end && sentence.end < b.start).length;
}

function omissionIn(passage: Passage, texts: Comparison, analysis: Analysis): TurningOmission | null {
  for (let i = 1; i < passage.pieces.length; i++) {
    const piece = passage.pieces[i];
    const before = passage.pieces[i - 1];
    if (piece === undefined || before === undefined || piece.junction !== "ellipsis") continue;
    const left = sourceRange(before.pairs);
    const right = sourceRange(piece.pairs);
    const from = left === null ? undefined : texts.sourceUnits[left.to - 1];
    const to = right === null ? undefined : texts.sourceUnits[right.from];
    if (from === undefined || to === undefined) continue;
    const turning = turningOmission(analysis.document, from.token + 1, to.token);
    if (turning !== null) return turning;
  }
  return null;
}

function cutOf(
  passage: Passage,
  texts: Comparison,
  analysis: Analysis,
  quotation: Quotation | undefined,
): TurningOmission | null {
  const first = passage.pieces[0];
  const last = passage.pieces.at(-1);
  const from = first === undefined ? null : sourceRange(first.pairs);
  const to = last === undefined ? null : sourceRange(last.pairs);
  const firstToken = from === null ? undefined : texts.sourceUnits[from.from]?.token;
  const lastToken = to === null ? undefined : texts.sourceUnits[to.to - 1]?.token;
  if (firstToken === undefined || lastToken === undefined) return null;
  const words =
    quotation === undefined
      ? proseWords(analysis, firstToken, lastToken)
      : quotedWords(analysis, quotation, firstToken, lastToken);
  const start = words.findIndex((token) => token.index === firstToken);
  const end = words.findIndex((token) => token.index === lastToken);
  if (start < 0 || end < 0) return null;
  return turningCut(analysis.document, words, start, end + 1, quotation !== undefined);
}

/** How many tokens beside the kept words are read for what a cut leaves out. */
const AROUND = 200;

function proseWords(analysis: Analysis, firstToken: number, lastToken: number): readonly Token[] {
  const { tokens, sentences } = analysis.document;
  const from = sentences[tokens[firstToken]?.sentence ?? 0]?.firstToken ?? firstToken;
  const to = sentences[tokens[lastToken]?.sentence ?? 0]?.endToken ?? lastToken + 1;
  return tokens.slice(Math.max(from, firstToken - AROUND), Math.min(to, lastToken + 1 + AROUND));
}

function quotedWords(
  analysis: Analysis,
  quotation: Quotation,
  firstToken: number,
  lastToken: number,
): readonly Token[] {
  const { tokens } = analysis.document;
  const words: Token[] = [];
  const from = tokens[Math.max(0, firstToken - AROUND)]?.start ?? 0;
  const to = tokens[Math.min(tokens.length - 1, lastToken + AROUND)]?.end ?? 0;
  for (const segment of quotation.segments) {
    if (segment.end < from || segment.start > to) continue;
    for (let i = firstTokenAt(tokens, Math.max(segment.start, from)); i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.end > segment.end || token.start > to) break;
      words.push(token);
    }
  }
  return words;
}

function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
