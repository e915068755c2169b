import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import { SPEECH_CUES } from "../../lexicon/speech-cues.ts";
import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import { neighbour } from "./correction.ts";
import { REACH, verbWithin } from "./earlier-verbs.ts";
import { POSSESSIVES } from "./function-words.ts";
import { isThirdPerson } from "./verb-forms.ts";

/** "The report praises Morocco": a noun phrase cannot run straight into the next one, so the word between is the verb. */
export function isNounBetweenPhrases(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token === undefined || before === undefined) return false;
  if (token.pos !== "NOUN" || after === undefined) return false;
  if (!isThirdPerson(token))
    return neighbour(tokens, at, -2) === undefined && isBareBetweenPhrases(token, before, after);
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && before.pos !== "PRON") return false;
  return isPhraseOpener(after) && after.spaced;
}

/** "Critics call the plan a failure": a plural that opens the sentence, a bare verb, and the next phrase. */
function isBareBetweenPhrases(token: Token, before: Token, after: Token): boolean {
  const plural = before.kind === "word" && isThirdPerson(before) && (before.pos === "NOUN" || before.pos === "PROPN");
  return plural && token.norm === token.lemma && after.pos === "DET" && after.spaced;
}

function isPhraseOpener(token: Token): boolean {
  return token.pos === "DET" || token.pos === "PROPN" || token.pos === "NUM" || POSSESSIVES.has(token.norm);
}

/** "The team plans to repeat", "Quist claims that": where no verb has come yet, the word before the complement is the verb. */
export function isNounBeforeComplement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  if (token === undefined || before === undefined || token.pos !== "NOUN") return false;
  // "The numbers show that", with a plural before it.
  const plural = token.norm === token.lemma && before.pos === "NOUN" && before.lemma !== before.norm;
  if (plural && neighbour(tokens, at, 1)?.norm === "that" && reportingStance(token.norm) !== null) return true;
  if (!isThirdPerson(token)) return false;
  const infinitive = neighbour(tokens, at, 1)?.norm === "to" && neighbour(tokens, at, 2)?.pos === "VERB";
  const clause = neighbour(tokens, at, 1)?.norm === "that" && (before.pos === "PROPN" || SPEECH_CUES.has(token.norm));
  const subject =
    before.pos === "NOUN" || before.pos === "PROPN" || (before.pos === "ADJ" && lexicalPosOf(before.norm).has("noun"));
  if ((!infinitive && !clause) || !subject) return false;
  return !verbWithin(tokens, at, REACH);
}

/** ", the authors caution.": a word of saying that closes the sentence after a plural noun. */
export function isClosingCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (
    token === undefined ||
    before === undefined ||
    token.pos !== "NOUN" ||
    !SPEECH_CUES.has(token.norm) ||
    isThirdPerson(token)
  )
    return false;
  const plural = before.pos === "NOUN" && before.lemma !== before.norm;
  const opened = neighbour(tokens, at, -3)?.text === "," || neighbour(tokens, at, -2)?.text === ",";
  return plural && opened && (after === undefined || after.text === ".");
}

const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  "about",
  "around",
  "some",
  "nearly",
  "almost",
  "over",
  "more",
  "less",
  "roughly",
]);

/** "The bridge cost 2 million": right before a figure, behind a noun that has no verb yet, "cost" is the verb. */
export function isPriceVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token?.lemma !== "cost" || before === undefined || after === undefined) return false;
  const subject = before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "ADV";
  const figure = after.pos === "NUM" || after.kind === "symbol" || BEFORE_FIGURES.has(after.norm);
  return subject && figure && !verbWithin(tokens, at, REACH);
}
