import type { Token } from "../text/document.ts";
import type { Concepts } from "./concepts.ts";
import { relateConcepts } from "./concepts.ts";
import { WordPairs } from "./word-pairs.ts";
import { FACTOR_VERBS, changeDirection } from "../lexicon/change-verbs.ts";
import { arePrefixNegated } from "../lexicon/negations.ts";
import { areAntonyms, areDerived, areExclusive, isHypernym, synonymy } from "../lexicon/wordnet.ts";

/** How a word of the claim stands to a word of the source, read from claim to source. */
export type WordRelation = "same" | "synonym" | "derived" | "general" | "converse" | "antonym" | "exclusive" | "none";

/** A synonym must be one in the frequent senses of both words: below .6 the shared sense is rare in one of them. */
const SYNONYM_FLOOR = 0.6;

type LexicalClass = "noun" | "verb" | "adjective" | "adverb";

function lexicalClass(token: Token): LexicalClass | undefined {
  if (token.pos === "NOUN" || token.pos === "PROPN") return "noun";
  if (token.pos === "VERB" || token.pos === "AUX") return "verb";
  if (token.pos === "ADJ") return "adjective";
  return token.pos === "ADV" ? "adverb" : undefined;
}

/** A token with the concepts of its document. */
export interface Word {
  readonly token: Token;
  readonly concepts: Concepts;
  readonly tokens: readonly Token[];
}

/**
 * Relates two words or the expressions that they head; `general` means that the claim's is the wider
 * term, `converse` that the two tell one event from its two sides.
 */
export function relateExpressions(claim: Word, source: Word): WordRelation {
  const concept = relateConcepts(claim.concepts, claim.token.index, source.concepts, source.token.index);
  if (concept === "same") return claim.token.lemma === source.token.lemma ? "same" : "synonym";
  // "Was beaten" and "beat" are forms of one verb; who did it is for the roles to say.
  if (concept === "converse" && claim.token.lemma === source.token.lemma) return "same";
  if (concept === "general" || concept === "converse") return concept;
  if (concept === "opposite") return "antonym";
  // "Called off" is not "called": a particle makes the verb another one.
  if (
    claim.token.pos === "VERB" &&
    source.token.pos === "VERB" &&
    (hasParticle(claim) !== hasParticle(source) || carriesMore(claim))
  )
    return "none";
  return relateForms(claim.token, source.token) ?? pairsWith(source.tokens).relate(claim.token, source.token);
}

/** "Voted unanimously": an expression whose other words carry content is matched as a whole or not at all. */
function carriesMore({ token, concepts, tokens }: Word): boolean {
  if (!concepts.isExpression(token.index)) return false;
  return tokens
    .slice(Math.max(0, token.index - 5), token.index + 6)
    .some(
      (t) =>
        t.index !== token.index &&
        concepts.headOf(t.index) === token.index &&
        (t.pos === "NOUN" || t.pos === "ADV" || t.pos === "ADJ") &&
        !PARTICLES.has(t.norm),
    );
}

const PARTICLES: ReadonlySet<string> = new Set([
  "up",
  "down",
  "out",
  "off",
  "away",
  "back",
  "apart",
  "aside",
  "over",
  "through",
  "against",
]);

/** Whether the word heads an expression with a particle near it ("turned the plan down"). */
function hasParticle({ token, concepts, tokens }: Word): boolean {
  if (!concepts.isExpression(token.index)) return false;
  return tokens
    .slice(token.index + 1, token.index + 5)
    .some((t) => PARTICLES.has(t.norm) && concepts.headOf(t.index) === token.index);
}

/** Relates two words by their lemmas; `general` means that the claim's word is the wider term. */
export function relateWords(claim: Token, source: Token): WordRelation {
  return relateForms(claim, source) ?? relateLemmas(wordOf(claim), wordOf(source));
}

/** Whether two words are forms of one lemma, or written alike. */
export function isSameWord(claim: Token, source: Token): boolean {
  return claim.lemma === source.lemma || claim.norm === source.norm;
}

/** What the forms alone decide; null where the lexicon has to say. */
function relateForms(claim: Token, source: Token): WordRelation | null {
  if (isSameWord(claim, source)) return "same";
  return claim.kind !== "word" || source.kind !== "word" ? "none" : null;
}

/** Every document's pairs of words, kept as long as the document. */
const pairsByDocument = new WeakMap<readonly Token[], WordPairs<LexicalWord, WordRelation>>();

function pairsWith(tokens: readonly Token[]): WordPairs<LexicalWord, WordRelation> {
  const known = pairsByDocument.get(tokens);
  if (known !== undefined) return known;
  const pairs = new WordPairs(tokens.length, wordOf, relateLemmas);
  pairsByDocument.set(tokens, pairs);
  return pairs;
}

/** What the lexicon says of one word, whatever it is compared with. */
interface LexicalWord {
  readonly lemma: string;
  readonly pos: Token["pos"];
  readonly lexicalClass: LexicalClass | undefined;
  readonly direction: "up" | "down" | null;
}

function wordOf(token: Token): LexicalWord {
  return {
    lemma: token.lemma,
    pos: token.pos,
    lexicalClass: lexicalClass(token),
    direction: directionOf(token.lemma),
  };
}

function relateLemmas(claim: LexicalWord, source: LexicalWord): WordRelation {
  const a = claim.lemma;
  const b = source.lemma;
  const change = relateChanges(claim, source);
  if (change !== "none") return change;
  if (areAntonyms(a, b) || (claim.pos === source.pos && arePrefixNegated(a, b))) return "antonym";
  const own = claim.lexicalClass;
  if (own !== undefined && own === source.lexicalClass) {
    if (synonymy(a, b, own) >= SYNONYM_FLOOR) return "synonym";
    if (areExclusive(a, b)) return "exclusive";
    if ((own === "noun" || own === "verb") && isHypernym(a, b)) return "general";
  }
  return areDerived(a, b) ? "derived" : "none";
}

/** Verbs that say no more than the direction; the strong ones ("soar", "plunge") need their own statement. */
const PLAIN_CHANGES: ReadonlySet<string> = new Set([
  "rise",
  "increase",
  "grow",
  "climb",
  "expand",
  "fall",
  "decrease",
  "decline",
  "drop",
  "reduce",
  "shrink",
  "growth",
  "reduction",
]);

/** Two words of change: "rose" is the wider term for "doubled", and the opposite of "fell". */
function relateChanges(claim: LexicalWord, source: LexicalWord): WordRelation {
  if (source.direction === null || claim.direction === null) return "none";
  if (source.direction !== claim.direction) return "antonym";
  return PLAIN_CHANGES.has(claim.lemma) ? "general" : "none";
}

function directionOf(lemma: string): "up" | "down" | null {
  const factor = FACTOR_VERBS.get(lemma);
  if (factor !== undefined) return factor > 1 ? "up" : "down";
  return changeDirection(lemma);
}
