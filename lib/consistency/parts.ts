import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { between, figuresOf, operandOf } from "./sentence-parts.ts";

/** Kinds of people nobody is two of. "Children" may be girls or boys, and stands beside grown-ups. */
const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  new Set(["man", "woman", "child"]),
  new Set(["man", "woman", "boy", "girl"]),
  new Set(["adult", "child"]),
  new Set(["male", "female"]),
  new Set(["boy", "girl"]),
];
const OPENING: ReadonlySet<string> = new Set([":", "(", "\u2013", "\u2014"]);
const ADDING: ReadonlySet<string> = new Set([",", "and", "&", ";", "other", "others"]);
const PEOPLE: ReadonlySet<string> = new Set(
  "people person passenger victim member worker student player guest patient resident prisoner employee visitor tourist voter casualty dead survivor hostage".split(
    " ",
  ),
);

/** "40 people: 25 men and 10 women": the parts do not make the whole, or exceed it. */
export const parts: ConsistencyRule = ({ analysis }) =>
  figuresOf(analysis).flatMap(({ quantities }) => {
    const counts = quantities.filter((q) => q.kind === "cardinal" && q.change === null);
    return counts.flatMap((total, i) => listed(analysis, total, counts.slice(i + 1)));
  });

function isExact(q: Quantity): boolean {
  return q.comparator === "exact" && q.value !== null && Number.isInteger(q.value) && q.value > 0;
}

function listed(analysis: Analysis, total: Quantity, rest: readonly Quantity[]): Inconsistency[] {
  const { tokens } = analysis.document;
  const [first] = rest;
  if (!isExact(total) || first === undefined) return [];
  const opening = between(analysis, total.endToken, first.firstToken);
  const mark = opening.at(-1)?.norm ?? "";
  const headed = opening.length <= 4;
  const whole = headed && OPENING.has(mark);
  const including = headed && opening.some((t) => t.norm === "including");
  const outOf = tokens[total.firstToken - 1]?.norm === "the" && tokens[total.firstToken - 2]?.norm === "of" && headed;
  if (!whole && !including && !outOf) return [];
  const run = runOf(analysis, rest);
  if (run.length < 2 || !run.every(({ quantity }) => isExact(quantity))) return [];
  const nouns = run.map(({ noun }) => noun);
  const distinct = new Set(nouns).size === nouns.length;
  const exclusive = distinct && EXCLUSIVE.some((kinds) => nouns.every((noun) => noun !== null && kinds.has(noun)));
  const sum = run.reduce((s, { quantity }) => s + (quantity.value ?? 0), 0);
  const value = total.value ?? 0;
  const complete =
    whole &&
    exclusive &&
    PEOPLE.has(total.noun ?? "") &&
    isClosed(analysis, run.at(-1)?.quantity, mark, run.at(-1)?.end ?? 0);
  const wrong = exclusive && (complete ? sum !== value : sum > value);
  if (!wrong) return [];
  const last = run.at(-1)?.quantity ?? total;
  const values = run.map(({ quantity }) => quantity.value ?? 0);
  return [
    {
      code: "parts_mismatch",
      message: `The parts add up to ${sum}, and the whole is ${value}.`,
      spans: [
        total,
        { start: first.start, end: Math.max(last.end, tokens[(run.at(-1)?.end ?? 1) - 1]?.end ?? last.end) },
      ],
      proof: {
        expression: `${values.join(" + ")} = ${sum}`,
        operands: [...run.map(({ quantity }) => operandOf(quantity.value ?? 0, quantity)), operandOf(value, total)],
        result: sum,
      },
    },
  ];
}

interface Part {
  readonly quantity: Quantity;
  readonly noun: string | null;
  /** Token behind the part's noun. */
  readonly end: number;
}

/** The figures that follow each other, each with the kind of people it counts, parted by commas and "and" alone. */
function runOf(analysis: Analysis, rest: readonly Quantity[]): Part[] {
  const { tokens } = analysis.document;
  const run: Part[] = [];
  for (const [i, quantity] of rest.entries()) {
    const limit = rest[i + 1]?.firstToken ?? quantity.endToken + 6;
    let end = quantity.endToken;
    let noun: string | null = null;
    for (let at = quantity.firstToken; at < Math.min(limit, quantity.endToken + 3); at++) {
      const token = tokens[at];
      if (token === undefined || token.sentence !== quantity.sentence) break;
      if (EXCLUSIVE.some((kinds) => kinds.has(token.lemma))) {
        noun = token.lemma;
        end = at + 1;
        break;
      }
    }
    run.push({ quantity, noun, end });
    const next = rest[i + 1];
    if (next === undefined || !between(analysis, end, next.firstToken).every((t) => ADDING.has(t.norm))) break;
  }
  return run;
}

/** Nothing is added behind the last part ("and several children"). */
function isClosed(analysis: Analysis, last: Quantity | undefined, mark: string, end: number): boolean {
  const next = analysis.document.tokens[end];
  if (last === undefined) return false;
  if (next === undefined || next.sentence !== last.sentence) return true;
  if (mark === "(") return next.text === ")";
  return next.text === "." || next.text === mark;
}
