import type { PartOfSpeech, Sentence, Token } from "./document.ts";
import { fold } from "./fold.ts";
import { retag } from "./retagging.ts";
import { tagger } from "./tagging-model.ts";
import type { RawToken } from "./tokens.ts";

/**
 * The tagger's tokens in text order: where each stands, and what it is. Part of speech and lemma come from
 * wink-nlp's English model; offsets never do. The tagger's own tokens are laid over ours by position, so a
 * tokeniser that disagrees costs a tag, not an offset.
 */
interface Tagged {
  readonly starts: readonly number[];
  readonly pos: readonly PartOfSpeech[];
  readonly lemmas: readonly string[];
}

const TAGS: ReadonlySet<string> = new Set<PartOfSpeech>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);

function isTag(value: string): value is PartOfSpeech {
  return TAGS.has(value);
}

/** Tags raw tokens. Linear in the text's length. */
export function tagTokens(text: string, raw: readonly RawToken[], sentences: readonly Sentence[]): Token[] {
  return retag(taggedTokens(text, raw, sentences));
}

function taggedTokens(text: string, raw: readonly RawToken[], sentences: readonly Sentence[]): Token[] {
  const tagged = tagsOf(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let at = 0;
  for (const [index, token] of raw.entries()) {
    while (sentence + 1 < sentences.length && index >= (sentences[sentence]?.endToken ?? 0)) sentence += 1;
    const value = text.slice(token.start, token.end);
    const norm = fold(value);
    while ((tagged.starts[at] ?? Number.POSITIVE_INFINITY) < token.start) at += 1;
    while (tagged.starts[at + 1] === token.start) at += 1;
    const here = tagged.starts[at] === token.start;
    tokens.push({
      index,
      start: token.start,
      end: token.end,
      text: value,
      norm,
      lemma: lemmaOf(norm, token, here ? tagged.lemmas[at] : undefined),
      pos: posOf(norm, token, here ? tagged.pos[at] : undefined, value),
      kind: token.kind,
      sentence,
      spaced: token.spaced,
    });
  }
  return tokens;
}

function tagsOf(text: string): Tagged {
  const { values, pos, lemmas } = tagger().tag(withoutOverlongRuns(text));
  const tagged = { starts: new Array<number>(), pos: new Array<PartOfSpeech>(), lemmas: new Array<string>() };
  let at = 0;
  for (const [i, value] of values.entries()) {
    const start = placeOf(value, text, at);
    // A value that is not ahead within reach was rewritten by the tagger: its tag is let go.
    if (start < 0) continue;
    const tag = pos[i] ?? "";
    if (isTag(tag)) {
      tagged.starts.push(start);
      tagged.pos.push(tag);
      tagged.lemmas.push(lemmas[i] ?? value);
    }
    at = start + value.length;
  }
  return tagged;
}

const REACH = 1000;

/** Where a value stands at most {@link REACH} code units ahead, or -1. */
function placeOf(value: string, text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32 && at < from + REACH) at += 1;
  if (text.startsWith(value, at) && value !== "" && value.charCodeAt(0) > 32) return at;
  const found = text.slice(from, from + REACH + value.length).indexOf(value);
  return found < 0 ? -1 : from + found;
}

/** Longer runs without white space are no words, and the tagger's tokeniser takes quadratic time over them. */
const LONGEST_RUN = 100;

/** The same text, as long to the code unit, with the rest of every overlong run blanked out. */
function withoutOverlongRuns(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  let run = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const space =
      code === 32 ||
      (code >= 9 && code <= 13) ||
      code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x3000;
    if (!space) {
      run += 1;
      continue;
    }
    if (run > LONGEST_RUN) {
      const cut = i - run + LONGEST_RUN;
      parts.push(text.slice(kept, cut), " ".repeat(i - cut));
      kept = i;
    }
    run = 0;
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(kept);
}

const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["n't", "not"],
  ["'re", "be"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'m", "be"],
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

function lemmaOf(norm: string, token: RawToken, tagged: string | undefined): string {
  if (token.kind !== "word") return norm;
  const contracted = CONTRACTED.get(norm);
  if (contracted !== undefined) return contracted;
  if (tagged === undefined) return norm;
  const lemma = fold(tagged);
  // The tagger's lexicon keeps the stop of an abbreviation ("mr."), which here is a token of its own.
  return lemma.endsWith(".") && !norm.endsWith(".") ? norm : lemma;
}

function posOf(norm: string, token: RawToken, tagged: PartOfSpeech | undefined, value: string): PartOfSpeech {
  if (token.kind === "punctuation") return "PUNCT";
  if (token.kind === "symbol") return "SYM";
  if (token.kind === "number") return "NUM";
  if (norm === "n't") return "PART";
  if (tagged !== undefined && tagged !== "X") return tagged;
  // What the tagger does not know is a name or a noun ("the Rook Theatre").
  return /^\p{Lu}/u.test(value) ? "PROPN" : tagged === undefined ? "X" : "NOUN";
}
