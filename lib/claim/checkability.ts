import type { Analysis } from "../extract/analysis.ts";
import type { Token } from "../text/document.ts";
import { isOpinionWord } from "../lexicon/opinion.ts";

/** Why a claim cannot be checked against any article. */
export type NotCheckable = "question" | "opinion" | "exhortation" | "nothing_to_check";

const OPINION_FRAMES = ["i think", "i believe", "i feel", "in my opinion", "in my view", "it is obvious", "clearly ,"];

/** Verbs that pass judgement where nobody is named who passes it. */
const OPINION_VERBS: ReadonlySet<string> = new Set(["deserve"]);

/** Says why a claim is no statement of fact, or null where it is one. */
export function notCheckableReason(analysis: Analysis): NotCheckable | null {
  const { document, clauses } = analysis;
  const words = document.tokens.filter((t) => t.kind === "word" || t.kind === "number");
  if (words.length === 0) return "nothing_to_check";
  if (document.text.trimEnd().endsWith("?")) return "question";
  const folded = document.tokens.map((t) => t.norm).join(" ");
  if (OPINION_FRAMES.some((frame) => folded.startsWith(frame))) return "opinion";
  if (isExhortation(analysis)) return "exhortation";
  const copular = clauses.filter((c) => c.kind !== "apposition" && c.predicate.lemma === "be");
  const judged = copular.some((c) => {
    const after = document.tokens.slice(c.predicate.endToken, c.endToken);
    const evaluation = after.find(
      (t) => (isOpinionWord(t.lemma) || isOpinionWord(t.norm)) && !measures(document.tokens, t.index),
    );
    return evaluation !== undefined;
  });
  const excessive = copular.some((c) =>
    document.tokens
      .slice(c.predicate.endToken, c.endToken)
      .some((t, i, all) => t.norm === "too" && all[i + 1]?.pos === "ADJ"),
  );
  if (
    excessive ||
    clauses.some((c) => c.kind === "finite" && OPINION_VERBS.has(c.predicate.lemma) && c.attributions.length === 0)
  )
    return "opinion";
  const hasFigures = analysis.quantities.some((q) => q.kind !== "ordinal") || analysis.times.length > 0;
  const attributed = clauses.some((c) => c.attributions.length > 0);
  if (judged && !hasFigures && !attributed && clauses.filter((c) => c.kind === "finite").length === copular.length)
    return "opinion";
  return null;
}

/** "The worst-hit town", "the best-selling car": joined to a participle the word ranks by something that was counted. */
function measures(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  return hyphen?.norm === "-" && !hyphen.spaced;
}

/** "Vote for change", "Let us end this": a bare verb opens the sentence and has no subject. */
function isExhortation(analysis: Analysis): boolean {
  const { document, clauses } = analysis;
  const first = document.tokens.find((t) => t.kind === "word");
  if (first === undefined) return false;
  if (first.norm === "let" || first.norm === "please") return true;
  const opening = clauses.find((c) => c.predicate.head === first.index);
  const bare = first.pos === "VERB" && first.norm === first.lemma;
  const figures = analysis.quantities.some((q) => q.kind !== "ordinal") || analysis.times.length > 0;
  // "Should have acted ten years ago" finds fault, whatever the day; "should arrive on Monday" tells what is expected.
  const words = document.tokens.map((t) => t.norm).join(" ");
  if (
    clauses.every((c) => c.attributions.length === 0) &&
    /\bshould(?: not|n't)? have \w+(?:ed|en|ne|nt|ade|id)\b/.test(words)
  )
    return true;
  const should =
    !figures &&
    clauses.some(
      (c) =>
        c.kind === "finite" &&
        c.opener === null &&
        c.attributions.length === 0 &&
        document.tokens
          .slice(c.predicate.firstToken, c.predicate.endToken)
          .some((t) => t.norm === "should" || t.norm === "ought"),
    );
  return should || (bare && opening !== undefined && document.text.trimEnd().endsWith("!"));
}
