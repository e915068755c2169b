import type { Alignment, Match } from "../../../align/alignment.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import type { Token } from "../../../text/document.ts";
import type { Span } from "../../../text/span.ts";
import { isQuantifier } from "../../../lexicon/quantifiers.ts";
import { focusClause } from "../../focus.ts";
import { articleSpan } from "../../source.ts";
import { isWhole } from "../quantity/figure-role.ts";

/** Words from a quantifier to the noun that it quantifies, owners and adjectives aside. */
const REACH = 4;
const LONGEST_PHRASE = 9;

/** The match of the noun that a quantifier of the claim is said of ("all five of the port's terminals": terminals). */
export function quantifiedMatch(alignment: Alignment, quantifier: number): Match | null {
  const { tokens } = alignment.claim.document;
  let skipped = 0;
  for (let i = quantifier + 1; i <= quantifier + LONGEST_PHRASE && i - skipped <= quantifier + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || token.text === ",") return null;
    const owns = tokens[i + 1]?.norm === "'s";
    if (owns || token.norm === "'s" || token.pos === "NUM" || token.norm === "of") skipped += 1;
    if (owns) continue;
    const match = [...alignment.matches.values()].find(
      ({ unit }) => unit.firstToken <= i && i < unit.endToken && unit.kind !== "predicate" && unit.kind !== "quantity",
    );
    if (match !== undefined) return match;
  }
  return null;
}

export interface StatedShare {
  /** 0-1: how much of them. */
  readonly value: number;
  /** The text gives the share itself, not the part and the whole. */
  readonly stated: boolean;
  readonly span: Span;
}

/** The share that the article states of the matched noun: "64 per cent of passengers", "two of the port's five terminals". Null where it states none. */
export function statedShare(alignment: Alignment, noun: Match): StatedShare | null {
  const { article, scope } = alignment;
  const { document } = article;
  const at = Math.min(...noun.tokens);
  const lemma = document.tokens[at]?.lemma ?? "";
  const here = article.quantities.filter(
    (q) =>
      q.sentence === scope.sentence &&
      q.noun === lemma &&
      q.value !== null &&
      q.endToken <= at &&
      at - q.endToken <= REACH,
  );
  const exact = (q: Quantity): boolean => q.comparator !== "less_than" && q.comparator !== "at_most";
  const percent = here.find((q) => (q.kind === "percent" || q.kind === "fraction") && q.change === null && exact(q));
  if (percent !== undefined && isOf(document.tokens, percent, at))
    return {
      value: percent.kind === "percent" ? (percent.value ?? 0) / 100 : (percent.value ?? 0),
      stated: true,
      span: percent,
    };
  const whole = here.find((q) => q.kind === "cardinal" && isWhole(document, q));
  const part = article.quantities.find(
    (q) =>
      q.kind === "cardinal" &&
      whole !== undefined &&
      document.tokens[q.endToken]?.norm === "of" &&
      q.endToken < whole.firstToken &&
      whole.firstToken - q.endToken <= REACH + 1,
  );
  if (whole?.value == null || part?.value == null || whole.value <= 0 || part.value > whole.value || !exact(part))
    return null;
  return { value: part.value / whole.value, stated: false, span: articleSpan(article, [part.firstToken, at]) };
}

/** "64 per cent of passengers", not "a 64 per cent rise of passengers". */
function isOf(tokens: readonly Token[], { endToken }: Quantity, noun: number): boolean {
  return tokens.slice(endToken, noun).some((t) => t.norm === "of");
}

/** "None of whom had been ill": the quantifier of a relative clause about a part of those named before it. */
export function partOfThem(alignment: Alignment): Token | null {
  const focus = focusClause(alignment);
  const head = alignment.article.document.tokens[focus?.subject?.head ?? -1];
  if (focus === null || (focus.opener !== "whom" && focus.opener !== "which") || head === undefined) return null;
  return isQuantifier(head.norm) ? head : null;
}
