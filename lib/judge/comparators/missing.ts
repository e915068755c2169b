import type { Unit } from "../../claim/part.ts";
import type { Comparator, Judgement } from "../judgement.ts";

const SUPERLATIVE_WORDS: ReadonlySet<string> = new Set(["first", "last", "only", "most", "least", "best", "worst", "unprecedented", "unique", "record", "sole"]);
const CAUSAL_WORDS: ReadonlySet<string> = new Set(["because", "cause", "due", "result", "lead", "thanks", "trigger", "owing", "prompt", "blame"]);
const WIDENING_WORDS: ReadonlySet<string> = new Set(["all", "every", "always", "everyone", "entire", "whole", "worldwide", "global"]);

/** What the claim says and the scope does not: the claim is then not supported there, and nothing is refuted. */
export const compareMissing: Comparator = (alignment) => alignment.missing.map((unit): Judgement => {
  const token = alignment.claim.document.tokens[unit.head];
  const lemma = token?.lemma ?? "";
  const superlative = SUPERLATIVE_WORDS.has(lemma) || (token?.pos === "ADJ" && /(?:est)$/.test(token.norm) && token.norm.length > 5);
  return {
    code: superlative ? "superlative_unsupported" : CAUSAL_WORDS.has(lemma) ? "causal_added" : WIDENING_WORDS.has(lemma) ? "scope_widened" : unit.kind === "entity" ? "entity_absent" : "no_evidence",
    effect: "blocks",
    unit,
    claim: unit,
    source: [],
    message: messageFor(unit),
  };
});

function messageFor(unit: Unit): string {
  return unit.kind === "entity" ? `The article does not name "${unit.text}" in connection with this.` : `The article says nothing here of "${unit.text}".`;
}
