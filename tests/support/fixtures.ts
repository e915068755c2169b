import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { FINDING_CODES } from "../../lib/judge/result.ts";

/** The files under `fixtures/`, parsed. `fixtures/README.md` says what each field means. */

const verdict = z.enum([
  "supported",
  "partially_supported",
  "refuted",
  "conflicting_evidence",
  "not_enough_info",
  "not_checkable",
]);
const wording = z.enum([
  "verbatim",
  "verbatim_normalized",
  "abridged",
  "truncated",
  "altered",
  "spliced",
  "paraphrase",
  "not_found",
  "too_short",
]);
const speakerVerdict = z.enum(["correct", "misattributed", "unresolved", "not_spoken", "not_given"]);
const diffKind = z.enum([
  "typography",
  "case",
  "punctuation",
  "editorial",
  "function_word",
  "content",
  "number",
  "negation",
  "name",
  "modal",
]);
const words = z.string().min(1);
const day = z.iso.date();

/** Most cases have one right answer; a case may allow two where the text leaves a careful reader both. */
function oneOrMore<T>(one: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.union([one.transform((value) => [value]), z.array(one).min(2)]);
}

const articleMeta = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: words,
  url: z.url().startsWith("https://example.org/"),
  publisher: words,
  publishedAt: z.iso.datetime({ offset: true }),
  language: z.literal("en"),
});

const change = z.strictObject({
  direction: z.enum(["up", "down", "none"]),
  factor: z.number().optional(),
  percent: z.number().optional(),
  by: z.number().optional(),
  from: z.number().optional(),
  to: z.number().optional(),
});

const curatedFact = z.strictObject({
  text: words,
  subject: z.strictObject({ text: words, name: words.optional() }).nullable(),
  predicate: z.strictObject({
    text: words.optional(),
    lemma: words,
    polarity: z.enum(["affirmative", "negative"]),
    modality: z.enum([
      "asserted",
      "planned",
      "possible",
      "necessary",
      "conditional",
      "hypothetical",
      "habitual",
      "alleged",
    ]),
  }),
  arguments: z
    .array(
      z.strictObject({
        role: z.enum(["object", "indirect_object", "complement", "agent", "oblique"]),
        text: words,
        preposition: words.optional(),
        name: words.optional(),
      }),
    )
    .optional(),
  time: z
    .array(
      z.strictObject({
        text: words,
        from: day.nullable(),
        to: day.nullable(),
        relation: z
          .enum(["in", "since", "until", "by", "before", "after", "during", "within", "between", "as_of"])
          .optional(),
      }),
    )
    .optional(),
  quantities: z
    .array(
      z.strictObject({
        text: words,
        kind: z.enum([
          "cardinal",
          "ordinal",
          "percent",
          "percentage_points",
          "money",
          "measure",
          "duration",
          "age",
          "fraction",
          "multiple",
        ]),
        value: z.number().optional(),
        min: z.number().nullable().optional(),
        max: z.number().nullable().optional(),
        unit: words.nullable().optional(),
        noun: words.optional(),
        comparator: z
          .enum(["exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "between"])
          .optional(),
        change: change.optional(),
      }),
    )
    .optional(),
  attribution: z.array(z.strictObject({ source: words })).optional(),
});

const curatedQuotation = z.strictObject({
  text: words,
  segments: z.array(words).min(2).optional(),
  speaker: words.nullable(),
  kind: z.enum(["direct", "mixed", "scare"]),
  cue: words.nullable(),
  /** The speaker of the quotation that this one stands inside. */
  inside: words.optional(),
});

const claimCase = z.strictObject({
  claim: words,
  verdict: oneOrMore(verdict),
  basis: z.enum(["stated", "derived", "attributed"]).optional(),
  codes: z.array(z.enum(FINDING_CODES)).optional(),
  evidence: z.array(words).optional(),
  assumes: z.array(words).optional(),
  correction: words.optional(),
  attribution: z.array(words).optional(),
  proof: z.literal(true).optional(),
  asOf: day.optional(),
  core: z.literal(true).optional(),
  note: words,
});

const quoteCase = z.strictObject({
  quote: words,
  speaker: words.optional(),
  wording: oneOrMore(wording),
  speakerVerdict: speakerVerdict.optional(),
  actual: words.optional(),
  diffKinds: z.array(diffKind).optional(),
  codes: z.array(z.enum(FINDING_CODES)).optional(),
  core: z.literal(true).optional(),
  note: words,
});

const negatives = z.array(z.strictObject({ text: words, note: words }));

export type CuratedFact = z.infer<typeof curatedFact>;
export type CuratedQuotation = z.infer<typeof curatedQuotation>;
export type ClaimCase = z.infer<typeof claimCase>;
export type QuoteCase = z.infer<typeof quoteCase>;
export type Negative = z.infer<typeof negatives>[number];

export interface Fixture {
  readonly id: string;
  readonly article: z.infer<typeof articleMeta>;
  /** The article as it is stored: offsets count in it. */
  readonly text: string;
  readonly facts: readonly CuratedFact[];
  readonly quotations: readonly CuratedQuotation[];
  readonly claims: readonly ClaimCase[];
  readonly quotes: readonly QuoteCase[];
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures/");

function read(path: string): string {
  return readFileSync(root + path, "utf8");
}

function parse<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(read(path)));
  if (!result.success) throw new Error(`fixtures/${path}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** All articles with their curated facts, quotations and cases, by id. Throws where a file breaks its schema. */
export function loadFixtures(): readonly Fixture[] {
  return readdirSync(`${root}articles`)
    .toSorted()
    .map((id) => ({
      id,
      article: parse(`articles/${id}/article.json`, articleMeta),
      text: read(`articles/${id}/article.txt`),
      facts: parse(`articles/${id}/facts.json`, z.array(curatedFact)),
      quotations: parse(`articles/${id}/quotations.json`, z.array(curatedQuotation)),
      claims: parse(`claims/${id}.json`, z.array(claimCase)),
      quotes: parse(`quotes/${id}.json`, z.array(quoteCase)),
    }));
}

/** Inputs in which nothing of the named kind is to be found. */
export function loadNegatives(): ReadonlyMap<string, readonly Negative[]> {
  const kinds = readdirSync(`${root}negative`)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  return new Map(kinds.map((name) => [name.replace(".json", ""), parse(`negative/${name}`, negatives)]));
}
