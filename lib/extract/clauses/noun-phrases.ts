import type { Token } from "../../text/document.ts";
import { phraseEnd } from "./noun-phrase-extent.ts";
import { NOMINAL_ADJECTIVES } from "./noun-phrase-words.ts";
import { isQuoteMark } from "./quote-marks.ts";

/** A base noun phrase as a half-open token range; `head` is the token index of its head noun. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
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

function headOf(tokens: readonly Token[], first: number, end: number): number {
  const closing = tokens[end - 1];
  if (closing?.pos === "ADJ" && NOMINAL_ADJECTIVES.has(closing.norm)) return end - 1;
  for (let i = end - 1; i >= first; i--) {
    const pos = tokens[i]?.pos;
    if (pos === "NOUN" || pos === "PROPN" || pos === "PRON") return i;
  }
  return end - 1;
}
