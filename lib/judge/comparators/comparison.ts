import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { sharedTimes } from "../shared-times.ts";
import { articleSpan } from "../source.ts";

const COMPARATIVES: ReadonlySet<string> = new Set(["more", "less", "fewer", "better", "worse", "further", "farther"]);
/** Words between a comparative and its "than", and between "than" and what is compared with. */
const REACH = 6;

/** "More wheat than Lorland but less than Tessia": each "than" belongs to the comparative before it. */
export const compareComparisons: Comparator = (alignment) => {
  const claimTokens = alignment.claim.document.tokens;
  const { tokens } = alignment.article.document;
  for (const match of [...alignment.matches.values(), ...sharedTimes(alignment)]) {
    const than = thanBefore(claimTokens, match.unit.firstToken);
    if (
      than === null ||
      match.relation === "context" ||
      alignment.claim.quantities.some((q) => q.firstToken <= than && than < q.endToken)
    )
      continue;
    const claimed = comparativeBefore(claimTokens, than);
    const stated = thanBefore(tokens, Math.min(...match.tokens));
    const said = stated === null ? null : comparativeBefore(tokens, stated);
    if (claimed === null || (said !== null && said.lemma === claimed.lemma)) continue;
    const source = articleSpan(alignment.article, said === null ? match.tokens : [said.index, ...match.tokens]);
    return [
      {
        code: "relation_mismatch",
        effect: "blocks",
        ...(said === null ? {} : { vetoes: "support" }),
        unit: null,
        claim: match.unit,
        source: [source],
        message: `The article does not say "${claimed.text} than ${match.unit.text}".`,
      },
    ];
  }
  return [];
};

function thanBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]?.norm === "than") return i;
    if (tokens[i]?.kind === "punctuation") return null;
  }
  return null;
}

function comparativeBefore(tokens: readonly Token[], than: number): Token | null {
  for (let i = than - 1; i >= Math.max(0, than - REACH); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const comparative =
      COMPARATIVES.has(token.norm) ||
      ((token.pos === "ADJ" || token.pos === "ADV") && token.norm.endsWith("er") && token.lemma !== token.norm);
    if (comparative) return token;
  }
  return null;
}
