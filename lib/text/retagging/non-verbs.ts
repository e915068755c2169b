import { ORDINALS } from "../../lexicon/number-words.ts";
import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";
import { neighbour } from "./correction.ts";
import { ARTICLES, OBJECT_PRONOUNS } from "./function-words.ts";

/** Words that the tagger takes for verbs and that cannot be one here. */
export const correctNonVerb: Correction = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined) return null;
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  // After a noun, and before a plural, "that" opens a clause.
  if (
    token.norm === "that" &&
    token.pos === "DET" &&
    before !== undefined &&
    (before.pos === "NOUN" || before.pos === "PROPN" || (after?.pos === "NOUN" && after.lemma !== after.norm))
  )
    return { pos: "SCONJ", lemma: "that" };
  if (token.norm === "that" && token.pos === "SCONJ" && isDemonstrative(tokens, at))
    return { pos: "DET", lemma: "that" };
  // "The hardest of my life".
  if (token.pos === "ADV" && token.norm.endsWith("est") && before?.norm === "the" && after?.norm === "of")
    return { pos: "ADJ", lemma: token.lemma };
  // "The north is rich".
  if (
    COMPASS.has(token.norm) &&
    (token.pos === "ADV" || token.pos === "ADJ") &&
    before?.norm === "the" &&
    (after === undefined ||
      after.pos === "AUX" ||
      after.pos === "VERB" ||
      after.kind === "punctuation" ||
      after.pos === "CCONJ")
  )
    return { pos: "NOUN", lemma: token.norm };
  if (token.pos !== "VERB") return null;
  if (token.norm === "left" && isRemaining(tokens, at)) return { pos: "ADJ", lemma: "left" };
  // “borrowed”: one quoted participle is what something is called.
  if (
    before !== undefined &&
    after !== undefined &&
    isQuoteMark(before) &&
    isQuoteMark(after) &&
    after.spaced === false &&
    token.norm.endsWith("ed")
  )
    return { pos: "ADJ", lemma: token.norm };
  // "Died in 1943, aged 71".
  if (token.norm === "aged" && after?.kind === "number" && before?.text === ",")
    return { pos: "ADJ", lemma: token.norm };
  // "Second place", "a third goal".
  if (ORDINALS.has(token.norm)) return { pos: "ADJ", lemma: token.norm };
  if (isNamePart(tokens, at)) return { pos: "PROPN", lemma: token.norm };
  // "Reports of overheating, nine of them": a gerund that ends its phrase is a noun.
  if (
    token.norm.endsWith("ing") &&
    before?.norm === "of" &&
    neighbour(tokens, at, -2)?.pos === "NOUN" &&
    (after === undefined || after.kind === "punctuation" || after.pos === "CCONJ")
  )
    return { pos: "NOUN", lemma: token.norm };
  const noun = lexicalPosOf(token.norm).has("noun");
  // "For want of money": a bare verb after a preposition is a noun.
  if (
    noun &&
    token.norm === token.lemma &&
    (before?.pos === "ADP" || before?.norm === "for") &&
    before.norm !== "to" &&
    before.norm !== "than" &&
    before.norm !== "like" &&
    !OBJECT_PRONOUNS.has(after?.norm ?? "") &&
    after?.pos !== "DET"
  ) {
    return { pos: "NOUN", lemma: token.norm };
  }
  // "Had no road map": what a denied noun would do agrees with it ("no cat maps").
  const denier = neighbour(tokens, at, -2)?.norm;
  if (
    noun &&
    token.norm === token.lemma &&
    before?.pos === "NOUN" &&
    before.norm === before.lemma &&
    (denier === "no" || denier === "any") &&
    !UNCHANGED_PAST.has(token.norm)
  )
    return { pos: "NOUN", lemma: token.norm };
  const closes =
    after === undefined ||
    after.pos === "ADP" ||
    after.kind === "punctuation" ||
    after.pos === "AUX" ||
    after.norm === "of";
  if (noun && before !== undefined && ARTICLES.has(before.norm) && closes && !token.norm.endsWith("ed"))
    return { pos: "NOUN", lemma: token.lemma };
  return null;
};

/** Verbs whose past is their base form and a noun as well ("no rival bid"): the past agrees with any noun. */
const UNCHANGED_PAST: ReadonlySet<string> = new Set([
  "bet",
  "bid",
  "burst",
  "cast",
  "cost",
  "cut",
  "hit",
  "hurt",
  "put",
  "set",
  "shut",
  "split",
  "spread",
]);

const COMPASS: ReadonlySet<string> = new Set(["north", "south", "east", "west"]);

/** Words between the verb and "left" in "has some 20 old buses left". */
const LONGEST_REMAINDER = 6;

/** "Has 20 buses left": what the one verb of the clause has, and "left" ends it. */
function isRemaining(tokens: readonly Token[], at: number): boolean {
  const after = neighbour(tokens, at, 1);
  if (after !== undefined && after.kind !== "punctuation" && after.pos !== "ADP" && after.pos !== "CCONJ") return false;
  for (let step = 1; step <= LONGEST_REMAINDER; step++) {
    const token = neighbour(tokens, at, -step);
    if (token === undefined) return false;
    if (token.lemma === "have" || token.lemma === "be") return step > 1;
    if (!["NOUN", "ADJ", "NUM", "DET", "PROPN"].includes(token.pos) && token.kind !== "number" && token.norm !== "of")
      return false;
  }
  return false;
}

/** "Rejects that claim, and": a determiner, where a bare singular noun follows and closes its phrase. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const noun = neighbour(tokens, at, 1);
  const close = neighbour(tokens, at + 1, 1);
  const before = neighbour(tokens, at, -1);
  if (noun === undefined || noun.pos !== "NOUN" || noun.lemma !== noun.norm) return false;
  const afterVerb = before !== undefined && (before.pos === "VERB" || before.pos === "ADP");
  return (
    afterVerb && (close === undefined || (close.kind === "punctuation" && close.text !== "-") || close.pos === "CCONJ")
  );
}

function isQuoteMark(token: Token): boolean {
  return token.kind === "punctuation" && /^["\u201C\u201D\u2018\u2019']$/.test(token.text);
}

/** "The Maple Fork City Council": a capital between capitals, the sentence's opening aside. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token === undefined || before === undefined || !isCapital(token)) return false;
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  return (
    isCapital(before) &&
    before.pos === "PROPN" &&
    (shouted || (after !== undefined && (isCapital(after) || after.norm === "'s")))
  );
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.kind === "word" && first !== first.toLowerCase();
}
