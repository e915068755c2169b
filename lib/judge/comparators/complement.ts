import type { Alignment, Match } from "../../align/alignment.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** "Reports of fires" is not "reports of overheating": what a noun is "of" must be what it is of in the article, where that says so. */
export const compareComplements: Comparator = (alignment) => {
  const { tokens } = alignment.claim.document;
  for (const noun of alignment.matches.values()) {
    const after = noun.unit.endToken;
    if (noun.relation === "context" || tokens[after]?.norm !== "of" || tokens[noun.unit.head]?.pos !== "NOUN") continue;
    const complement = nextMatch(alignment, after + 1);
    if (complement === null || complement.relation === "context") continue;
    const partOf = ownedInstead(alignment, noun, complement);
    if (partOf !== null) return [partOf];
    const stated = complementRange(alignment, Math.max(...noun.tokens));
    if (stated === null || complement.tokens.some((t) => t >= stated.first && t < stated.end)) continue;
    // "The head of the ministry" may stand as "the ministry's head".
    if (complement.tokens.some((t) => t < Math.min(...noun.tokens))) continue;
    const source = articleSpan(alignment.article, [Math.min(...noun.tokens), stated.end - 1]);
    return [
      {
        code: "relation_mismatch",
        effect: "blocks",
        unit: complement.unit,
        claim: complement.unit,
        source: [source],
        message: `The article says "${source.text}", not "${noun.unit.text} of ${complement.unit.text}".`,
      },
    ];
  }
  return [];
};

/** "The head of Norvik's research arm" is not the head of Norvik: what the claim's noun is of only owns what it is of in the article. */
function ownedInstead(alignment: Alignment, noun: Match, complement: Match): Judgement | null {
  const { tokens } = alignment.article.document;
  const owns = (at: number): boolean => tokens[at + 1]?.norm === "'s" && tokens[at + 1]?.pos === "PART";
  const last = Math.max(...complement.tokens);
  const claimed = alignment.claim.document.tokens[complement.unit.endToken]?.norm;
  const first = Math.max(...noun.tokens);
  if (claimed === "'s" || !owns(last) || tokens[first + 1]?.norm !== "of" || last - first > LONGEST_OWNER) return null;
  const source = articleSpan(alignment.article, [first, last + 2]);
  return {
    code: "relation_mismatch",
    effect: "blocks",
    vetoes: "support",
    unit: complement.unit,
    claim: complement.unit,
    source: [source],
    message: `The article says "${source.text}", not "${noun.unit.text} of ${complement.unit.text}".`,
  };
}

/** Words from a noun to the end of the owner after its "of". */
const LONGEST_OWNER = 6;

/** The match of the claim's noun after "of", at most four words on. */
function nextMatch(alignment: Alignment, from: number): Match | null {
  // "A limit of 10 micrograms per liter": after a figure the words belong to the figure.
  if (
    alignment.part.units.some(
      (u) => (u.kind === "quantity" || u.kind === "time") && u.firstToken >= from && u.firstToken <= from + 2,
    )
  )
    return null;
  for (const match of alignment.matches.values()) {
    if (match.unit.firstToken >= from && match.unit.firstToken <= from + 4 && match.unit.kind !== "predicate")
      return match;
  }
  return null;
}

/** The article's own "of" phrase after a noun, up to the next comma, verb or preposition; null where it has none. */
function complementRange(alignment: Alignment, noun: number): { first: number; end: number } | null {
  const { tokens } = alignment.article.document;
  if (tokens[noun + 1]?.norm !== "of") return null;
  let end = noun + 2;
  while (end < tokens.length) {
    const token = tokens[end];
    if (
      token === undefined ||
      token.sentence !== tokens[noun]?.sentence ||
      token.text === "," ||
      token.pos === "AUX" ||
      (token.pos === "ADP" && token.norm !== "of" && token.norm !== "and")
    )
      break;
    if (token.pos === "VERB" && end > noun + 2 && !token.norm.endsWith("ing")) break;
    end += 1;
  }
  return end > noun + 2 ? { first: noun + 2, end } : null;
}
