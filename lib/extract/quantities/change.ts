import { changeDirection, COMPARATIVES, FACTOR_FORMS } from "../../lexicon/change-verbs.ts";
import type { Change } from "../quantity.ts";
import type { Amount } from "./amount.ts";
import { isChangeNoun, nounAfter, objectNoun, subjectNoun } from "./noun.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";

/** A word that says which way a quantity goes, with its token. */
interface Cue {
  readonly direction: "up" | "down";
  readonly index: number;
  readonly form: "verb" | "particle" | "comparative" | "noun";
}

const VERB_ONLY = new Set([
  "contract",
  "advance",
  "slip",
  "slide",
  "shed",
  "lift",
  "retreat",
  "crash",
  "ease",
  "balloon",
  "rocket",
  "multiply",
  "narrow",
  "lower",
  "trim",
]);

/** Whether the token is a verb or noun of change ("rose", "an increase"). */
export function changeAt(window: TokenWindow, index: number): "up" | "down" | null {
  const token = window.token(index);
  if (token === null || token.kind !== "word") return null;
  // "a contract", "an advance" and "a slip" are other words than their verbs.
  if (token.pos !== "VERB" && VERB_ONLY.has(token.lemma)) return null;
  return changeDirection(token.lemma) ?? changeDirection(token.norm);
}

/**
 * Whether a word of change stands close before an amount, so that "… to …" there is a change and no
 * range: within ten tokens before "from 40 to 60", beside "rose 12 to 340".
 */
export function isChangeBefore(window: TokenWindow, index: number): boolean {
  const reach = window.norm(index - 1) === "from" ? 10 : 2;
  for (let at = index - 1; at >= Math.max(window.first, index - reach); at--) {
    const norm = window.norm(at);
    if (
      norm === ";" ||
      norm === "between" ||
      norm === "ranging" ||
      norm === "ranged" ||
      norm === "aged" ||
      norm === "ages"
    )
      return false;
    if (
      changeAt(window, at) !== null ||
      FACTOR_FORMS.has(norm) ||
      norm === "up" ||
      norm === "down" ||
      norm === "change" ||
      norm === "changed" ||
      norm === "went" ||
      norm === "moved" ||
      norm === "revised"
    )
      return true;
  }
  return false;
}

const FILLERS = new Set([
  "by",
  "an",
  "a",
  "the",
  "some",
  "about",
  "estimated",
  "another",
  "only",
  "just",
  "sharply",
  "slightly",
  "roughly",
  "further",
  "at",
  "as",
  "much",
  "of",
  "additional",
  "extra",
  "total",
  "in",
  "than",
  "more",
  "nearly",
  "almost",
  "over",
  "up",
  "approximately",
  "around",
  "less",
]);

/** Ties amounts of one sentence to the words of change beside them. */
export function attachChanges(window: TokenWindow, amounts: readonly Amount[]): Amount[] {
  const attached: Amount[] = [];
  for (const [order, amount] of amounts.entries()) {
    const before = attached[order - 1];
    const next = amounts[order + 1];
    const course = next === undefined ? null : upFrom(window, amount, next);
    attached.push(course ?? attach(window, amount, before ?? null));
  }
  return attached;
}

function attach(window: TokenWindow, amount: Amount, before: Amount | null): Amount {
  if (amount.change !== null) return factorVerb(window, amount);
  if (amount.kind === "ordinal" || amount.kind === "age") return amount;
  const prior = window.norm(amount.first - 1);
  if (prior === "to") {
    const from = fromValue(window, amount, before);
    if (from !== null) return from;
  }
  const cue = findCue(window, amount);
  if (cue === null) return amount;
  if (prior === "to" || prior === "reach" || (prior === "at" && cue.form === "verb"))
    return level(window, amount, cue, prior === "to");
  if (prior === "from") return amount;
  return step(window, amount, cue);
}

/** "from 40 to 60": the second amount carries the change. */
function fromValue(window: TokenWindow, amount: Amount, before: Amount | null): Amount | null {
  if (before === null || before.value === null || amount.value === null || window.norm(before.first - 1) !== "from")
    return null;
  const gap = amount.first - before.end;
  if (gap > 12) return null;
  for (let at = before.end; at < amount.first - 1; at++) {
    if (window.norm(at) === "," || window.norm(at) === ";") continue;
    if (window.pos(at) === "VERB" && changeAt(window, at) === null && gap > 6) return null;
  }
  const bare = before.kind === "cardinal" && before.unit === null;
  if (before.kind !== amount.kind && !bare) return null;
  if (before.unit !== null && before.unit !== amount.unit) return null;
  if (!isChangeBefore(window, before.first)) return null;
  const from =
    amount.scale > 1 && before.scale === 1 && bare && before.value < (amount.value / amount.scale) * 10
      ? before.value * amount.scale
      : before.value;
  return { ...amount, change: courseOf(window, before, from, amount.value) };
}

/** "60, up from 40" and "to 60 from 40": the start value comes second. */
function upFrom(window: TokenWindow, to: Amount, from: Amount): Amount | null {
  if (to.value === null || from.value === null || to.change !== null || window.norm(from.first - 1) !== "from")
    return null;
  const isMoved = window.norm(to.first - 1) === "to" && isChangeBefore(window, to.first - 1);
  const cue = window.norm(from.first - 2);
  const isUp = cue === "up" || cue === "down";
  // "60 people in May 2020, up from 40": fourteen tokens hold the noun and a date.
  if (from.first - to.end > 14 || (!isUp && !(isMoved && from.first === to.end + 1))) return null;
  if (to.kind !== from.kind || to.unit !== from.unit || from.value === 0) return null;
  return { ...to, change: courseOf(window, from, from.value, to.value) };
}

function courseOf(window: TokenWindow, start: Amount, from: number, to: number): Change {
  return {
    direction: to > from ? "up" : to < from ? "down" : "none",
    ...(from > 0 ? { factor: round(to / from), percent: round((to / from - 1) * 100) } : {}),
    by: round(to - from),
    from,
    to,
    fromSpan: spanOfTokens(window, start.first, start.end),
  };
}

function spanOfTokens(window: TokenWindow, first: number, end: number): { start: number; end: number; text: string } {
  const start = window.token(first)?.start ?? 0;
  const stop = window.token(end - 1)?.end ?? start;
  return { start, end: stop, text: window.document.text.slice(start, stop) };
}

/** The word of change that governs an amount, looked for where English puts it. */
function findCue(window: TokenWindow, amount: Amount): Cue | null {
  const after = cueAfter(window, amount);
  if (after !== null) return after;
  let at = amount.first - 1;
  for (
    let count = 0;
    count < 6 &&
    FILLERS.has(window.norm(at)) &&
    !(window.norm(at) === "up" && !FILLERS.has(window.norm(at - 1)) && window.norm(at + 1) !== "to");
    count++
  ) {
    at -= 1;
  }
  const direct = cueAt(window, at);
  if (direct !== null) return direct;
  const prior = window.norm(amount.first - 1);
  if (prior !== "by" && prior !== "to" && prior !== "of") return adverbBetween(window, at);
  // "cut the number of posts by half", "rose 12% to 340": the verb stands further off in the clause.
  for (let back = amount.first - 2; back >= Math.max(window.first, amount.first - 14); back--) {
    const norm = window.norm(back);
    if (norm === ";" || norm === "." || norm === "that" || norm === "which" || norm === "who") return null;
    const cue = cueAt(window, back);
    if (cue !== null) return cue;
    if (prior === "of" && back < amount.first - 3) return null;
    if (window.pos(back) === "AUX") return null;
    const otherVerb = window.pos(back) === "VERB" && !/ed$|ing$/.test(norm);
    if (otherVerb) return null;
  }
  return null;
}

function adverbBetween(window: TokenWindow, at: number): Cue | null {
  return window.pos(at) === "ADV" ? cueAt(window, at - 1) : null;
}

/** Verbs that leave "up" and "down" their plain sense. */
const MOTION_VERBS = new Set([
  "go",
  "come",
  "move",
  "head",
  "push",
  "send",
  "bring",
  "edge",
  "close",
  "finish",
  "end",
  "be",
  "tick",
  "creep",
  "inch",
  "trend",
  "drive",
  "stand",
]);

function cueAt(window: TokenWindow, at: number): Cue | null {
  const norm = window.norm(at);
  if (norm === "up" || norm === "down") {
    // "up to" bounds, and "makes up", "set up", "shut down" are verbs of another sense.
    const verb =
      window.pos(at - 1) === "VERB" && !MOTION_VERBS.has(window.lemma(at - 1)) && changeAt(window, at - 1) === null;
    const next = window.norm(at + 1);
    return verb || (next === "to" && norm === "up") || next === "in" || next === "at"
      ? null
      : { direction: norm, index: at, form: "particle" };
  }
  const direction = changeAt(window, at);
  if (direction === null) return null;
  const isNoun =
    window.pos(at) === "NOUN" &&
    !/ed$/.test(norm) &&
    (window.pos(at - 1) === "DET" ||
      window.pos(at - 1) === "ADJ" ||
      window.norm(at + 1) === "of" ||
      window.norm(at + 1) === "in");
  return { direction, index: at, form: isNoun ? "noun" : "verb" };
}

/** "12% higher", "a third fewer", "a 12% increase", "12 percent drop in". */
function cueAfter(window: TokenWindow, amount: Amount): Cue | null {
  const relative =
    amount.kind === "percent" ||
    amount.kind === "fraction" ||
    amount.kind === "multiple" ||
    amount.kind === "percentage_points";
  const at = window.isDash(amount.end) ? amount.end + 1 : amount.end;
  const comparative = COMPARATIVES.get(window.norm(at));
  if (comparative !== undefined && relative) {
    return { direction: comparative, index: at, form: "comparative" };
  }
  if (!relative && amount.kind !== "money" && amount.kind !== "measure" && amount.kind !== "cardinal") return null;
  for (let ahead = at; ahead <= at + (relative ? 3 : 1); ahead++) {
    const token = window.token(ahead);
    if (token === null || token.kind !== "word") return null;
    const direction = changeAt(window, ahead);
    if (direction !== null && (token.pos === "NOUN" || token.pos === "VERB") && isNominal(window, ahead, amount))
      return { direction, index: ahead, form: "noun" };
    if (token.pos !== "ADJ" && token.pos !== "NOUN") return null;
  }
  return null;
}

/** "a 12% increase": the word of change is a noun where an article opens the phrase or "in" follows. */
function isNominal(window: TokenWindow, index: number, amount: Amount): boolean {
  const next = window.norm(index + 1);
  const opened =
    window.pos(amount.first - 1) === "DET" ||
    window.pos(amount.first - 1) === "ADJ" ||
    window.norm(amount.first) === "a";
  return (
    opened ||
    next === "in" ||
    next === "on" ||
    next === "from" ||
    next === "over" ||
    (window.pos(index) === "NOUN" && window.pos(index + 1) === "PUNCT")
  );
}

/** "rose to 340": the amount is the value after the change. */
function level(window: TokenWindow, amount: Amount, cue: Cue, isTo: boolean): Amount {
  if (amount.value === null) return { ...amount, noun: amount.noun ?? nounOf(window, cue, amount) };
  const change: Change = { direction: cue.direction, ...(isTo ? { to: amount.value } : {}) };
  return isTo ? { ...amount, change } : amount;
}

/** "rose 12%", "fell by a third", "grew threefold", "rose by 20". */
function step(window: TokenWindow, amount: Amount, cue: Cue): Amount {
  const sign = cue.direction === "up" ? 1 : -1;
  const { value } = amount;
  const noun = amount.noun ?? nounOf(window, cue, amount);
  if (amount.kind === "percent" || amount.kind === "fraction") {
    const share = value === null ? null : amount.kind === "percent" ? value / 100 : value;
    const change: Change =
      share === null
        ? { direction: cue.direction }
        : { direction: cue.direction, factor: round(1 + sign * share), percent: round(sign * share * 100) };
    return { ...amount, change, noun };
  }
  if (amount.kind === "multiple") {
    if (value === null || value <= 0) return { ...amount, change: { direction: cue.direction } };
    const factor = cue.direction === "up" ? value : 1 / value;
    // "three times higher" is said of three times as high and of four: no factor is taken from it.
    if (cue.form === "comparative") return { ...amount, change: { direction: cue.direction } };
    return {
      ...amount,
      change: { direction: cue.direction, factor: round(factor), percent: round((factor - 1) * 100) },
      noun,
    };
  }
  if (amount.kind === "duration" || !isByAmount(window, amount, cue)) return amount;
  return { ...amount, change: { direction: cue.direction, ...(value === null ? {} : { by: sign * value }) } };
}

/** Verbs that take the amount itself as their object ("lost 20 men", "added 300 jobs", "raised $5m") state no change of it. */
const TRANSITIVE = new Set([
  "lose",
  "add",
  "raise",
  "gain",
  "shed",
  "cut",
  "lift",
  "boost",
  "slash",
  "reduce",
  "grow",
  "contract",
  "advance",
  "drop",
  "collapse",
  "improve",
]);

function isByAmount(window: TokenWindow, amount: Amount, cue: Cue): boolean {
  if (cue.form === "comparative") return false;
  if (cue.form === "noun") return window.norm(amount.first - 1) === "of" || cue.index >= amount.end;
  if (window.norm(amount.first - 1) === "by") return true;
  const lemma = window.lemma(cue.index);
  return !TRANSITIVE.has(lemma) && amount.first - cue.index <= 4;
}

function nounOf(window: TokenWindow, cue: Cue, amount: Amount): string | null {
  if (cue.form === "noun") {
    const after = window.norm(cue.index + 1);
    if (after === "in" || after === "of" || after === "for") {
      const found = nounAfter(window, cue.index + 2, true);
      if (found !== null && window.norm(cue.index + 2) !== "of" && cue.index + 2 !== amount.first) return found;
      // "an increase of 12% in arrests"
      if (window.norm(amount.end) === "in") return nounAfter(window, amount.end, true);
    }
    for (let at = cue.index - 1; at > cue.index - 4; at--) {
      if (window.pos(at) === "NOUN" && at >= amount.end && !isChangeNoun(window.lemma(at))) return window.lemma(at);
    }
    return null;
  }
  if (cue.form === "comparative") return nounAfter(window, cue.index + 1, false) ?? null;
  if (cue.form === "verb") {
    const object = amount.first > cue.index + 1 ? objectNoun(window, cue.index + 1) : null;
    return object ?? subjectNoun(window, cue.index);
  }
  const verb =
    cue.form === "particle" && (window.pos(cue.index - 1) === "VERB" || window.pos(cue.index - 1) === "AUX")
      ? cue.index - 1
      : cue.index;
  return subjectNoun(window, verb);
}

/** "doubled its profits", "arrests doubled", "doubled from 40 to 80". */
function factorVerb(window: TokenWindow, amount: Amount): Amount {
  const verb = amount.end - 1;
  const object = objectNoun(window, amount.end);
  return { ...amount, noun: object ?? subjectNoun(window, verb) };
}
