import type { Alignment } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import { stemOf } from "../../align/candidates.ts";
import { carriesContent } from "../../claim/units.ts";
import { isNearNegation, isNegation } from "../../lexicon/negations.ts";
import { isQuantifier } from "../../lexicon/quantifiers.ts";
import type { Token } from "../../text/document.ts";
import type { Feature } from "./feature.ts";
import { share } from "./feature.ts";

/** Words whose presence on one side alone changes what is said. */
const MARKERS: Readonly<Record<string, ReadonlySet<string>>> = {
  more: new Set(["more", "over", "above", "exceed", "exceeded", "least", "greater", "higher", "beyond"]),
  less: new Set(["less", "under", "below", "fewer", "lower", "most", "maximum"]),
  about: new Set(["about", "around", "approximately", "nearly", "almost", "roughly", "estimated", "some"]),
  only: new Set(["only", "solely", "exclusively", "just", "alone", "sole"]),
  first: new Set(["first", "last", "final", "original", "latest", "previous", "former", "next"]),
  best: new Set([
    "best",
    "worst",
    "largest",
    "smallest",
    "highest",
    "lowest",
    "biggest",
    "greatest",
    "longest",
    "oldest",
    "youngest",
  ]),
  before: new Set(["before", "until", "prior", "earlier"]),
  after: new Set(["after", "since", "following", "later"]),
  may: new Set(["may", "might", "could", "would", "possibly", "perhaps", "probably", "likely", "should", "can"]),
  plan: new Set(["will", "plan", "planned", "expected", "scheduled", "intends", "proposed", "set", "announced"]),
  but: new Set(["but", "however", "although", "though", "despite", "while", "whereas", "instead", "rather"]),
};

/** The words themselves, whatever was aligned with what: overlap, order, and words of logic on one side alone. */
export function wordFeatures(alignment: Alignment, article: ArticleReading): Feature[] {
  const claim = alignment.claim.document.tokens.filter((t) => t.kind !== "punctuation");
  const source = alignment.scope.tokens
    .map((i) => alignment.article.document.tokens[i])
    .filter((t) => t !== undefined)
    .filter((t) => t.kind !== "punctuation");
  const content = claim.filter(carriesContent);
  const sourceContent = source.filter(carriesContent);
  const lemmas = new Set(source.map((t) => t.lemma));
  const norms = new Set(source.map((t) => t.norm));
  const claimLemmas = new Set(claim.map((t) => t.lemma));
  const rarity = (token: Token): number => 1 / (1 + (article.index.postings.get(stemOf(token))?.length ?? 0));
  const found = content.filter((t) => lemmas.has(t.lemma) || norms.has(t.norm));
  const bigrams = new Set(source.map((t, i) => `${source[i - 1]?.norm ?? ""} ${t.norm}`));
  const shared = claim.filter((t, i) => i > 0 && bigrams.has(`${claim[i - 1]?.norm ?? ""} ${t.norm}`)).length;
  const sentenceNegations = source.filter((t) => isNegation(t.norm) || isNearNegation(t.norm)).length;
  const claimNegations = claim.filter((t) => isNegation(t.norm) || isNearNegation(t.norm)).length;
  return [
    ["overlap", share(found.length, content.length)],
    ["overlap.anywhere", share(content.filter((t) => article.index.postings.has(stemOf(t))).length, content.length)],
    [
      "overlap.rare",
      share(
        found.reduce((sum, t) => sum + rarity(t), 0),
        content.reduce((sum, t) => sum + rarity(t), 0),
      ),
    ],
    ["bigrams", share(shared, claim.length - 1)],
    ["ordered", share(longestCommonSubsequence(content, sourceContent), content.length)],
    ["ordered.all", share(longestCommonSubsequence(claim, source), claim.length)],
    ["extra", share(sourceContent.filter((t) => !claimLemmas.has(t.lemma)).length, sourceContent.length)],
    ["claim.length", content.length],
    ["source.length", Math.min(80, sourceContent.length)],
    ["negations.claim", claimNegations],
    ["negations.source", sentenceNegations],
    ["negations.parity", Math.abs(claimNegations - sentenceNegations) % 2],
    ["quantifiers.unmet", claim.filter((t) => isQuantifier(t.norm) && !norms.has(t.norm)).length],
    ...Object.entries(MARKERS).map(([name, words]): Feature => [
      `marker.${name}`,
      Number(claim.some((t) => words.has(t.norm))) - Number(source.some((t) => words.has(t.norm))),
    ]),
  ];
}

/** Longest sequences that are compared word by word; what lies beyond is left out. */
const LONGEST = 80;

/** Length of the longest common subsequence of lemmas (Wagner and Fischer, 1974), quadratic in at most `LONGEST` words. */
export function longestCommonSubsequence(a: readonly Token[], b: readonly Token[]): number {
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  let previous = new Uint16Array(right.length + 1);
  for (const token of left) {
    const current = new Uint16Array(right.length + 1);
    for (let j = 1; j <= right.length; j++) {
      current[j] =
        token.lemma === right[j - 1]?.lemma
          ? (previous[j - 1] ?? 0) + 1
          : Math.max(previous[j] ?? 0, current[j - 1] ?? 0);
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
