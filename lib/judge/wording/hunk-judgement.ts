import { resolveName } from "../../extract/entities/name.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Time } from "../../extract/time.ts";
import { areExclusivePeoples, areExclusivePlaces } from "../../lexicon/exclusive-places.ts";
import { auxiliaryForce, modifierForce } from "../../lexicon/modals.ts";
import { isNegation } from "../../lexicon/negations.ts";
import { isQuantifier, quantifierRelation } from "../../lexicon/quantifiers.ts";
import { relateWords } from "../../align/word-relation.ts";
import type { Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import { compareQuantities } from "../number.ts";
import { isRemainder } from "../comparators/quantity/figure-role.ts";
import { compareTimes } from "../time.ts";
import type { Direction } from "../../lexicon/monotone-operators.ts";
import { isPrivative, relateEdit } from "./edit.ts";
import { isOfOneEvent } from "./one-event.ts";
import type { Hunk, TokenRange } from "./word-diff.ts";
import { isWord } from "./word-diff.ts";

/** The two sides of a difference, with what was read of each. */
interface Sides {
  readonly claim: Analysis;
  readonly article: Analysis;
  readonly hunk: Hunk;
  readonly claimed: readonly Token[];
  readonly stated: readonly Token[];
  /** How inference runs in the place of the difference. */
  readonly direction: Direction;
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
  readDirection,
  readWord,
];

/** More words than this exchanged or left out are another way to say it, not an edit. */
const LONGEST_EDIT = 4;

/**
 * What the difference between a claim and a sentence of the article that is else the same does to the
 * sense: `refutes` for what cannot be true together with the sentence, `blocks` for what the sentence does
 * not bear out, null for what changes nothing or is not ours to tell.
 */
export function judgeHunk(hunk: Hunk, direction: Direction, claim: Analysis, article: Analysis): Judgement | null {
  const claimed = wordsIn(claim, hunk.claim);
  const stated = wordsIn(article, hunk.source);
  if (claimed.length > LONGEST_EDIT || stated.length > LONGEST_EDIT) return null;
  const sides: Sides = { claim, article, hunk, claimed, stated, direction };
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
  if (isRemainder(article.document.tokens, b) !== isRemainder(claim.document.tokens, a)) return "harmless";
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

function readName(sides: Sides): ReturnType<Reading> {
  const { claim, article, hunk, claimed, stated, direction } = sides;
  const named = claim.mentions.find((m) => m.kind === "name" && overlaps(m, hunk.claim));
  const here = article.mentions.find((m) => overlaps(m, hunk.source));
  if (named === undefined || claimed.length === 0 || stated.length === 0) return null;
  const meant = resolveName(named.text, article.entities);
  if (meant !== null && meant !== "ambiguous" && here?.entity === meant.id) return "harmless";
  const [name, other] = [textOf(claimed), textOf(stated)];
  const excludes =
    areExclusivePeoples(name, other) || (areExclusivePlaces(name, other) && isOfPlace(article, hunk.source));
  if (excludes && direction === 1 && isOfOneEvent(article, hunk.source))
    return {
      ...differing(sides, areExclusivePlaces(name, other) ? "place_mismatch" : "entity_mismatch"),
      effect: "refutes",
    };
  // A pronoun or description of the article may stand for the name: the alignment knows better.
  if (here === undefined || here.kind !== "name") return null;
  return blocked(
    { code: meant === null ? "entity_absent" : "entity_mismatch" },
    spanIn(claim, { first: named.firstToken, end: named.endToken }),
    spanIn(article, { first: here.firstToken, end: here.endToken }),
    `The article names "${here.text}" here, not "${named.text}".`,
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .filter((t) => t.pos !== "DET")
    .map((t) => t.text)
    .join(" ");
}

const PLACING: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "through",
  "across",
  "visit",
  "tour",
  "reach",
  "enter",
]);

/** "In China", "visited China": where it happened, not who or what it is about. */
function isOfPlace({ document }: Analysis, { first }: TokenRange): boolean {
  const before = document.tokens[first - 1];
  return before !== undefined && (PLACING.has(before.norm) || PLACING.has(before.lemma));
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
  if (!denied && isContrast(sides)) return "harmless";
  // "It is not true that the pump failed" and "the pump did not fail": what is around the sentence denies it.
  if (denied && isDeniedThere(sides)) return "harmless";
  const rest = [...claimed, ...stated].filter((t) => !isNegation(t.norm) && !DO_SUPPORT.has(t.norm));
  const message = denied ? "The article says that it is so, without the negation." : "The article denies it.";
  return { ...differing(sides, "negation_flip"), effect: rest.length === 0 ? "refutes" : "blocks", message };
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
function readModality(sides: Sides): ReturnType<Reading> {
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
function readDirection(sides: Sides): ReturnType<Reading> {
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

/** One content word for another: opposites refute or block, what excludes it refutes of one event, other nouns are not borne out. */
function readWord(sides: Sides): ReturnType<Reading> {
  const { hunk, claim, article, direction } = sides;
  const [a, b] = [contentOf(sides.claimed), contentOf(sides.stated)];
  const [claimed, stated] = [a.at(-1) ?? sides.claimed.at(-1), b.at(-1) ?? sides.stated.at(-1)];
  if (claimed === undefined || stated === undefined) return null;
  const relation = relateEdit(hunk, claim, article);
  const opposite = a.length === 1 && b.length === 1 && relateWords(claimed, stated) === "antonym";
  if (relation === "exclusive") {
    const refutes =
      direction === 1 && ((opposite && isPredicate(article, stated)) || isOfOneEvent(article, hunk.source));
    return { ...differing(sides, opposite ? "antonym" : "relation_mismatch"), effect: refutes ? "refutes" : "blocks" };
  }
  if (a.length !== 1 || b.length !== 1 || relation !== "other") return null;
  return isNominal(claimed) && isNominal(stated) ? differing(sides, "relation_mismatch") : null;
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
