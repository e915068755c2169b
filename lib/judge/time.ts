import { parseIsoDate } from "../extract/times/calendar.ts";
import type { Interval } from "../extract/times/calendar.ts";
import type { Time, TimeRelation } from "../extract/time.ts";
import type { FindingCode, Proof } from "./result.ts";
import { DAY_PARTS } from "../lexicon/time-words.ts";
import { compareFields } from "./time-fields.ts";
import { daysOf, disjoint, possibleDays, within } from "./time-days.ts";
import type { Days } from "./time-days.ts";
import { slackOf } from "./time-slack.ts";

/** How one stated time bears on another of the same event. Only `entails` and `contradicts` decide anything. */
export type TimeVerdict = "entails" | "contradicts" | "compatible" | "incomparable";

export interface TimeComparison {
  readonly relation: TimeVerdict;
  readonly code: FindingCode;
  /** One plain sentence that names both times. */
  readonly message: string;
  readonly proof?: Proof;
}

/**
 * What the compared times are said of: an event that happens once ("visited"), a state that lasts ("has been
 * president") or, where the predicate does not show it, either; then only what holds of both is decided.
 */
export type TimeReading = "event" | "state" | "unknown";

/**
 * Compares the time that a claim states with the one that the source states of the same event. Finer entails
 * coarser ("December 5, 2019" entails "in December 2019"), coarser leaves finer open, disjoint days contradict.
 * "Since" and "until" are read as the start and the end of a state. Dates without a year are compared by the
 * fields that both state. With `reading` "state", "since 2010" entails "in 2015"; with "event" it contradicts it. A figure "as of" another date is another figure: it never contradicts.
 */
export function compareTimes(claim: Time, source: Time, reading: TimeReading = "unknown"): TimeComparison {
  const [claimDays, sourceDays] = [daysOf(claim), daysOf(source)];
  if (claimDays === null || sourceDays === null || isGuess(claim) || isGuess(source))
    return compareGuessed(claim, source, claimDays, sourceDays, reading);
  if (claim.relation === "as_of" || source.relation === "as_of")
    return compareAsOf(claim, source, claimDays, sourceDays);
  if (claim.extent !== undefined && source.extent !== undefined) return compareExtents(claim, source);
  return result(claim, source, compareRelations(claim, source, claimDays, sourceDays, reading));
}

/** Settled by the anchor's year or week alone: what the anchor added to stated fields was the nearest fit, not a fact. */
function isGuess(time: Time): boolean {
  const { year, month, day, weekday } = time.partial;
  return (
    time.origin === "anchored" &&
    year === undefined &&
    (month !== undefined || day !== undefined || weekday !== undefined)
  );
}

function compareGuessed(
  claim: Time,
  source: Time,
  claimDays: Interval | null,
  sourceDays: Interval | null,
  reading: TimeReading,
): TimeComparison {
  const fields = compareFields(claim, source);
  if (claimDays === null || sourceDays === null) return result(claim, source, fields);
  const full =
    claim.relation === "as_of" || source.relation === "as_of"
      ? asOf(claim, source, claimDays, sourceDays)
      : compareRelations(claim, source, claimDays, sourceDays, reading);
  // The anchored reading may carry a claim; to refute it, the stated fields themselves must clash.
  if (full === "contradicts") return result(claim, source, fields === "contradicts" ? "contradicts" : "compatible");
  return result(
    claim,
    source,
    fields === "contradicts" && full === "entails" && claim.relation === source.relation ? "compatible" : full,
  );
}

function asOf(claim: Time, source: Time, claimDays: Interval, sourceDays: Interval): TimeVerdict {
  const verdict = compareRelations(pointed(claim), pointed(source), claimDays, sourceDays, "unknown");
  return verdict === "contradicts" ? "incomparable" : verdict;
}

function pointed(time: Time): Time {
  return time.relation === "as_of" ? { ...time, relation: "in" } : time;
}

function compareAsOf(claim: Time, source: Time, claimDays: Interval, sourceDays: Interval): TimeComparison {
  return result(claim, source, asOf(claim, source, claimDays, sourceDays));
}

type Role = "point" | "start" | "end";

/** What the named days are to the event: it lies in them, begins in them or ends in them. */
function roleOf(relation: TimeRelation): Role {
  if (relation === "since") return "start";
  return relation === "until" ? "end" : "point";
}

function compareRelations(
  claim: Time,
  source: Time,
  claimDays: Interval,
  sourceDays: Interval,
  reading: TimeReading,
): TimeVerdict {
  const roles = [roleOf(claim.relation), roleOf(source.relation)] as const;
  const [c, s] = [possibleDays(claim.relation, claimDays), possibleDays(source.relation, sourceDays)];
  const loose = { claim: widened(c, claim, claimDays), source: widened(s, source, sourceDays) };
  if (roles[0] === roles[1]) {
    if (within(s, c)) return "entails";
    return disjoint(loose.claim, loose.source) ? "contradicts" : "compatible";
  }
  // A state that began by the named days and is not said to have ended held on every later day that the article speaks of.
  if (reading === "state" && roles[0] === "point" && roles[1] === "start" && Number.isFinite(c.from) && c.from > s.to)
    return "entails";
  if (reading === "event" && roles[0] === "point" && disjoint(loose.claim, loose.source)) return "contradicts";
  return compareAcross(roles[0], roles[1], c, s, loose.claim, loose.source);
}

/**
 * A start or end against a point: the point may be the start itself ("established in 1787") or a day on which the
 * state held, and both readings must agree before anything is decided.
 */
function compareAcross(claim: Role, source: Role, c: Days, s: Days, looseClaim: Days, looseSource: Days): TimeVerdict {
  if (claim === "start" && source === "end") return looseSource.to < looseClaim.from ? "contradicts" : "incomparable";
  if (claim === "end" && source === "start") return looseSource.from > looseClaim.to ? "contradicts" : "incomparable";
  if (within(s, c)) return "entails";
  const isStart = claim === "start" || source === "start";
  const state = claim === "point" ? looseSource : looseClaim;
  const point = claim === "point" ? looseClaim : looseSource;
  // Before a state's start and after its end there is no day on which it held.
  const outside = isStart ? point.to < state.from : point.from > state.to;
  return outside ? "contradicts" : "compatible";
}

function widened(days: Days, time: Time, named: Interval): Days {
  const slack = slackOf(time, named);
  return { from: days.from - slack, to: days.to + slack };
}

/** Two stretches with both ends named: an end shared and the other one different cannot both be right. */
function compareExtents(claim: Time, source: Time): TimeComparison {
  if (claim.extent === undefined || source.extent === undefined) return result(claim, source, "incomparable");
  const first = compareEnds(claim.extent.first, source.extent.first);
  const last = compareEnds(claim.extent.last, source.extent.last);
  if (first === "entails" && last === "entails") return result(claim, source, "entails");
  const [c, s] = [daysOf(claim), daysOf(source)];
  if (c !== null && s !== null && disjoint(c, s)) return result(claim, source, "contradicts");
  const oneDiffers = (first === "contradicts" && last === "entails") || (first === "entails" && last === "contradicts");
  if (oneDiffers && !claim.approximate && !source.approximate)
    return result(claim, source, "contradicts", "period_mismatch");
  return result(claim, source, "compatible");
}

function compareEnds(
  claim: { readonly from: string; readonly to: string },
  source: { readonly from: string; readonly to: string },
): TimeVerdict {
  const [cf, ct, sf, st] = [claim.from, claim.to, source.from, source.to].map(
    (date) => parseIsoDate(date) ?? Number.NaN,
  );
  if (cf === undefined || ct === undefined || sf === undefined || st === undefined) return "incomparable";
  if (cf <= sf && st <= ct) return "entails";
  return st < cf || ct < sf ? "contradicts" : "compatible";
}

function result(claim: Time, source: Time, byDays: TimeVerdict, code?: FindingCode): TimeComparison {
  const relation = withinDay(claim, source, byDays);
  return { relation, code: code ?? codeOf(claim, source, relation), message: messageOf(claim, source, relation) };
}

/** "Sunday morning" is not "Sunday evening", and "Sunday" leaves open which. Days that differ stay as they are. */
function withinDay(claim: Time, source: Time, byDays: TimeVerdict): TimeVerdict {
  const [claimed, stated] = [dayPartOf(claim), dayPartOf(source)];
  if (byDays !== "entails" || claimed === undefined || claimed === stated) return byDays;
  return stated === undefined ? "compatible" : "contradicts";
}

function dayPartOf({ text }: Time): string | undefined {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((word) => DAY_PARTS.has(word));
}

function codeOf(claim: Time, source: Time, relation: TimeVerdict): FindingCode {
  if (relation === "entails") return isSame(claim, source) ? "date_equal" : "date_contains";
  if (relation !== "contradicts") return "period_mismatch";
  const order: readonly TimeRelation[] = ["before", "after"];
  const isOrder =
    order.includes(claim.relation) !== order.includes(source.relation) ||
    (order.includes(claim.relation) && claim.relation !== source.relation);
  return isOrder ? "order_reversed" : "date_mismatch";
}

function isSame(claim: Time, source: Time): boolean {
  if (claim.from !== null || source.from !== null) return claim.from === source.from && claim.to === source.to;
  return JSON.stringify(claim.partial) === JSON.stringify(source.partial);
}

const WORDS: Readonly<Record<TimeRelation, string>> = {
  in: "",
  since: "since ",
  until: "until ",
  by: "by ",
  before: "before ",
  after: "after ",
  during: "during ",
  within: "within ",
  between: "",
  as_of: "as of ",
};

function messageOf(claim: Time, source: Time, relation: TimeVerdict): string {
  const [claimed, given] = [`"${phraseOf(claim)}"`, `"${phraseOf(source)}"`];
  switch (relation) {
    case "entails":
      return isSame(claim, source)
        ? `The article gives the same time, ${given}.`
        : `The article's ${given} lies within the claim's ${claimed}.`;
    case "contradicts":
      return `The claim says ${claimed}; the article says ${given}.`;
    case "compatible":
      return `The article's ${given} does not settle the claim's ${claimed}.`;
    case "incomparable":
      return `The article's ${given} is of another date or period than the claim's ${claimed}.`;
  }
}

function phraseOf(time: Time): string {
  const between = time.relation === "between" && time.extent === undefined ? "between " : "";
  return `${between}${WORDS[time.relation]}${time.text}`;
}
