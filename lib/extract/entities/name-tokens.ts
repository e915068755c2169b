import type { Token } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import { tokensOf } from "../../text/tokens.ts";

/** Tokens of a name by itself, untagged: enough for titles and places, and no tagger has to run. */
export function nameTokens(name: string): Token[] {
  return tokensOf(name).map((token, index): Token => {
    const text = name.slice(token.start, token.end);
    const norm = fold(text);
    return {
      index,
      start: token.start,
      end: token.end,
      text,
      norm,
      lemma: norm,
      pos: "X",
      kind: token.kind,
      sentence: 0,
      spaced: token.spaced,
    };
  });
}
