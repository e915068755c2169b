import type { Alignment, Match } from "../../../align/alignment.ts";

const COMPARING: ReadonlySet<string> = new Set(["than", "as", "above", "below", "like", "unlike"]);
/** Words between such a word and the name that is compared ("above the melting point of its forerunner, Almane"). */
const COMPARISON_REACH = 8;

/** "Three more than Luis Roca": what is said is said of another, whom the name is compared with. */
export function isCompared({ article }: Alignment, { tokens: matched }: Match): boolean {
  const { tokens } = article.document;
  const at = Math.min(...matched);
  for (let i = at - 1; i >= Math.max(0, at - COMPARISON_REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || token.pos === "VERB") return false;
    if (COMPARING.has(token.norm)) return true;
  }
  return false;
}
