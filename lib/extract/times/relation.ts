import { APPROXIMATORS } from "../../lexicon/time-words.ts";
import type { TimeRelation } from "../time.ts";
import type { Expression, Scan } from "./scan.ts";

/** Prepositions, longest first, as their folded tokens. */
const PREPOSITIONS: readonly (readonly [readonly string[], TimeRelation])[] = [
  [["no", "later", "than"], "by"],
  [["not", "later", "than"], "by"],
  [["no", "earlier", "than"], "since"],
  [["not", "earlier", "than"], "since"],
  [["not", "before"], "since"],
  [["at", "the", "latest", "by"], "by"],
  [["up", "to", "and", "including"], "until"],
  [["later", "than"], "after"],
  [["earlier", "than"], "before"],
  [["as", "early", "as"], "in"],
  [["as", "late", "as"], "in"],
  [["as", "recently", "as"], "in"],
  [["as", "far", "back", "as"], "in"],
  [["ahead", "of"], "before"],
  [["prior", "to"], "before"],
  [["leading", "up", "to"], "before"],
  [["up", "until"], "until"],
  [["up", "to"], "until"],
  [["up", "till"], "until"],
  [["as", "of"], "as_of"],
  [["as", "at"], "as_of"],
  [["starting", "from"], "since"],
  [["starting", "in"], "since"],
  [["starting", "on"], "since"],
  [["beginning", "in"], "since"],
  [["beginning", "on"], "since"],
  [["dating", "from"], "since"],
  [["dating", "to"], "in"],
  [["dating", "back", "to"], "since"],
  [["back", "to"], "since"],
  [["dates", "back", "to"], "since"],
  [["ever", "since"], "since"],
  [["starting"], "since"],
  [["effective"], "since"],
  [["since"], "since"],
  [["until"], "until"],
  [["till"], "until"],
  [["'til"], "until"],
  [["through"], "until"],
  [["thru"], "until"],
  [["by"], "by"],
  [["before"], "before"],
  [["pre", "-"], "before"],
  [["after"], "after"],
  [["post", "-"], "after"],
  [["following"], "after"],
  [["during"], "during"],
  [["throughout"], "during"],
  [["over"], "during"],
  [["within"], "within"],
  [["between"], "between"],
  [["in"], "in"],
  [["on"], "in"],
  [["at"], "in"],
  [["of"], "in"],
  [["for"], "in"],
  [["from"], "in"],
];

/** Words between a preposition and its date that change nothing: "in about 1850", "until at least 2030". */
const FILLERS: readonly (readonly string[])[] = [
  ["at", "least"],
  ["the", "year"],
  ["year"],
  ["roughly"],
  ["exactly"],
  ["only"],
  ["then"],
  ["just"],
  ["shortly"],
  ["soon"],
  ["sometime"],
  ["the"],
];

export interface Related {
  readonly relation: TimeRelation;
  /** First token, preposition included. */
  readonly first: number;
  readonly approximate: boolean;
}

/** The preposition before an expression, and what it makes of it. */
export function relationOf(scan: Scan, expression: Expression): Related {
  let at = expression.first;
  let approximate = false;
  for (let steps = 0; steps < 3; steps++) {
    const before = scan.norm(at - 1);
    const dot = before === "." && ["c", "ca"].includes(scan.norm(at - 2)) ? 1 : 0;
    const word = scan.norm(at - 1 - dot);
    if (APPROXIMATORS.has(word) || word === "~") {
      at -= 1 + dot;
      approximate = true;
      continue;
    }
    const filler = FILLERS.find((words) => endsBefore(scan, at, words));
    if (filler === undefined) break;
    at -= filler.length;
  }
  for (const [words, relation] of PREPOSITIONS) {
    if (!endsBefore(scan, at, words)) continue;
    const first = at - words.length;
    return { relation: refine(scan, expression, words, relation, first), first, approximate };
  }
  // Approximators and fillers stay outside where no preposition leads them, save those that belong to the date.
  return { relation: expression.relation ?? "in", first: approximate ? at : expression.first, approximate };
}

function endsBefore(scan: Scan, at: number, words: readonly string[]): boolean {
  return scan.has(at - words.length, ...words);
}

function refine(
  scan: Scan,
  expression: Expression,
  words: readonly string[],
  relation: TimeRelation,
  first: number,
): TimeRelation {
  if (
    expression.relation !== undefined &&
    (relation === "in" || relation === "during" || relation === "between" || relation === "within")
  )
    return expression.relation;
  if (words[0] === "from" && words.length === 1) return fromRelation(scan, expression, first);
  if (relation === "until" && words[0] === "until" && isNegated(scan, first)) return "in";
  if (words[0] === "by" && expression.extent !== undefined) return "between";
  return relation;
}

/** "from 2015 on" and "from 1 May" open a stretch; "a report from 2015" and "up from 2015" only name the year. */
function fromRelation(scan: Scan, expression: Expression, at: number): TimeRelation {
  const after = scan.norm(expression.end);
  if (
    after === "onward" ||
    after === "onwards" ||
    after === "forward" ||
    (after === "on" && !scan.token(expression.end + 1)?.norm.startsWith("the"))
  )
    return "since";
  if (expression.granularity !== "day") return "in";
  const before = scan.token(at - 1);
  return before !== null && (before.pos === "NOUN" || before.pos === "PROPN" || before.kind === "number")
    ? "in"
    : "since";
}

/** "did not open until 2020" opened in 2020. */
function isNegated(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - 7; i--) {
    const norm = scan.norm(i);
    if (norm === "not" || norm === "n't" || norm === "never") return true;
    if (norm === "," || norm === ";" || norm === "") return false;
  }
  return false;
}
