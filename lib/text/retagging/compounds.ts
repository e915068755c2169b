import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";
import { neighbour, verbOf } from "./correction.ts";

/** First parts that make another verb of a verb ("re-elected", "co-founded"), not a compound. */
const VERB_PREFIXES: ReadonlySet<string> = new Set([
  "re",
  "co",
  "pre",
  "un",
  "de",
  "over",
  "out",
  "under",
  "mis",
  "dis",
  "self",
  "double",
  "fast",
  "hand",
  "cross",
]);
const NOMINAL_NEXT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ"]);

/** "A start-up", "short-term rentals", "an off-street space": the parts of a hyphened compound are no verbs, prepositions or adverbs of their own. */
export const correctCompound: Correction = (tokens, at) => {
  const token = tokens[at];
  // "Re-elected": the tagger knows no part of a word that it keeps whole.
  if (
    token?.pos === "X" &&
    token.norm.endsWith("ed") &&
    hyphenAt(tokens, at - 1) &&
    VERB_PREFIXES.has(tokens[at - 2]?.norm ?? "")
  ) {
    const verb = verbOf(token);
    if (verb !== null) return { pos: "VERB", lemma: verb };
  }
  if (
    token === undefined ||
    token.kind !== "word" ||
    (token.pos !== "VERB" && token.pos !== "ADP" && token.pos !== "ADV" && token.pos !== "PART" && token.pos !== "AUX")
  )
    return null;
  const opens = hyphenAt(tokens, at + 1);
  const closes = hyphenAt(tokens, at - 1);
  if (!opens && !closes) return null;
  let first = at;
  while (hyphenAt(tokens, first - 1)) first -= 2;
  let last = at;
  while (hyphenAt(tokens, last + 1)) last += 2;
  if (token.pos === "VERB" && closes && VERB_PREFIXES.has(tokens[first]?.norm ?? "")) return null;
  const before = neighbour(tokens, first, -1);
  const after = neighbour(tokens, last, 1);
  const inPhrase =
    before !== undefined &&
    (before.pos === "DET" ||
      before.pos === "ADJ" ||
      before.pos === "NUM" ||
      before.pos === "NOUN" ||
      before.pos === "PROPN" ||
      before.pos === "PRON" ||
      before.pos === "ADP");
  // "He has fast-tracked the plan", "well-known to": an inflected verb at the end stays one unless a noun follows.
  if (after !== undefined && NOMINAL_NEXT.has(after.pos)) return { pos: "ADJ", lemma: token.norm };
  if (!inPhrase || (at === last && token.pos === "VERB" && token.norm !== token.lemma)) return null;
  const noun = at !== last || lexicalPosOf(token.norm).has("noun") || token.pos === "ADP" || token.pos === "ADV";
  return noun ? { pos: "NOUN", lemma: token.norm } : null;
};

function hyphenAt(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at];
  const after = tokens[at + 1];
  return (
    hyphen?.text === "-" &&
    !hyphen.spaced &&
    after !== undefined &&
    !after.spaced &&
    after.kind === "word" &&
    tokens[at - 1]?.kind !== "punctuation"
  );
}
