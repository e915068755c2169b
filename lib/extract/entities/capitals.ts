import { CALENDAR_WORDS, FUNCTION_WORDS } from "../../lexicon/non-names.ts";
import type { Document, Sentence, Token } from "../../text/document.ts";

/**
 * What a capital says at each token: `strong` (in mid-sentence: a name), `weak` (every word has one
 * there: sentence starts, after an opening quote or a colon, headlines), `none`.
 */
export type Capital = "strong" | "weak" | "none";

export interface Capitals {
  readonly at: readonly Capital[];
  /** Folded words that the text writes in lower case somewhere. */
  readonly lowerCased: ReadonlySet<string>;
  /** Per sentence: capitals say nothing in it (Title Case, ALL CAPS). */
  readonly uninformative: readonly boolean[];
}

const OPENERS = new Set(['"', "'", "(", "[", ":"]);

/** Reads the capitals of a document. Linear. */
export function capitalsOf(document: Document): Capitals {
  const at: Capital[] = [];
  const lowerCased = new Set<string>();
  const uninformative = document.sentences.map((sentence) => isTitleCase(document.tokens, sentence));
  let initial = -1;
  for (const token of document.tokens) {
    const sentence = document.sentences[token.sentence];
    const previous = document.tokens[token.index - 1];
    if (sentence?.firstToken === token.index) initial = token.index;
    const opens = token.index === initial || (previous !== undefined && OPENERS.has(previous.norm) && previous.norm !== "(" && previous.norm !== "[");
    if (token.kind !== "word" && opens && token.index === initial) initial += 1;
    if (token.kind !== "word" || !isCapitalised(token.text)) {
      at.push("none");
      if (token.kind === "word") lowerCased.add(token.norm);
    } else {
      at.push(opens || uninformative[token.sentence] === true ? "weak" : "strong");
    }
  }
  return { at, lowerCased, uninformative };
}

/** Begins with a capital, or has one inside ("iPhone"). */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  if (first !== first.toLowerCase()) return true;
  const second = text.charAt(1);
  return first !== first.toUpperCase() && text.length > 2 && second !== second.toLowerCase();
}

/** Two or more letters, none of them small: "NATO", "U.S.". */
export function isAllCapitals(text: string): boolean {
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  return text.replace(/[^\p{L}]/gu, "").length > 1;
}

/** Title Case or ALL CAPS: too few long words in small letters for a capital to mean a name. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let capitalised = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || token.text.length < 4) continue;
    if (FUNCTION_WORDS.has(token.norm) || CALENDAR_WORDS.has(token.norm)) {
      // "From" or "With" in capitals in mid-sentence is Title Case itself.
      if (i > sentence.firstToken && isCapitalised(token.text)) capitalised += 1;
      else continue;
    } else if (isCapitalised(token.text)) capitalised += 1;
    long += 1;
  }
  if (sentence.kind === "headline") return long >= 4 && capitalised >= long * 0.75;
  return long >= 8 && capitalised === long;
}
