import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import { isKnownLemma } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";

const SPEECH = new Set(["said", "says", "told", "tells"]);
const PERSONAL_VERBS = new Set(
  `say tell win lose visit meet sign resign announce ask call vote speak run marry write deny admit accuse promise plan want know think
  arrive leave travel join appoint nominate elect sue testify plead urge praise criticise criticize attack defend agree refuse declare
  propose endorse beat defeat host star play score pledge vow insist claim argue note add warn tweet thank apologise apologize`.split(
    /\s+/,
  ),
);

/** A plural or "-ing" form of a dictionary word ("Critics", "Visiting"), which no capital at a sentence's start makes a name. */
export function isInflected(norm: string): boolean {
  if (norm.endsWith("ing") && norm.length > 5) {
    const stem = norm.slice(0, -3);
    return (
      isKnownLemma(norm) ||
      isKnownLemma(stem) ||
      isKnownLemma(`${stem}e`) ||
      (stem.at(-1) === stem.at(-2) && isKnownLemma(stem.slice(0, -1)))
    );
  }
  if (!norm.endsWith("s") || norm.endsWith("ss") || norm.length < 4) return false;
  if (isKnownLemma(norm.slice(0, -1)) || PERSON_NOUNS.has(norm.slice(0, -1))) return true;
  if (norm.endsWith("ies")) return isKnownLemma(`${norm.slice(0, -3)}y`);
  return norm.endsWith("es") && isKnownLemma(norm.slice(0, -2));
}

/** A dictionary word that opens a sentence without an article and does what people do: "Cook said", not "Inflation rose". */
export function isBareSubject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (next?.norm === "," && after !== undefined)
    return after.norm === "a" || after.norm === "an" || after.norm === "who" || after.kind === "number";
  return (
    next !== undefined &&
    (PERSONAL_VERBS.has(next.lemma) ||
      SPEECH.has(next.norm) ||
      next.norm === "'s" ||
      next.norm === "&" ||
      next.norm === "(")
  );
}
