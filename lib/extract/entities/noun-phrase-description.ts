import type { Document, Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Description } from "./description.ts";

/** More words than this before a comma are a clause, or a list. */
const LONGEST = 6;

/**
 * "Lumeris, a Canadian imaging start-up, ...": an indefinite phrase whose noun no lexicon knows says what the name is, and
 * nothing of its kind, unless "who" follows ("the tenor who sings"). In a list ("Acme, a tool, and nails") it is another member.
 */
export function nounPhrase(document: Document, first: number, end: number): Description | null {
  const { tokens } = document;
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (from === undefined || to === undefined) return null;
  const isPerson = tokens[end]?.norm === "who" || tokens[end]?.norm === "whose";
  const isIndefinite = from.norm === "a" || from.norm === "an";
  if (!isIndefinite && !(isPerson && from.norm === "the")) return null;
  if (["and", "or"].includes(tokens[end + 1]?.norm ?? "") || (tokens[end]?.norm !== "," && !isPerson)) return null;
  const inner = tokens.slice(first + 1, end);
  const isNominal = inner.every(
    (t) => ["NOUN", "ADJ", "PROPN", "NUM"].includes(t.pos) || isHyphenated(tokens, t.index),
  );
  if (inner.length === 0 || inner.length > LONGEST || !isNominal || inner.some((t) => t.kind === "number")) return null;
  return {
    span: spanOf(document.text, from.start, to.end),
    first,
    end,
    kind: isPerson ? "person" : "other",
    gender: "unknown",
    head: to.norm,
  };
}

/** A hyphen without spaces, or a word that hangs on one ("start-up"). */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const isHyphen = (i: number): boolean => tokens[i]?.norm === "-" && tokens[i]?.spaced === false;
  return isHyphen(at) || (isHyphen(at - 1) && tokens[at]?.spaced === false);
}
