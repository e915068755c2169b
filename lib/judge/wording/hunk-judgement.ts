import type { Analysis } from "../../extract/analysis.ts";
import { relateWords } from "../../align/word-relation.ts";
import type { Direction } from "../../lexicon/monotone-operators.ts";
import type { Token } from "../../text/document.ts";
import type { Judgement } from "../judgement.ts";
import { relateEdit } from "./edit.ts";
import { readDirection, readModality, readNegation, readOrder, readQuantifier } from "./logic-readings.ts";
import { isOfOneEvent } from "./one-event.ts";
import type { Reading, Sides } from "./sides.ts";
import { differing, wordsIn } from "./sides.ts";
import { readFigure, readName, readTime } from "./value-readings.ts";
import type { Hunk } from "./word-diff.ts";

/** The readings of a difference, each for one kind, in the order in which they are asked; the first that answers decides. */
const READINGS: readonly Reading[] = [
  readFigure,
  readTime,
  readName,
  readQuantifier,
  readNegation,
  readModality,
  readDirection,
  readOrder,
  readWord,
];

/** More words than this exchanged or left out are another way to say it, not an edit. */
const LONGEST_EDIT = 4;

/**
 * What the difference between a claim and a sentence of the article that is else the same does to the
 * sense: `refutes` for what cannot be true together with the sentence, `blocks` for what the sentence does
 * not bear out, null for what changes nothing or is not ours to tell.
 */
export function judgeHunk(hunk: Hunk, direction: Direction, claim: Analysis, article: Analysis): Judgement | null {
  const claimed = wordsIn(claim, hunk.claim);
  const stated = wordsIn(article, hunk.source);
  if (claimed.length > LONGEST_EDIT || stated.length > LONGEST_EDIT) return null;
  const sides: Sides = { claim, article, hunk, claimed, stated, direction };
  for (const read of READINGS) {
    const answer = read(sides);
    if (answer !== null) return answer === "harmless" ? null : answer;
  }
  return null;
}

/** One content word for another: opposites refute or block, what excludes it refutes of one event, other nouns are not borne out. */
function readWord(sides: Sides): ReturnType<Reading> {
  const { hunk, claim, article, direction } = sides;
  const [a, b] = [contentOf(sides.claimed), contentOf(sides.stated)];
  const [claimed, stated] = [a.at(-1) ?? sides.claimed.at(-1), b.at(-1) ?? sides.stated.at(-1)];
  if (claimed === undefined || stated === undefined) return null;
  const relation = relateEdit(hunk, claim, article);
  const opposite = a.length === 1 && b.length === 1 && relateWords(claimed, stated) === "antonym";
  if (relation === "exclusive") {
    const refutes =
      direction === 1 && ((opposite && isPredicate(article, stated)) || isOfOneEvent(article, hunk.source));
    return { ...differing(sides, opposite ? "antonym" : "relation_mismatch"), effect: refutes ? "refutes" : "blocks" };
  }
  if (a.length !== 1 || b.length !== 1 || relation !== "other") return null;
  return isNominal(claimed) && isNominal(stated) ? differing(sides, "relation_mismatch") : null;
}

/** One noun in another's place is another thing; a verb or adjective may be the same in other words. */
function isNominal({ pos }: Token): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

function contentOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (t) => t.pos === "NOUN" || t.pos === "VERB" || t.pos === "ADJ" || t.pos === "PROPN" || t.pos === "ADV",
  );
}

/** The word is what an asserted main clause says of its subject. */
function isPredicate({ clauses }: Analysis, token: Token): boolean {
  return clauses.some(
    (c) => c.predicate.head === token.index && c.opener === null && c.predicate.modality === "asserted",
  );
}
