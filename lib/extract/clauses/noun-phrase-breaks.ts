import { CLOCK_UNITS, MONTHS, PERIOD_UNITS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { Token } from "../../text/document.ts";
import { NOMINAL_ADJECTIVES } from "./noun-phrase-words.ts";

/** Dates and times of day do not run on into names ("In November | Halden"), nor objects into them ("two forests | next year", "6-3 | Tuesday"). */
export function startsOwnPhrase(tokens: readonly Token[], at: number, lastNominal: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || lastNominal !== at - 1) return false;
  const calendar = MONTHS.has(before.norm) || WEEKDAYS.has(before.norm);
  if (
    calendar &&
    token.pos === "PROPN" &&
    !MONTHS.has(token.norm) &&
    !WEEKDAYS.has(token.norm) &&
    isCapital(before) &&
    before.norm !== "may" &&
    before.norm !== "march"
  )
    return true;
  if (WEEKDAYS.has(token.norm) && before.pos !== "PROPN") return true;
  if (WEEKDAYS.has(token.norm) && before.pos === "PROPN") return !isCapital(before) || tokens[at + 1]?.pos !== "PROPN";
  // "A corner | three minutes from the end", "Prewett | moments earlier".
  const next = tokens[at + 1];
  if (
    token.pos === "NUM" &&
    before.pos === "NOUN" &&
    next?.pos === "NOUN" &&
    (PERIOD_UNITS.has(next.norm) || CLOCK_UNITS.has(next.norm))
  )
    return true;
  if (
    (PERIOD_UNITS.has(token.norm) || CLOCK_UNITS.has(token.norm) || token.norm === "moments") &&
    before.pos !== "NUM" &&
    before.pos !== "ADJ" &&
    (next?.norm === "earlier" || next?.norm === "later" || next?.norm === "ago" || next?.norm === "before")
  )
    return true;
  // "Beat Castleby Town 3-2": a score is not part of the name.
  if (token.kind === "number" && before.pos === "PROPN" && isScore(tokens, at)) return true;
  if (
    (token.norm === "next" || token.norm === "last" || token.norm === "this") &&
    PERIOD_UNITS.has(tokens[at + 1]?.norm ?? "")
  )
    return true;
  if (token.pos === "ADJ" && before.pos === "NOUN" && before.text !== "-" && !NOMINAL_ADJECTIVES.has(token.norm))
    return tokens[at + 1]?.text !== "-" && tokens[at - 2]?.text !== "-";
  return false;
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}

function isScore(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  const mark = dash?.text === "-" || dash?.text === "\u2013";
  return (
    mark &&
    dash.spaced === false &&
    second?.kind === "number" &&
    second.text.length <= 3 &&
    (tokens[at]?.text.length ?? 9) <= 3
  );
}
