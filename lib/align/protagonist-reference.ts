import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { OFFICE_HEADS } from "../lexicon/offices.ts";
import { PERSON_NOUNS } from "../lexicon/role-nouns.ts";
import type { Token } from "../text/document.ts";
import { POSSESSIVES } from "../text/retagging/function-words.ts";
import type { Scope } from "./scope.ts";

/** Fewer mentions than this make nobody the person whom an article is about. */
const FEWEST_MENTIONS = 4;
/** Share of all mentions of people that the protagonist must have: nobody else comes near. */
const LEAST_SHARE = 0.55;

const PRONOUNS: ReadonlyMap<string, Entity["gender"]> = new Map([
  ["he", "male"],
  ["him", "male"],
  ["his", "male"],
  ["himself", "male"],
  ["she", "female"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
]);

/**
 * In an article about one person, a pronoun or a definite phrase that the text leaves open ("the
 * defendant", "the 36-year-old director") is read as that person. The reading is an assumption.
 * Answers the tokens of the phrase. `owning`: the claim speaks of what is theirs ("Quist's father"), so that "her father" is meant.
 */
export function protagonistReference(
  article: Analysis,
  scope: Scope,
  entity: Entity,
  owning: boolean,
): readonly number[] | null {
  if (entity.kind !== "person" || !isProtagonist(article, entity)) return null;
  const { tokens } = article.document;
  for (const index of scope.tokens) {
    const token = tokens[index];
    const client = tokens[index + 1]?.norm === "client";
    if (token === undefined || (isResolved(article, index) && !client) || isQuoted(article, token)) continue;
    const gender = PRONOUNS.get(token.norm);
    if (gender !== undefined && token.pos === "PRON" && tokens[index + 1]?.norm !== "client") {
      // "Her teacher left": whose teacher it is, is not who left.
      const owns = !owning && POSSESSIVES.has(token.norm) && isNominal(tokens[index + 1]);
      if (!owns && (entity.gender === "unknown" || entity.gender === gender)) return [index];
    }
    if (token.norm === "the" || tokens[index + 1]?.norm === "client") {
      const head = headAfter(tokens, index);
      if (head !== null && !isResolved(article, head)) return [index, head];
    }
  }
  return null;
}

function isNominal(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "ADJ" || token?.pos === "PROPN";
}

function isProtagonist(article: Analysis, entity: Entity): boolean {
  let all = 0;
  for (const other of article.entities) if (other.kind === "person") all += other.mentions.length;
  return entity.mentions.length >= FEWEST_MENTIONS && entity.mentions.length >= all * LEAST_SHARE;
}

function isResolved(article: Analysis, index: number): boolean {
  return article.mentions.some((m) => m.firstToken <= index && index < m.endToken);
}

function isQuoted(article: Analysis, token: Token): boolean {
  return article.quotations.some((q) => q.start <= token.start && token.end <= q.end);
}

/** The head of "the late chairman": a noun for a person, with at most three words before it and no name after. */
function headAfter(tokens: readonly Token[], determiner: number): number | null {
  for (let i = determiner + 1; i <= determiner + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.pos === "VERB" || token.pos === "ADP" || token.pos === "PROPN") return null;
    const person = token.lemma === "client" || PERSON_NOUNS.has(token.lemma) || OFFICE_HEADS.has(token.lemma);
    const next = tokens[i + 1];
    if (
      person &&
      token.pos === "NOUN" &&
      next?.pos !== "PROPN" &&
      next?.pos !== "NOUN" &&
      next?.norm !== "of" &&
      token.lemma === token.norm
    )
      return i;
  }
  return null;
}
