import * as z from "zod";

import { WARNING_CODES } from "../../lib/consistency/inconsistency.ts";

import { ArticleEcho, ArticleInput } from "./article.ts";
import { Proof } from "./finding.ts";
import { Engine, SourceSpan, Span } from "./span.ts";

const offsets = { start: z.int().min(0), end: z.int().min(0), text: z.string() };

const Term = z.object({
  ...offsets,
  name: z.string().exactOptional().describe("The article's fullest form, where the phrase is a pronoun or shorter."),
});

const Change = z.object({
  direction: z.enum(["up", "down", "none"]),
  factor: z.number().exactOptional(),
  percent: z.number().exactOptional(),
  by: z.number().exactOptional(),
  from: z.number().exactOptional(),
  to: z.number().exactOptional(),
  fromSpan: Span.exactOptional(),
});

const Quantity = z.object({
  ...offsets,
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
  value: z.number().exactOptional(),
  min: z.number().nullable().exactOptional(),
  max: z.number().nullable().exactOptional(),
  unit: z.string().nullable(),
  noun: z.string().exactOptional(),
  comparator: z.enum(["exact", "about", "nearly", "more_than", "at_least", "less_than", "at_most", "between"]),
  change: Change.exactOptional(),
});

const Time = z.object({
  ...offsets,
  from: z.string().nullable(),
  to: z.string().nullable(),
  relation: z.enum(["in", "since", "until", "by", "before", "after", "during", "within", "between", "as_of"]),
});

const Predicate = z.object({
  ...offsets,
  lemma: z.string(),
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
});

export const Fact = z
  .object({
    id: z.string(),
    sentence: z.int().min(0),
    ...offsets,
    subject: Term.nullable(),
    predicate: Predicate,
    arguments: z.array(
      z.object({
        role: z.enum(["object", "indirect_object", "complement", "agent", "oblique"]),
        ...Term.shape,
        preposition: z.string().exactOptional(),
      }),
    ),
    time: z.array(Time),
    quantities: z.array(Quantity),
    attribution: z.array(z.object({ ...offsets, source: z.string() })),
  })
  .meta({
    id: "Fact",
    description: "One assertion of an article. The offsets are those of the sentence that states it.",
  });

export const Quotation = z
  .object({
    ...offsets,
    kind: z.enum(["direct", "mixed", "scare"]),
    segments: z.array(Span),
    speaker: z
      .object({
        ...offsets,
        name: z.string(),
        entity: z.int().nullable(),
        kind: z.enum(["name", "pronoun", "nominal"]),
      })
      .nullable(),
    cue: Span.nullable(),
    parent: z.int().nullable(),
    sentence: z.int().min(0),
  })
  .meta({ id: "Quotation", description: "Quoted words, without their quotation marks." });

export const Warning = z
  .object({
    code: z.enum(WARNING_CODES),
    message: z.string(),
    spans: z.array(SourceSpan).describe("The places in the text; one alone where the other is in the title."),
    title: Span.exactOptional().describe("The place in the title; counts in the title."),
    proof: Proof.exactOptional(),
  })
  .meta({ id: "Warning", description: "An inconsistency of the article's own." });

export const FactsRequest = z.strictObject({ article: ArticleInput }).meta({ id: "FactsRequest" });
export type FactsRequest = z.output<typeof FactsRequest>;

export const FactsResponse = z
  .object({
    engine: Engine,
    article: ArticleEcho,
    facts: z.array(Fact),
    quotations: z.array(Quotation),
    warnings: z.array(Warning),
  })
  .meta({ id: "FactsResponse" });

export const QuotationsResponse = z
  .object({ engine: Engine, article: ArticleEcho, quotations: z.array(Quotation) })
  .meta({ id: "QuotationsResponse" });
