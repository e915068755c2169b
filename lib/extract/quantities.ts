import type { Document, Sentence } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import type { Comparator, Quantity } from "./quantity.ts";
import { SentenceLists } from "./sentence-lists.ts";
import { readAge } from "./quantities/age.ts";
import type { Amount } from "./quantities/amount.ts";
import { readCardinal } from "./quantities/cardinal.ts";
import { joinBounds } from "./quantities/bound-pair.ts";
import { attachChanges, isChangeBefore } from "./quantities/change.ts";
import { readComparator } from "./quantities/comparator.ts";
import { isNoQuantity } from "./quantities/exclusion.ts";
import { readMeasure } from "./quantities/measure.ts";
import { readMoney } from "./quantities/money.ts";
import { readFactorVerb, readMultiple } from "./quantities/multiple.ts";
import { nounAfter } from "./quantities/noun.ts";
import { canOpen } from "./quantities/opening.ts";
import { readOrdinal } from "./quantities/ordinal.ts";
import { type AmountReader, readRange } from "./quantities/range.ts";
import { readFraction, readPercent } from "./quantities/share.ts";
import { TokenWindow } from "./quantities/token-window.ts";
import { boundsOf } from "./quantities/tolerance.ts";

/** The kinds of amount, most specific first: the first reader that answers wins. */
const READERS: readonly AmountReader[] = [
  readFactorVerb,
  readMoney,
  readPercent,
  readAge,
  readMeasure,
  readFraction,
  readOrdinal,
  readMultiple,
  readCardinal,
];

/**
 * Finds the quantities that a text states, in text order and without overlaps. Years, dates, clock
 * times, names ("COVID-19"), labels ("page 12") and pronouns ("no one") are none. Linear in the
 * number of tokens: every reader looks at a bounded number of tokens around its own.
 */
export function findQuantities(document: Document): readonly Quantity[] {
  return readQuantities(document).all();
}

/** As {@link findQuantities}, each sentence when it is asked for. */
export function readQuantities(document: Document): SentenceLists<Quantity> {
  return new SentenceLists(document.sentences.length, (index) => {
    const sentence = document.sentences[index];
    return sentence === undefined ? [] : quantitiesIn(document, sentence);
  });
}

function quantitiesIn(document: Document, sentence: Sentence): Quantity[] {
  const window = new TokenWindow(document, sentence);
  const amounts: Amount[] = [];
  let free = window.first;
  let at = window.first;
  while (at < window.end) {
    const token = window.token(at);
    const amount = token !== null && canOpen(token) ? readAmount(window, at) : null;
    if (amount === null) {
      at += 1;
      continue;
    }
    const ranged = readRange(window, amount, readAmount, isChangeBefore(window, amount.first));
    const counted = ranged ?? amount;
    if (ranged === null ? isNoQuantity(window, amount) : isRangeOfDates(window, amount, ranged)) {
      at = counted.end;
      free = at;
      continue;
    }
    const bounded = readComparator(window, counted, free);
    amounts.push(bounded);
    at = Math.max(bounded.end, at + 1);
    free = at;
  }
  const nouned = joinBounds(window, amounts).map((amount) => withNoun(window, amount));
  return attachChanges(window, nouned).map((amount) => quantityOf(window, amount));
}

function isRangeOfDates(window: TokenWindow, low: Amount, range: Amount): boolean {
  // "1000-5000" is no period: both ends must be years to make it one.
  const years = range.yearLike && range.max !== null && range.max <= 2100;
  return (
    isNoQuantity(window, { ...low, yearLike: years }) ||
    isNoQuantity(window, { ...range, value: range.max, yearLike: years, first: low.first })
  );
}

function readAmount(window: TokenWindow, index: number): Amount | null {
  for (const read of READERS) {
    const amount = read(window, index);
    if (amount !== null) return amount;
  }
  return null;
}

function withNoun(window: TokenWindow, amount: Amount): Amount {
  if (amount.noun !== null || amount.change !== null || amount.kind === "age" || amount.kind === "percentage_points")
    return amount;
  const isShare = amount.kind === "percent" || amount.kind === "fraction" || amount.kind === "multiple";
  return { ...amount, noun: nounAfter(window, amount.end, isShare) };
}

function quantityOf(window: TokenWindow, amount: Amount): Quantity {
  const { first, end, value, comparator, kind, unit, noun, change } = amount;
  const start = window.token(first)?.start ?? 0;
  const stop = window.token(end - 1)?.end ?? start;
  const bounds =
    value === null ? { min: amount.min, max: amount.max } : boundsOf(value, mirrored(amount), kind === "fraction");
  return {
    ...spanOf(window.document.text, start, stop),
    kind,
    min: bounds.min,
    max: bounds.max,
    value,
    comparator,
    precision: amount.step / 2,
    unit,
    noun,
    change,
    sentence: window.sentence,
    firstToken: first,
    endToken: end,
  };
}

/** "More than halved" is a factor below one half: a verb that lessens turns its comparator round. */
function mirrored(amount: Amount): Comparator {
  const lessens = amount.kind === "multiple" && amount.change !== null && amount.value !== null && amount.value < 1;
  if (!lessens) return amount.comparator;
  switch (amount.comparator) {
    case "more_than":
      return "less_than";
    case "at_least":
      return "at_most";
    case "less_than":
      return "more_than";
    case "at_most":
      return "at_least";
    case "nearly":
      return "about";
    case "about":
    case "exact":
    case "between":
      return amount.comparator;
  }
}
