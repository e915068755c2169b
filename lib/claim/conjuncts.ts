import type { Analysis } from "../extract/analysis.ts";
import type { Argument } from "../extract/clause.ts";
import type { Part, Unit } from "./part.ts";

/** A longer list than this is judged as one: splitting it would multiply the work, not the insight. */
const LONGEST_LIST = 6;

/**
 * "A and B did X" claims it of each: a part whose argument is a list becomes one part a member, each
 * with the rest of the claim. "Between A and B" and "A or B" stay whole.
 */
export function splitConjuncts(analysis: Analysis, part: Part): Part[] {
  for (const argument of argumentsOf(part)) {
    const members = membersOf(analysis, argument);
    if (members.length < 2 || members.length > LONGEST_LIST) continue;
    const owned = members.map((m) =>
      part.units.filter((u) => u.firstToken >= m.firstToken && u.endToken <= m.endToken),
    );
    if (owned.some((units) => units.length === 0)) continue;
    const listed = new Set<Unit>(owned.flat());
    return owned.map((units): Part => ({
      ...part,
      units: part.units.filter((u) => !listed.has(u) || units.includes(u)),
    }));
  }
  return [part];
}

function argumentsOf(part: Part): Argument[] {
  return part.clauses.flatMap((clause) => [...(clause.subject === null ? [] : [clause.subject]), ...clause.arguments]);
}

function membersOf(analysis: Analysis, argument: Argument): { firstToken: number; endToken: number }[] {
  const { tokens } = analysis.document;
  const before = tokens[argument.firstToken - 1]?.norm;
  if (before === "between" || before === "both" || argument.preposition === "between") return [];
  const members: { firstToken: number; endToken: number }[] = [];
  let first = argument.firstToken;
  let conjunctions = 0;
  for (let i = argument.firstToken; i < argument.endToken; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.norm === "or" || token.norm === "nor" || token.norm === "between") return [];
    const joins = token.norm === "and" || token.text === ",";
    if (!joins) continue;
    // "free and fair elections" is one phrase; a list joins nouns.
    const previous = tokens[i - 1];
    if (token.norm === "and") {
      conjunctions += 1;
      if (previous !== undefined && previous.pos === "ADJ") return [];
    }
    if (i > first) members.push({ firstToken: first, endToken: i });
    first = i + 1;
  }
  if (first < argument.endToken) members.push({ firstToken: first, endToken: argument.endToken });
  return conjunctions === 1 ? members : [];
}
