import { ORDINALS } from "../../lexicon/number-words.ts";
import type { Token } from "../../text/document.ts";
import { tokensBetween } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

const RANKS: ReadonlySet<string> = new Set(["first", "last", "best", "worst", "top", "leading"]);
const NO_SUPERLATIVES: ReadonlySet<string> = new Set([
  "modest",
  "honest",
  "earnest",
  "dishonest",
  "manifest",
  "arrest",
]);
const SPANS: ReadonlySet<string> = new Set([
  "year",
  "decade",
  "month",
  "week",
  "day",
  "century",
  "season",
  "game",
  "match",
  "generation",
]);

/**
 * "The largest" against "the second largest", "for the first time" against "for the first time since 1997": a rank that
 * the article narrows is not borne out without what narrows it.
 */
export const compareRanks: Comparator = (alignment) => {
  const { claim, article, part, scope } = alignment;
  const claimed = tokensBetween(claim.document, part.start, part.end);
  for (const token of claimed) {
    if (!isRank(token) || narrowing(claim.document.tokens, token.index, claimed.at(-1)?.index ?? 0) !== null) continue;
    const last = Math.max(...scope.clauses.map((c) => c.endToken), ...scope.tokens) + 1;
    const stated = scope.tokens.filter((i) => article.document.tokens[i]?.norm === token.norm);
    const narrowed = stated.map((i) => narrowing(article.document.tokens, i, last));
    const [first] = narrowed;
    if (first === undefined || first === null || narrowed.includes(null)) continue;
    return [
      {
        code: "superlative_unsupported",
        vetoes: "support",
        effect: "blocks",
        unit: null,
        claim: token,
        source: [articleSpan(article, [stated[0] ?? 0, first])],
        message: `The article narrows "${token.text}" ("${article.document.tokens[first]?.text ?? ""}").`,
      },
    ];
  }
  return [];
};

function isRank(token: Token): boolean {
  return RANKS.has(token.norm) || isSuperlative(token);
}

function isSuperlative(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word") return false;
  const ends = token.norm.endsWith("est") && (token.pos === "ADJ" || token.pos === "ADV") && token.norm.length > 5;
  return (ends && !NO_SUPERLATIVES.has(token.norm)) || token.norm === "most";
}

/** The token that narrows a rank: an ordinal before it, "one of", or a time that it holds for; null where nothing does. */
function narrowing(tokens: readonly Token[], at: number, end: number): number | null {
  const before = tokens[at - 1]?.text === "-" ? at - 2 : at - 1;
  if (ORDINALS.has(tokens[before]?.norm ?? "") && tokens[before]?.sentence === tokens[at]?.sentence) return before;
  for (let i = at - 1; i > at - 4; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence) break;
    if (token.norm === "among" || token.norm === "then") return i;
    if (token.norm === "of" && tokens[i - 1]?.norm === "one") return i - 1;
  }
  for (let i = at + 1; i <= end; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || token.text === ";") break;
    if (token.norm === "since" && tokens[i + 1]?.kind === "number") return i;
    const counted = tokens[i + 1]?.pos === "NUM" || tokens[i + 1]?.pos === "DET" || tokens[i + 1]?.norm === "more";
    if ((token.norm === "in" || token.norm === "for") && counted && isSpanOfTime(tokens, i)) return i;
  }
  return null;
}

/** "In 20 years", "for more than a decade". */
function isSpanOfTime(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 2, at + 6).some((t) => SPANS.has(t.lemma)) && tokens[at + 1]?.norm !== "the";
}
