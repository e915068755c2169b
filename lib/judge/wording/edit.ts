import type { Analysis } from "../../extract/analysis.ts";
import { relateWords } from "../../align/word-relation.ts";
import { isNearNegation, isNegation } from "../../lexicon/negations.ts";
import { determinerProfile } from "../../lexicon/monotone-operators.ts";
import { areOpposedPlaces } from "../../lexicon/opposed-places.ts";
import { isQuantifier } from "../../lexicon/quantifiers.ts";
import { auxiliaryForce, modifierForce } from "../../lexicon/modals.ts";
import { areAntonyms, areExclusive, isHypernym, synonymy } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";
import type { Hunk, TokenRange } from "./word-diff.ts";
import { isWord } from "./word-diff.ts";

/**
 * How the claim's words at a difference stand to the article's: `wider` where they cover more than the article's, `narrower` where
 * less, `exclusive` where nothing is both, `other` where they are about something else or nothing is known. These are the relations
 * of MacCartney and Manning's natural logic.
 */
export type EditRelation = "same" | "wider" | "narrower" | "exclusive" | "other";

/** Null where this comparison does not say: names, dates, denials and modal words have readings of their own, and a definite thing is the same however it is described. */
export function relateEdit(hunk: Hunk, claim: Analysis, article: Analysis): EditRelation | null {
  const exchanged = hunk.claim.end > hunk.claim.first && hunk.source.end > hunk.source.first;
  const claimed = contentIn(claim, hunk.claim, exchanged);
  const stated = contentIn(article, hunk.source, exchanged);
  if (claimed === null || stated === null) return null;
  if (claimed.length === 0 && stated.length === 0) return "same";
  if (claimed.length === 0) return relateAddition(article, hunk.source, stated, "wider", "narrower");
  if (stated.length === 0) return relateAddition(claim, hunk.claim, claimed, "narrower", "wider");
  if ([...claimed, ...stated].some((t) => t.kind === "number" || t.pos === "NUM" || t.pos === "PROPN")) return null;
  return relateExchange(claimed, stated);
}

/** Words that neither name nor limit anything. */
const EMPTY: ReadonlySet<string> = new Set(["a", "an", "the", "any"]);

/** The words that carry sense; null where one of them is not for this comparison. */
function contentIn({ document, times }: Analysis, range: TokenRange, exchanged: boolean): Token[] | null {
  const tokens = document.tokens.slice(range.first, range.end).filter((t) => isWord(t) && !isArticle(t));
  const foreign = tokens.some(
    (t) =>
      isNegation(t.norm) ||
      isNearNegation(t.norm) ||
      determinerProfile(t.norm) !== null ||
      (exchanged && isQuantifier(t.norm)) ||
      auxiliaryForce(t.norm) !== null ||
      modifierForce(t.norm) !== null ||
      t.pos === "AUX" ||
      t.norm === "only",
  );
  const dated = times.some((time) => time.firstToken < range.end && range.first < time.endToken);
  return foreign || (dated && tokens.length > 0) ? null : tokens;
}

function isArticle(token: Token): boolean {
  return token.pos === "DET" && EMPTY.has(token.norm);
}

/** Words that one side has beside the other's: a modifier, a phrase, or one more of a list. `more` where they limit, `less` where they add another. */
function relateAddition(
  { document }: Analysis,
  range: TokenRange,
  added: readonly Token[],
  more: EditRelation,
  less: EditRelation,
): EditRelation | null {
  const [first] = added;
  if (first === undefined) return null;
  if (first.norm === "or" || added.at(-1)?.norm === "or") return less;
  if (isPartitive(document.tokens, range)) return more;
  if (INTENSIFIERS.has(first.norm) && added.length === 1) return more;
  if (added.some(isPrivative)) return "other";
  const next = document.tokens[range.end];
  const heads = next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN");
  if (heads && added.every(isModifier)) return isDefinite(document.tokens, range.first) ? null : more;
  const [noun, word] = [added.at(-1), added[1]];
  const phrase = first.pos === "ADP" && PLACING.has(first.norm) && noun?.pos === "NOUN" && word !== undefined;
  if (phrase && added.every((t) => !NOT_IN_PHRASE.has(t.pos) && (t.kind === "word" || first.norm === "by")))
    return more;
  return added.length === 1 && PLACE_ADVERBS.has(first.norm) ? more : "other";
}

/** "In 30 years" tells among what; "by 2 points" how far. */
const NOT_IN_PHRASE: ReadonlySet<Token["pos"]> = new Set(["VERB", "PRON", "PROPN", "CCONJ", "SCONJ"]);

/** What bears such a word is none of what it names: "a fake gun", "the former mayor". */
export function isPrivative({ lemma }: Token): boolean {
  return PRIVATIVE.has(lemma);
}

/** "Two of the five bridges": two bridges. */
function isPartitive(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const [before, next] = [tokens[first - 1], tokens[end]];
  const inner = tokens.slice(first + 1, end);
  const counted = before?.pos === "NUM" || before?.kind === "number";
  return (
    counted &&
    tokens[first]?.norm === "of" &&
    inner.length > 0 &&
    inner.every((t) => t.pos === "DET" || t.pos === "PRON" || t.pos === "NUM" || t.kind === "number") &&
    (next?.pos === "NOUN" || next?.pos === "ADJ")
  );
}

function isModifier(token: Token): boolean {
  return (
    token.pos === "ADJ" ||
    token.pos === "NOUN" ||
    token.pos === "NUM" ||
    isParticiple(token) ||
    isQuantifier(token.norm)
  );
}

const INTENSIFIERS: ReadonlySet<string> = new Set([
  "very",
  "extremely",
  "highly",
  "hugely",
  "deeply",
  "incredibly",
  "remarkably",
  "particularly",
  "especially",
  "really",
  "truly",
  "fluent",
  "fully",
  "completely",
  "totally",
]);

const PRIVATIVE: ReadonlySet<string> = new Set([
  "fake",
  "former",
  "ex",
  "counterfeit",
  "imitation",
  "replica",
  "mock",
  "pseudo",
  "failed",
  "attempted",
  "fictional",
  "imaginary",
  "deputy",
  "vice",
  "assistant",
  "acting",
  "honorary",
  "would-be",
  "toy",
  "artificial",
  "virtual",
  "near",
  "almost",
  "false",
  "more",
  "less",
  "other",
]);

/** Prepositions of phrases that place a deed and can be left out; "of", "for" and "to" often complete the word before them. */
const PLACING: ReadonlySet<string> = new Set([
  "in",
  "on",
  "at",
  "near",
  "with",
  "by",
  "from",
  "under",
  "over",
  "behind",
  "beside",
  "inside",
  "outside",
  "during",
  "across",
  "along",
  "around",
]);

/** One of manner ("voluntarily") may be all that is denied; one of place limits a deed. */
const PLACE_ADVERBS: ReadonlySet<string> = new Set([
  "here",
  "there",
  "outside",
  "inside",
  "abroad",
  "upstairs",
  "outdoors",
  "indoors",
]);

function isParticiple(token: Token): boolean {
  return token.pos === "VERB" && (token.norm.endsWith("ing") || token.norm.endsWith("ed"));
}

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "my",
  "your",
  "his",
  "her",
  "its",
  "our",
  "their",
  "'s",
  "'",
]);

/** "The old mill" is the mill that is meant, however it is described. */
function isDefinite(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (DEFINITE.has(token.norm)) return true;
    if (at < first && token.pos !== "ADJ" && token.pos !== "NOUN" && token.pos !== "ADV") return false;
  }
  return false;
}

/** One expression for another, compared by their heads; what stands before a head limits it. */
function relateExchange(claimed: readonly Token[], stated: readonly Token[]): EditRelation {
  const [a, b] = [claimed.at(-1), stated.at(-1)];
  if (a === undefined || b === undefined) return "other";
  if (areOpposedPlaces(claimed.map((t) => t.norm).join(" "), stated.map((t) => t.norm).join(" "))) return "exclusive";
  const whole = relateLemmas(lemmasOf(claimed), lemmasOf(stated));
  if (whole !== null) return whole;
  if (claimed.length > 1 && stated.length > 1) return "other";
  if (![...claimed, ...stated].every((t) => COMPARED.has(t.pos))) return "other";
  const related = relateHeads(a, b);
  // "A stone wall" and "a brick wall": the tagger has the one for an adjective, the other for a noun.
  const opposed = a.pos !== b.pos && (areExclusive(a.lemma, b.lemma) || areAntonyms(a.lemma, b.lemma));
  const heads = related === "other" && opposed ? "exclusive" : related;
  if (claimed.length === 1 && stated.length === 1) return heads;
  const limited: EditRelation = claimed.length > 1 ? "narrower" : "wider";
  return heads === "same" || heads === limited ? limited : "other";
}

const COMPARED: ReadonlySet<Token["pos"]> = new Set(["NOUN", "ADJ", "VERB", "ADV"]);

function relateHeads(claimed: Token, stated: Token): EditRelation {
  switch (relateWords(claimed, stated)) {
    case "same":
    case "synonym":
      return "same";
    case "general":
      return "wider";
    case "exclusive":
    case "antonym":
      return "exclusive";
    default:
      return relateWords(stated, claimed) === "general" ? "narrower" : "other";
  }
}

function lemmasOf(tokens: readonly Token[]): string {
  return tokens.map((t, i) => (i === tokens.length - 1 ? t.lemma : t.norm)).join(" ");
}

function relateLemmas(claimed: string, stated: string): EditRelation | null {
  if (!claimed.includes(" ") && !stated.includes(" ")) return null;
  if (areAntonyms(claimed, stated) || areExclusive(claimed, stated)) return "exclusive";
  if (synonymy(claimed, stated) >= 0.6) return "same";
  if (isHypernym(claimed, stated)) return "wider";
  return isHypernym(stated, claimed) ? "narrower" : null;
}
