import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

const WHOLES: ReadonlySet<string> = new Set(["them", "whom", "which", "these", "those"]);

/**
 * "Employs 2,300 people, most of them in Scotland": what follows "of them" or "of whom" is said of a
 * part, so it does not join what is said of the whole.
 */
export const comparePartitives: Comparator = (alignment) => {
  const { tokens } = alignment.article.document;
  const claimTokens = alignment.claim.document.tokens;
  if (claimTokens.some((t, i) => t.norm === "of" && WHOLES.has(claimTokens[i + 1]?.norm ?? ""))) return [];
  const inScope = alignment.scope.tokens;
  const at = inScope.find((t) => tokens[t]?.norm === "of" && WHOLES.has(tokens[t + 1]?.norm ?? ""));
  if (at === undefined) return [];
  const sentence = tokens[at]?.sentence;
  const matched = [...alignment.matches.values()]
    .filter((m) => m.relation !== "context")
    .flatMap((m) => m.tokens)
    .filter((t) => tokens[t]?.sentence === sentence);
  const figures = alignment.article.bySentence.quantities
    .get(sentence ?? -1)
    .filter((q) => alignment.part.units.some((u) => u.quantity?.value === q.value && q.value !== null));
  if (isParenthesis(tokens, at, (t) => matched.includes(t) || figures.some((q) => q.firstToken <= t && t < q.endToken)))
    return [];
  const before = matched.some((t) => t < at - 1) || figures.some((q) => q.endToken <= at - 1);
  const after = matched.some((t) => t > at + 1);
  if (!before || !after) return [];
  return [
    {
      code: "quantifier_mismatch",
      effect: "blocks",
      unit: null,
      claim: null,
      source: [articleSpan(alignment.article, [Math.max(0, at - 1), at + 1])],
      message: "The article says this of a part of them only.",
    },
  ];
};

/** Words from a comma to "of them" that an insertion opens with ("the oldest of them"). */
const LONGEST_OPENING = 4;

/** "The clocks, the oldest of them made in 1647, were sold": an insertion between commas that carries nothing of the claim. */
function isParenthesis(tokens: readonly Token[], of: number, carries: (token: number) => boolean): boolean {
  let open = of - 1;
  while (open > of - LONGEST_OPENING && tokens[open]?.text !== ",") open -= 1;
  if (tokens[open]?.text !== ",") return false;
  const sentence = tokens[of]?.sentence;
  for (let i = open + 1; tokens[i] !== undefined && tokens[i]?.sentence === sentence; i++) {
    if (tokens[i]?.text === ",") return true;
    if (carries(i)) return false;
  }
  return true;
}
