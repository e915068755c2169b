import type { Analysis } from "../../extract/analysis.ts";
import { resolveName, sameName } from "../../extract/entities/name.ts";
import type { Speaker } from "../../extract/quotation.ts";
import type { Entity } from "../../extract/entity.ts";
import { NON_PERSONS } from "../../lexicon/non-persons.ts";
import { fold } from "../../text/fold.ts";

export type SpeakerComparison = "same" | "different" | "unknown";

const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its", "their", "this", "that", "one", "another"]);
const INDEFINITE = new Set([
  "a",
  "an",
  "another",
  "one",
  "some",
  "several",
  "many",
  "others",
  "two",
  "three",
  "four",
  "few",
  "most",
  "neither",
  "only",
  "both",
  "various",
]);
const PREPOSITIONS = new Set(["of", "for", "in", "at", "on", "from", "with", "by", "to", "who", "that", "which"]);

/**
 * Whether the name that a quote is given to is the speaker's. Both are first looked up among the
 * article's entities; names that the article does not settle are compared by the rules for names,
 * never by loose similarity. What stays open is `unknown`.
 */
export function compareSpeaker(claimed: string, speaker: Speaker, analysis: Analysis): SpeakerComparison {
  const whole = compareName(claimed, speaker, analysis);
  if (whole === "same") return whole;
  const forms = nameForms(claimed).map((form) => compareName(form, speaker, analysis));
  if (forms.includes("same")) return "same";
  // A description around a name is settled by the name alone.
  return forms.length > 0 ? (forms[0] ?? whole) : whole;
}

/**
 * The names inside a longer description of a speaker: "Jane Roe, the group's chair" and "the
 * group's chair, Jane Roe (D-Ohio)" give "Jane Roe", "union leader Jane Roe" too; "the chair of
 * Roe's group" gives none.
 */
function nameForms(claimed: string): string[] {
  const bare = claimed.replace(/\([^()]{0,80}\)?/g, " ").replace(/\s(?:him|her|it|them)sel(?:f|ves)\b/, "");
  const [main = ""] = bare.split(/\b(?:who|whose|whom|which)\b/);
  const parts = main.split(/,|\s-{1,2}\s|\s[\u2013\u2014]\s/).map((part) => part.trim());
  for (const part of parts.slice(0, 2)) {
    const name = trailingName(part);
    if (name !== null) return name === claimed || isSmallName(name, part) ? [] : [name];
    // "Jane Roe of Springfield", "Jane Roe from the county board".
    const [person = ""] = part.split(/\s(?:of|from|with|at|in)\s/);
    const owner = person === part ? null : trailingName(person);
    if (owner !== null && owner.includes(" ")) return [owner];
  }
  return [];
}

/** A capital at a description's very start says nothing: "The" of "The senator". */
function isSmallName(name: string, part: string): boolean {
  return name === part && /^(?:The|A|An|His|Her|Their|Its|One|Another|Some)$/.test(name);
}

/** The run of capitalised words that ends a description, unless a preposition or an owner governs it. */
function trailingName(part: string): string | null {
  const words = part.split(/\s+/).filter((word) => word !== "");
  let first = words.length;
  while (first > 0 && (startsUpper(words[first - 1] ?? "") || PARTICLES.has(words[first - 1] ?? ""))) first -= 1;
  while (first < words.length && PARTICLES.has(words[first] ?? "")) first += 1;
  const article = words[first - 1] === "the" ? 1 : 0;
  const governor = words[first - 1 - article] ?? "";
  const governed = /^(?:of|for|at|in|from|with|to|by|on|and|&)$|['\u2019]s?$/i.test(governor);
  const name = words.slice(first).join(" ");
  return name === "" || governed || /['\u2019]s?$/.test(name) ? null : name;
}

const PARTICLES = new Set(["de", "la", "van", "der", "von", "bin", "al", "el", "del", "da", "di", "du", "ibn"]);

function startsUpper(word: string): boolean {
  return /^["'\u201C\u2018]?\p{Lu}/u.test(word);
}

function compareName(claimed: string, speaker: Speaker, analysis: Analysis): SpeakerComparison {
  const resolved = resolveName(claimed, analysis.entities) ?? describedEntity(claimed, analysis);
  const actual = speaker.entity === null ? undefined : analysis.entities[speaker.entity];
  if (sameDescription(claimed, speaker.text)) return "same";
  if (actual === undefined)
    return bearersOf(claimed, speaker, analysis).length > 1 ? "unknown" : compareUnnamed(claimed, speaker);
  if (resolved === "ambiguous") return ambiguous(claimed, actual.name, analysis);
  if (resolved !== null && resolved.id === actual.id) return "same";
  if (actual.descriptions.some((description) => sameDescription(claimed, description.text))) return "same";
  const names = sameName(claimed, actual.name);
  const bearers = bearersOf(claimed, speaker, analysis);
  if (
    bearers.length > 1 ||
    (bearers.length === 1 && actual.kind !== "person" && fold(actual.name) === fold(speaker.text))
  )
    return "unknown";
  if (resolved !== null) return names === "same" ? "same" : "different";
  if (names === "same" || names === "alias") return "same";
  if (names === "different" || isName(claimed)) return "different";
  return isOther(claimed, actual) ? "different" : "unknown";
}

/**
 * Where the words are given to a name ("Ralph", "Mayor Ralph") that is short for the claimed speaker's: all
 * whom the article could mean by it. More than one, or a place of that name, leave it open.
 */
function bearersOf(claimed: string, speaker: Speaker, analysis: Analysis): readonly Entity[] {
  const { text } = speaker;
  if (speaker.kind !== "name" || sameName(claimed, text) !== "alias") return [];
  // An office before the name ("Mayor Ralph") may have settled whom it means.
  if (speaker.entity !== null && /\s/.test(text)) return [];
  return analysis.entities.filter(
    (entity) => fold(entity.name) !== fold(text) && sameName(entity.name, text) === "alias",
  );
}

/** A speaker that is no entity: a pronoun left open, a name read only here, or a description. */
function compareUnnamed(claimed: string, speaker: Speaker): SpeakerComparison {
  if (speaker.kind === "pronoun") return "unknown";
  const names = sameName(claimed, speaker.text);
  if (names === "same" || names === "alias") return "same";
  if (speaker.kind === "name") return names === "different" ? "different" : "unknown";
  // "a source", "another voter": somebody unnamed, hence not the one who is named.
  const first = fold(speaker.text).split(" ", 1)[0] ?? "";
  return isName(claimed) && INDEFINITE.has(first) ? "different" : "unknown";
}

/** The entity that the article itself ties this description to ("the former governor"). */
function describedEntity(claimed: string, analysis: Analysis): Entity | null {
  const wanted = contentOf(claimed);
  const mention = analysis.mentions.find(
    (candidate) => candidate.kind === "nominal" && contentOf(candidate.text) === wanted,
  );
  return mention === undefined ? null : (analysis.entities[mention.entity] ?? null);
}

/**
 * A description that cannot mean this named person: somebody unnamed or several ("another voter",
 * "73 percent of Americans"), or a thing or body that the article does not tie to the person.
 */
function isOther(claimed: string, actual: Entity): boolean {
  if (actual.kind !== "person") return false;
  const words = fold(claimed)
    .replace(/[.,;:]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (INDEFINITE.has(words[0] ?? "") || /^\d/.test(words[0] ?? "") || words[0] === "at") return true;
  const head = words.find((_, i) => PREPOSITIONS.has(words[i + 1] ?? "")) ?? words.at(-1) ?? "";
  // Several people are not one.
  if (
    head.length > 4 &&
    head.endsWith("s") &&
    !head.endsWith("ss") &&
    /^\p{Ll}/u.test(claimed.split(/\s+/).find((word) => fold(word).startsWith(head)) ?? "")
  )
    return true;
  if (!NON_PERSONS.has(head)) return false;
  const rest = words.filter((word) => word.length > 3 && !NON_PERSONS.has(word));
  return !actual.descriptions.some((description) => rest.some((word) => fold(description.text).includes(word)));
}

/** A surname that several in the article bear: only a fuller name settles it. */
function ambiguous(claimed: string, name: string, analysis: Analysis): SpeakerComparison {
  if (fold(claimed) === fold(name)) return "same";
  const verdict = sameName(claimed, name);
  if (verdict === "different") return "different";
  const others = analysis.entities.filter(
    (entity) => entity.name !== name && sameName(claimed, entity.name) !== "different",
  );
  return verdict !== "unknown" && others.every((entity) => sameName(claimed, entity.name) === "unknown")
    ? "same"
    : "unknown";
}

/** A proper name: it begins and ends with a capital. */
function isName(text: string): boolean {
  const last = text.trim().split(/\s+/).at(-1) ?? "";
  return startsUpper(text) && startsUpper(last) && !/^(?:The|A|An|One|Another|Some|Others)\b/.test(text);
}

/** "The report" and "the report", "spokesman" and "a spokesman": equal but for determiners. */
function sameDescription(a: string, b: string): boolean {
  const left = contentOf(a);
  return left !== "" && left === contentOf(b);
}

function contentOf(text: string): string {
  return fold(text)
    .replace(/[.,;:]/g, "")
    .split(/\s+/)
    .filter((word) => word !== "" && !DETERMINERS.has(word))
    .join(" ");
}
