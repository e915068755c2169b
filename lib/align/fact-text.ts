import type { FactInput } from "../extract/fact.ts";
import { MONTHS } from "../lexicon/time-words.ts";
import { fold } from "../text/fold.ts";

/** A fact's text, and where in it the value of its key lies: offsets in that text, null where there is no key. */
export interface FactText {
  readonly text: string;
  readonly value: { readonly start: number; readonly end: number } | null;
}

/** A fact's text: as given, or a plain sentence made of its fields; `about` is what a key and its value are of. */
export function factText(fact: FactInput, about: string | undefined): FactText {
  if (fact.text !== undefined && fact.text !== "") return { text: fact.text, value: null };
  if (fact.key === undefined) return { text: tripleText(fact), value: null };
  const value = valueText(fact.value);
  const text = keyText(fact.key.trim(), value, (about ?? "").trim());
  if (value === "") return { text, value: null };
  // An office's holder comes first; every other value stands at the end, before the full stop that was added.
  const first = isOffice(fact.key) && text.startsWith(`${value} is the `);
  const start = first ? 0 : text.length - value.length - (text.endsWith(value) ? 0 : 1);
  return { text, value: { start, end: start + value.length } };
}

function valueText(value: FactInput["value"]): string {
  if (value === undefined) return "";
  return (typeof value === "object" ? value.join("; ") : String(value)).trim();
}

function tripleText(fact: FactInput): string {
  const subject = typeof fact.subject === "string" ? fact.subject : (fact.subject?.text ?? "");
  const predicate = typeof fact.predicate === "string" ? fact.predicate : (fact.predicate?.text ?? "");
  const body = [subject, predicate, fact.object ?? ""]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  return body === "" ? "" : closed(body);
}

/** Keys that name what happened and when (or where): "Born" is "was born". */
const EVENTS: ReadonlyMap<string, string> = new Map([
  ["born", "was born"],
  ["birth", "was born"],
  ["birth date", "was born"],
  ["date of birth", "was born"],
  ["birthdate", "was born"],
  ["birthplace", "was born"],
  ["place of birth", "was born"],
  ["birth place", "was born"],
  ["died", "died"],
  ["death", "died"],
  ["date of death", "died"],
  ["death date", "died"],
  ["place of death", "died"],
  ["founded", "was founded"],
  ["established", "was established"],
  ["formed", "was formed"],
  ["incorporated", "was incorporated"],
  ["created", "was created"],
  ["built", "was built"],
  ["completed", "was completed"],
  ["opened", "opened"],
  ["closed", "closed"],
  ["released", "was released"],
  ["published", "was published"],
  ["launched", "was launched"],
  ["dissolved", "was dissolved"],
  ["inaugurated", "was inaugurated"],
  ["elected", "was elected"],
  ["discovered", "was discovered"],
]);

/** Keys whose value is who did it, or where it lies. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ["founded by", "was founded by"],
  ["directed by", "was directed by"],
  ["written by", "was written by"],
  ["produced by", "was produced by"],
  ["starring", "stars"],
  ["located in", "is located in"],
  ["location", "is located in"],
  ["headquarters", "has its headquarters in"],
  ["spouse", "is married to"],
  ["spouses", "is married to"],
  ["married to", "is married to"],
  ["alma mater", "studied at"],
  ["education", "studied at"],
]);

/** Keys that name an office or part: the value is the person who has it. */
const OFFICES: ReadonlySet<string> = new Set([
  "ceo",
  "chief executive",
  "president",
  "chairman",
  "chair",
  "chairwoman",
  "chairperson",
  "director",
  "manager",
  "head coach",
  "coach",
  "captain",
  "owner",
  "mayor",
  "governor",
  "prime minister",
  "leader",
  "founder",
  "editor",
  "author",
  "architect",
  "monarch",
  "king",
  "queen",
  "head",
  "secretary general",
  "vice president",
  "deputy",
]);

const OCCUPATIONS: ReadonlySet<string> = new Set(["occupation", "profession"]);

function keyText(key: string, value: string, about: string): string {
  if (about === "" || value === "") return about === "" ? `${key}: ${value}` : closed(`${key} of ${about}: ${value}`);
  const folded = foldedKey(key);
  const event = EVENTS.get(folded);
  if (event !== undefined) return closed(`${about} ${event} ${dated(value)}`);
  const relation = RELATIONS.get(folded);
  if (relation !== undefined) return closed(`${about} ${relation} ${value}`);
  if (OCCUPATIONS.has(folded) && !value.includes(","))
    return closed(`${about} is ${/^[aeiou]/i.test(value) ? "an" : "a"} ${lowerFirst(value)}`);
  if (OFFICES.has(folded)) return closed(`${value} is the ${lowerFirst(key)} of ${about}`);
  return closed(`The ${lowerFirst(key)} of ${about} is ${value}`);
}

function foldedKey(key: string): string {
  return fold(key).replace(/[:_]+/g, " ").trim();
}

function isOffice(key: string): boolean {
  return OFFICES.has(foldedKey(key));
}

/** "On 12 May 1931", "in May 1931", "in Split": a day takes "on", all else "in". */
function dated(value: string): string {
  const [first = "", second = ""] = value.split(/[\s,]+/, 2);
  const month = (word: string): boolean => MONTHS.has(fold(word).replace(/\.$/, ""));
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/i;
  const onDay =
    (day.test(first) && month(second)) || (month(first) && day.test(second)) || /^\d{4}-\d{2}-\d{2}$/.test(first);
  return `${onDay ? "on" : "in"} ${value}`;
}

function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
