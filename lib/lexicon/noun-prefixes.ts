import type { Token } from "../text/document.ts";

/** Prefixes that, with a hyphen, make another thing of a noun: a semi-final is no final, an ex-minister no minister. */
const PREFIXES: ReadonlySet<string> = new Set(["semi", "quarter", "half", "ex", "vice", "non", "anti", "pseudo", "pre", "sub", "deputy", "co", "would-be"]);

/** The prefix that is hyphened to the token ("semi" of "semi-final"), or the empty string. */
export function prefixOf(tokens: readonly Token[], index: number): string {
  const [prefix, dash, noun] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  const hyphened = dash?.text === "-" && !dash.spaced && noun?.spaced === false;
  return hyphened && prefix !== undefined && PREFIXES.has(prefix.norm) ? prefix.norm : "";
}
