/** Words between quotation marks; offsets are half-open, in UTF-16 units, without the marks. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** The same with the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["\u201C", "\u201D"],
  ["\u201E", "\u201C\u201D"],
  ["\u00AB", "\u00BB"],
  ['"', '"'],
]);
const CLOSING_ONLY = "\u201D\u00BB";

/**
 * The quoted stretches of a selection, outermost ones only. A selection often begins or ends inside a
 * quotation, so a mark without its partner quotes all that the selection has on its inner side.
 * Single marks quote only where they stand around the whole selection; elsewhere they are apostrophes. Linear.
 */
export function quotedStretches(text: string): QuotedStretch[] {
  const whole = singlyQuoted(text);
  if (whole !== null) return [whole];
  const found: QuotedStretch[] = [];
  let open: number | null = null;
  let closers = "";
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (open !== null) {
      if (!closers.includes(mark)) continue;
      found.push({ start: open + 1, end: at, outerStart: open, outerEnd: at + 1 });
      open = null;
    } else if (CLOSERS.has(mark)) {
      open = at;
      closers = CLOSERS.get(mark) ?? "";
    } else if (CLOSING_ONLY.includes(mark) && found.length === 0) {
      found.push({ start: 0, end: at, outerStart: 0, outerEnd: at + 1 });
    }
  }
  // A straight mark at the very end closes what began before the selection.
  if (open === text.length - 1)
    return found.length > 0 ? found : [{ start: 0, end: open, outerStart: 0, outerEnd: text.length }];
  if (open !== null) found.push({ start: open + 1, end: text.length, outerStart: open, outerEnd: text.length });
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function singlyQuoted(text: string): QuotedStretch | null {
  const end = text.length;
  if (end < 3 || !"\u2018'".includes(text.charAt(0)) || !"\u2019'".includes(text.charAt(end - 1))) return null;
  return { start: 1, end: end - 1, outerStart: 0, outerEnd: end };
}
