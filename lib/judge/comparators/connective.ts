import { isCausal } from "../../lexicon/connectives.ts";
import { tokensIn } from "../../text/document.ts";
import { focusClause } from "../focus.ts";
import type { Comparator } from "../judgement.ts";

/** "Because", "if", "before": a tie between two statements has to be stated by the article too. */
export const compareConnectives: Comparator = (alignment) => {
  const { connective } = alignment.part;
  const sentence = alignment.article.document.sentences[alignment.scope.sentence];
  if (connective === null || sentence === undefined) return [];
  const tokens = tokensIn(alignment.article.document, sentence);
  const word = connective.text.toLowerCase();
  // "A before B" is not "B before A": the article's connective must open the same one of the two clauses.
  const stated =
    connective.kind === "cause"
      ? tokens.some(
          (t, i) => isCausal(t.lemma, tokens[i + 1]?.norm ?? "") || isCausal(t.norm, tokens[i + 1]?.norm ?? ""),
        )
      : focusClause(alignment)?.opener === word;
  if (stated) return [];
  return [
    {
      code:
        connective.kind === "cause" ? "causal_added" : connective.kind === "order" ? "order_reversed" : "no_evidence",
      effect: "blocks",
      unit: null,
      claim: connective,
      source: [],
      message: `The article does not tie the two together with "${connective.text}".`,
    },
  ];
};
