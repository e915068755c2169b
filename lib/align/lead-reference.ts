import type { Analysis } from "../extract/analysis.ts";
import type { Argument } from "../extract/clause.ts";
import type { Entity } from "../extract/entity.ts";
import { OFFICE_HEADS } from "../lexicon/offices.ts";
import { PERSON_NOUNS } from "../lexicon/person-nouns.ts";
import type { Scope } from "./scope.ts";

/** How many sentences after the lead the name may come. */
const REACH = 2;

/**
 * News leads name a person late: "A former treasurer was jailed ... Colin Draycott, 58, showed no
 * emotion". An unnamed person in the lead is read as the first person named after it, where nobody
 * else is named up to there. Answers the tokens of the unnamed phrase; the reading is an assumption.
 */
export function leadReference(article: Analysis, scope: Scope, entity: Entity): readonly number[] | null {
  const first = entity.mentions[0];
  if (entity.kind !== "person" || first === undefined || scope.sentence > 1) return null;
  if (first.sentence <= scope.sentence || first.sentence > scope.sentence + REACH) return null;
  const earlier = article.mentions.some(
    (m) =>
      m.sentence <= first.sentence &&
      m.start < first.start &&
      m.entity !== entity.id &&
      article.entities[m.entity]?.kind === "person",
  );
  if (earlier) return null;
  const opensSentence = article.document.sentences[first.sentence]?.firstToken === first.firstToken;
  if (!opensSentence) return null;
  for (const clause of scope.clauses) {
    const { subject } = clause;
    if (subject !== null && isUnnamedPerson(article, subject))
      return Array.from({ length: subject.endToken - subject.firstToken }, (_, i) => subject.firstToken + i);
  }
  return null;
}

function isUnnamedPerson(article: Analysis, subject: Argument): boolean {
  const head = article.document.tokens[subject.head];
  const opening = article.document.tokens[subject.firstToken];
  if (head === undefined || opening === undefined || !(PERSON_NOUNS.has(head.lemma) || OFFICE_HEADS.has(head.lemma)))
    return false;
  const headline = article.document.sentences[head.sentence]?.kind === "headline";
  const indefinite = opening.norm === "a" || opening.norm === "an" || headline;
  const named = article.mentions.some((m) => m.firstToken <= subject.head && subject.head < m.endToken);
  return indefinite && !named;
}
