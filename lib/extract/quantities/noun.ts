import { changeDirection } from "../../lexicon/change-verbs.ts";
import type { PartOfSpeech } from "../../text/document.ts";
import type { TokenWindow } from "./token-window.ts";

const IRREGULAR_PLURALS = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "feet",
  "teeth",
  "mice",
  "geese",
  "sheep",
  "fish",
  "deer",
  "cattle",
  "data",
  "media",
  "criteria",
  "personnel",
  "aircraft",
  "seats",
]);

/** Whether the token is a plural noun, by its form: the tagger alone is not trusted. */
export function isPlural(window: TokenWindow, index: number): boolean {
  const token = window.token(index);
  if (token === null || token.kind !== "word") return false;
  if (IRREGULAR_PLURALS.has(token.norm)) return true;
  if (token.pos !== "NOUN" && token.pos !== "PROPN") return false;
  return (
    token.norm.endsWith("s") &&
    !token.norm.endsWith("ss") &&
    !token.norm.endsWith("us") &&
    (token.lemma !== token.norm || token.pos === "PROPN") &&
    token.norm.length > 3
  );
}

/** Nouns that name an amount and not what is counted: "the number of arrests". */
const MEASURE_NOUNS = new Set([
  "number",
  "rate",
  "total",
  "count",
  "amount",
  "level",
  "share",
  "proportion",
  "figure",
  "volume",
  "percentage",
  "quantity",
  "tally",
  "toll",
  "majority",
  "group",
  "kind",
  "type",
  "pair",
  "series",
  "million",
  "value",
  "rest",
  "quarter",
]);

/** Nouns of time that follow what is counted without belonging to it: "870 arrests yesterday". */
const TIME_NOUNS = new Set([
  "yesterday",
  "today",
  "tomorrow",
  "tonight",
  "year",
  "month",
  "week",
  "day",
  "time",
  "times",
  "per",
  "percent",
  "morning",
]);

/**
 * The lemma of the noun that a number counts: the last noun of the phrase that begins at `index`
 * ("counterterrorism arrests" gives "arrest"), after "of the" where the amount is a share. Null
 * where no noun follows.
 */
export function nounAfter(window: TokenWindow, index: number, isShare: boolean): string | null {
  let at = index;
  if (isShare) {
    if (window.norm(at) === "of" || window.norm(at) === "in") at += 1;
    at = skipDeterminers(window, at);
  } else if (window.norm(at) === "of" && window.pos(at + 1) !== "NUM" && window.token(at + 1)?.kind === "word") {
    at = skipDeterminers(window, at + 1);
  }
  if (window.isDash(at) && window.glued(at)) {
    // "a 12-member panel" counts members.
    const joined = window.token(at + 1);
    if (joined !== null && !joined.spaced && (joined.pos === "NOUN" || joined.pos === "PROPN")) return joined.lemma;
    at += 1;
  }
  return headFrom(window, at);
}

function skipDeterminers(window: TokenWindow, index: number): number {
  let at = index;
  for (let count = 0; count < 3; count++) {
    const pos = window.pos(at);
    const norm = window.norm(at);
    if (
      pos === "DET" ||
      norm === "all" ||
      norm === "its" ||
      norm === "their" ||
      norm === "his" ||
      norm === "her" ||
      norm === "our" ||
      norm === "my" ||
      (pos === "NUM" && count > 0)
    )
      at += 1;
    else break;
  }
  return at;
}

/** The dictionary form; a tagger that takes a plural for a name leaves it whole ("Profits halved"). */
function nounLemma(norm: string, lemma: string, pos: PartOfSpeech): string {
  if (pos !== "PROPN" || lemma !== norm || norm.length < 4 || /(?:ss|us|is)$/.test(norm) || !norm.endsWith("s"))
    return lemma;
  if (norm.endsWith("ies")) return `${norm.slice(0, -3)}y`;
  return /(?:[sx]|ch|sh)es$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
}

function headFrom(window: TokenWindow, index: number): string | null {
  let head: string | null = null;
  let at = index;
  // Eight tokens cover the longest noun phrases of news prose; a longer one is no phrase but a tagging error.
  for (; at < index + 8; at++) {
    const token = window.token(at);
    if (token === null) break;
    const plural = isPlural(window, at);
    if (plural && !TIME_NOUNS.has(token.norm)) {
      head = nounLemma(token.norm, token.lemma, token.pos);
      const next = window.token(at + 1);
      // A possessive or another plural goes on ("10 sales executives"); all else ends the phrase.
      if (next?.norm === "'" || next?.norm === "'s") break;
      if (!isPlural(window, at + 1)) break;
      continue;
    }
    if (token.pos === "NOUN" || token.pos === "PROPN") {
      if (head !== null && TIME_NOUNS.has(token.norm)) break;
      head = nounLemma(token.norm, token.lemma, token.pos);
      continue;
    }
    // "COVID-19 tests", "Romania's patients": the phrase goes on.
    if (window.isDash(at) && window.glued(at) && window.glued(at + 1)) continue;
    if (window.isDash(at - 1) && token.kind === "number" && head !== null) continue;
    if (window.isDash(at - 1) && window.glued(at) && head !== null) continue;
    if (token.norm === "'s" && head !== null) continue;
    // "Two of the port's five terminals".
    if (token.pos === "NUM" && window.norm(at - 1) === "'s") continue;
    const modifies =
      token.pos === "ADJ" ||
      (token.pos === "VERB" && head === null && /(?:ed|ing|en)$/.test(token.norm)) ||
      (token.pos === "ADV" && head === null && token.norm.endsWith("ly")) ||
      (token.pos === "NUM" && head === null && at === index);
    if (
      head === null &&
      at === index &&
      ["more", "new", "other", "additional", "extra", "further", "different"].includes(token.norm)
    )
      continue;
    if (!modifies || (head !== null && !nounSoon(window, at))) break;
  }
  return head;
}

function nounSoon(window: TokenWindow, index: number): boolean {
  return window.pos(index + 1) === "NOUN" || isPlural(window, index + 1);
}

/** The head of the subject before a verb at `index`: "the number of arrests doubled" gives "arrest". */
export function subjectNoun(window: TokenWindow, index: number): string | null {
  let start = index;
  // A clause begins after a verb, a conjunction or a stop; thirty tokens hold any subject worth reading.
  while (start > window.first && index - start < 30) {
    const pos = window.pos(start - 1);
    const norm = window.norm(start - 1);
    const auxiliary = pos === "AUX" || pos === "ADV" || pos === "PART";
    const ends =
      (pos === "VERB" && start < index && !/(?:ed|ing)$/.test(norm)) ||
      norm === ";" ||
      norm === ":" ||
      norm === "that" ||
      norm === "and" ||
      norm === "but" ||
      norm === "while" ||
      norm === "when" ||
      norm === "as";
    if (ends && !(auxiliary && start === index)) break;
    start -= 1;
  }
  let commaAt = -1;
  for (let at = start; at < index; at++) if (window.norm(at) === ",") commaAt = at;
  const from = commaAt >= 0 && index - commaAt > 2 ? commaAt + 1 : start;
  return firstHead(window, from, index) ?? firstHead(window, start, index);
}

function firstHead(window: TokenWindow, from: number, to: number): string | null {
  let head: string | null = null;
  let headAt = -1;
  for (let at = from; at < to; at++) {
    const token = window.token(at);
    if (token === null) break;
    const isNoun = token.pos === "NOUN" || token.pos === "PROPN" || isPlural(window, at);
    if (isNoun) {
      head = nounLemma(token.norm, token.lemma, token.pos);
      headAt = at;
    } else if (head !== null && !(window.isDash(at) || token.pos === "ADJ" || token.norm === "'s")) {
      if (token.norm === "of" && MEASURE_NOUNS.has(head)) {
        head = null;
        continue;
      }
      // "in May, arrests": a phrase after a preposition is no subject.
      if (window.pos(from) === "ADP" && headAt < to - 1 && token.norm !== "of") {
        head = null;
        continue;
      }
      return head;
    }
  }
  return head;
}

/** The head of the object after a verb at `index`, before "by", "to" or "from". */
export function objectNoun(window: TokenWindow, index: number): string | null {
  const start = skipDeterminers(window, index);
  if (["by", "to", "from", "in", "since", "over"].includes(window.norm(start))) return null;
  const head = headFrom(window, start);
  if (head !== null && TIME_NOUNS.has(head)) return null;
  return head !== null && MEASURE_NOUNS.has(head) ? (nounAfterMeasure(window, start) ?? head) : head;
}

function nounAfterMeasure(window: TokenWindow, start: number): string | null {
  for (let at = start; at < start + 5; at++) {
    if (window.norm(at) === "of") return headFrom(window, skipDeterminers(window, at + 1));
  }
  return null;
}

/** Whether a noun says a change itself ("increase", "drop"), and so is not what changed. */
export function isChangeNoun(lemma: string): boolean {
  return changeDirection(lemma) !== null;
}
