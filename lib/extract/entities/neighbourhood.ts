import type { Token } from "../../text/document.ts";
import type { NamePart } from "./name-part.ts";

/** Words before an office that make it another, or past. */
const OFFICE_QUALIFIERS = new Set(
  "former ex then acting interim deputy vice outgoing incoming late longtime senior".split(" "),
);
/** Words before the name of a language. */
const LANGUAGE_CUES = new Set(
  "speak speaks spoke spoken speaking in into learn learned learnt learning fluent studied study studying teach teaches taught read".split(
    " ",
  ),
);

/** "former Moroccan Foreign Minister ...": the country and what qualifies the office belong to it. */
export function officeStart(tokens: readonly Token[], first: number, parts: ReadonlyMap<number, NamePart>): number {
  let start = first;
  while (first - start < 5) {
    const before = tokens[start - 1];
    if (before === undefined || before.sentence !== tokens[first]?.sentence) return start;
    const at = before.norm === "'s" ? start - 2 : start - 1;
    const place = parts.get(at);
    if (place !== undefined && place.kind === "place" && place.end === at + 1) start = at;
    else if (OFFICE_QUALIFIERS.has(before.norm)) start -= 1;
    else if (before.norm === "-" && !before.spaced && OFFICE_QUALIFIERS.has(tokens[start - 2]?.norm ?? "")) start -= 2;
    else return start;
  }
  return start;
}

/** "spoke French", "in Arabic": a language, not the country. */
export function isLanguage(tokens: readonly Token[], part: NamePart): boolean {
  if (part.form !== "demonym" || part.end - part.first > 1) return false;
  const before = tokens[part.first - 1];
  const next = tokens[part.end];
  if (before === undefined || !LANGUAGE_CUES.has(before.norm)) return false;
  return next === undefined || !next.spaced || (next.pos !== "NOUN" && next.pos !== "ADJ" && next.pos !== "PROPN");
}
