import type { Part, Unit } from "../../claim/part.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Time } from "../../extract/time.ts";
import type { Judgement } from "../judgement.ts";
import { numeral, operandOf } from "../number/expression.ts";
import { compareTimes } from "../time.ts";

/** A date of the claim that the article gives by its distance from another, with the tokens of the clause that says so. */
export interface LaterDate {
  readonly unit: Unit;
  readonly judgement: Judgement;
  /** A token of the clause that is dated so. */
  readonly anchor: number;
}

/**
 * "In 1953 she joined the office. Four years later she became its surveyor": in 1957. The distance counts from the one
 * date that the sentence itself names before, or else the sentence before it; whole years only, since a year and some
 * months may lie in either of two years.
 */
export function laterDates(part: Part, article: ArticleReading, sentence: number): LaterDate[] {
  const claimed = part.units.filter((u) => u.kind === "time" && u.time !== undefined);
  const [unit] = claimed;
  if (claimed.length !== 1 || unit?.time === undefined || part.negated) return [];
  const { analysis } = article;
  const { tokens } = analysis.document;
  for (const step of analysis.bySentence.quantities.get(sentence)) {
    if (!isYears(step) || tokens[step.endToken]?.norm !== "later") continue;
    const base = baseOf(article, step);
    if (base === null) continue;
    const year = Number(base.from?.slice(0, 4)) + step.value;
    const derived: Time = {
      ...base,
      from: `${String(year).padStart(4, "0")}-01-01`,
      to: `${String(year).padStart(4, "0")}-12-31`,
      granularity: "year",
      partial: { year },
    };
    const { relation } = compareTimes(unit.time, derived);
    if (relation !== "entails" && (relation !== "contradicts" || unit.time.relation !== "in")) continue;
    return [
      {
        unit,
        anchor: clauseAfter(article, step.endToken),
        judgement: judgementOf(unit, base, step, year, relation === "entails"),
      },
    ];
  }
  return [];
}

/** "Burned down in 1888, and two years later the owners built": the date is of what follows, where anything does. */
function clauseAfter({ analysis }: ArticleReading, later: number): number {
  const { tokens } = analysis.document;
  const next = tokens[later + 1]?.text === "," ? later + 2 : later + 1;
  return tokens[next]?.kind === "punctuation" || tokens[next]?.sentence !== tokens[later]?.sentence ? later : next;
}

function isYears(step: Quantity): step is Quantity & { readonly value: number } {
  return (
    step.kind === "duration" &&
    step.unit === "year" &&
    step.comparator === "exact" &&
    step.value !== null &&
    Number.isInteger(step.value) &&
    step.value > 0
  );
}

/** The one year that the distance can count from. */
function baseOf(article: ArticleReading, step: Quantity): Time | null {
  const { sentences } = article.analysis.document;
  const inYear = (sentence: number): Time[] =>
    article.analysis.bySentence.times
      .get(sentence)
      .filter((t) => t.from !== null && t.to !== null && t.endToken <= step.firstToken);
  const here = inYear(step.sentence);
  const sameParagraph = sentences[step.sentence - 1]?.paragraph === sentences[step.sentence]?.paragraph;
  const candidates = here.length > 0 ? here : sameParagraph ? inYear(step.sentence - 1) : [];
  const [base] = candidates;
  if (
    candidates.length !== 1 ||
    base === undefined ||
    base.approximate ||
    base.relation !== "in" ||
    base.from?.slice(0, 4) !== base.to?.slice(0, 4)
  )
    return null;
  return base;
}

function judgementOf(unit: Unit, base: Time, step: Quantity, year: number, holds: boolean): Judgement {
  const from = Number(base.from?.slice(0, 4));
  const span = { start: base.start, end: base.end, text: base.text };
  return {
    code: holds ? "number_derived" : "date_mismatch",
    effect: holds ? "supports" : "refutes",
    unit,
    claim: unit,
    source: [span, { start: step.start, end: step.end, text: step.text }],
    message: `"${step.text} later" than "${base.text}" is ${year}.`,
    proof: {
      expression: `${from} + ${numeral(step.value ?? 0)} = ${year}`,
      operands: [{ value: from, span, in: "article" }, operandOf(step, "article")],
      result: year,
    },
    derived: true,
  };
}
