import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";
import { neighbour } from "./correction.ts";

/** Forms of "be"; what stands right behind one is a participle, a noun or an adjective, and no bare verb. */
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"]);

/** Participles that look like the bare verb. */
const UNCHANGED: ReadonlySet<string> = new Set([
  "put",
  "cut",
  "hit",
  "set",
  "let",
  "shut",
  "cost",
  "hurt",
  "come",
  "become",
  "overcome",
  "run",
  "read",
  "spread",
  "split",
  "burst",
  "cast",
  "broadcast",
  "forecast",
  "thrust",
  "quit",
  "rid",
  "bid",
  "shed",
  "beat",
  "bet",
  "wed",
  "upset",
  "offset",
  "reset",
]);

/** "The mayor's pay", "was finance minister", "is waterproof": a bare verb cannot stand there. */
export const correctBaseVerb: Correction = (tokens, at) => {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  if (token === undefined || before === undefined || token.pos !== "VERB" || token.norm !== token.lemma) return null;
  if (token.norm.endsWith("ed") || token.norm.endsWith("ing") || UNCHANGED.has(token.norm)) return null;
  const classes = lexicalPosOf(token.norm);
  if (before.norm === "'s" && before.pos === "PART" && classes.has("noun") && !isLet(tokens, at))
    return { pos: "NOUN", lemma: token.norm };
  if (before.pos === "PROPN" && classes.has("noun") && isGivenTo(tokens, at)) return { pos: "NOUN", lemma: token.norm };
  if (!BE.has(before.norm) || before.pos !== "AUX") return null;
  const nominal = neighbour(tokens, at, 1)?.pos === "NOUN" && classes.has("noun");
  if (nominal) return { pos: "NOUN", lemma: token.norm };
  return classes.has("adjective") ? { pos: "ADJ", lemma: token.norm } : null;
};

function isLet(tokens: readonly Token[], at: number): boolean {
  return neighbour(tokens, at, -2)?.norm === "let";
}

/** Verbs with two objects: whom, and what. */
const GIVING: ReadonlySet<string> = new Set([
  "grant",
  "give",
  "deny",
  "refuse",
  "award",
  "offer",
  "send",
  "lend",
  "promise",
  "owe",
]);
/** Words that the name of the receiver may have. */
const LONGEST_RECEIVER = 4;

/** "Granted Mr Hale bail": after the receiver comes what is given. */
function isGivenTo(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step <= LONGEST_RECEIVER + 1; step++) {
    const token = neighbour(tokens, at, -step);
    if (token?.pos === "VERB") return GIVING.has(token.lemma);
    if (token === undefined || (token.pos !== "PROPN" && token.norm !== "." && token.pos !== "DET")) return false;
  }
  return false;
}
