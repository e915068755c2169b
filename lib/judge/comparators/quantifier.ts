import { quantifierRelation, shareRelation } from "../../lexicon/quantifiers.ts";
import { partOfThem, quantifiedMatch, statedShare } from "./quantifier/stated-share.ts";
import { tokensBetween } from "../../text/document.ts";
import { compareDates } from "./time.ts";
import { focusClause } from "../focus.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

const QUANTIFIERS: ReadonlySet<string> = new Set([
  "all",
  "every",
  "each",
  "most",
  "many",
  "several",
  "some",
  "few",
  "none",
  "both",
  "neither",
  "half",
  "majority",
]);

const EXCEPTIONS: ReadonlySet<string> = new Set([
  "except",
  "excepting",
  "excluding",
  "barring",
  "bar",
  "but",
  "besides",
  "save",
  "apart",
  "other",
]);
const SWEEPING: ReadonlySet<string> = new Set(["all", "every", "each", "most", "none"]);

/** "All", "most", "some": a quantifier of the claim must follow from the one that the article puts before the same noun. */
export const compareQuantifiers: Comparator = (alignment, settings) => {
  const { claim, article, part } = alignment;
  for (const token of tokensBetween(claim.document, part.start, part.end)) {
    if (!QUANTIFIERS.has(token.norm)) continue;
    // "Not all survived" is denied or not as a whole, as the polarity comparator has it.
    if (claim.document.tokens[token.index - 1]?.norm === "not") continue;
    // "Half of its length" is an amount, judged with the amounts.
    if (part.units.some((u) => u.kind === "quantity" && u.firstToken <= token.index && token.index < u.endToken))
      continue;
    const noun = quantifiedMatch(alignment, token.index);
    const share = noun === null ? null : statedShare(alignment, noun);
    const relation = share === null ? "compatible" : shareRelation(token.norm, share.value);
    if (share !== null && relation === "entails" && share.stated) return [];
    if (share !== null && relation !== "entails" && !part.negated) {
      const asserted = focusClause(alignment)?.predicate.modality === "asserted";
      const dated = compareDates(alignment, settings).every((j) => j.effect === "supports");
      return [
        {
          // A share of another day is no contrary of this day's.
          code: dated ? "quantifier_mismatch" : "scope_widened",
          effect: relation === "contradicts" && asserted && dated ? "refutes" : "blocks",
          unit: null,
          claim: token,
          source: [share.span],
          message: `The article says "${share.span.text}", not "${token.text}".`,
        },
      ];
    }
    if (noun === null || noun.relation === "context") {
      const part = noun === null ? null : partOfThem(alignment);
      if (part !== null && quantifierRelation(token.norm, part.norm) !== "compatible") return [];
      if (!SWEEPING.has(token.norm)) continue;
      return [
        {
          code: "scope_widened",
          effect: "blocks",
          unit: null,
          claim: token,
          source: [],
          message: `The article does not say "${token.text}" of this.`,
        },
      ];
    }
    const at = Math.min(...noun.tokens);
    const after = article.document.tokens.slice(at + 1, at + 4).find((t) => EXCEPTIONS.has(t.norm));
    if (after !== undefined && SWEEPING.has(token.norm) && !claim.document.tokens.some((t) => EXCEPTIONS.has(t.norm))) {
      return [
        {
          code: "scope_widened",
          effect: "blocks",
          unit: null,
          claim: token,
          source: [articleSpan(article, [at, after.index])],
          message: `The article makes an exception ("${after.text}").`,
        },
      ];
    }
    const source = article.document.tokens
      .slice(Math.max(0, at - 4), at)
      .findLast((t) => QUANTIFIERS.has(t.norm) || t.norm === "no" || t.norm === "majority");
    const stated = source?.norm === "majority" ? "most" : (source?.norm ?? "");
    if (stated === token.norm) return [];
    const held = source === undefined ? "compatible" : quantifierRelation(token.norm, stated);
    if (held === "entails") return [];
    if (source === undefined && (token.norm === "some" || token.norm === "several" || token.norm === "many")) return [];
    const focus = focusClause(alignment);
    return [
      {
        code: "quantifier_mismatch",
        effect: held === "contradicts" && focus?.predicate.modality === "asserted" ? "refutes" : "blocks",
        unit: null,
        claim: token,
        source: [articleSpan(article, source === undefined ? noun.tokens : [source.index])],
        message:
          source === undefined
            ? `The article does not say "${token.text}".`
            : `The article says "${source.text}", not "${token.text}".`,
      },
    ];
  }
  return [];
};
