import { isInvisible } from "../../lib/text/fold.ts";

/** Marks that a style sheet may draw, so that a page shows them and its text nodes lack them. */
const DRAWN_MARKS = '\u201C\u201D\u00AB\u00BB"';

/**
 * One code unit as passages are compared by: nothing for white space, for what is not seen and for
 * double quotation marks; raised and full-width digits as digits. Where a passage stands does not
 * depend on any of these, and a page and its extracted text differ in just these.
 */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code <= 0x20) return "";
  if (code < 0x7f) return unit === '"' ? "" : unit;
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  if (/\s/u.test(unit) || isInvisible(unit) || DRAWN_MARKS.includes(unit)) return "";
  return unit.normalize("NFKC").replaceAll(/\s/gu, "");
}

/** A whole text folded. Linear. */
export function foldText(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += foldUnit(text.charAt(at));
  return folded;
}
