import type { Alignment } from "../../align/alignment.ts";
import type { Unit } from "../../claim/part.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import type { FindingCode } from "../result.ts";

const SUPERLATIVE_WORDS: ReadonlySet<string> = new Set([
  "first",
  "last",
  "only",
  "most",
  "least",
  "best",
  "worst",
  "unprecedented",
  "unique",
  "record",
  "sole",
]);
const CAUSAL_WORDS: ReadonlySet<string> = new Set([
  "because",
  "cause",
  "due",
  "result",
  "lead",
  "thanks",
  "trigger",
  "owing",
  "prompt",
  "blame",
]);
const WIDENING_WORDS: ReadonlySet<string> = new Set([
  "all",
  "every",
  "always",
  "everyone",
  "entire",
  "whole",
  "worldwide",
  "global",
]);

/** What the claim says and the scope does not: the claim is then not supported there, and nothing is refuted. */
export const compareMissing: Comparator = (alignment) =>
  alignment.missing.map((unit): Judgement => ({
    code: codeFor(alignment, unit),
    effect: "blocks",
    unit,
    claim: unit,
    source: [],
    message: messageFor(unit),
  }));

const SPREADING_PREPOSITIONS: ReadonlySet<string> = new Set(["across", "throughout", "worldwide"]);

function codeFor(alignment: Alignment, unit: Unit): FindingCode {
  const { tokens } = alignment.claim.document;
  const token = tokens[unit.head];
  const lemma = token?.lemma ?? "";
  if (SPREADING_PREPOSITIONS.has(tokens[unit.firstToken - 1]?.norm ?? "") || WIDENING_WORDS.has(lemma))
    return "scope_widened";
  const comparative = token?.pos === "ADJ" && token.norm.endsWith("er") && token.lemma !== token.norm;
  const superlative = token?.pos === "ADJ" && token.norm.endsWith("est") && token.norm.length > 5;
  // "No country has older ties" says that these are the oldest.
  if (SUPERLATIVE_WORDS.has(lemma) || superlative || (comparative && alignment.part.negated))
    return "superlative_unsupported";
  if (CAUSAL_WORDS.has(lemma)) return "causal_added";
  return unit.kind === "entity" || (token?.pos === "PROPN" && unit.firstToken > 0) ? "entity_absent" : "no_evidence";
}

function messageFor(unit: Unit): string {
  return unit.kind === "entity"
    ? `The article does not name "${unit.text}" in connection with this.`
    : `The article says nothing here of "${unit.text}".`;
}
