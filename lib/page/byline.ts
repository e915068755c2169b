import { collapse } from "./dom.ts";

/** A date, or a word that leads to one, behind the name or in its place. */
const DATE_TAIL =
  /[\s,|\u00B7\u2022\u2013\u2014-]*\b(?:(?:last |first )?(?:updated|published|posted|modified)\b|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{4}|\d{4}-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})).*$/iu;

/** The name in a byline, without "By" before it and the date behind it; null where there is none. */
export function nameOfByline(byline: string): string | null {
  const name = collapse(byline.slice(0, 500))
    .replace(/^(?:written |posted |reported )?by(?:: ?| |$)/iu, "")
    .replace(DATE_TAIL, "");
  return /\p{L}/u.test(name) ? name : null;
}
