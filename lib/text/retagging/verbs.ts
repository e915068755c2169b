import { ORDINALS } from "../../lexicon/number-words.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import { SPEECH_CUES } from "../../lexicon/speech-cues.ts";
import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";
import { neighbour, verbOf } from "./correction.ts";

const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their"]);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  "him",
  "her",
  "it",
  "them",
  "us",
  "me",
  "himself",
  "herself",
  "itself",
  "themselves",
]);
const AUXILIARY_FORMS: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "am",
  "has",
  "have",
  "had",
  "'s",
  "'re",
  "'ve",
]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "this", "these", "those", "no", "every", "each"]);
/** Irregular pasts that the tagger takes for nouns or adjectives. */
const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  "bit",
  "hid",
  "shot",
  "bore",
  "drove",
  "rose",
  "drew",
  "threw",
  "flew",
  "broke",
  "chose",
  "wrote",
  "took",
  "gave",
  "led",
  "met",
  "won",
  "lost",
  "cut",
  "shut",
  "shed",
  "held",
  "left",
  "built",
  "found",
  "felt",
  "kept",
  "sent",
  "spent",
  "sold",
  "told",
  "bought",
  "brought",
  "caught",
  "taught",
  "fought",
  "struck",
  "set",
  "hit",
  "put",
  "split",
  "saw",
  "fell",
]);

/** Words that the tagger takes for verbs and that cannot be one here. */
export const correctNonVerb: Correction = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined) return null;
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  // After a noun, and before a plural, "that" opens a clause.
  if (
    token.norm === "that" &&
    token.pos === "DET" &&
    before !== undefined &&
    (before.pos === "NOUN" || before.pos === "PROPN" || (after?.pos === "NOUN" && after.lemma !== after.norm))
  )
    return { pos: "SCONJ", lemma: "that" };
  if (token.norm === "that" && token.pos === "SCONJ" && isDemonstrative(tokens, at))
    return { pos: "DET", lemma: "that" };
  // "The hardest of my life".
  if (token.pos === "ADV" && token.norm.endsWith("est") && before?.norm === "the" && after?.norm === "of")
    return { pos: "ADJ", lemma: token.lemma };
  if (token.pos !== "VERB") return null;
  // “borrowed”: one quoted participle is what something is called.
  if (
    before !== undefined &&
    after !== undefined &&
    isQuoteMark(before) &&
    isQuoteMark(after) &&
    after.spaced === false &&
    token.norm.endsWith("ed")
  )
    return { pos: "ADJ", lemma: token.norm };
  // "Second place", "a third goal".
  if (ORDINALS.has(token.norm)) return { pos: "ADJ", lemma: token.norm };
  if (isNamePart(tokens, at)) return { pos: "PROPN", lemma: token.norm };
  // "Reports of overheating, nine of them": a gerund that ends its phrase is a noun.
  if (
    token.norm.endsWith("ing") &&
    before?.norm === "of" &&
    neighbour(tokens, at, -2)?.pos === "NOUN" &&
    (after === undefined || after.kind === "punctuation" || after.pos === "CCONJ")
  )
    return { pos: "NOUN", lemma: token.norm };
  const noun = lexicalPosOf(token.norm).has("noun");
  // "For want of money": a bare verb after a preposition is a noun.
  if (
    noun &&
    token.norm === token.lemma &&
    (before?.pos === "ADP" || before?.norm === "for") &&
    before.norm !== "to" &&
    before.norm !== "than" &&
    before.norm !== "like" &&
    !OBJECT_PRONOUNS.has(after?.norm ?? "") &&
    after?.pos !== "DET"
  ) {
    return { pos: "NOUN", lemma: token.norm };
  }
  const closes =
    after === undefined ||
    after.pos === "ADP" ||
    after.kind === "punctuation" ||
    after.pos === "AUX" ||
    after.norm === "of";
  if (noun && before !== undefined && ARTICLES.has(before.norm) && closes && !token.norm.endsWith("ed"))
    return { pos: "NOUN", lemma: token.lemma };
  return null;
};

/** "Rejects that claim, and": a determiner, where a bare singular noun follows and closes its phrase. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const noun = neighbour(tokens, at, 1);
  const close = neighbour(tokens, at + 1, 1);
  const before = neighbour(tokens, at, -1);
  if (noun === undefined || noun.pos !== "NOUN" || noun.lemma !== noun.norm) return false;
  const afterVerb = before !== undefined && (before.pos === "VERB" || before.pos === "ADP");
  return (
    afterVerb && (close === undefined || (close.kind === "punctuation" && close.text !== "-") || close.pos === "CCONJ")
  );
}

function isQuoteMark(token: Token): boolean {
  return token.kind === "punctuation" && /^["\u201C\u201D\u2018\u2019']$/.test(token.text);
}

/** "The Maple Fork City Council": a capital between capitals, the sentence's opening aside. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token === undefined || before === undefined || !isCapital(token)) return false;
  const shouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  return (
    isCapital(before) &&
    before.pos === "PROPN" &&
    (shouted || (after !== undefined && (isCapital(after) || after.norm === "'s")))
  );
}

function isCapital(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.kind === "word" && first !== first.toLowerCase();
}

/** Words that the tagger takes for nouns or adjectives and that are the verb here. */
export const correctVerb: Correction = (tokens, at) => {
  const token = tokens[at];
  if (
    token === undefined ||
    token.kind !== "word" ||
    (token.pos !== "NOUN" && token.pos !== "ADJ" && token.pos !== "PROPN")
  )
    return null;
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (before === undefined) return null;
  if (token.pos === "PROPN") return null;
  const lemma = IRREGULAR_BASES.get(token.norm) ?? verbOf(token);
  if (lemma === null) return null;
  const verb =
    isNounBetweenPhrases(token, before, after) ||
    isNounBeforeComplement(tokens, at) ||
    isParallelVerb(tokens, at) ||
    isClosingCue(tokens, at) ||
    isPast(tokens, at) ||
    isParticipleBeforeAgent(token, before, after) ||
    isGerundWithObject(token, before, after) ||
    isBareAfterModal(tokens, at) ||
    // "The man who shot the officer": after "who" stands a verb.
    (before.norm === "who" && token.pos === "NOUN") ||
    isVerbOfRelative(tokens, at) ||
    isOnlyVerb(tokens, at);
  return verb ? { pos: "VERB", lemma } : null;
};

const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map([
  ["bit", "bite"],
  ["hid", "hide"],
  ["shot", "shoot"],
  ["bore", "bear"],
  ["drove", "drive"],
  ["rose", "rise"],
  ["drew", "draw"],
  ["threw", "throw"],
  ["flew", "fly"],
  ["broke", "break"],
  ["chose", "choose"],
  ["wrote", "write"],
  ["took", "take"],
  ["gave", "give"],
  ["led", "lead"],
  ["met", "meet"],
  ["won", "win"],
  ["lost", "lose"],
  ["held", "hold"],
  ["left", "leave"],
  ["built", "build"],
  ["felt", "feel"],
  ["kept", "keep"],
  ["sent", "send"],
  ["spent", "spend"],
  ["sold", "sell"],
  ["told", "tell"],
  ["bought", "buy"],
  ["brought", "bring"],
  ["caught", "catch"],
  ["taught", "teach"],
  ["fought", "fight"],
  ["struck", "strike"],
  ["saw", "see"],
  ["fell", "fall"],
]);

/** "The dog that bit the postman": a noun cannot stand between a relative pronoun and an article. */
function isVerbOfRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = neighbour(tokens, at, 1);
  const antecedent = neighbour(tokens, at, -2);
  if (token?.pos !== "NOUN" || neighbour(tokens, at, -1)?.norm !== "that" || after === undefined) return false;
  // "Bats that hunt alone": a plural takes the bare form.
  if (
    token.norm === token.lemma &&
    (antecedent?.pos === "NOUN" || antecedent?.pos === "PROPN") &&
    isThirdPerson(antecedent) &&
    (after.pos === "ADV" || after.pos === "ADP")
  )
    return true;
  return (
    (antecedent?.pos === "NOUN" || antecedent?.pos === "PROPN") &&
    (after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm))
  );
}

/** Longer sentences are not searched for the one verb that they must have. */
const ONLY_VERB_REACH = 25;

/** "The new law bans smoking in parks.": a closed sentence has a verb, and this is the first word that can be it. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  if (
    token === undefined ||
    before === undefined ||
    !isVerbShaped(token) ||
    (before.pos !== "NOUN" && before.pos !== "PROPN")
  )
    return false;
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === token.sentence; i--) {
    if (at - i > ONLY_VERB_REACH || isVerbal(tokens[i])) return false;
  }
  let end = at + 1;
  for (; tokens[end]?.sentence === token.sentence && tokens[end] !== undefined; end++) {
    if (end - at > ONLY_VERB_REACH || isVerbal(tokens[end])) return false;
  }
  return tokens[end - 1]?.text === ".";
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && token.norm !== "according";
}

function isVerbShaped(token: Token): boolean {
  return (
    (token.pos === "NOUN" && isThirdPerson(token)) ||
    (token.norm.endsWith("ed") && !token.norm.endsWith("eed")) ||
    IRREGULAR_PASTS.has(token.norm)
  );
}

function isPhraseOpener(token: Token): boolean {
  return token.pos === "DET" || token.pos === "PROPN" || token.pos === "NUM" || POSSESSIVES.has(token.norm);
}

function isThirdPerson(token: Token): boolean {
  return token.norm.endsWith("s") && !token.norm.endsWith("ss");
}

/** "The report praises Morocco": a noun phrase cannot run straight into the next one, so the word between is the verb. */
function isNounBetweenPhrases(token: Token, before: Token, after: Token | undefined): boolean {
  if (token.pos !== "NOUN" || !isThirdPerson(token) || after === undefined) return false;
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && before.pos !== "PRON") return false;
  return isPhraseOpener(after) && after.spaced;
}

/** "The team plans to repeat", "Quist claims that": where no verb has come yet, the word before the complement is the verb. */
function isNounBeforeComplement(tokens: readonly Token[], at: number): boolean {
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
function isClosingCue(tokens: readonly Token[], at: number): boolean {
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

/** "Limits cottages, requires a space and bars their use": the last of a row of verbs in one form. */
function isParallelVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = neighbour(tokens, at, 1);
  const before = neighbour(tokens, at, -1);
  if (token === undefined || after === undefined || before?.pos !== "CCONJ" || !after.spaced) return false;
  const objected =
    after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm) || after.pos === "PROPN";
  const described = after.pos === "ADJ" && neighbour(tokens, at, 2) !== undefined;
  if (isThirdPerson(token) && described) return countThirdPerson(tokens, at) > 1;
  if (isThirdPerson(token) && objected) return verbWithin(tokens, at, REACH, (t) => isThirdPerson(t));
  return false;
}

function countThirdPerson(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    if (token?.pos === "VERB" && isThirdPerson(token)) count += 1;
  }
  return count;
}

/** "Did not visit or call.", "can overheat and catch fire": a bare form after a modal, "to" or "do" and a conjunction. */
function isBareAfterModal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.pos !== "NOUN" ||
    token.norm !== token.lemma ||
    neighbour(tokens, at, -1)?.norm !== "or"
  )
    return false;
  const verb = neighbour(tokens, at, -2);
  const negation = neighbour(tokens, at, -3);
  return (
    verb?.pos === "VERB" &&
    verb.norm === verb.lemma &&
    (negation?.norm === "not" || negation?.norm === "n't" || negation?.norm === "never")
  );
}

/** "Torvik married the geologist", ", fitted 84 bats": a past form straight before an object where no verb has come. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token === undefined || before === undefined || after === undefined) return false;
  const past = token.norm.endsWith("ed") || IRREGULAR_PASTS.has(token.norm);
  if (
    !past ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.text === "-" ||
    POSSESSIVES.has(before.norm) ||
    before.norm === "'s" ||
    after.text === "-"
  )
    return false;
  const objected =
    after.pos === "DET" ||
    POSSESSIVES.has(after.norm) ||
    OBJECT_PRONOUNS.has(after.norm) ||
    after.pos === "PROPN" ||
    after.pos === "NUM";
  if (token.pos === "ADJ") {
    const subject =
      before.pos === "NOUN" ||
      before.pos === "PROPN" ||
      (before.pos === "PRON" && !AUXILIARY_FORMS.has(before.norm)) ||
      before.text === ",";
    return objected && subject && !auxiliaryWithin(tokens, at);
  }
  // A noun in "-ed" that the lexicon has only as a verb.
  return (
    token.norm.endsWith("ed") &&
    !lexicalPosOf(token.norm).has("noun") &&
    (objected || after.pos === "ADP" || after.norm === "to")
  );
}

/** "Was beaten by": a participle before its agent is a verb, though it could be an adjective. */
function isParticipleBeforeAgent(token: Token, before: Token, after: Token | undefined): boolean {
  return (
    token.pos === "ADJ" && AUXILIARY_FORMS.has(before.norm) && after?.norm === "by" && /(?:ed|en)$/.test(token.norm)
  );
}

/** "Of hiding the cost", "after winning two medals". */
function isGerundWithObject(token: Token, before: Token, after: Token | undefined): boolean {
  if (
    token.pos !== "NOUN" ||
    !token.norm.endsWith("ing") ||
    before.pos !== "ADP" ||
    after === undefined ||
    !after.spaced
  )
    return false;
  return after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm);
}

/** How far back a sentence is searched for its verb; longer sentences would make the search quadratic. */
const REACH = 40;

function verbWithin(
  tokens: readonly Token[],
  at: number,
  reach: number,
  holds: (token: Token) => boolean = () => true,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach) && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    if (token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && holds(token)) return true;
  }
  return false;
}

function auxiliaryWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--)
    if (AUXILIARY_FORMS.has(neighbour(tokens, at, i - at)?.norm ?? "")) return true;
  return false;
}
