import type { Analysis } from "../extract/analysis.ts";
import { resolveName, sameName } from "../extract/entities/name.ts";
import type { Speaker } from "../extract/quotation.ts";
import { fold } from "../text/fold.ts";

export type SpeakerComparison = "same" | "different" | "unknown";

const DETERMINERS = new Set(["the", "a", "an", "his", "her", "its", "their", "this", "that", "one", "another"]);
const INDEFINITE = new Set(["a", "an", "another", "one", "some", "several", "many", "others", "two", "three"]);

/**
 * Whether the name that a quote is given to is the speaker's. Both are first looked up among the
 * article's entities; names that the article does not settle are compared by the rules for names,
 * never by loose similarity. What stays open is `unknown`.
 */
export function compareSpeaker(claimed: string, speaker: Speaker, analysis: Analysis): SpeakerComparison {
  const resolved = resolveName(claimed, analysis.entities);
  const actual = speaker.entity === null ? undefined : analysis.entities[speaker.entity];
  if (actual !== undefined) {
    if (resolved === "ambiguous") return ambiguous(claimed, actual.name, analysis);
    if (resolved !== null && resolved.id === actual.id) return "same";
    const names = sameName(claimed, actual.name);
    if (resolved !== null) return names === "same" ? "same" : sameDescription(claimed, speaker.text) ? "same" : "different";
    if (names === "same" || names === "alias") return "same";
    if (sameDescription(claimed, speaker.text)) return "same";
    return names === "different" ? "different" : isName(claimed) ? "different" : "unknown";
  }
  if (sameDescription(claimed, speaker.text)) return "same";
  if (speaker.kind === "pronoun") return "unknown";
  const names = sameName(claimed, speaker.text);
  if (names === "same" || names === "alias") return "same";
  if (speaker.kind === "name") return names === "different" ? "different" : "unknown";
  // "a source", "another voter": somebody unnamed, hence not the one who is named.
  const first = fold(speaker.text).split(" ", 1)[0] ?? "";
  return isName(claimed) && INDEFINITE.has(first) ? "different" : "unknown";
}

/** A surname that several in the article bear: only a fuller name settles it. */
function ambiguous(claimed: string, name: string, analysis: Analysis): SpeakerComparison {
  if (fold(claimed) === fold(name)) return "same";
  const verdict = sameName(claimed, name);
  if (verdict === "different") return "different";
  const others = analysis.entities.filter((entity) => entity.name !== name && sameName(claimed, entity.name) !== "different");
  return verdict !== "unknown" && others.every((entity) => sameName(claimed, entity.name) === "unknown") ? "same" : "unknown";
}

function isName(text: string): boolean {
  return /\p{Lu}/u.test(text.charAt(0)) && !/^(?:The|A|An|One|Another|Some|Others)\b/.test(text);
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
