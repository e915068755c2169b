import { resolveName } from "../../extract/entities/name.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Time } from "../../extract/time.ts";
import { auxiliaryForce, modifierForce } from "../../lexicon/modals.ts";
import { isNegation } from "../../lexicon/negations.ts";
import { isQuantifier, quantifierRelation } from "../../lexicon/quantifiers.ts";
import { relateWords } from "../../align/word-relation.ts";
import type { Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import { compareQuantities } from "../number.ts";
import { compareTimes } from "../time.ts";
import type { Hunk, TokenRange } from "./word-diff.ts";
import { isWord } from "./word-diff.ts";

/** The two sides of a difference, with what was read of each. */
interface Sides {
  readonly claim: Analysis;
  readonly article: Analysis;
  readonly hunk: Hunk;
  readonly claimed: readonly Token[];
  readonly stated: readonly Token[];
}

type Reading = (sides: Sides) => Judgement | "harmless" | null;

/** The readings of a difference, each for one kind, in the order in which they are asked; the first that answers decides. */
const READINGS: readonly Reading[] = [
  readFigure,
  readTime,
  readName,
  readQuantifier,
  readNegation,
  readModality,
  readWord,
];

/** More words than this exchanged or left out are another way to say it, not an edit. */
const LONGEST_EDIT = 4;

/**
 * What the difference between a claim and a sentence of the article that is else the same does to the
 * sense: `refutes` for what cannot be true together with the sentence, `blocks` for what the sentence does
 * not bear out, null for what changes nothing or is not ours to tell.
 */
export function judgeHunk(hunk: Hunk, claim: Analysis, article: Analysis): Judgement | null {
  const claimed = wordsIn(claim, hunk.claim);
  const stated = wordsIn(article, hunk.source);
  if (claimed.length > LONGEST_EDIT || stated.length > LONGEST_EDIT) return null;
  const sides: Sides = { claim, article, hunk, claimed, stated };
  for (const read of READINGS) {
    const answer = read(sides);
    if (answer !== null) return answer === "harmless" ? null : answer;
  }
  return null;
}

function wordsIn({ document }: Analysis, { first, end }: TokenRange): Token[] {
  return document.tokens.slice(first, end).filter(isWord);
}

/** Overlap of two half-open token ranges; an empty range lies in what surrounds it. */
function overlaps(a: { readonly firstToken: number; readonly endToken: number }, range: TokenRange): boolean {
  return range.first === range.end
    ? a.firstToken < range.first && range.first < a.endToken
    : a.firstToken < range.end && range.first < a.endToken;
}

function readFigure({ claim, article, hunk }: Sides): ReturnType<Reading> {
  const claimed = claim.quantities.filter((q) => overlaps(q, hunk.claim));
  const stated = article.quantities.filter((q) => overlaps(q, hunk.source));
  const [a, b] = [claimed[0], stated[0]];
  if (a === undefined || b === undefined || claimed.length > 1 || stated.length > 1) return null;
  const comparison = compareQuantities(a, b);
  const reworded = a.comparator === b.comparator && a.comparator !== "exact" && a.value !== b.value;
  // A bound that the article states is reported, not loosened: "up to 600" is not what "up to 500" says.
  const loosened = reworded && (a.comparator === "at_most" || a.comparator === "less_than");
  if (comparison.relation === "entails" && !loosened) return "harmless";
  const contradicts = comparison.relation === "contradicts" && a.comparator === "exact" && b.comparator === "exact";
  return {
    code: reworded || comparison.relation === "entails" ? "number_mismatch" : comparison.code,
    effect: contradicts ? "refutes" : "blocks",
    unit: null,
    claim: spanIn(claim, { first: a.firstToken, end: a.endToken }),
    source: [spanIn(article, { first: b.firstToken, end: b.endToken })],
    message: `The article says "${b.text}", not "${a.text}".`,
  };
}

const BOUNDS: ReadonlySet<Time["relation"]> = new Set(["before", "after", "since", "until", "by"]);

function readTime({ claim, article, hunk }: Sides): ReturnType<Reading> {
  const claimed = claim.times.filter((t) => overlaps(t, hunk.claim));
  const stated = article.times.filter((t) => overlaps(t, hunk.source));
  const [a, b] = [claimed[0], stated[0]];
  if (a === undefined || b === undefined) return null;
  const comparison = compareTimes(a, b);
  // "Made after 1 October" reported as "after 1 February" is another bound, though the later days lie within.
  const rebound = a.relation === b.relation && BOUNDS.has(a.relation) && (a.from !== b.from || a.to !== b.to);
  if (comparison.relation === "entails" && a.extent === undefined && !rebound) return "harmless";
  return blocked(
    {
      code: comparison.code === "date_equal" || comparison.code === "date_contains" ? "date_mismatch" : comparison.code,
    },
    spanIn(claim, { first: a.firstToken, end: a.endToken }),
    spanIn(article, { first: b.firstToken, end: b.endToken }),
    `The article says "${b.text}" here, not "${a.text}".`,
  );
}

function readName({ claim, article, hunk, claimed, stated }: Sides): ReturnType<Reading> {
  const named = claim.mentions.find((m) => m.kind === "name" && overlaps(m, hunk.claim));
  const here = article.mentions.find((m) => overlaps(m, hunk.source));
  if (named === undefined || claimed.length === 0 || stated.length === 0) return null;
  const meant = resolveName(named.text, article.entities);
  if (meant !== null && meant !== "ambiguous" && here?.entity === meant.id) return "harmless";
  // A pronoun or description of the article may stand for the name: the alignment knows better.
  if (here === undefined || here.kind !== "name") return null;
  return blocked(
    { code: meant === null ? "entity_absent" : "entity_mismatch" },
    spanIn(claim, { first: named.firstToken, end: named.endToken }),
    spanIn(article, { first: here.firstToken, end: here.endToken }),
    `The article names "${here.text}" here, not "${named.text}".`,
  );
}

function readQuantifier(sides: Sides): ReturnType<Reading> {
  const { claimed, stated } = sides;
  const [a, b] = [claimed[0]?.norm ?? "", stated[0]?.norm ?? ""];
  if (claimed.length !== 1 || stated.length !== 1 || !isQuantifier(a) || !isQuantifier(b)) return null;
  const relation = quantifierRelation(a, b);
  if (relation === "entails") return "harmless";
  return { ...differing(sides, "quantifier_mismatch"), effect: relation === "contradicts" ? "refutes" : "blocks" };
}

const DO_SUPPORT: ReadonlySet<string> = new Set(["do", "does", "did"]);

/** A negation put in or left out beside nothing else. */
function readNegation(sides: Sides): ReturnType<Reading> {
  const { claimed, stated } = sides;
  const denied = claimed.some((t) => isNegation(t.norm));
  if (denied === stated.some((t) => isNegation(t.norm))) return null;
  const rest = [...claimed, ...stated].filter((t) => !isNegation(t.norm) && !DO_SUPPORT.has(t.norm));
  const message = denied ? "The article says that it is so, without the negation." : "The article denies it.";
  return { ...differing(sides, "negation_flip"), effect: rest.length === 0 ? "refutes" : "blocks", message };
}

/** "Will" for "may", "was" for "will be", "allegedly" left out. */
function readModality(sides: Sides): ReturnType<Reading> {
  const force = (tokens: readonly Token[]): string =>
    tokens.map((t) => auxiliaryForce(t.norm) ?? modifierForce(t.norm) ?? "").find((f) => f !== "") ?? "asserted";
  const [a, b] = [force(sides.claimed), force(sides.stated)];
  if (a === b) return null;
  // "Would" reports what "will" says.
  const reported = new Set([a, b]);
  if (reported.has("planned") && reported.has("hypothetical")) return "harmless";
  if (b === "asserted") return null;
  return differing(sides, "modality_strengthened");
}

/** One content word for another: opposites refute or block, related words say the same, others are not borne out. */
function readWord(sides: Sides): ReturnType<Reading> {
  const [a, b] = [contentOf(sides.claimed), contentOf(sides.stated)];
  const [claimed, stated] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || claimed === undefined || stated === undefined) return null;
  switch (relateWords(claimed, stated)) {
    case "antonym":
      return { ...differing(sides, "antonym"), effect: isPredicate(sides.article, stated) ? "refutes" : "blocks" };
    case "exclusive":
    case "none":
      return isNominal(claimed) && isNominal(stated) ? differing(sides, "relation_mismatch") : null;
    default:
      return null;
  }
}

/** One noun in another's place is another thing; a verb or adjective may be the same in other words. */
function isNominal({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (t) => t.pos === "NOUN" || t.pos === "VERB" || t.pos === "ADJ" || t.pos === "PROPN" || t.pos === "ADV",
  );
}

/** The word is what an asserted main clause says of its subject. */
function isPredicate({ clauses }: Analysis, token: Token): boolean {
  return clauses.some(
    (c) => c.predicate.head === token.index && c.opener === null && c.predicate.modality === "asserted",
  );
}

function differing(sides: Sides, code: Judgement["code"]): Judgement {
  const claim = spanIn(sides.claim, sides.hunk.claim);
  const source = spanIn(sides.article, sides.hunk.source);
  const message =
    source.text === ""
      ? `The article does not have "${claim.text}" here.`
      : `The article says "${source.text}" here, not "${claim.text}".`;
  return blocked(
    { code },
    claim,
    source,
    claim.text === "" ? `The article says "${source.text}" here; the claim leaves it out.` : message,
  );
}

function blocked({ code }: Pick<Judgement, "code">, claim: Span, source: Span, message: string): Judgement {
  return {
    code,
    effect: "blocks",
    unit: null,
    claim: claim.end > claim.start ? claim : null,
    source: source.end > source.start ? [source] : [],
    message,
  };
}

function spanIn({ document }: Analysis, { first, end }: TokenRange): Span {
  const start = document.tokens[first]?.start ?? document.text.length;
  return spanOf(document.text, start, end > first ? (document.tokens[end - 1]?.end ?? start) : start);
}
