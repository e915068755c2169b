import type { Part, Unit } from "../claim/part.ts";
import type { Clause } from "../extract/clause.ts";
import type { Token } from "../text/document.ts";
import type { ArticleReading } from "./article-reading.ts";
import type { Scope } from "./scope.ts";

const SINGULAR = "it";
const PLURAL = "they";

/**
 * "The bridge over the river opened in 1931. It cost 2 million.": a pronoun that is the subject of its sentence and
 * names nobody takes up the subject of the sentence before, where that is a thing and has no object beside
 * it that could be meant as well. `says` tells whether a token is what the unit of the claim means; the answer is
 * the first such token of that subject, or null.
 */
export function subjectReference(
  says: (token: Token) => boolean,
  unit: Unit,
  part: Part,
  { analysis, clausesBySentence }: ArticleReading,
  scope: Scope,
): number[] | null {
  const { clause } = part;
  if (clause?.subject == null || unit.start < clause.subject.start || unit.end > clause.predicate.start) return null;
  const { tokens, sentences } = analysis.document;
  const pronoun = tokens[scope.clauses.find((c) => c.kind === "finite")?.subject?.head ?? -1];
  if (pronoun === undefined || (pronoun.norm !== SINGULAR && pronoun.norm !== PLURAL)) return null;
  const isResolved = analysis.mentions.some((m) => m.firstToken <= pronoun.index && pronoun.index < m.endToken);
  const before = sentences[scope.sentence - 1];
  if (isResolved || before === undefined || before.paragraph !== sentences[scope.sentence]?.paragraph) return null;
  const main = (clausesBySentence.get(before.index) ?? []).filter((c) => c.kind === "finite" && c.opener === null);
  const [only] = main;
  if (only?.subject == null || main.length > 1 || hasRival(only)) return null;
  const head = tokens[only.subject.head];
  const isPlural = head !== undefined && head.norm !== head.lemma;
  if (head?.pos !== "NOUN" || isPlural !== (pronoun.norm === PLURAL)) return null;
  // "The mill" is not "the towers of the mill": the claim's noun is the noun that the pronoun stands for.
  const isHead = unit.firstToken <= clause.subject.head && clause.subject.head < unit.endToken;
  const phrase = isHead ? [head] : tokens.slice(only.subject.firstToken, only.predicate.firstToken);
  const meant = phrase.find(says);
  return meant === undefined ? null : [meant.index];
}

function hasRival({ arguments: all }: Clause): boolean {
  return all.some(({ role }) => role === "object" || role === "indirect_object");
}
