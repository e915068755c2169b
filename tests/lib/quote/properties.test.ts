import fc from "fast-check";
import { expect, test } from "vitest";

import { EDIT_KINDS, misquote, standsIn } from "../../../bench/accuracy/quotes/misquotations.ts";
import { isAccepted, misquotations, variants, vocabularyOf } from "../../../bench/accuracy/quotes/generated.ts";
import type { Original } from "../../../bench/accuracy/quotes/generated.ts";
import { Random } from "../../../bench/accuracy/quotes/random.ts";
import type { QuoteResult, Wording } from "../../../lib/quote/result.ts";
import { verifyQuote } from "../../../lib/quote/verify.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { analysed, HARBOUR, MATCH } from "./articles.ts";

const texts = [HARBOUR, MATCH, ...loadFixtures().map((fixture) => fixture.text)];
const articles = texts.map((text) => analysed(text));
const anyArticle = fc.constantFrom(...articles);

/** Quotations of four and more words of all our own articles. */
const originals: Original[] = articles.flatMap((analysis) =>
  analysis.quotations
    .flatMap((quotation) => quotation.segments)
    .filter((segment) => segment.text.split(" ").length >= 4)
    .map((segment) => ({ quote: segment.text, article: analysis.document.text, analysis })),
);

function quoteSide(result: QuoteResult): string {
  return result.diff.map((step) => step.quote?.text ?? "").join("");
}

function sourceSide(result: QuoteResult): string {
  return result.diff.map((step) => step.source?.text ?? "").join("");
}

/** The source as the matches of one passage give it: in order, with what lies between. */
function slices(result: QuoteResult, text: string): boolean {
  return result.diff.every(
    (step) => step.source === null || text.slice(step.source.start, step.source.end) === step.source.text,
  );
}

test("applying the diff to the quote gives the source slice exactly", () => {
  const edits = fc.record({ article: fc.nat(), quote: fc.nat(), kind: fc.constantFrom(...EDIT_KINDS), seed: fc.nat() });
  fc.assert(
    fc.property(edits, ({ quote, kind, seed }) => {
      const original = originals[quote % originals.length];
      if (original === undefined) return;
      const text =
        misquote(original.quote, kind, new Random(seed), {
          content: ["lantern", "orchard"],
          names: ["Keller", "Duarte"],
        })?.text ?? original.quote;
      const result = verifyQuote({ quote: text }, original.analysis);
      if (result.diff.length === 0) return;
      expect(quoteSide(result)).toBe(text);
      expect(slices(result, original.article)).toBe(true);
      if (result.wording !== "spliced") expect(original.article).toContain(sourceSide(result));
    }),
    { numRuns: 600 },
  );
});

test("a slice of any article at word boundaries is found where it stands, with nothing changed", () => {
  fc.assert(
    fc.property(anyArticle, fc.nat(), fc.integer({ min: 3, max: 30 }), (analysis, from, length) => {
      const { tokens, text } = analysis.document;
      const spaced = tokens.filter((token) => token.spaced && token.kind === "word");
      const first = spaced[from % spaced.length];
      const last = first === undefined ? undefined : tokens[Math.min(tokens.length - 1, first.index + length)];
      fc.pre(first !== undefined && last !== undefined && last.kind === "word");
      const next = tokens[last.index + 1];
      // Inside "don't" or "long-term" is no word boundary.
      fc.pre(next === undefined || next.spaced || /^[.,;:?!)”’"]$/.test(next.text));
      const quote = text.slice(first.start, last.end);
      fc.pre(quote.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3);
      const result = verifyQuote({ quote }, analysis);
      expect(["verbatim", "truncated", "paraphrase"]).toContain(result.wording);
      expect(result.diff.every((step) => step.op === "equal")).toBe(true);
      expect(result.matches.map((match) => match.text)).toContain(quote);
    }),
    { numRuns: 600 },
  );
});

/** From the best to the worst. */
const ORDER: readonly Wording[] = [
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
const ACCEPTED = 2;

test("an edit never makes a refused quote acceptable", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.constantFrom(...EDIT_KINDS),
      fc.constantFrom(...EDIT_KINDS),
      fc.nat(),
      (quote, one, two, seed) => {
        const original = originals[quote % originals.length];
        if (original === undefined) return;
        const vocabulary = { content: ["lantern", "orchard", "granite"], names: ["Keller", "Duarte"] };
        const random = new Random(seed);
        const first = misquote(original.quote, one, random, vocabulary)?.text;
        const second = first === undefined ? undefined : misquote(first, two, random, vocabulary)?.text;
        fc.pre(
          first !== undefined &&
            second !== undefined &&
            !standsIn(first, original.article) &&
            !standsIn(second, original.article),
        );
        const [a, b] = [
          verifyQuote({ quote: first }, original.analysis),
          verifyQuote({ quote: second }, original.analysis),
        ];
        expect(ORDER.indexOf(a.wording)).toBeGreaterThan(ACCEPTED);
        expect(ORDER.indexOf(b.wording)).toBeGreaterThan(ACCEPTED);
      },
    ),
    { numRuns: 600 },
  );
});

test("every span of an answer is the text it says, inside its sentence", () => {
  fc.assert(
    fc.property(
      anyArticle,
      fc.string({ maxLength: 120, unit: "binary" }),
      fc.nat(),
      fc.nat({ max: 200 }),
      (analysis, noise, from, length) => {
        const { text } = analysis.document;
        const start = from % text.length;
        const result = verifyQuote({ quote: text.slice(start, start + length) + noise, speaker: noise }, analysis);
        const { actual, cue } = result.speaker;
        const spans = [
          ...result.matches,
          ...result.evidence,
          ...result.findings.flatMap((finding) => finding.source),
          ...(actual === undefined ? [] : [actual.span]),
          ...(cue === undefined ? [] : [cue]),
        ];
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(text.slice(span.sentence.start, span.sentence.end)).toBe(span.sentence.text);
          expect(span.sentence.start).toBeLessThanOrEqual(span.start);
          expect(span.sentence.end).toBeGreaterThanOrEqual(span.end);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("generated misquotations of our own articles are never passed, harmless variants are", () => {
  const vocabulary = vocabularyOf(originals.map((original) => original.quote));
  const wrong = misquotations(originals, vocabulary, 7, 2);
  const right = variants(originals, 7, 1);
  expect(wrong.length).toBeGreaterThan(1000);
  expect(wrong.filter(isAccepted).map((outcome) => [outcome.kind, outcome.text])).toEqual([]);
  expect([...wrong, ...right].filter((outcome) => !outcome.exactDiff)).toEqual([]);
  expect(right.length).toBeGreaterThan(800);
  expect(right.filter(isAccepted).length / right.length).toBeGreaterThanOrEqual(0.99);
});
