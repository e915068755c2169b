import type { Document, Sentence } from "../../text/document.ts";
import { FUNCTION_WORDS, MODALS, NEGATIONS } from "../../lexicon/sense-words.ts";
import type { Unit } from "../units.ts";

/** The sentence that says most of what the quote says, in other words. */
export interface Echo {
  readonly sentence: Sentence;
  /** Share of the quote's content words that the sentence (with its neighbour) has, 0-1. */
  readonly share: number;
}

/** Below this share of content words two texts are no report of one another; above it most held-apart pairs were. */
const ENOUGH = 0.66;
const FEWEST = 3;

/**
 * The sentence of the article that reports the quote's content, or null: most content words shared
 * (by stem), no number or negation that differs. A loose test on purpose kept strict, since the
 * answer only says that the article says this in other words.
 */
export function echoOf(document: Document, quote: readonly Unit[]): Echo | null {
  const wanted = new Set(quote.filter((unit) => isContent(unit.key)).map((unit) => stemOf(unit.key)));
  if (wanted.size < FEWEST) return null;
  const numbers = quote.filter((unit) => unit.kind === "number").map((unit) => unit.key);
  const negated = quote.some((unit) => NEGATIONS.has(unit.key));
  let best: Echo | null = null;
  const stems = new Map<string, string>();
  const stemmed = (word: string): string => {
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = stemOf(word);
      stems.set(word, stem);
    }
    return stem;
  };
  for (const sentence of document.sentences) {
    const found = new Set<string>();
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i];
      if (token === undefined || token.kind !== "word") continue;
      for (const stem of [stemmed(token.norm), stemmed(token.lemma)]) if (wanted.has(stem)) found.add(stem);
    }
    const shared = found.size;
    const share = shared / wanted.size;
    if (share < ENOUGH || shared < FEWEST || share <= (best?.share ?? 0)) continue;
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    if (!numbers.every((number) => tokens.some((token) => token.norm === number))) continue;
    if (negated !== tokens.some((token) => NEGATIONS.has(token.norm))) continue;
    best = { sentence, share };
  }
  return best;
}

function isContent(key: string): boolean {
  return !FUNCTION_WORDS.has(key) && !MODALS.has(key) && !NEGATIONS.has(key);
}

/** A crude stem, enough to pair "value", "values" and "valued". */
export function stemOf(word: string): string {
  if (word.length <= 4) return word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word;
  for (const ending of [
    "ations",
    "ation",
    "ingly",
    "ments",
    "ment",
    "ings",
    "ing",
    "edly",
    "ies",
    "ied",
    "ers",
    "es",
    "ed",
    "er",
    "ly",
    "s",
    "e",
    "y",
  ]) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
  }
  return word;
}
