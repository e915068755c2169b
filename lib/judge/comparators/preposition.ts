import type { Match } from "../../align/alignment.ts";
import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Prepositions that exclude each other before the same word. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["for", "against"],
  ["from", "to"],
  ["from", "into"],
  ["above", "below"],
  ["over", "under"],
  ["inside", "outside"],
  ["with", "without"],
  ["before", "after"],
];
const PAIRS: ReadonlySet<string> = new Set(OPPOSITES.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));

const PREPOSITIONS: ReadonlySet<string> = new Set(OPPOSITES.flat());

/** Words between a preposition and its noun ("from the old town"). */
const REACH = 3;

/** "Voted for leaving" against "voted against leaving", "flew from Oslo" against "flew to Oslo". */
export const comparePrepositions: Comparator = (alignment) => {
  const { article, claim } = alignment;
  // "Voted for" and "voted against" are two verbs already, where the lexicon opposes them.
  if (alignment.opposed.size > 0) return [];
  for (const match of alignment.matches.values()) {
    if (match.relation === "context") continue;
    const claimed = prepositionBefore(claim.document.tokens, match.unit.firstToken);
    const stated = prepositionBefore(article.document.tokens, Math.min(...match.tokens));
    if (claimed === null || stated === null || !PAIRS.has(`${claimed.norm}/${stated.norm}`)) continue;
    if (isSaidTwice(alignment.scope.tokens, article.document.tokens, match)) continue;
    return [
      {
        code: "relation_mismatch",
        effect: "blocks",
        vetoes: "support",
        unit: null,
        claim: claimed,
        source: [articleSpan(article, [stated.index, ...match.tokens])],
        message: `The article says "${stated.text}", not "${claimed.text}".`,
      },
    ];
  }
  return [];
};

function prepositionBefore(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || token.kind === "punctuation") return null;
    if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "CCONJ") return null;
    if (token.pos === "ADP" || PREPOSITIONS.has(token.norm)) return token;
  }
  return null;
}

/** Where the word stands twice in the scope, the other place may be the one that is meant. */
function isSaidTwice(scope: readonly number[], tokens: readonly Token[], match: Match): boolean {
  const last = tokens[match.tokens.at(-1) ?? -1];
  return last === undefined || scope.filter((i) => tokens[i]?.lemma === last.lemma).length > 1;
}
