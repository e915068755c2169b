import { NAMING_CUES, SPEECH_CUES } from "../../lexicon/speech-cues.ts";
import type { Token } from "../../text/document.ts";

/** A verb of speech, as far as word and tag tell. */
export function isCueWord(token: Token): boolean {
  return token.kind === "word" && SPEECH_CUES.has(token.norm) && !isCapitalised(token) && isVerb(token);
}

/** A word that introduces speech only where quoted words are its object ("called it ..."). */
export function isNamingWord(token: Token): boolean {
  return token.kind === "word" && NAMING_CUES.has(token.norm) && !isCapitalised(token) && isVerb(token);
}

/** Forms that are verbs of speech whatever the tagger says. */
const SURE_VERBS = new Set([
  "said",
  "says",
  "say",
  "saying",
  "told",
  "tells",
  "telling",
  "wrote",
  "writes",
  "writing",
  "asked",
  "asks",
  "adding",
  "added",
  "adds",
]);

/** "state", "report", "claims", "post" are nouns as often as verbs: there the tagger decides. */
function isVerb(token: Token): boolean {
  if (SURE_VERBS.has(token.norm) || token.norm.endsWith("ed")) return true;
  return token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ";
}

/** "the Washington Post" is no cue; "SAID" in a headline may be. */
function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() && token.text.slice(1) !== token.text.slice(1).toUpperCase();
}

/** "statement", "claims", "comments", "words": a noun here, not a verb, after a determiner, adjective or possessive. */
export function isNounUse(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  // "self-described", "a call-in": a part of a compound.
  if ((before.text === "-" && !token.spaced) || (tokens[at + 1]?.text === "-" && tokens[at + 1]?.spaced === false))
    return true;
  if (token.norm.endsWith("ing") && token.pos !== "NOUN") return false;
  return (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.norm === "'s" ||
    ["his", "her", "their", "its", "my", "our", "your", "of"].includes(before.norm)
  );
}

const HEARER_VERBS = new Set([
  "told",
  "asked",
  "informed",
  "advised",
  "warned",
  "urged",
  "reminded",
  "assured",
  "instructed",
]);
const PASSIVE = new Set(["was", "were", "been", "being", "is", "are", "be", "'re", "'s", "got"]);

/** "People were told to …": the subject hears and does not speak. */
export function isHeard(tokens: readonly Token[], verb: number): boolean {
  if (!HEARER_VERBS.has(tokens[verb]?.norm ?? "")) return false;
  let at = verb - 1;
  while (
    at >= 0 &&
    verb - at < 4 &&
    (tokens[at]?.pos === "ADV" || tokens[at]?.norm === "not" || tokens[at]?.norm === "n't")
  )
    at -= 1;
  return PASSIVE.has(tokens[at]?.norm ?? "");
}
