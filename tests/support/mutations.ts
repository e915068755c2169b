import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ArticleReading } from "../../lib/index.ts";
import { checkClaim } from "../../lib/index.ts";
import type { FindingCode, Verdict } from "../../lib/judge/result.ts";

export const MUTATION_KINDS = [
  "number",
  "unit",
  "date",
  "name",
  "role",
  "negation",
  "antonym",
  "comparator",
  "modality",
  "place",
  "quantifier",
  "attribution",
] as const;
export type MutationKind = (typeof MUTATION_KINDS)[number];

/** A claim that its article supports (`base`), and the same after one edit by one rule. */
const mutation = z.strictObject({
  article: z.string().min(1),
  kind: z.enum(MUTATION_KINDS),
  base: z.string().min(1),
  claim: z.string().min(1),
});
export type Mutation = z.infer<typeof mutation>;

/** The findings that name an edit of a kind: the first is the plain one, the others say the same of it. */
const NAMED_BY: Readonly<Record<MutationKind, readonly FindingCode[]>> = {
  number: ["number_mismatch", "magnitude_mismatch", "duration_mismatch"],
  unit: ["unit_mismatch", "magnitude_mismatch", "percent_vs_points", "number_mismatch", "duration_mismatch"],
  date: ["date_mismatch", "period_mismatch", "duration_mismatch"],
  name: ["entity_mismatch", "entity_absent", "attribution_mismatch", "relation_mismatch"],
  role: ["role_swap", "relation_mismatch", "entity_mismatch", "attribution_mismatch"],
  negation: ["negation_flip"],
  antonym: ["antonym", "direction_mismatch"],
  comparator: ["comparator_mismatch", "number_mismatch"],
  modality: ["modality_strengthened"],
  place: ["place_mismatch", "entity_mismatch", "entity_absent"],
  quantifier: ["quantifier_mismatch", "scope_widened", "negation_flip"],
  attribution: ["attribution_mismatch"],
};

export interface MutationAnswer {
  readonly verdict: Verdict;
  /** The verdict is no longer `supported`. */
  readonly turned: boolean;
  /** A finding names the edit. */
  readonly named: boolean;
}

const path = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures/mutations.json");

export function mutationsPath(): string {
  return path;
}

/** The frozen suite. Throws where the file breaks its schema. */
export function loadMutations(): readonly Mutation[] {
  return z.array(mutation).parse(JSON.parse(readFileSync(path, "utf8")));
}

export function answerMutation({ kind, claim }: Mutation, reading: ArticleReading): MutationAnswer {
  const { verdict, findings } = checkClaim({ text: claim }, reading, { asOf: null, minConfidence: 0 });
  const codes = new Set(findings.filter(({ stance }) => stance !== "supports").map(({ code }) => code));
  return { verdict, turned: verdict !== "supported", named: NAMED_BY[kind].some((code) => codes.has(code)) };
}
