import { lexicalPosOf } from "../lexicon/wordnet.ts";
import type { Token } from "./document.ts";

const PHRASE_OPENERS: ReadonlySet<string> = new Set(["DET", "PROPN", "NUM"]);
const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** Corrects what the tagger gets wrong by rule: each correction needs the word to have the other class in the lexicon. */
export function retag(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const mistaken = before !== undefined && after !== undefined && (isMistakenNoun(token, before, after) || isNounBeforeInfinitive(tokens, i));
    if (mistaken) return { ...token, pos: "VERB", lemma: verbLemma(token) };
    if (before !== undefined && isVerbAfterRelative(token, before)) return { ...token, pos: "VERB", lemma: verbLemma(token) };
    if (before !== undefined && after !== undefined && isMistakenParticiple(token, before, after)) return { ...token, pos: "VERB", lemma: participleLemma(token) };
    return token;
  });
}

/** "The report praises Morocco": a noun phrase cannot run straight into the next one, so the word between is the verb. */
function isMistakenNoun(token: Token, before: Token, after: Token): boolean {
  if (token.pos !== "NOUN" || !token.norm.endsWith("s") || token.norm.endsWith("ss") || token.sentence !== before.sentence || token.sentence !== after.sentence) return false;
  if (before.pos !== "NOUN" && before.pos !== "PROPN" && before.pos !== "PRON") return false;
  const opensPhrase = PHRASE_OPENERS.has(after.pos) || POSSESSIVES.has(after.norm);
  return opensPhrase && after.spaced && lexicalPosOf(verbLemma(token)).has("verb");
}

/** "The team plans to repeat": where no verb has come yet, the word before the infinitive is the verb. */
function isNounBeforeInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.pos !== "NOUN" || !token.norm.endsWith("s")) return false;
  const infinitive = tokens[at + 1]?.norm === "to" && tokens[at + 2]?.pos === "VERB";
  const complement = tokens[at + 1]?.norm === "that" && tokens[at - 1]?.pos === "PROPN";
  if (!infinitive && !complement) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== token.sentence || (before.pos !== "NOUN" && before.pos !== "PROPN")) return false;
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === token.sentence; i--) {
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX") return false;
  }
  return lexicalPosOf(verbLemma(token)).has("verb");
}

/** "The man who shot the officer": after "who" stands a verb. */
function isVerbAfterRelative(token: Token, before: Token): boolean {
  return before.norm === "who" && token.pos === "NOUN" && token.kind === "word";
}

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being"]);

/** "Was beaten by": a participle before its agent is a verb, though it could be an adjective. */
function isMistakenParticiple(token: Token, before: Token, after: Token): boolean {
  return token.pos === "ADJ" && BE.has(before.norm) && after.norm === "by" && /(?:ed|en)$/.test(token.norm) && lexicalPosOf(participleLemma(token)).has("verb");
}

function participleLemma(token: Token): string {
  const stems = [token.norm.replace(/(?:ed|en)$/, ""), token.norm.replace(/(?:d|n)$/, ""), token.norm.replace(/(.)\1e[dn]$/, "$1")];
  return stems.find((stem) => lexicalPosOf(stem).has("verb")) ?? token.lemma;
}

function verbLemma(token: Token): string {
  return token.lemma === token.norm ? token.norm.replace(/e?s$/, (ending) => (ending === "es" && /(?:s|sh|ch|x|z)es$/.test(token.norm) ? "" : ending === "es" ? "e" : "")) : token.lemma;
}
