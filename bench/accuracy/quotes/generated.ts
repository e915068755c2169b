import type { Analysis } from "../../../lib/extract/analysis.ts";
import { verifyQuote } from "../../../lib/quote/verify.ts";
import { EDIT_KINDS, misquote, standsIn } from "./misquotations.ts";
import type { Vocabulary } from "./misquotations/edits.ts";
import { wordsOf } from "./misquotations/words.ts";
import { Random } from "./random.ts";
import { VARIANT_KINDS, vary } from "./variants.ts";

/** A quotation as the article has it, with its article. */
export interface Original {
  readonly quote: string;
  readonly article: string;
  readonly analysis: Analysis;
}

/** One generated quote and what came of it. */
export interface Outcome {
  readonly kind: string;
  readonly text: string;
  readonly original: Original;
  readonly wording: string;
  /** The diff gives back quote and source exactly. */
  readonly exactDiff: boolean;
}

const ACCEPTED = new Set(["verbatim", "verbatim_normalized", "abridged"]);

export function isAccepted(outcome: Outcome): boolean {
  return ACCEPTED.has(outcome.wording);
}

/** Content words and names of all quotes, to put into others. */
export function vocabularyOf(quotes: readonly string[]): Vocabulary {
  const content = new Set<string>();
  const names = new Set<string>();
  for (const quote of quotes) {
    for (const word of wordsOf(quote)) {
      if (/^\p{Ll}{4,}$/u.test(word.text)) content.add(word.text);
      else if (
        /^\p{Lu}\p{Ll}{3,}$/u.test(word.text) &&
        /[\p{Ll},] $/u.test(quote.slice(Math.max(0, word.start - 2), word.start))
      )
        names.add(word.text);
    }
  }
  return { content: [...content], names: [...names] };
}

/** Folds that a part of the misquotations also get: none that could itself be taken for the edit. */
const DISGUISES = VARIANT_KINDS.filter((kind) => kind !== "fair_ellipsis" && kind !== "bracketed_pronoun");

/**
 * Misquotations of the originals: per quote and kind up to `each` different ones, a third of them
 * also in another typography. An edit whose words stand in the article anyway is left out, except
 * where it takes out a negation or touches a sign.
 */
export function misquotations(
  originals: readonly Original[],
  vocabulary: Vocabulary,
  seed: number,
  each: number,
): Outcome[] {
  const random = new Random(seed);
  const outcomes: Outcome[] = [];
  for (const original of originals) {
    for (const kind of EDIT_KINDS) {
      const seen = new Set<string>();
      for (let i = 0; i < each * 2 && seen.size < each; i++) {
        const edit = misquote(original.quote, kind, random, vocabulary);
        if (edit === null || seen.has(edit.text)) continue;
        if (kind !== "negation_out" && kind !== "sign" && standsIn(edit.text, original.article)) continue;
        seen.add(edit.text);
        const disguise = random.next() < 1 / 3 ? random.pick(DISGUISES) : undefined;
        const text = disguise === undefined ? edit.text : (vary(edit.text, disguise, random)?.text ?? edit.text);
        outcomes.push(outcomeOf(kind, text, original));
      }
    }
  }
  return outcomes;
}

/** Harmless variants of the originals: per quote and kind up to `each` different ones. */
export function variants(originals: readonly Original[], seed: number, each: number): Outcome[] {
  const random = new Random(seed);
  const outcomes: Outcome[] = [];
  for (const original of originals) {
    for (const kind of VARIANT_KINDS) {
      const seen = new Set<string>();
      for (let i = 0; i < each * 2 && seen.size < each; i++) {
        const variant = vary(original.quote, kind, random);
        if (variant === null || seen.has(variant.text)) continue;
        seen.add(variant.text);
        outcomes.push(outcomeOf(kind, variant.text, original));
      }
    }
  }
  return outcomes;
}

function outcomeOf(kind: string, text: string, original: Original): Outcome {
  const result = verifyQuote({ quote: text }, original.analysis);
  const quoted = result.diff.map((step) => step.quote?.text ?? "").join("");
  const applied = result.diff.map((step) => step.source?.text ?? "").join("");
  const exactDiff =
    result.diff.length === 0 ||
    (quoted === text && (result.wording === "spliced" || original.article.includes(applied)));
  return { kind, text, original, wording: result.wording, exactDiff };
}

/** Counts by kind and wording as a table. */
export function outcomeTable(outcomes: readonly Outcome[]): string[] {
  const wordings = [
    "verbatim",
    "verbatim_normalized",
    "abridged",
    "truncated",
    "altered",
    "spliced",
    "paraphrase",
    "not_found",
    "too_short",
  ];
  const kinds = [...new Set(outcomes.map((outcome) => outcome.kind))];
  const row = (name: string, list: readonly Outcome[]): string =>
    `| ${name} | ${list.length} | ${wordings.map((wording) => list.filter((outcome) => outcome.wording === wording).length).join(" | ")} |`;
  return [
    `| kind | n | ${wordings.map((wording) => wording.replaceAll("_", " ")).join(" | ")} |`,
    `| --- | --- | ${wordings.map(() => "---").join(" | ")} |`,
    ...kinds.map((kind) =>
      row(
        kind.replaceAll("_", " "),
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    row("all", outcomes),
  ];
}
