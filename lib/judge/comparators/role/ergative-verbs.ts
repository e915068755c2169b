import type { Clause } from "../../../extract/clause.ts";
import { changeDirection } from "../../../lexicon/change-verbs.ts";

/** "Arrests doubled" and "Morocco doubled arrests": verbs of change take their undergoer as subject too. */
export function isErgative(lemma: string, source: Clause): boolean {
  return changeDirection(lemma) !== null || ERGATIVE.has(lemma) || ERGATIVE.has(source.predicate.lemma);
}

const ERGATIVE: ReadonlySet<string> = new Set([
  "open",
  "close",
  "begin",
  "start",
  "end",
  "stop",
  "change",
  "break",
  "move",
  "continue",
  "improve",
  "worsen",
  "spread",
  "grow",
  "shrink",
  "launch",
  "resume",
  "sink",
  "burn",
  "explode",
  "double",
  "triple",
  "halve",
  "freeze",
]);
