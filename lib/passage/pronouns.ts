import { PERSON_NOUNS } from "../lexicon/role-nouns.ts";
import { OFFICE_HEADS } from "../lexicon/offices.ts";
import type { Token } from "../text/document.ts";
import type { SentenceReading } from "./context.ts";

/** What a word of reference may stand for. */
export type Reach = "thing" | "things" | "person" | "writer" | "unsaid";

const REACHES: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ...pairs("it its itself", "thing"),
  ...pairs("they them their theirs themselves", "things"),
  ...pairs("he she him her his hers himself herself", "person"),
  ...pairs("we us our ours ourselves", "writer"),
]);

/** Words that, as a subject of their own, stand for something said before. */
const POINTING: ReadonlySet<string> = new Set(["this", "that", "these", "those", "both", "neither", "either", "such"]);
/** "Another opened in 1990", "Most were sold": of what, the sentence does not say. */
const COUNTING: ReadonlySet<string> = new Set("another one some many most all none others each few several".split(" "));
/** "The former opened in 1990": these stand alone. */
const SELECTING: ReadonlySet<string> = new Set(["former", "latter", "other", "others", "same", "two", "three"]);
const SINCE: ReadonlySet<string> = new Set(["since", "by", "until", "from", "before"]);
const POSSESSIVES: ReadonlySet<string> = new Set(["its", "their", "his", "her", "our"]);
const TIME_NOUNS: ReadonlySet<string> = new Set(
  "second minute hour day night morning afternoon evening week weekend month quarter season spring summer autumn fall winter year decade century time".split(
    " ",
  ),
);
/** "It rained", "it is clear that", "it takes an hour": these have nothing to stand for. */
const WEATHER: ReadonlySet<string> = new Set(["rain", "snow", "hail", "freeze", "thaw", "drizzle", "pour"]);
const EMPTY_SUBJECT: ReadonlySet<string> = new Set([
  "seem",
  "appear",
  "happen",
  "turn",
  "emerge",
  "transpire",
  "follow",
]);

function pairs(words: string, reach: Reach): [string, Reach][] {
  return words.split(" ").map((word): [string, Reach] => [word, reach]);
}

/** What the word at `at` (index in the sentence) may stand for, or null where it refers to nothing before. */
export function reachOf(reading: SentenceReading, at: number): Reach | null {
  const token = reading.tokens[at];
  if (token === undefined) return null;
  const reach = REACHES.get(token.norm);
  if (reach === "thing" && isEmpty(reading, at)) return null;
  if (reach === "person" && token.norm === "her" && token.kind !== "word") return null;
  if (reach !== undefined) return token.text === "US" ? null : reach;
  if (POINTING.has(token.norm)) return pointsBack(reading, at) ? "unsaid" : null;
  const before = reading.tokens[at - 1];
  const next = reading.tokens[at + 1];
  if (at === 0 && COUNTING.has(token.norm)) return next?.pos === "VERB" || next?.pos === "AUX" ? "unsaid" : null;
  if (token.norm === "then" && SINCE.has(before?.norm ?? "")) return "unsaid";
  if (token.norm === "there") return standsForPlace(reading, at) ? "unsaid" : null;
  const after = reading.tokens[at + 1];
  if (SELECTING.has(token.norm) && before?.norm === "the" && at === 1)
    return after === undefined || after.pos === "VERB" || after.pos === "AUX" ? "unsaid" : null;
  return null;
}

export function isPossessive(token: Token): boolean {
  return POSSESSIVES.has(token.norm);
}

/** "This opened in 1990", "Both opened", "This museum opened", but not "this year" nor the conjunction "that". */
function pointsBack(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  const after = reading.tokens[at + 1];
  if (token === undefined || after === undefined) return false;
  const subject = reading.clauses.some(
    (c) => c.subject !== null && c.subject.firstToken === token.index && (c.opener === null || c.opener !== token.norm),
  );
  if (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ") {
    if (TIME_NOUNS.has(after.lemma) || token.norm === "such") return false;
    return at === 0 && token.norm !== "both" && token.norm !== "neither" && token.norm !== "either";
  }
  if (token.norm === "both" || token.norm === "either" || token.norm === "neither")
    return at === 0 && (after.pos === "VERB" || after.pos === "AUX");
  const opens = at === 0 && (after.pos === "VERB" || after.pos === "AUX");
  return opens || (subject && reading.clauses.some((c) => c.subject?.endToken === token.index + 1));
}

/** "She moved there in 1990", where the sentence names no place before; but not "there are 40 rooms". */
function standsForPlace({ tokens, mentions }: SentenceReading, at: number): boolean {
  const next = tokens[at + 1];
  if (next !== undefined && (next.pos === "AUX" || next.pos === "VERB")) return false;
  const token = tokens[at];
  return token !== undefined && at > 0 && !mentions.some((m) => m.kind === "name" && m.endToken <= token.index);
}

function isEmpty(reading: SentenceReading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.norm !== "it") return false;
  let next = at + 1;
  while (tokens[next]?.pos === "AUX" || tokens[next]?.pos === "ADV" || tokens[next]?.pos === "PART") next += 1;
  const word = tokens[next];
  if (word === undefined) return false;
  if (WEATHER.has(word.lemma)) return true;
  const rest = tokens.slice(next, next + 12);
  const holdsClause = rest.some((t) => t.norm === "that" || t.norm === "whether" || t.norm === "who");
  if (EMPTY_SUBJECT.has(word.lemma)) return holdsClause || tokens[next + 1]?.norm === "as";
  const copular = tokens.slice(at + 1, next).some((t) => t.lemma === "be");
  return copular && holdsClause;
}

/** Whether a word of the sentence before `at` can be what the word of reference at `at` stands for: then the sentence settles it itself. */
export function hasOwnAntecedent(reading: SentenceReading, from: number, at: number, reach: Reach): boolean {
  const { tokens, times } = reading;
  const asked = tokens[at];
  const first = tokens[0]?.index ?? 0;
  const fits = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || times.some((t) => t.firstToken <= first + i && first + i < t.endToken)) return false;
    if (token.pos !== "NOUN" && token.pos !== "PROPN") return false;
    if (reach === "person") return token.pos === "PROPN" || isPersonNoun(token);
    if (reach === "things") return isPlural(token) || token.pos === "PROPN" || joined(tokens, i);
    return reach === "thing" && !isPlural(token) && !isPersonNoun(token);
  };
  // "Unlike the museum, it ...": a noun before the sentence's first verb is not what the subject stands for.
  const verb = tokens.findIndex((t, i) => i >= from && (t.pos === "VERB" || t.pos === "AUX"));
  const owns = asked !== undefined && isPossessive(asked);
  for (let i = from; i < at; i++) if (fits(i) && (owns || (verb >= 0 && verb < at))) return true;
  const token = tokens[at];
  // "In its first year, the museum ...": the owner follows as the subject.
  if (token === undefined || !isPossessive(token) || tokens[0]?.pos !== "ADP") return false;
  const comma = tokens.findIndex((t, i) => i > at && t.text === ",");
  const subject = reading.clauses.find((c) => c.kind === "finite" && c.subject !== null)?.subject;
  return comma > 0 && subject != null && subject.head > first + comma && fits(subject.head - first);
}

export function isPersonNoun(token: Token): boolean {
  return PERSON_NOUNS.has(token.lemma) || OFFICE_HEADS.has(token.lemma);
}

export function isPlural(token: Token): boolean {
  return token.pos === "NOUN" && token.norm !== token.lemma && /s$|men$|people$|children$/.test(token.norm);
}

function joined(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((t) => t.norm === "and");
}
