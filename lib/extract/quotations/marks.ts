import type { Document } from "../../text/document.ts";

/** Families of quotation marks; a pair is made within one family. */
export type MarkFamily = "double" | "single" | "guillemet";

/** What a mark can be where it stands; `either` is settled by what is open. */
export type MarkRole = "open" | "close" | "either";

/** A quotation mark: its offsets in the raw text, the index of its token, and of its last one where two make the mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly token: number;
  readonly lastToken: number;
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

const FAMILIES: ReadonlyMap<string, MarkFamily> = new Map([
  ['"', "double"],
  ["\u201C", "double"],
  ["\u201D", "double"],
  ["\u201E", "double"],
  ["\u201F", "double"],
  ["\uFF02", "double"],
  ["'", "single"],
  ["\u2018", "single"],
  ["\u2019", "single"],
  ["\u201A", "single"],
  ["\u2039", "single"],
  ["\u203A", "single"],
  ["\u0060", "single"],
  ["\u00AB", "guillemet"],
  ["\u00BB", "guillemet"],
]);

const OPEN_SHAPES = "\u201C\u201E\u201F\u2018\u201A\u2039\u00AB";
const CLOSE_SHAPES = "\u201D\u203A\u00BB";

/** The family of a character, or undefined where it is no quotation mark. */
export function markFamily(character: string): MarkFamily | undefined {
  return FAMILIES.get(character);
}

/**
 * The quotation marks of a text in order. Apostrophes inside words never come here, since the
 * tokeniser keeps them in their word. Two single marks side by side count as one double mark.
 */
export function marksOf(document: Document): Mark[] {
  const { text, tokens } = document;
  const marks: Mark[] = [];
  for (const token of tokens) {
    if (token.kind === "word" || token.kind === "number") continue;
    const family = markFamily(token.text);
    if (family === undefined) continue;
    const previous = marks.at(-1);
    if (
      family === "single" &&
      previous?.family === "single" &&
      previous.end === token.start &&
      text[previous.start] === token.text
    ) {
      marks[marks.length - 1] = {
        start: previous.start,
        end: token.end,
        token: previous.token,
        lastToken: token.index,
        family: "double",
        role: roleOf(text, previous.start, token.end, token.text),
      };
      continue;
    }
    marks.push({
      start: token.start,
      end: token.end,
      token: token.index,
      lastToken: token.index,
      family,
      role: roleOf(text, token.start, token.end, token.text),
    });
  }
  return marks;
}

/** Shape says much, the neighbours say more: typographic marks are often the wrong way round. */
function roleOf(text: string, start: number, end: number, glyph: string): MarkRole {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  const canOpen = (before === "" || opensAfter(before)) && after !== "" && !isSpace(after);
  const canClose = before !== "" && !isSpace(before) && (after === "" || closesBefore(after));
  if (OPEN_SHAPES.includes(glyph)) return canClose && !canOpen ? "either" : "open";
  if (CLOSE_SHAPES.includes(glyph)) return canOpen && !canClose && isSpace(before || " ") ? "either" : "close";
  if (canOpen && !canClose) return "open";
  if (canClose && !canOpen) return "close";
  return "either";
}

function isSpace(character: string): boolean {
  return /[\s\u0085\u200B\uFEFF]/u.test(character);
}

function opensAfter(before: string): boolean {
  return isSpace(before) || /[\p{Ps}\p{Pi}\p{Pd}"'\u2018\u201C/]/u.test(before);
}

function closesBefore(after: string): boolean {
  return isSpace(after) || /[\p{Pe}\p{Pf}\p{Pd}\p{Po}"'\u2019\u201D/[]/u.test(after);
}
