import { sentencesOf } from "../../lib/text/sentences.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import { attributionIn } from "./attribution.ts";
import { type QuotedStretch, quotedStretches } from "./quoted-stretches.ts";

export interface QuotePart {
  readonly kind: "quotation";
  readonly quote: string;
  readonly speaker?: string;
}

export interface ClaimPart {
  readonly kind: "claim";
  readonly claim: string;
}

/** What a selection is asked as: a passage, or its quotations and claims one by one, in their order. */
export type SelectionPlan =
  | { readonly kind: "passage"; readonly text: string }
  | { readonly kind: "parts"; readonly parts: readonly (QuotePart | ClaimPart)[] };

/** Longer than two or three sentences: the service finds by itself what in it can be checked. */
const LONGEST_BY_PARTS = 400;
/** Fewer quoted words are a term or a doubt, and belong to the claim that they stand in. */
const QUOTED_WORDS = 3;
/** A remainder of fewer words says nothing by itself. */
const CLAIM_WORDS = 2;

/** Divides a selection into what is verified as a quotation and what is checked as a claim. */
export function planSelection(selection: string): SelectionPlan {
  const text = selection.trim();
  if (text.length > LONGEST_BY_PARTS) return { kind: "passage", text };
  const stretches = quotedStretches(text);
  const [only] = stretches;
  if (only !== undefined && only.outerStart === 0 && only.outerEnd === text.length) {
    return { kind: "parts", parts: [{ kind: "quotation", quote: text.slice(only.start, only.end).trim() }] };
  }
  const quotations = stretches.filter(({ start, end }) => wordCount(text.slice(start, end)) >= QUOTED_WORDS);
  return { kind: "parts", parts: partsOf(text, quotations) };
}

function partsOf(text: string, quotations: readonly QuotedStretch[]): (QuotePart | ClaimPart)[] {
  const placed: { readonly at: number; readonly part: QuotePart | ClaimPart }[] = [];
  const speakers = new Map<QuotedStretch, string>();
  for (const { start, end } of sentenceRanges(text, quotations)) {
    const inside = quotations.filter(({ outerStart, outerEnd }) => outerStart < end && outerEnd > start);
    const rest = withoutStretches(text, start, end, inside);
    const attribution = inside.length === 0 ? null : attributionIn(rest);
    if (attribution?.speaker !== undefined) {
      for (const stretch of inside) speakers.set(stretch, attribution.speaker);
    }
    if (attribution === null && wordCount(rest) >= CLAIM_WORDS) {
      placed.push({ at: start, part: { kind: "claim", claim: text.slice(start, end).trim() } });
    }
  }
  for (const stretch of quotations) {
    const speaker = speakers.get(stretch);
    const quote = text.slice(stretch.start, stretch.end).trim();
    placed.push({
      at: stretch.outerStart,
      part: { kind: "quotation", quote, ...(speaker === undefined ? {} : { speaker }) },
    });
  }
  const parts = placed.toSorted((a, b) => a.at - b.at).map(({ part }) => part);
  // A selection of a word or two is asked as it is.
  return parts.length === 0 ? [{ kind: "claim", claim: text }] : parts;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text; one that ends inside a quotation goes on until the sentence around it ends. */
function sentenceRanges(text: string, quotations: readonly QuotedStretch[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(text, tokensOf(text))) {
    const previous = ranges.at(-1);
    const cut = quotations.find(({ outerStart, outerEnd }) => outerStart < start && start < outerEnd);
    if (previous !== undefined && (cut !== undefined || goesOn(text, start))) previous.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

/** A small letter goes on with the sentence: `"We won!" she said.` */
function goesOn(text: string, start: number): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

function withoutStretches(text: string, start: number, end: number, stretches: readonly QuotedStretch[]): string {
  let rest = "";
  let at = start;
  for (const { outerStart, outerEnd } of stretches) {
    rest += `${text.slice(at, Math.max(outerStart, at))} `;
    at = Math.max(at, outerEnd);
  }
  return rest + text.slice(at, Math.max(end, at));
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
