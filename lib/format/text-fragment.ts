/** Links spans of one text, published at one address. Offsets are UTF-16 in the raw text, half-open. */
export interface FragmentLinker {
  /** The address with a text directive that makes a browser scroll to `start`..`end` and highlight it. */
  link(span: { readonly start: number; readonly end: number }): string;
}

/** Longer texts are named by their first and last words: the address stays short, and small differences inside do no harm. */
const EXACT_LENGTH = 100;
/** Words at either end of a long text; then the numbers tried where these occur elsewhere too. */
const RANGE_WORDS = [5, 8, 12];
/** Words of context tried on either side of an ambiguous text. */
const CONTEXT_WORDS = [3, 6, 12];
/** A page has more words than its article, so a text shorter than this gets context even if it is unique here. */
const LONE_LENGTH = 12;

/**
 * Makes text-fragment links (`#:~:text=[prefix-,]start[,end][,-suffix]`, WICG Scroll to Text
 * Fragment). Browsers look for the directive's texts without regard to case and white space, within
 * one block, at word boundaries; an ambiguous text would lead to its first occurrence, so it gets
 * context. The article is folded once, when the first link is asked for.
 */
export function fragmentLinker(url: string, text: string): FragmentLinker {
  let page: FoldedPage | undefined;
  return {
    link({ start, end }) {
      page ??= foldPage(text);
      const directive = directiveFor(page, start, end);
      return directive === null ? url : `${withoutDirective(url)}:~:text=${directive}`;
    },
  };
}

/** The address up to where a directive goes; an element's id in the fragment stays. */
function withoutDirective(url: string): string {
  const at = url.indexOf(":~:");
  const plain = at < 0 ? url : url.slice(0, at);
  return plain.includes("#") ? plain : `${plain}#`;
}

/** The text as a browser searches it: lower case, one space for white space, one line feed for line breaks. */
interface FoldedPage {
  readonly raw: string;
  readonly folded: string;
  /** For each offset in the raw text, its offset in the folded one. */
  readonly toFolded: Uint32Array;
  /** For each offset in the folded text, the raw offset of the unit that stands there. */
  readonly toRaw: Uint32Array;
}

function foldPage(raw: string): FoldedPage {
  const toFolded = new Uint32Array(raw.length + 1);
  const toRaw = new Uint32Array(raw.length + 1);
  const units: string[] = [];
  let gap = "";
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charAt(at);
    const space = /\s/u.test(unit);
    if (space && gap !== "") {
      toFolded[at] = units.length;
      if (isLineBreak(unit)) units[units.length - 1] = "\n";
      continue;
    }
    gap = space ? unit : "";
    toFolded[at] = units.length;
    toRaw[units.length] = at;
    units.push(space ? (isLineBreak(unit) ? "\n" : " ") : lowerOf(unit));
  }
  toFolded[raw.length] = units.length;
  toRaw[units.length] = raw.length;
  return { raw, folded: units.join(""), toFolded, toRaw };
}

function isLineBreak(unit: string): boolean {
  return unit === "\n" || unit === "\r" || unit === "\u2028" || unit === "\u2029";
}

/** A letter whose lower case is longer stays, so that offsets stay. */
function lowerOf(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The directive's value for a raw range, percent-encoded; null for a range of white space. */
function directiveFor(page: FoldedPage, rawStart: number, rawEnd: number): string | null {
  const range = wholeWords(page, trim(page, { start: page.toFolded[rawStart] ?? 0, end: page.toFolded[rawEnd] ?? 0 }));
  if (range.end <= range.start) return null;
  const text = page.folded.slice(range.start, range.end);
  const parts =
    text.includes("\n") || text.length > EXACT_LENGTH ? splitTerms(page, range) : { first: range, last: null };
  const context = contextOf(page, parts.first, parts.last === null);
  return [
    ...encoded(page, { start: context.start, end: parts.first.start }, "", "-"),
    ...encoded(page, parts.first),
    ...(parts.last === null ? [] : encoded(page, parts.last)),
    ...encoded(page, { start: parts.first.end, end: context.end }, "-", ""),
  ].join(",");
}

function trim(page: FoldedPage, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(page, from)) from += 1;
  while (to > from && isSpace(page, to - 1)) to -= 1;
  return { start: from, end: to };
}

function isSpace(page: FoldedPage, at: number): boolean {
  const unit = page.folded.charAt(at);
  return unit === " " || unit === "\n";
}

const WORD_UNIT = /[\p{L}\p{N}\p{M}_\uD800-\uDFFF]/u;

/** Browsers match whole words only, so a range that cuts one grows to its end. */
function wholeWords(page: FoldedPage, { start, end }: Range): Range {
  const cuts = (at: number): boolean =>
    WORD_UNIT.test(page.folded.charAt(at - 1)) && WORD_UNIT.test(page.folded.charAt(at));
  let from = start;
  let to = end;
  while (from > 0 && cuts(from)) from -= 1;
  while (to < page.folded.length && cuts(to)) to += 1;
  return { start: from, end: to };
}

/** The range with the least context that leaves one match, taken from the lines that it begins and ends in. */
function contextOf(page: FoldedPage, range: Range, withSuffix: boolean): Range {
  if (range.end - range.start > LONE_LENGTH && isUnique(page, range)) return range;
  let widest = range;
  for (const count of CONTEXT_WORDS) {
    const start = wordsBefore(page, range.start, count);
    const end = withSuffix ? wordsAfter(page, range.end, count) : range.end;
    widest = { start, end };
    const candidates = [{ start, end: range.end }, { start: range.start, end }, widest];
    const found = candidates.find((wide) => (wide.start < range.start || wide.end > range.end) && isUnique(page, wide));
    if (found !== undefined) return found;
  }
  return widest;
}

function isUnique(page: FoldedPage, { start, end }: Range): boolean {
  const text = page.folded.slice(start, end);
  return page.folded.indexOf(text) === start && !page.folded.includes(text, start + 1);
}

/** Where the `count` words before an offset begin; no further than the line does. */
function wordsBefore(page: FoldedPage, offset: number, count: number): number {
  let at = offset;
  for (let words = 0; words < count; words++) {
    let next = at;
    while (next > 0 && page.folded.charAt(next - 1) === " ") next -= 1;
    const end = next;
    while (next > 0 && !isSpace(page, next - 1)) next -= 1;
    if (next === end) break;
    at = next;
  }
  return at;
}

/** Where the `count` words after an offset end; no further than the line does. */
function wordsAfter(page: FoldedPage, offset: number, count: number): number {
  let at = offset;
  for (let words = 0; words < count; words++) {
    let next = at;
    while (next < page.folded.length && page.folded.charAt(next) === " ") next += 1;
    const start = next;
    while (next < page.folded.length && !isSpace(page, next)) next += 1;
    if (next === start) break;
    at = next;
  }
  return at;
}

/** First and last words of a long range: the browser takes the first end after the start, so that must be ours. */
function splitTerms(page: FoldedPage, range: Range): { readonly first: Range; readonly last: Range | null } {
  const splits = RANGE_WORDS.map((count) => {
    const first = { start: range.start, end: Math.min(wordsAfter(page, range.start, count), range.end) };
    const last = { start: Math.max(wordsBefore(page, range.end, count), first.end), end: range.end };
    return { first, last: trim(page, last) };
  }).filter(({ last }) => last.start < last.end);
  const exact = splits.filter(({ first, last }) => endsFirst(page, first.end, last));
  return (
    exact.find(({ first }) => isUnique(page, first)) ?? exact.at(-1) ?? splits.at(-1) ?? { first: range, last: null }
  );
}

function endsFirst(page: FoldedPage, from: number, last: Range): boolean {
  return page.folded.indexOf(page.folded.slice(last.start, last.end), from) === last.start;
}

/** A term as it is written in the raw text, percent-encoded; nothing for an empty range. */
function encoded(page: FoldedPage, range: Range, before = "", after = ""): string[] {
  const { start, end } = trim(page, range);
  if (end <= start) return [];
  const term = page.raw.slice(page.toRaw[start], (page.toRaw[end - 1] ?? 0) + 1).replaceAll(/\s+/gu, " ");
  // The directive's own signs are "-", "," and "&"; encodeURIComponent leaves the first.
  return [`${before}${encodeURIComponent(term.toWellFormed()).replaceAll("-", "%2D")}${after}`];
}
