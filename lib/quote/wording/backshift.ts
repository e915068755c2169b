import { stemOf } from "./paraphrase.ts";
import type { DiffStep } from "../result.ts";
import { unitsOfQuote } from "../units.ts";

/** What a reporter turns each word of direct speech into; several where the speaker's sex or number decides. */
const SHIFTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    am: ["was"],
    is: ["was"],
    are: ["were", "was"],
    was: ["had been"],
    were: ["had been"],
    have: ["had"],
    has: ["had"],
    do: ["did"],
    does: ["did"],
    will: ["would"],
    can: ["could"],
    may: ["might"],
    shall: ["should", "would"],
    i: ["he", "she", "they"],
    we: ["they", "it"],
    me: ["him", "her", "them"],
    us: ["them", "it"],
    my: ["his", "her", "their"],
    our: ["their", "its"],
    mine: ["his", "hers", "theirs"],
    ours: ["theirs"],
  }),
);

/** Words that a report may put in and direct speech has not. */
const REPORTING = new Set(["had", "that"]);

/**
 * Whether these changes are no more than what turns direct into reported speech: the tense one step
 * back ("will" for "would", "ignored" for "had ignored"), the first person for the third. Anything
 * else, a number, a negation, a name or a content word, is none.
 */
export function isBackshift(changes: readonly DiffStep[]): boolean {
  return changes.length > 0 && changes.every(isShift);
}

function isShift({ quote, source }: DiffStep): boolean {
  const said = unitsOfQuote(quote?.text ?? "").map((unit) => unit.key);
  const reported = unitsOfQuote(source?.text ?? "").map((unit) => unit.key);
  if (said.length === 0) return reported.length > 0 && reported.every((word) => REPORTING.has(word));
  const rest = said.length === reported.length ? reported : reported.filter((word) => !REPORTING.has(word));
  if (said.length === 1 && SHIFTS.get(said[0] ?? "")?.includes(reported.join(" ")) === true) return true;
  return said.length === rest.length && said.every((word, i) => isShifted(word, rest[i] ?? ""));
}

function isShifted(said: string, reported: string): boolean {
  if (said === reported || SHIFTS.get(said)?.includes(reported) === true) return true;
  return reported.endsWith("ed") && !said.endsWith("ed") && said.length > 2 && stemOf(said) === stemOf(reported);
}
