import type { Analysis } from "../../extract/analysis.ts";
import { auxiliaryForce, modifierForce } from "../../lexicon/modals.ts";
import { isNearNegation, isNegation } from "../../lexicon/negations.ts";
import { isQuantifier, quantifierRelation } from "../../lexicon/quantifiers.ts";
import type { Token } from "../../text/document.ts";
import { isPrivative, relateEdit } from "./edit.ts";
import type { Reading, Sides } from "./sides.ts";
import { differing } from "./sides.ts";

/** One quantifier for another. */
export function readQuantifier(sides: Sides): ReturnType<Reading> {
  const { claimed, stated } = sides;
  const [a, b] = [claimed[0]?.norm ?? "", stated[0]?.norm ?? ""];
  if (claimed.length !== 1 || stated.length !== 1 || !isQuantifier(a) || !isQuantifier(b)) return null;
  const relation = quantifierRelation(a, b);
  if (relation === "entails") return "harmless";
  return { ...differing(sides, "quantifier_mismatch"), effect: relation === "contradicts" ? "refutes" : "blocks" };
}

const BESIDE_NEGATION: ReadonlySet<string> = new Set(["do", "does", "did", "a", "an", "any", "with", "longer"]);

const SOME: ReadonlySet<string> = new Set(["some", "several", "many", "most", "few", "half"]);

/** "Some stayed" and "some did not stay" are both so. */
function isOfSome({ article, hunk }: Sides): boolean {
  const { tokens } = article.document;
  const sentence = tokens[hunk.source.first]?.sentence;
  return tokens
    .slice(Math.max(0, hunk.source.first - 12), hunk.source.first)
    .some((t) => t.sentence === sentence && SOME.has(t.norm));
}

/** A negation put in or left out beside nothing else. */
export function readNegation(sides: Sides): ReturnType<Reading> {
  const { claimed, stated } = sides;
  const nearly = (tokens: readonly Token[]): boolean => tokens.some((t) => isNearNegation(t.norm) && t.pos === "ADV");
  if (nearly(claimed) !== nearly(stated)) return differing(sides, "negation_flip");
  const denied = claimed.some((t) => isNegation(t.norm));
  if (denied === stated.some((t) => isNegation(t.norm))) return null;
  if (!denied && isContrast(sides)) return "harmless";
  // "It is not true that the pump failed" and "the pump did not fail": what is around the sentence denies it.
  if (denied && isDeniedThere(sides)) return "harmless";
  const rest = [...claimed, ...stated].filter((t) => !isNegation(t.norm) && !BESIDE_NEGATION.has(t.norm));
  const message = denied ? "The article says that it is so, without the negation." : "The article denies it.";
  return {
    ...differing(sides, "negation_flip"),
    effect: rest.length === 0 && !isOfSome(sides) ? "refutes" : "blocks",
    message,
  };
}

/** "Ada Finn, not Tor Moll, wrote it": left out is whom it is not said of. */
function isContrast({ article, hunk, stated }: Sides): boolean {
  const { tokens } = article.document;
  const opens = tokens[hunk.source.first - 1]?.text === "," || tokens[hunk.source.first - 1]?.norm === "but";
  const closes = tokens[hunk.source.end]?.kind === "punctuation";
  return hunk.claim.first === hunk.claim.end && stated[0]?.norm === "not" && opens && closes;
}

/** Whether the clause in which a word of the claim has no place is denied already. */
function isDeniedThere({ article, hunk }: Sides): boolean {
  const at = hunk.source.first;
  const around = article.bySentence.clauses
    .get(article.document.tokens[at]?.sentence ?? -1)
    .filter(
      (c) => c.kind !== "apposition" && (c.subject?.firstToken ?? c.firstToken) <= at && at <= c.predicate.endToken,
    )
    .toSorted((a, b) => a.predicate.endToken - b.predicate.endToken);
  return around[0]?.predicate.polarity === "negative";
}

/** "Will" for "may", "was" for "will be", "allegedly" left out. */
export function readModality(sides: Sides): ReturnType<Reading> {
  const force = (tokens: readonly Token[]): string =>
    tokens
      .map(
        (t) => (t.pos === "NOUN" || t.pos === "PROPN" ? null : auxiliaryForce(t.norm)) ?? modifierForce(t.norm) ?? "",
      )
      .find((f) => f !== "") ?? "asserted";
  const [a, b] = [force(sides.claimed), force(sides.stated)];
  if (a === b) return null;
  // "Would" reports what "will" says.
  const reported = new Set([a, b]);
  if (reported.has("planned") && reported.has("hypothetical")) return "harmless";
  if (b === "asserted") return null;
  return differing(sides, "modality_strengthened");
}

/** Where "no", "few", "every" or "only" turns inference, a word more or less counts as much as another word. */
export function readDirection(sides: Sides): ReturnType<Reading> {
  const { hunk, claim, article, direction } = sides;
  const relation = relateEdit(hunk, claim, article);
  if (direction === 1) {
    // "A or B" for which the claim has A alone; "dogs" for which it has "poodles".
    const less = relation === "narrower" && (hunk.source.end > hunk.source.first || isIntensified(sides));
    const none = sides.claimed.length === 0 && isPrivativeOf(article, sides.stated);
    return less || none ? differing(sides, "scope_widened") : null;
  }
  if (relation === null) return null;
  if (relation === "same" || (relation === "narrower" && direction === -1)) return "harmless";
  if (relation === "exclusive") return null;
  return differing(sides, relation === "other" ? "relation_mismatch" : "scope_widened");
}

/** "Fake" of "a fake passport", not of "the papers were fake". */
function isPrivativeOf({ document }: Analysis, stated: readonly Token[]): boolean {
  const last = stated.at(-1);
  const noun = last === undefined ? undefined : document.tokens[last.index + 1];
  return last !== undefined && isPrivative(last) && (noun?.pos === "NOUN" || noun?.pos === "PROPN");
}

/** "Tall" is not "very tall". */
function isIntensified({ claimed }: Sides): boolean {
  return claimed.length === 1 && claimed[0]?.pos === "ADV";
}

const ORDERS: ReadonlySet<string> = new Set(["before", "after", "during", "until", "since"]);

/** "Before the vote" for "after the vote". */
export function readOrder(sides: Sides): ReturnType<Reading> {
  const [a, b] = [sides.claimed[0], sides.stated[0]];
  if (sides.claimed.length !== 1 || sides.stated.length !== 1 || a === undefined || b === undefined) return null;
  return ORDERS.has(a.norm) && ORDERS.has(b.norm) ? differing(sides, "order_reversed") : null;
}
