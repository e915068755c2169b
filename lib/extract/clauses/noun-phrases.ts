import { TITLE_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import { CLOCK_UNITS, MONTHS, PERIOD_UNITS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { Token } from "../../text/document.ts";
import { approximatorEnd } from "./approximators.ts";

/** A base noun phrase as a half-open token range; `head` is the token index of its head noun. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
}

const OPENING: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM"]);
const CURRENCY = /^\p{Sc}$/u;
/** Pronouns and determiners that stand before a noun and belong to its phrase. */
const POSSESSIVE: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);
const RELATIVE: ReadonlySet<string> = new Set(["who", "which", "whom", "that", "whose", "what", "where", "when"]);
const PERSONAL: ReadonlySet<string> = new Set([
  "i",
  "you",
  "he",
  "she",
  "it",
  "we",
  "they",
  "me",
  "him",
  "her",
  "us",
  "them",
  "someone",
  "somebody",
  "everyone",
  "everybody",
  "anyone",
  "anybody",
  "nobody",
  "none",
  "everything",
  "something",
  "nothing",
  "himself",
  "herself",
  "itself",
  "themselves",
  "this",
  "these",
  "those",
  "both",
  "others",
  "one",
]);
/** Determiners that can stand alone as a phrase ("most of them", "some said"). */
const STANDALONE: ReadonlySet<string> = new Set([
  "this",
  "that",
  "these",
  "those",
  "both",
  "some",
  "many",
  "most",
  "all",
  "few",
  "several",
  "none",
  "each",
  "another",
]);

/** Words that stand before a determiner of the same phrase ("such a photo", "all the votes"). */
const PREDETERMINERS: ReadonlySet<string> = new Set(["such", "all", "both", "half", "quite", "many", "what"]);
/** Words that taggers read as adjectives and that are nouns after another noun ("security chief"). */
const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set([
  "chief",
  "head",
  "official",
  "executive",
  "representative",
  "general",
  "principal",
  "giant",
  "minor",
  "native",
  "elect",
  "hopeful",
]);

/** No noun phrase is longer in tokens; a run of signs that opens one at each of them would be read again and again. */
const LONGEST_PHRASE = 60;

function isQuoteMark(token: Token): boolean {
  return token.kind === "punctuation" && /^["\u201C\u201D\u2018\u2019']$/.test(token.text);
}

/** Finds base noun phrases (no prepositional phrases inside) among the tokens `from`..`to`. Linear. */
export function nounPhrasesIn(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = from;
  while (at < to) {
    const end = phraseEnd(tokens, at, to);
    if (end > at) {
      phrases.push({
        firstToken: withOpeningQuote(tokens, from, at, end),
        endToken: end,
        head: headOf(tokens, at, end),
      });
      at = end;
    } else {
      at += 1;
    }
  }
  return phrases;
}

/** A phrase that holds a closing mark starts with the opening one (“sporadic” threats). */
function withOpeningQuote(tokens: readonly Token[], from: number, start: number, end: number): number {
  const before = tokens[start - 1];
  if (before === undefined || start - 1 < from || !isQuoteMark(before) || before.norm === "'s") return start;
  return tokens.slice(start, end).some((t) => isQuoteMark(t)) ? start - 1 : start;
}

function isVerbForm(token: Token): boolean {
  return token.pos === "VERB" && (token.norm.endsWith("ed") || token.norm.endsWith("ing") || token.norm.endsWith("en"));
}

function phraseEnd(tokens: readonly Token[], start: number, to: number): number {
  const number = approximatorEnd(tokens, start, to);
  if (number > start) {
    const end = phraseEnd(tokens, number, to);
    return end > number ? end : start;
  }
  const first = tokens[start];
  if (first === undefined) return start;
  // "That is not a position": a demonstrative that stands for itself.
  if (first.norm === "that" && isSubjectThat(tokens, start)) return start + 1;
  if (PERSONAL.has(first.norm) && (first.pos === "PRON" || first.norm === "none" || first.norm === "nothing")) {
    const next = tokens[start + 1];
    const beforeNoun =
      next !== undefined && start + 1 < to && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN");
    if (!(POSSESSIVE.has(first.norm) || STANDALONE.has(first.norm)) || !beforeNoun) return start + 1;
  }
  const opens =
    (OPENING.has(first.pos) && !(RELATIVE.has(first.norm) && first.pos !== "DET")) ||
    CURRENCY.test(first.text) ||
    POSSESSIVE.has(first.norm) ||
    (first.pos === "ADV" && NOMINAL.has(tokens[start + 1]?.pos ?? "") && tokens[start + 1]?.pos === "NUM");
  if (!opens) return start;
  let end = start;
  let lastNominal = -1;
  for (let i = start; i < Math.min(to, start + LONGEST_PHRASE); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (i > start && startsOwnPhrase(tokens, i, lastNominal)) break;
    if (
      i > start &&
      (token.pos === "DET" || POSSESSIVE.has(token.norm)) &&
      tokens[i - 1]?.pos !== "DET" &&
      !PREDETERMINERS.has(tokens[i - 1]?.norm ?? "")
    )
      break;
    if (NOMINAL.has(token.pos)) {
      lastNominal = i;
      end = i + 1;
    } else if (token.pos === "ADJ" && lastNominal === i - 1 && NOMINAL_ADJECTIVES.has(token.norm)) {
      lastNominal = i;
      end = i + 1;
    } else if (
      token.pos === "DET" ||
      token.pos === "ADJ" ||
      POSSESSIVE.has(token.norm) ||
      CURRENCY.test(token.text) ||
      token.text === "%"
    ) {
      end = i + 1;
      if (token.text === "%") lastNominal = i;
    } else if (token.norm === "'s" || token.norm === "'") {
      // A possessive joins two phrases into one; a contracted "is" does not.
      if (lastNominal !== i - 1 || next === undefined || !possessiveGoesOn(tokens, i + 1, to)) break;
      end = i + 1;
    } else if (
      (token.text === "-" ||
        (token.text === "\u2013" && token.kind === "punctuation" && tokens[i - 1]?.kind === "number")) &&
      !token.spaced &&
      next !== undefined &&
      !next.spaced &&
      i > start
    ) {
      end = i + 1;
    } else if (i > start && isVerbForm(token) && next !== undefined && attributive(tokens, i, to)) {
      end = i + 1;
    } else if (
      token.pos === "ADV" &&
      next !== undefined &&
      (next.pos === "ADJ" || next.pos === "NUM") &&
      (i === start || tokens[i - 1]?.pos === "DET")
    ) {
      end = i + 1;
    } else if (
      token.text === "." &&
      next !== undefined &&
      lastNominal === i - 1 &&
      TITLE_ABBREVIATIONS.has(tokens[i - 1]?.norm ?? "") &&
      next.pos === "PROPN"
    ) {
      end = i + 1;
    } else if (
      isQuoteMark(token) &&
      next !== undefined &&
      i > start &&
      (next.pos === "ADJ" || next.pos === "NOUN" || next.pos === "PROPN") &&
      (isAttributiveForm(tokens[i - 1]) ||
        tokens[i - 1]?.pos === "ADJ" ||
        tokens[i - 1]?.pos === "DET" ||
        tokens[i - 1]?.norm === "'s")
    ) {
      end = i + 1;
    } else if (token.norm === "and" && tokens[i - 1]?.pos === "ADJ" && next?.pos === "ADJ") {
      end = i + 1;
    } else {
      break;
    }
  }
  if (lastNominal < 0) {
    // "a fourth", "the accused": a determiner makes an adjective a noun where no noun follows.
    if ((first.pos === "DET" || POSSESSIVE.has(first.norm)) && end - start >= 2 && first.norm !== "that") return end;
    const alone = STANDALONE.has(first.norm) && end === start + 1;
    return alone ? end : start;
  }
  return Math.max(lastNominal + 1, start);
}

/** "That" at the start of a sentence, quotation or clause with its verb straight after it. */
function isSubjectThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined || (next.pos !== "AUX" && next.pos !== "VERB") || next.sentence !== tokens[at]?.sentence)
    return false;
  return (
    before === undefined ||
    before.sentence !== next.sentence ||
    isQuoteMark(before) ||
    before.pos === "CCONJ" ||
    before.text === ";" ||
    before.text === ":" ||
    (before.pos === "VERB" && next.pos === "AUX" && before.norm !== "said")
  );
}

/** Dates and times of day do not run on into names ("In November | Halden"), nor objects into them ("two forests | next year", "6-3 | Tuesday"). */
function startsOwnPhrase(tokens: readonly Token[], at: number, lastNominal: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || lastNominal !== at - 1) return false;
  const calendar = MONTHS.has(before.norm) || WEEKDAYS.has(before.norm);
  if (
    calendar &&
    token.pos === "PROPN" &&
    !MONTHS.has(token.norm) &&
    !WEEKDAYS.has(token.norm) &&
    isCapital(before) &&
    before.norm !== "may" &&
    before.norm !== "march"
  )
    return true;
  if (WEEKDAYS.has(token.norm) && before.pos !== "PROPN") return true;
  if (WEEKDAYS.has(token.norm) && before.pos === "PROPN") return !isCapital(before) || tokens[at + 1]?.pos !== "PROPN";
  // "A corner | three minutes from the end", "Prewett | moments earlier".
  const next = tokens[at + 1];
  if (
    token.pos === "NUM" &&
    before.pos === "NOUN" &&
    next?.pos === "NOUN" &&
    (PERIOD_UNITS.has(next.norm) || CLOCK_UNITS.has(next.norm))
  )
    return true;
  if (
    (PERIOD_UNITS.has(token.norm) || CLOCK_UNITS.has(token.norm) || token.norm === "moments") &&
    before.pos !== "NUM" &&
    before.pos !== "ADJ" &&
    (next?.norm === "earlier" || next?.norm === "later" || next?.norm === "ago" || next?.norm === "before")
  )
    return true;
  // "Beat Castleby Town 3-2": a score is not part of the name.
  if (token.kind === "number" && before.pos === "PROPN" && isScore(tokens, at)) return true;
  if (
    (token.norm === "next" || token.norm === "last" || token.norm === "this") &&
    PERIOD_UNITS.has(tokens[at + 1]?.norm ?? "")
  )
    return true;
  if (token.pos === "ADJ" && before.pos === "NOUN" && before.text !== "-" && !NOMINAL_ADJECTIVES.has(token.norm))
    return tokens[at + 1]?.text !== "-" && tokens[at - 2]?.text !== "-";
  return false;
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

function isScore(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  const mark = dash?.text === "-" || dash?.text === "\u2013";
  return (
    mark &&
    dash.spaced === false &&
    second?.kind === "number" &&
    second.text.length <= 3 &&
    (tokens[at]?.text.length ?? 9) <= 3
  );
}

/** After "'s": something that can be possessed follows ("Morocco's foreign minister"), not a predicate ("he's gone"). */
function possessiveGoesOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const pos = tokens[i]?.pos;
    if (pos === "NOUN" || pos === "PROPN") return true;
    if (
      pos !== "ADJ" &&
      pos !== "NUM" &&
      tokens[i]?.text !== "-" &&
      tokens[i]?.kind !== "punctuation" &&
      !(pos === "VERB" && isAttributiveForm(tokens[i]))
    )
      return false;
  }
  return false;
}

function isAttributiveForm(token: Token | undefined): boolean {
  return token !== undefined && isVerbForm(token);
}

/** A participle between a determiner, adjective or hyphen and a noun modifies the noun ("the planned visit"). */
function attributive(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const after = next !== undefined && isQuoteMark(next) ? tokens[i + 2] : next;
  if (before === undefined || after === undefined || i + 1 >= to) return false;
  const opened =
    isQuoteMark(before) ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.text === "-" ||
    POSSESSIVE.has(before.norm) ||
    before.norm === "'s" ||
    (before.pos === "NUM" && !startsClause(tokens[i - 2]));
  return opened && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
}

/** "..., and 12 reported fever": a bare number after a conjunction is a subject. */
function startsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === "CCONJ" || token.kind === "punctuation";
}

function headOf(tokens: readonly Token[], first: number, end: number): number {
  const closing = tokens[end - 1];
  if (closing?.pos === "ADJ" && NOMINAL_ADJECTIVES.has(closing.norm)) return end - 1;
  for (let i = end - 1; i >= first; i--) {
    const pos = tokens[i]?.pos;
    if (pos === "NOUN" || pos === "PROPN" || pos === "PRON") return i;
  }
  return end - 1;
}
