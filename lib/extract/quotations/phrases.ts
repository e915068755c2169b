import type { Token } from "../../text/document.ts";

/** A noun phrase: half-open token range, and the token of its head noun. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

const PRONOUNS = new Set([
  "he",
  "she",
  "they",
  "it",
  "i",
  "we",
  "you",
  "who",
  "one",
  "others",
  "some",
  "many",
  "another",
  "both",
  "everyone",
]);
/** Pronouns that may also open a phrase: "one strategist", "some voters". */
const COUNTING = new Set(["one", "others", "some", "many", "another", "both"]);
/** Words that stand between a name and its verb, or beside a verb, and are never part of a name. */
const TIME_WORDS = new Set([
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "today",
  "yesterday",
  "tomorrow",
  "recently",
  "earlier",
  "later",
  "then",
  "now",
  "once",
  "also",
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "last",
  "this",
  "here",
  "there",
  "ago",
]);
const LINKS = new Set(["of", "for", "from", "in", "at", "with", "on", "to", "by"]);
const NAME_PARTICLES = new Set([
  "of",
  "de",
  "la",
  "van",
  "der",
  "von",
  "bin",
  "al",
  "el",
  "the",
  "del",
  "da",
  "di",
  "du",
  "and",
]);
const NEVER = new Set([
  "that",
  "which",
  "who",
  "whom",
  "whose",
  "when",
  "while",
  "as",
  "but",
  "if",
  "because",
  "after",
  "before",
  "so",
  "or",
  "than",
  "though",
]);

export function isPronoun(norm: string): boolean {
  return PRONOUNS.has(norm);
}

export function isTimeWord(norm: string): boolean {
  return TIME_WORDS.has(norm);
}

function isCapital(token: Token): boolean {
  const c = token.text.charAt(0);
  return c !== c.toLowerCase();
}

/** Whether a token can stand inside a base noun phrase (no prepositions, verbs or commas). */
function inPhrase(token: Token): boolean {
  if (token.kind === "punctuation")
    return (
      token.text === "-" ||
      token.text === "&" ||
      token.text === "'" ||
      token.text === "\u2019" ||
      token.text === "." ||
      token.text === "/"
    );
  if (token.kind === "symbol")
    return token.text === "$" || token.text === "&" || token.text === "@" || token.text === "_" || token.text === "#";
  if (NEVER.has(token.norm)) return false;
  if (token.norm === "'s" || token.norm === "\u2019s") return true;
  if (isTimeWord(token.norm)) return isCapital(token) && token.norm !== "today" ? false : false;
  if (isCapital(token)) return true;
  return (
    token.pos === "NOUN" ||
    token.pos === "PROPN" ||
    token.pos === "ADJ" ||
    token.pos === "DET" ||
    token.pos === "NUM" ||
    token.pos === "PRON" ||
    token.pos === "X"
  );
}

/**
 * The noun phrase that ends right before `end` (exclusive), with its "of"/"for" parts: "a spokesman
 * for the ministry". Looks at no more than `limit` tokens and never before `from`.
 */
export function phraseEndingAt(tokens: readonly Token[], end: number, from: number, limit = 30): Phrase | null {
  let last = end - 1;
  // A bracket between name and verb: "Jane Roe (R-Ohio) said".
  if (tokens[last]?.text === ")") {
    let open = last;
    while (open > from && last - open < 12 && tokens[open]?.text !== "(") open -= 1;
    if (tokens[open]?.text === "(") last = open - 1;
  }
  const lastToken = tokens[last];
  if (lastToken === undefined || last < from) return null;
  if (isPronoun(lastToken.norm)) return { first: last, end: last + 1, head: last };
  if (!inPhrase(lastToken) || lastToken.norm === "'s" || lastToken.pos === "DET") return null;
  let first = last;
  let head = last;
  while (first - 1 >= from && last - first < limit) {
    const token = tokens[first - 1];
    if (token === undefined) break;
    if (token.text === ".") {
      // A stop inside a name stands after an abbreviation ("Sen. Warren"); any other ends the sentence before.
      const before = tokens[first - 2];
      if (
        before === undefined ||
        before.text.length > 4 ||
        !isCapital(before) ||
        before.sentence !== lastToken.sentence
      )
        break;
      first -= 2;
      continue;
    }
    if (inPhrase(token) && token.sentence === lastToken.sentence && !isPronoun(token.norm)) {
      first -= 1;
      continue;
    }
    const before = tokens[first - 2];
    const isName =
      isCapital(tokens[first] ?? token) && before !== undefined && isCapital(before) && NAME_PARTICLES.has(token.norm);
    if (
      (LINKS.has(token.norm) || token.norm === "and" || isName) &&
      before !== undefined &&
      first - 2 >= from &&
      inPhrase(before) &&
      before.pos !== "DET" &&
      before.kind === "word"
    ) {
      if (token.norm === "and" && isCapital(before) !== isCapital(tokens[head] ?? before)) break;
      // The head of "a spokesman for X" is the spokesman; that of "Smith and Jones" and "Bank of X" stays the last.
      if (LINKS.has(token.norm)) head = first - 2;
      first -= 2;
      continue;
    }
    break;
  }
  return { first, end: last + 1, head };
}

/** The base noun phrase that starts at `start`, with its "of"/"for" parts, ending before `limitEnd`. */
export function phraseStartingAt(tokens: readonly Token[], start: number, limitEnd: number): Phrase | null {
  const firstToken = tokens[start];
  if (firstToken === undefined || start >= limitEnd) return null;
  const next = tokens[start + 1];
  const counts =
    COUNTING.has(firstToken.norm) &&
    next !== undefined &&
    next.kind === "word" &&
    inPhrase(next) &&
    !isPronoun(next.norm);
  if (isPronoun(firstToken.norm) && !counts) return { first: start, end: start + 1, head: start };
  let end = start;
  let head = -1;
  while (end < limitEnd && end - start < 30) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.text === ".") {
      const before = tokens[end - 1];
      const after = tokens[end + 1];
      if (
        before === undefined ||
        after === undefined ||
        before.text.length > 4 ||
        !isCapital(before) ||
        !isCapital(after) ||
        after.sentence !== token.sentence
      )
        break;
      end += 1;
      continue;
    }
    if (!inPhrase(token)) {
      const after = tokens[end + 1];
      const joins = head >= 0 && after !== undefined && end + 1 < limitEnd && inPhrase(after) && !isPronoun(after.norm);
      if (joins && NAME_PARTICLES.has(token.norm) && LINKS.has(token.norm) === false) {
        end += 1;
        continue;
      }
      break;
    }
    end += 1;
    if (token.kind === "word" && token.norm !== "'s" && token.pos !== "DET") head = end - 1;
  }
  if (head < 0) return null;
  const base = head + 1;
  let full = base;
  // "the head of the group": the phrase goes on, its head stays.
  let rounds = 0;
  while (rounds < 3 && LINKS.has(tokens[full]?.norm ?? "") && full + 1 < limitEnd) {
    let at = full + 1;
    while (at < limitEnd) {
      const token = tokens[at];
      if (token === undefined || token.kind !== "word" || !inPhrase(token) || isPronoun(token.norm)) break;
      at += 1;
    }
    if (at === full + 1) break;
    full = at;
    rounds += 1;
  }
  return { first: start, end: full, head };
}

/**
 * The name that a description is followed by: "the group's chair, Jane Roe, said" speaks of Jane
 * Roe. Answers the phrase itself where it has a name of its own or none follows behind a comma.
 */
export function withAppositiveName(tokens: readonly Token[], phrase: Phrase, limitEnd: number): Phrase {
  const head = tokens[phrase.head];
  if (head === undefined || isCapital(head) || isPronoun(head.norm) || tokens[phrase.end]?.text !== ",") return phrase;
  const name = phraseStartingAt(tokens, phrase.end + 1, limitEnd);
  if (name === null || name.end > limitEnd) return phrase;
  const last = tokens[name.head];
  const before = tokens[name.head - 1];
  const isName =
    last !== undefined &&
    before !== undefined &&
    isCapital(last) &&
    (isCapital(before) || before.text === "-") &&
    last.kind === "word" &&
    name.head > name.first;
  const closes =
    tokens[name.end] === undefined ||
    name.end >= limitEnd ||
    tokens[name.end]?.text === "," ||
    tokens[name.end]?.text === ".";
  return isName && closes ? { first: phrase.first, end: name.end, head: name.head } : phrase;
}
