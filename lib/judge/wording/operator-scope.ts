import type { Token } from "../../text/document.ts";

const ENDS: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  "—",
  "–",
  "(",
  ")",
  "but",
  "although",
  "though",
  "while",
  "whereas",
  "because",
  "since",
]);

/** Where the scope of an operator at `i` ends: at the clause's mark or conjunction, else with the sentence. */
export function scopeEnd(tokens: readonly Token[], i: number): number {
  for (let at = i + 1; at < tokens.length; at++) {
    if (ENDS.has(tokens[at]?.norm ?? "") && !isListed(tokens, at)) return at;
  }
  return tokens.length;
}

/** "A large, empty hall": the comma stands in one phrase. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.norm === "," && tokens[comma - 1]?.pos === "ADJ" && tokens[comma + 1]?.pos === "ADJ";
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which", "whose"]);

/** Where the noun phrase at `from` ends: behind its noun, an "of" phrase or a relative clause; an infinitive or gerund before it belongs to it. */
export function firstPhraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isVerbal(tokens[at])) at += 1;
  let seen = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") seen = true;
    else if (token.norm === "of") seen = false;
    else if (seen && RELATIVES.has(token.norm)) return tokens.length;
    else if (seen && !(token.pos === "CCONJ" && tokens[at + 1]?.pos === "NOUN")) return at;
    else if (token.pos === "VERB" || token.pos === "AUX" || token.text === ".") return at;
  }
  return tokens.length;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === "to" || (token.pos === "VERB" && !token.norm.endsWith("ed")));
}

const ORDERING: ReadonlySet<string> = new Set([
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "last",
  "same",
  "next",
  "best",
  "worst",
  "least",
]);

/** "The second operation", "the largest ship": of fewer things it would be another one. Where its phrase ends, or null. */
export function orderedPhraseEnd(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || (next?.pos !== "NOUN" && next?.pos !== "ADJ")) return null;
  const superlative = token.pos === "ADJ" && token.norm.endsWith("est") && token.norm.length > 5;
  if (!ORDERING.has(token.norm) && !superlative) return null;
  const end = firstPhraseEnd(tokens, i + 1);
  // "The lowest harvest in 12 years": among those.
  return tokens[end]?.pos === "ADP" ? firstPhraseEnd(tokens, end) : end;
}
