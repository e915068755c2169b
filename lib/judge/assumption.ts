import type { ArticleReading } from "../align/article-reading.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { articleSpan } from "./source.ts";

/** What was read into the claim: the subject or object of a fragment, and what an earlier sentence lends. */
export function assumptionsOf(deciding: readonly PartJudgement[], claim: Analysis, article: ArticleReading): string[] {
  const assumptions: string[] = [];
  for (const judged of deciding) {
    const { alignment } = judged;
    const fragment = fragmentAssumption(judged, claim, article);
    if (fragment !== null) assumptions.push(fragment);
    for (const match of alignment.matches.values()) {
      if (match.relation !== "context") continue;
      const span = articleSpan(article.analysis, match.tokens);
      assumptions.push(`"${match.unit.text}" is read from an earlier sentence of the article ("${span.text}").`);
    }
  }
  return [...new Set(assumptions)];
}

/** A fragment takes its missing subject from the source clause, a bare subject its owner. */
function fragmentAssumption(judged: PartJudgement, claim: Analysis, article: ArticleReading): string | null {
  const { alignment } = judged;
  const { part, scope } = alignment;
  const hasEntity = part.units.some((u) => u.kind === "entity");
  if (hasEntity) return null;
  const covered = new Set([...alignment.matches.values()].flatMap((m) => m.tokens));
  const clause = scope.clauses.find((c) => c.subject !== null && c.kind !== "apposition");
  const subject = clause?.subject;
  if (subject == null) return null;
  const subjectIsSaid = rangeOf(subject.firstToken, subject.endToken).some((t) => covered.has(t));
  if (subjectIsSaid) return widerPhrase(judged, claim);
  const noun = [...alignment.matches.values()].find((m) => m.unit.kind === "word");
  // What is read from an earlier sentence is told as such.
  if (noun === undefined || noun.relation === "context") return null;
  const name = nameOf(subject, article);
  const phrase = phraseAround(alignment.article, noun.tokens[0] ?? 0);
  const text = claim.document.text.slice(noun.unit.start, noun.unit.end);
  return `"${text}" is read as "${phrase}" of ${name}.`;
}

/** "Relations" in "relations between Morocco and the United States": the names that the article's phrase adds. */
function widerPhrase(judged: PartJudgement, claim: Analysis): string | null {
  const { alignment } = judged;
  const { article } = alignment;
  for (const match of alignment.matches.values()) {
    const at = match.tokens[0];
    if (match.unit.kind !== "word" || at === undefined || article.document.tokens[at]?.pos !== "NOUN") continue;
    const clause = alignment.scope.clauses.find((c) => c.firstToken <= at && at < c.endToken);
    const limit =
      clause !== undefined && clause.predicate.firstToken > at
        ? clause.predicate.firstToken
        : (clause?.endToken ?? at + 1);
    let end = at + 1;
    while (
      end < limit &&
      article.document.tokens[end]?.kind !== "punctuation" &&
      article.document.tokens[end]?.pos !== "VERB"
    )
      end += 1;
    const named = article.mentions.some((m) => m.kind === "name" && m.firstToken > at && m.endToken <= end);
    if (!named) continue;
    const text = claim.document.text.slice(match.unit.start, match.unit.end);
    return `"${text}" is read as "${articleSpan(article, [at, end - 1]).text}".`;
  }
  return null;
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}

/** The subject under the fullest name that the article has for it. */
function nameOf(
  subject: { readonly firstToken: number; readonly endToken: number; readonly text: string },
  article: ArticleReading,
): string {
  const mention = article.analysis.mentions.find(
    (m) => m.firstToken <= subject.firstToken && m.endToken >= subject.endToken,
  );
  const entity = mention === undefined ? undefined : article.analysis.entities[mention.entity];
  return entity?.name ?? subject.text;
}

/** The noun phrase around a token: the adjectives and nouns that stand with it. */
function phraseAround(article: Analysis, token: number): string {
  const tokens = article.document.tokens;
  const belongs = (i: number): boolean => ["ADJ", "NOUN", "PROPN"].includes(tokens[i]?.pos ?? "");
  let first = token;
  while (belongs(first - 1)) first -= 1;
  let end = token + 1;
  while (belongs(end)) end += 1;
  return articleSpan(article, [first, end - 1]).text;
}
