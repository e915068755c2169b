import type { Document, Sentence } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import { SentenceLists } from "./sentence-lists.ts";
import type { Time } from "./time.ts";
import { settle } from "./times/anchoring.ts";
import { isoDate, parseIsoDate } from "./times/calendar.ts";
import { extentOf } from "./times/extent.ts";
import type { Fields } from "./times/fields.ts";
import { lacksYear } from "./times/fields.ts";
import { joinRanges, withYear } from "./times/range.ts";
import { relationOf } from "./times/relation.ts";
import { RULES } from "./times/rules.ts";
import { Scan } from "./times/scan.ts";
import type { Expression } from "./times/scan.ts";

/**
 * The dates and periods that a text names, in text order and without overlap. `anchor` is the ISO date that
 * "yesterday" and "5 December" count from; without it they have null bounds and `partial` says what is stated.
 * Durations ("for three years") are quantities and are not read here. Linear in the number of tokens.
 */
export function findTimes(document: Document, anchor: string | null): readonly Time[] {
  return readTimes(document, anchor).all();
}

/** As {@link findTimes}, each sentence when it is asked for. */
export function readTimes(document: Document, anchor: string | null): SentenceLists<Time> {
  const day = anchor === null ? null : parseIsoDate(anchor);
  return new SentenceLists(document.sentences.length, (index) => {
    const sentence = document.sentences[index];
    return sentence === undefined ? [] : timesIn(document, sentence, day);
  });
}

function timesIn(document: Document, sentence: Sentence, anchor: number | null): Time[] {
  const scan = new Scan(document, sentence, anchor, RULES);
  const found: Expression[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken;) {
    const expression = scan.read(at);
    if (expression === null) {
      at += 1;
      continue;
    }
    found.push(expression);
    scan.takenEnd = expression.end;
    if (expression.interval !== null) scan.told = expression;
    at = expression.end;
  }
  const joined = joinRanges(scan, shareListYear(scan, found));
  return joined.map((expression) => timeOf(scan, settle(scan, expression)));
}

/** "in May and June 2020": the year at the end of a list is every item's. */
function shareListYear(scan: Scan, expressions: readonly Expression[]): Expression[] {
  const shared = [...expressions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [a, b] = [shared[i], shared[i + 1]];
    if (a === undefined || b === undefined || !lacksYear(a.fields) || b.fields.year === undefined) continue;
    if (a.granularity !== b.granularity || a.open === true) continue;
    const link = scan.norm(a.end);
    if (b.first === a.end + 1 && ["and", "or", ",", "&"].includes(link) && scan.norm(a.first - 1) !== "between") {
      shared[i] = withYear(a, b.fields.year);
    }
  }
  return shared;
}

function timeOf(scan: Scan, expression: Expression): Time {
  const related = relationOf(scan, expression);
  const { document, sentence } = scan;
  const start = document.tokens[expression.first]?.start ?? sentence.start;
  const end = document.tokens[expression.end - 1]?.end ?? sentence.end;
  const extent = expression.extent ?? dayExtent(expression);
  return {
    ...spanOf(document.text, start, end),
    from: expression.interval === null ? null : isoDate(expression.interval.from),
    to: expression.interval === null ? null : isoDate(expression.interval.to),
    granularity: expression.granularity,
    relation: extent !== undefined && related.relation === "in" ? "between" : related.relation,
    origin: expression.origin,
    partial: partialOf(expression.fields),
    approximate: expression.approximate || related.approximate,
    ...(extent === undefined ? {} : { extent }),
    sentence: sentence.index,
    firstToken: related.first,
    endToken: expression.end,
  };
}

/** "5-7 December 2019" names both of its ends. */
function dayExtent(expression: Expression): Time["extent"] {
  const { interval, fields } = expression;
  if (interval === null || fields.endDay === undefined) return undefined;
  return extentOf({ from: interval.from, to: interval.from }, { from: interval.to, to: interval.to });
}

function partialOf(fields: Fields): Time["partial"] {
  const { year, month, day, weekday } = fields;
  return {
    ...(year !== undefined && fields.endYear === undefined ? { year } : {}),
    ...(month !== undefined ? { month } : {}),
    ...(day !== undefined && fields.endDay === undefined && fields.week === undefined ? { day } : {}),
    ...(weekday !== undefined ? { weekday } : {}),
  };
}
