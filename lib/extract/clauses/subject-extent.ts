import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { Token } from "../../text/document.ts";
import { nounPhrasesIn } from "./noun-phrases.ts";

/**
 * Where a subject's whole phrase ends: its prepositional phrases, brackets, joined phrases and the
 * infinitive that hangs on it, no further than `limit`. Adverbs, dates and what stands after a comma are not part of it.
 */
export function subjectEnd(tokens: readonly Token[], from: number, limit: number, verb: number): number {
  let end = from;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (token.text === "(") {
      const close = closingBracket(tokens, end, limit);
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (token.norm === "to" && tokens[end + 1]?.pos === "VERB") return limit === verb ? limit : end;
    const links =
      token.pos === "ADP" ||
      token.norm === "to" ||
      token.norm === "and" ||
      token.norm === "or" ||
      token.norm === "between";
    const next = links && !opensDate(tokens[end + 1]) ? phraseAt(tokens, end + 1, limit) : end;
    if (next === end) break;
    end = next;
  }
  return end;
}

function opensDate(token: Token | undefined): boolean {
  return token !== undefined && (WEEKDAYS.has(token.norm) || (MONTHS.has(token.norm) && token.pos === "PROPN"));
}

/** Where the noun phrase that starts right after a preposition ends; the preposition's own place where none does. */
function phraseAt(tokens: readonly Token[], at: number, limit: number): number {
  const phrase = nounPhrasesIn(tokens, at, Math.min(limit, at + MOST_WORDS))[0];
  return phrase?.firstToken === at ? phrase.endToken : at - 1;
}

/** Longer phrases are cut: keeps the search for one short in a text without punctuation. */
const MOST_WORDS = 20;

function closingBracket(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + MOST_WORDS); i++) if (tokens[i]?.text === ")") return i;
  return -1;
}
