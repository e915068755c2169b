import { affinityOf } from "../../../align/affinity.ts";
import type { Alignment } from "../../../align/alignment.ts";
import { contentsOf } from "../../../align/scope-contents.ts";
import { relateExpressions } from "../../../align/word-relation.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import { tokensIn } from "../../../text/document.ts";
import { deriveQuantities } from "../../arithmetic.ts";
import type { NumberComparison } from "../../number.ts";
import { compareQuantities } from "../../number.ts";
import { isRemainder, isStart, isWhole } from "./figure-role.ts";

/** An amount of the article beside the claim's. */
export interface Compared {
  readonly quantity: Quantity;
  readonly comparison: NumberComparison;
  readonly fit: number;
  readonly affinity: number;
  readonly derived: boolean;
}

/** The scope's own amounts that can be compared with the claimed one; those that count other things are left out. */
export function statedIn(alignment: Alignment, claimed: Quantity): Compared[] {
  const claimsWhole = isWhole(alignment.claim.document, claimed);
  const claimsRemainder = isRemainder(alignment.claim.document.tokens, claimed);
  return (
    contentsOf(alignment.article, alignment.scope)
      .quantities.filter(
        (q) =>
          q.sentence === alignment.scope.sentence &&
          !isStart(alignment, claimed, q) &&
          !isOfAnotherNoun(alignment, q) &&
          isRemainder(alignment.article.document.tokens, q) === claimsRemainder &&
          !isAddend(alignment, claimed, q) &&
          !(isWhole(alignment.article.document, q) && !claimsWhole) &&
          (claimed.kind !== "age" || q.kind === "age" || (q.kind === "cardinal" && q.noun === null)),
      )
      .map((quantity) => ({
        quantity,
        comparison: compareQuantities(claimed, quantity),
        fit: fitOf(alignment, claimed, quantity),
        affinity: affinityOf(alignment, claimed, quantity),
        derived: false,
      }))
      .filter((c) => c.fit >= 0 && c.comparison.relation !== "incomparable")
      // "Three of the five": some other three are no rival of the five.
      .filter(
        (c) =>
          c.comparison.relation !== "contradicts" || !claimsWhole || isWhole(alignment.article.document, c.quantity),
      )
  );
}

/**
 * "Sales of 1.24 billion" for "its forecast was at least 600 million": a figure that the article gives of a noun
 * is not that of the noun that the claim says it "is" or "was" of.
 */
function isOfAnotherNoun({ article, part, matches }: Alignment, quantity: Quantity): boolean {
  const { tokens } = article.document;
  const noun = tokens[quantity.firstToken - 2];
  const subject = part.clause?.predicate.lemma === "be" ? part.clause.subject : null;
  if (subject === null || noun?.pos !== "NOUN" || tokens[quantity.firstToken - 1]?.norm !== "of") return false;
  const owner = [...matches.values()].find(
    ({ unit }) => unit.firstToken <= subject.head && subject.head < unit.endToken,
  );
  return owner !== undefined && [...matches.values()].every((match) => !match.tokens.includes(noun.index));
}

/** "Three sons and one daughter" are not three children: one of several counts joined is not the count of the wider noun. */
function isAddend(alignment: Alignment, claimed: Quantity, stated: Quantity): boolean {
  if (claimed.noun === null || stated.noun === null || claimed.noun === stated.noun) return false;
  const { tokens } = alignment.article.document;
  const joined = tokens[stated.endToken + 1]?.norm === "and" || tokens[stated.endToken + 1]?.text === ",";
  const counted = tokens[stated.endToken + 2]?.pos === "NUM" || tokens[stated.endToken + 2]?.kind === "number";
  const before = tokens[stated.firstToken - 1]?.norm === "and" && tokens[stated.firstToken - 3]?.pos === "NUM";
  const [claimNoun, sourceNoun] = [
    nounToken(alignment.claim.document, claimed),
    nounToken(alignment.article.document, stated),
  ];
  if (!((joined && counted) || before) || claimNoun === undefined || sourceNoun === undefined) return false;
  return (
    relateExpressions(
      { token: claimNoun, concepts: alignment.concepts.claim, tokens: alignment.claim.document.tokens },
      { token: sourceNoun, concepts: alignment.concepts.article, tokens },
    ) === "general"
  );
}

/** Amounts that can be worked out from the scope's own and entail the claimed one. */
export function derivedIn(alignment: Alignment, claimed: Quantity): Compared[] {
  const { article, scope } = alignment;
  const stated = contentsOf(article, scope).quantities.filter((q) => q.sentence === scope.sentence);
  return deriveQuantities(stated, article.document)
    .map(({ quantity, proof }) => {
      const comparison = compareQuantities(claimed, quantity);
      return {
        quantity,
        comparison: { ...comparison, proof, code: "number_derived" as const },
        fit: fitOf(alignment, claimed, quantity),
        affinity: 0,
        derived: true,
      };
    })
    .filter((c) => c.fit >= 1 && c.comparison.relation === "entails");
}

/**
 * How well two amounts speak of the same thing: 2 the same noun is counted, 1 nothing tells them
 * apart, -1 they count different things.
 */
function fitOf(alignment: Alignment, claimed: Quantity, source: Quantity): number {
  if (claimed.noun === null || source.noun === null) return 1;
  if (claimed.noun === source.noun) return 2;
  const claimNoun = nounToken(alignment.claim.document, claimed);
  const sourceNoun = nounToken(alignment.article.document, source);
  if (claimNoun === undefined || sourceNoun === undefined) return 0;
  const relation = relateExpressions(
    { token: claimNoun, concepts: alignment.concepts.claim, tokens: alignment.claim.document.tokens },
    { token: sourceNoun, concepts: alignment.concepts.article, tokens: alignment.article.document.tokens },
  );
  if (relation === "same" || relation === "synonym" || relation === "derived" || relation === "general") return 2;
  const share =
    claimed.kind === "percent" || claimed.kind === "money" || claimed.kind === "fraction" || claimed.change !== null;
  return share && claimed.kind === source.kind ? 0 : -1;
}

function nounToken(
  document: Alignment["article"]["document"],
  quantity: Quantity,
): Alignment["article"]["document"]["tokens"][number] | undefined {
  const sentence = document.sentences[quantity.sentence];
  return sentence === undefined ? undefined : tokensIn(document, sentence).find((t) => t.lemma === quantity.noun);
}
