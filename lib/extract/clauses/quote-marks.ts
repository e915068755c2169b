import type { Token } from "../../text/document.ts";

/** Whether the token is a quotation mark or a free apostrophe, straight or curly. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "punctuation" && /^["'\u2018\u2019\u201C\u201D]$/.test(token.text);
}
