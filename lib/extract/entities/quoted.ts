import type { Document } from "../../text/document.ts";

/**
 * For each token the number of the quotation that it stands in, 0 outside. Double quotation marks
 * only, typed as one character or as two apostrophes; an unclosed quotation ends with its paragraph. Linear.
 */
export function quotedTokens(document: Document): Int32Array {
  const quoted = new Int32Array(document.tokens.length);
  let open = 0;
  let count = 0;
  let paragraph = -1;
  for (const token of document.tokens) {
    const own = document.sentences[token.sentence]?.paragraph ?? 0;
    if (own !== paragraph) {
      paragraph = own;
      open = 0;
    }
    if (token.norm === '"' || isDoubled(document, token.index)) {
      const straight = token.text === '"' || token.norm === "'";
      const closes = token.text === "\u201D" || token.text === "\u00BB" || (straight && open > 0);
      if (closes) open = 0;
      else {
        count += 1;
        open = count;
      }
    } else quoted[token.index] = open;
  }
  return quoted;
}

/** The first of two apostrophes that stand for one double mark. */
function isDoubled(document: Document, index: number): boolean {
  const next = document.tokens[index + 1];
  return document.tokens[index]?.norm === "'" && next?.norm === "'" && !next.spaced;
}
