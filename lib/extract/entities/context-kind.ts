import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import { isKnownLemma } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";
import type { EntityKind } from "../entity.ts";
import { placeAt } from "./gazetteer.ts";
import { isGivenName } from "./given-name.ts";

const SPEECH: ReadonlySet<string> = new Set(
  "say tell add explain note argue believe think insist recall admit joke write tweet ask reply answer warn claim deny suggest acknowledge".split(
    " ",
  ),
);
const PERSONAL: ReadonlySet<string> = new Set(
  "resign marry die retire smile laugh testify born win graduate apologise apologize shout".split(" "),
);
const INTO_PLACES: ReadonlySet<string> = new Set(["in", "near", "around", "throughout", "across", "outside"]);

export interface Evidence {
  readonly kind: EntityKind;
  readonly weight: number;
}

/** What the words around a name of unknown kind speak for. Looks at a bounded window. */
export function contextKind(tokens: readonly Token[], first: number, end: number): Evidence[] {
  const evidence: Evidence[] = [];
  const name = tokens[first];
  if (name === undefined) return evidence;
  const before = sameSentence(tokens, first - 1, name.sentence);
  const after = sameSentence(tokens, end, name.sentence);
  const next = sameSentence(tokens, end + 1, name.sentence);
  const words = end - first;
  const definite = before?.norm === "the";
  if (before !== null && before.kind === "word" && before.text === before.norm && PERSON_NOUNS.has(before.lemma))
    evidence.push({ kind: "person", weight: 4 });
  if (after?.norm === "who" || (after?.norm === "," && next?.norm === "who"))
    evidence.push({ kind: "person", weight: 4 });
  if (after?.norm === "," && next?.kind === "number" && /^\d{1,2}$/.test(next.text))
    evidence.push({ kind: "person", weight: 4 });
  if (after?.norm === "," && next !== null && isPersonAppositive(tokens, end + 1, next.sentence))
    evidence.push({ kind: "person", weight: 4 });
  if (!definite && after?.pos === "VERB" && SPEECH.has(after.lemma)) evidence.push({ kind: "person", weight: 1 });
  if (!definite && after?.pos === "VERB" && PERSONAL.has(after.lemma)) evidence.push({ kind: "person", weight: 1 });
  if (!definite && before?.pos === "VERB" && SPEECH.has(before.lemma) && before.spaced)
    evidence.push({ kind: "person", weight: 1 });
  if (definite) evidence.push({ kind: "other", weight: 2 });
  if (before !== null && INTO_PLACES.has(before.norm)) evidence.push({ kind: "place", weight: words === 1 ? 2 : 1 });
  // "Real Madrid": what ends in a city and begins with no given name is a club or a firm.
  const place =
    words > 1 && !isGivenName(name.norm) ? (placeAt(tokens, end - 1, end) ?? placeAt(tokens, first, end)) : null;
  if (place !== null) evidence.push({ kind: "organisation", weight: 1 });
  else if (!definite && (words === 2 || words === 3) && looksPersonal(tokens, first, end))
    evidence.push({ kind: "person", weight: 1.5 });
  return evidence;
}

/** Two or three plain capitalised words that the tagger takes for names throughout. */
function looksPersonal(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind !== "word" ||
      token.pos !== "PROPN" ||
      token.text.length < 2 ||
      token.text === token.text.toUpperCase()
    )
      return false;
  }
  // "Rotten Tomatoes", "Costa Coffee": a dictionary word at the end, and no given name in front.
  const last = tokens[end - 1]?.norm ?? "";
  return (
    isGivenName(tokens[first]?.norm ?? "") ||
    !(isKnownLemma(last) || (last.endsWith("s") && isKnownLemma(last.slice(0, -1))))
  );
}

function isPersonAppositive(tokens: readonly Token[], first: number, sentence: number): boolean {
  for (let i = first; i < first + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || token.norm === "," || token.pos === "VERB") return false;
    if (PERSON_NOUNS.has(token.lemma) && i > first) return true;
  }
  return false;
}

function sameSentence(tokens: readonly Token[], at: number, sentence: number): Token | null {
  const token = tokens[at];
  return token !== undefined && token.sentence === sentence ? token : null;
}
