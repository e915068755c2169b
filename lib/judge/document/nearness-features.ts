import type { Alignment } from "../../align/alignment.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Unit } from "../../claim/part.ts";
import { carriesContent } from "../../claim/units.ts";
import { areAntonyms, areDerived, areLexicalAntonyms, isHypernym, synonymy } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";
import type { Feature } from "../features/feature.ts";

/** From here on two words can mean the same in some rare sense: too little to align them, something to weigh. */
const SOME_SENSE = 0.1;
const LIKELY_SENSE = 0.2;

/** Lost units for which the scope has a word that may mean the same. */
export function nearWords(claim: ClaimReading, lost: readonly Unit[], alignment: Alignment): Unit[] {
  const source = lemmasOf(alignment);
  return lost.filter((unit) => {
    const token = wordOf(claim, unit);
    return token !== null && source.some((lemma) => synonymy(token.lemma, lemma) > LIKELY_SENSE);
  });
}

/** What the scope has beside the lost words: others that may mean the same, are narrower, derived or opposed, or nothing of the kind. */
export function nearnessCounts(claim: ClaimReading, lost: readonly Unit[], alignment: Alignment): Feature[] {
  const source = lemmasOf(alignment);
  const counts = { near: 0, narrower: 0, derived: 0, opposed: 0, alien: 0 };
  for (const unit of lost) {
    const token = wordOf(claim, unit);
    if (token === null) continue;
    const { lemma } = token;
    const isNear = source.some((other) => synonymy(lemma, other) > SOME_SENSE);
    const isNarrower = !isNear && source.some((other) => isHypernym(other, lemma));
    const isDerived = !isNear && source.some((other) => areDerived(other, lemma));
    const isOpposed = source.some((other) => areAntonyms(other, lemma) || areLexicalAntonyms(other, lemma));
    counts.near += Number(isNear);
    counts.narrower += Number(isNarrower);
    counts.derived += Number(isDerived);
    counts.opposed += Number(isOpposed);
    counts.alien += Number(!isNear && !isNarrower && !isDerived && !isOpposed);
  }
  return Object.entries(counts).map(([name, count]): Feature => [`nearby.${name}`, count]);
}

function wordOf(claim: ClaimReading, unit: Unit): Token | null {
  return unit.kind === "word" || unit.kind === "predicate" ? (claim.analysis.document.tokens[unit.head] ?? null) : null;
}

/** The distinct content words of a scope. */
function lemmasOf({ article, scope }: Alignment): string[] {
  const lemmas = new Set<string>();
  for (const index of scope.tokens) {
    const token = article.document.tokens[index];
    if (token !== undefined && token.kind === "word" && carriesContent(token)) lemmas.add(token.lemma);
  }
  return [...lemmas];
}
