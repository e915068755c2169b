import type { Token } from "../../text/document.ts";
import { POSSESSIVE } from "./noun-phrase-words.ts";
import { isQuoteMark } from "./quote-marks.ts";

/** After "'s": something that can be possessed follows ("Morocco's foreign minister"), not a predicate ("he's gone"). */
export function possessiveGoesOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const pos = tokens[i]?.pos;
    if (pos === "NOUN" || pos === "PROPN") return true;
    if (
      pos !== "ADJ" &&
      pos !== "NUM" &&
      tokens[i]?.text !== "-" &&
      tokens[i]?.kind !== "punctuation" &&
      !(pos === "VERB" && isAttributiveForm(tokens[i]))
    )
      return false;
  }
  return false;
}

/** A participle between a determiner, adjective or hyphen and a noun modifies the noun ("the planned visit"). */
export function attributive(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const after = next !== undefined && isQuoteMark(next) ? tokens[i + 2] : next;
  if (before === undefined || after === undefined || i + 1 >= to) return false;
  const opened =
    isQuoteMark(before) ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.text === "-" ||
    POSSESSIVE.has(before.norm) ||
    before.norm === "'s" ||
    (before.pos === "NUM" && !startsClause(tokens[i - 2]));
  return opened && (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ");
}

/** Whether the token has the form of a participle ("planned", "rising", "stolen"). */
export function isAttributiveForm(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === "VERB" &&
    (token.norm.endsWith("ed") || token.norm.endsWith("ing") || token.norm.endsWith("en"))
  );
}

/** "..., and 12 reported fever": a bare number after a conjunction is a subject. */
function startsClause(token: Token | undefined): boolean {
  return token === undefined || token.pos === "CCONJ" || token.kind === "punctuation";
}
