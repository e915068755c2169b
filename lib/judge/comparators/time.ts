import type { Alignment } from "../../align/alignment.ts";
import { contentsOf, ScopeContents } from "../../align/scope-contents.ts";
import type { Unit } from "../../claim/part.ts";
import type { Time } from "../../extract/time.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { articleSpan } from "../source.ts";
import type { TimeComparison } from "../time.ts";
import { compareTimes } from "../time.ts";

/** Dates and periods: each of the claim against those of the scope, then of the event that the scope refers back to. */
export const compareDates: Comparator = (alignment) => {
  const judgements: Judgement[] = [];
  for (const unit of alignment.part.units) {
    if (unit.kind === "time" && unit.time !== undefined) judgements.push(judgeTime(alignment, unit, unit.time));
  }
  return judgements;
};

interface Compared {
  readonly time: Time;
  readonly comparison: TimeComparison;
}

function judgeTime(alignment: Alignment, unit: Unit, claimed: Time): Judgement {
  const same =
    claimed.from === null
      ? contentsOf(alignment.article, alignment.scope).times.find(
          (t) => t.from === null && t.text.toLowerCase() === claimed.text.toLowerCase(),
        )
      : undefined;
  // "Last year" said on both sides without an anchor: the claim repeats what the article says.
  if (same !== undefined) {
    return {
      code: "date_equal",
      effect: "supports",
      unit,
      claim: unit,
      source: [articleSpan(alignment.article, [same.firstToken, same.endToken - 1])],
      message: `The article says "${same.text}" too.`,
    };
  }
  const inSubject = isInSubject(alignment, unit);
  const here = compare(alignment, claimed, alignment.scope.tokens, inSubject);
  const there = here.length > 0 ? [] : compare(alignment, claimed, alignment.scope.context, inSubject);
  const compared = [...here, ...there];
  const entailing = compared.find((c) => c.comparison.relation === "entails");
  if (entailing !== undefined) return judgementOf(alignment, unit, entailing, "supports");
  const compatible = compared.find((c) => c.comparison.relation === "compatible");
  if (compatible !== undefined) return judgementOf(alignment, unit, compatible, "blocks");
  const contradicting =
    compared.find((c) => c.comparison.relation === "contradicts" && c.time.relation === claimed.relation) ??
    compared.find((c) => c.comparison.relation === "contradicts");
  if (contradicting !== undefined) {
    // Two dates in one clause: which of them the event has is not settled by position alone.
    return judgementOf(
      alignment,
      unit,
      contradicting,
      !isRepeated(alignment, contradicting.time) &&
        (compared.length === 1 || contradicting.time.relation === claimed.relation)
        ? "refutes"
        : "blocks",
    );
  }
  // "Compared with nine in 2010": the date is there, and of another figure.
  const ofBaseline = contentsOf(alignment.article, alignment.scope).times.some(
    (t) => isBaseline(alignment.article, t) && compareTimes(claimed, t).relation === "entails",
  );
  return {
    code: "no_evidence",
    effect: "blocks",
    ...(ofBaseline ? { vetoes: "support" as const } : {}),
    unit,
    claim: unit,
    source: [],
    message: `The article gives no date for this that could be held against "${unit.text}".`,
  };
}

const AGAIN: ReadonlySet<string> = new Set(["also", "again", "often", "repeatedly", "twice", "previously", "too"]);

/** "Was also flooded in 2013 and 2018": what happened more than once may have happened on other days besides. */
function isRepeated({ article, scope }: Alignment, time: Time): boolean {
  const { tokens } = article.document;
  const listed = article.bySentence.times
    .get(time.sentence)
    .some(
      (other) =>
        other !== time &&
        ["and", "or", ","].includes(tokens[Math.max(time.firstToken, other.firstToken) - 1]?.norm ?? "") &&
        Math.max(time.firstToken, other.firstToken) - Math.min(time.endToken, other.endToken) <= 1,
    );
  return listed || scope.tokens.some((i) => AGAIN.has(tokens[i]?.norm ?? ""));
}

function compare(alignment: Alignment, claimed: Time, tokens: readonly number[], inSubject: boolean): Compared[] {
  const scope =
    tokens === alignment.scope.tokens
      ? contentsOf(alignment.article, alignment.scope)
      : new ScopeContents(
          alignment.article,
          tokens.toSorted((a, b) => a - b),
        );
  const times = scope.times.filter((time) => !opensNextClause(alignment.article, time, scope));
  return (inSubject ? times : ownTimes(alignment, times))
    .map((time) => ({ time, comparison: compareStretches(claimed, time) }))
    .filter((c) => c.comparison.relation !== "incomparable")
    .filter(
      (c) =>
        !(
          c.comparison.relation === "entails" &&
          isBaseline(alignment.article, c.time) &&
          alignment.part.units.some((u) => u.kind === "quantity" && u.quantity?.change === null)
        ),
    );
}

/** "Between 1958 and 1972" told as "between 1955 and 1972" reports another stretch, though the days lie within. */
function compareStretches(claimed: Time, stated: Time): TimeComparison {
  const comparison = compareTimes(claimed, stated);
  const isOther =
    claimed.relation === "between" &&
    stated.relation === "between" &&
    (claimed.from !== stated.from || claimed.to !== stated.to);
  return isOther && comparison.relation === "entails"
    ? { ...comparison, relation: "compatible", code: "period_mismatch", message: `The article says "${stated.text}".` }
    : comparison;
}

/** "The report for 2022 was published in March": the claim's date stands inside its subject. */
function isInSubject(alignment: Alignment, unit: Unit): boolean {
  const { clause } = alignment.part;
  return clause?.subject != null && unit.start >= clause.subject.start && unit.end <= clause.predicate.start;
}

/** "It burned down in 1888, and two years later the owners rebuilt it": the date before the next clause is that clause's own. */
function opensNextClause(article: Alignment["article"], time: Time, scope: ScopeContents): boolean {
  const joined =
    article.document.tokens[time.firstToken - 1]?.pos === "CCONJ" &&
    article.document.tokens[time.firstToken - 2]?.text === ",";
  const next = article.document.tokens[time.endToken]?.text === "," ? time.endToken + 1 : time.endToken;
  return joined && !scope.has(next) && article.bySentence.clauses.get(time.sentence).some((c) => c.firstToken === next);
}

const BASELINE_WORDS: ReadonlySet<string> = new Set([
  "from",
  "than",
  "compared",
  "versus",
  "against",
  "earlier",
  "previous",
]);

/** "Fell from the second quarter to 5.2%": the figure is not of that date, the date is only where the change starts. */
function isBaseline(article: Alignment["article"], time: Time): boolean {
  const { tokens } = article.document;
  // "Compared with nine in 2010".
  const behind = tokens.slice(Math.max(0, time.firstToken - 5), time.firstToken);
  const compared = behind.findLastIndex((t) => t.norm === "compared" && t.sentence === time.sentence);
  if (compared >= 0 && behind.slice(compared + 1).every((t) => t.pos !== "VERB" && t.pos !== "AUX" && t.text !== ","))
    return true;
  const opening = tokens[time.firstToken]?.norm ?? "";
  const before = tokens[time.firstToken - 1]?.norm ?? "";
  const beforeThat = tokens[time.firstToken - 2]?.norm ?? "";
  const range = time.text.includes(" to ") || tokens[time.endToken]?.norm === "to";
  return BASELINE_WORDS.has(opening)
    ? !(opening === "from" && range && time.from !== time.to && /\bto\b/.test(time.text))
    : BASELINE_WORDS.has(before) || beforeThat === "compared";
}

/** "The report for 2019 was issued on June 24": a date inside the subject dates the subject, not what is said of it. */
function ownTimes(alignment: Alignment, times: readonly Time[]): readonly Time[] {
  const outside = times.filter(
    (time) =>
      !alignment.scope.clauses.some((c) => {
        const { subject } = c;
        return (
          subject !== null &&
          c.kind !== "apposition" &&
          time.firstToken >= subject.firstToken &&
          time.endToken <=
            Math.max(subject.endToken, subject.firstToken < c.firstToken ? c.firstToken : c.predicate.firstToken) &&
          time.firstToken > subject.firstToken
        );
      }),
  );
  return outside.length > 0 ? outside : times;
}

function judgementOf(alignment: Alignment, unit: Unit, compared: Compared, effect: Judgement["effect"]): Judgement {
  const { comparison, time } = compared;
  const claimed = unit.time;
  return {
    code: comparison.code,
    effect,
    unit,
    claim: unit,
    source: [articleSpan(alignment.article, [time.firstToken, time.endToken - 1])],
    message: comparison.message,
    ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    ...(effect === "refutes" && claimed !== undefined
      ? { replacement: { start: claimed.start, end: claimed.end, text: time.text } }
      : {}),
  };
}
