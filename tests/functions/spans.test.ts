import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { post } from "./support/client.ts";

/** Every object of an answer that has a start, an end and a text. */
function* spansIn(value: unknown): Generator<{ start: number; end: number; text: string; factId?: string }> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && "text" in value) {
    const { start, end, text } = value;
    if (typeof start === "number" && typeof end === "number" && typeof text === "string") {
      yield "factId" in value && typeof value.factId === "string"
        ? { start, end, text, factId: value.factId }
        : { start, end, text };
    }
  }
  for (const member of Object.values(value)) yield* spansIn(member);
}

const PLACES = new Set(["source", "evidence", "nearest", "matches", "span", "cue", "facts", "quotations"]);

/** The parts of an answer whose spans lie in the article; those of a proof may lie in the claim. */
function* inArticle(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const part: unknown = member;
    if (PLACES.has(key)) yield part;
    else if (key !== "proof") yield* inArticle(part);
  }
}

const names = fc.constantFrom(
  "Anna Berg",
  "the mayor",
  "O\u2019Brien",
  "Müller",
  "the US",
  "\u{1F1F8}\u{1F1EA} team",
  "she",
);
const verbs = fc.constantFrom("met", "visited", "doubled", "did not leave", "said it had cut", "will open");
const things = fc.constantFrom("5,000 jobs", "the bridge\u00A0at Lund", "in May 2023", "12%", "cafe\u0301s", "a third");
const sentence = fc
  .tuple(names, verbs, things, fc.constantFrom(".", "!", ".\r\n", ".\n\n", ".\u201D ", " "))
  .map(([name, verb, thing, end]) => `${name} ${verb} ${thing}${end}`);
const quoted = fc.tuple(sentence, names).map(([words, name]) => `\u201C${words.trim()},\u201D said ${name}. `);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, quoted, fc.string({ unit: "grapheme", maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(" "))
  .filter((joined) => joined.trim() !== "" && joined.isWellFormed());

describe("every span of every answer", () => {
  it("is a slice of the article's text", async () => {
    await fc.assert(
      fc.asyncProperty(text, sentence, async (article, claim) => {
        const bodies = [
          ["/v1/claims/check", { claim, article: { text: article, publishedAt: "2024-03-01" } }],
          ["/v1/quotes/verify", { quote: claim, speaker: "Anna Berg", article: { text: article } }],
          ["/v1/facts/extract", { article: { text: article } }],
        ] as const;
        for (const [path, body] of bodies) {
          const response = await post(path, body);
          expect(response.status).toBe(200);
          for (const part of inArticle(await response.json())) {
            for (const span of spansIn(part)) expect(article.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is a slice of its fact's text where there are only facts", async () => {
    const facts = fc.array(
      fc.oneof(sentence, quoted).map((words) => ({ text: words })),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(facts, sentence, async (given, claim) => {
        const response = await post("/v1/claims/check", { claim, article: { facts: given } });
        const answer = await response.json<{ facts: { id: string; text: string }[]; results: unknown[] }>();
        expect(response.status).toBe(200);
        for (const part of inArticle({ results: answer.results })) {
          for (const { start, end, text: words, factId } of spansIn(part)) {
            if (factId === undefined) continue;
            expect(answer.facts.find(({ id }) => id === factId)?.text.slice(start, end)).toBe(words);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
