import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { WinkMethods } from "wink-nlp";

import type { PartOfSpeech, Sentence, Token } from "./document.ts";
import { fold } from "./fold.ts";
import { retag } from "./retagging.ts";
import type { RawToken } from "./tokens.ts";

/**
 * Part of speech and lemma come from wink-nlp's English model; offsets never do. The tagger's own
 * tokens are laid over ours by position, so a tokeniser that disagrees costs a tag, not an offset.
 */
interface Tagger {
  readonly nlp: WinkMethods;
}

/** The part of the tagger's token that is used here; its own type is narrower than what it accepts. */
interface TaggedToken {
  out(): string;
  out(property: unknown): unknown;
}

let tagger: Tagger | undefined;

/** The model takes about 0.1 s to start, so it starts with the first text and not with the module. */
function startedTagger(): Tagger {
  tagger ??= { nlp: winkNLP(model, ["sbd", "pos"]) };
  return tagger;
}

interface Tag {
  readonly pos: PartOfSpeech;
  readonly lemma: string;
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
  const tags = tagsByStart(text);
  const tokens: Token[] = [];
  let sentence = 0;
  for (const [index, token] of raw.entries()) {
    while (sentence + 1 < sentences.length && index >= (sentences[sentence]?.endToken ?? 0)) sentence += 1;
    const value = text.slice(token.start, token.end);
    const norm = fold(value);
    const tag = tags.get(token.start);
    tokens.push({
      index,
      start: token.start,
      end: token.end,
      text: value,
      norm,
      lemma: lemmaOf(norm, token, tag),
      pos: posOf(norm, token, tag, /^\p{Lu}/u.test(value)),
      kind: token.kind,
      sentence,
      spaced: token.spaced,
    });
  }
  return tokens;
}

function tagsByStart(text: string): Map<number, Tag> {
  const { nlp } = startedTagger();
  const { its } = nlp;
  const tags = new Map<number, Tag>();
  let at = 0;
  nlp
    .readDoc(withoutOverlongRuns(text))
    .tokens()
    .each((token: TaggedToken) => {
      const value = token.out();
      const start = text.indexOf(value, at);
      // A value that is not ahead within reach was rewritten by the tagger: its tag is let go.
      if (start < 0 || start - at > 1000) return;
      const pos = token.out(its.pos);
      const lemma = token.out(its.lemma);
      if (typeof pos === "string" && isTag(pos)) {
        tags.set(start, { pos, lemma: typeof lemma === "string" ? lemma : value });
      }
      at = start + value.length;
    });
  return tags;
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

function lemmaOf(norm: string, token: RawToken, tag: Tag | undefined): string {
  if (token.kind !== "word") return norm;
  const contracted = CONTRACTED.get(norm);
  if (contracted !== undefined) return contracted;
  if (tag === undefined) return norm;
  const lemma = fold(tag.lemma);
  // The tagger's lexicon keeps the stop of an abbreviation ("mr."), which here is a token of its own.
  return lemma.endsWith(".") && !norm.endsWith(".") ? norm : lemma;
}

function posOf(norm: string, token: RawToken, tag: Tag | undefined, startsUpper: boolean): PartOfSpeech {
  if (token.kind === "punctuation") return "PUNCT";
  if (token.kind === "symbol") return "SYM";
  if (token.kind === "number") return "NUM";
  if (norm === "n't") return "PART";
  if (tag !== undefined && tag.pos !== "X") return tag.pos;
  // What the tagger does not know is a name or a noun ("the Rook Theatre").
  return startsUpper ? "PROPN" : tag === undefined ? "X" : "NOUN";
}
