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
  /** Folded words that the text capitalises in mid-sentence somewhere. */
  readonly strong: ReadonlySet<string>;
  /** Per sentence: capitals say nothing in it (Title Case, ALL CAPS). */
  readonly uninformative: readonly boolean[];
}

const OPENERS = new Set(['"', "'", "(", "[", ":"]);

/** Reads the capitals of a document. Linear. */
export function capitalsOf(document: Document): Capitals {
  const at: Capital[] = [];
  const lowerCased = new Set<string>();
  const strong = new Set<string>();
  const uninformative = document.sentences.map((sentence) => isTitleCase(document.tokens, sentence));
  let initial = -1;
  for (const token of document.tokens) {
    const sentence = document.sentences[token.sentence];
    const previous = document.tokens[token.index - 1];
    if (sentence?.firstToken === token.index) initial = token.index;
    const opens =
      token.index === initial ||
      (previous !== undefined && OPENERS.has(previous.norm) && previous.norm !== "(" && previous.norm !== "[");
    if (token.kind !== "word" && opens && token.index === initial) initial += 1;
    if (token.kind !== "word" || !isCapitalised(token.text)) {
      at.push("none");
      if (token.kind === "word") lowerCased.add(token.norm);
    } else {
      const capital = opens || uninformative[token.sentence] === true ? "weak" : "strong";
      at.push(capital);
      if (capital === "strong") strong.add(token.norm);
    }
  }
  return { at, lowerCased, strong, uninformative };
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

/** Small words that Title Case leaves small. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor for of to in on at by with from as vs via is into over per than up".split(" "),
);

const TELLING: ReadonlySet<string> = new Set(["VERB", "AUX", "ADV", "PRON", "PART", "ADP", "SCONJ"]);

/** Title Case or ALL CAPS: hardly a word in small letters that would make a capital mean a name. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let capitalised = 0;
  let small = 0;
  let telling = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || token.norm.startsWith("'")) continue;
    const capital = isCapitalised(token.text);
    if (!capital && !SMALL_WORDS.has(token.norm)) small += 1;
    // "To", "Urges": a word that is no name and yet has a capital in mid-sentence.
    if (
      capital &&
      i > sentence.firstToken &&
      token.text !== "I" &&
      (FUNCTION_WORDS.has(token.norm) || TELLING.has(token.pos) || SMALL_WORDS.has(token.norm))
    )
      telling += 1;
    if (token.text.length < 4) continue;
    // A sentence's first word and names of months have a capital anyway.
    const isPlain = FUNCTION_WORDS.has(token.norm) || CALENDAR_WORDS.has(token.norm);
    if (isPlain && (i === sentence.firstToken || !capital)) continue;
    long += 1;
    if (capital) capitalised += 1;
  }
  if (telling === 0) return false;
  if (sentence.kind === "headline") return long >= 4 && capitalised >= long * 0.75;
  return long >= 6 && small === 0;
}
