import type { NounPhrase } from "./noun-phrases.ts";
import type { SubjectSearch } from "./subjects.ts";
import { coordinatedPhrases } from "./subjects.ts";
import type { Candidate } from "./window.ts";

/** The phrase that a clause starts with: the first after the last strong break, else the first at all that starts one. */
export function openingCandidate(candidates: readonly Candidate[], first: boolean): Candidate | undefined {
  const last = candidates.findLastIndex(
    (c) =>
      c.boundary === "strong" || c.boundary === "subordinator" || (!first && c.boundary === "conjunction" && c.fresh),
  );
  return candidates[Math.max(last, 0)];
}

/** The last phrase of the clause that `opener` starts that is no appositive: "after the man, a cook, left" keeps the man. */
export function lastOfClause(candidates: readonly Candidate[], opener: Candidate): Candidate | undefined {
  const from = candidates.indexOf(opener);
  return candidates
    .slice(from)
    .find((c, i, all) => i === all.length - 1 || c.boundary === "subordinator" || c.boundary === "strong");
}

/** "Mr Lee and his wife, a nurse, live": the opening phrase with what is coordinated to it. */
export function coordinationFrom(
  search: SubjectSearch,
  candidates: readonly Candidate[],
  opening: Candidate,
): NounPhrase {
  const from = candidates.indexOf(opening);
  const conjunct = candidates.slice(from + 1, from + 3).findLast((c) => c.boundary === "conjunction");
  if (conjunct === undefined) return opening.phrase;
  return coordinatedPhrases(search, [opening.phrase, conjunct.phrase]) ?? opening.phrase;
}

/** "and A and B said": the phrases joined to the last one, back to the one that starts the clause. */
export function conjoined(search: SubjectSearch, candidates: readonly Candidate[], last: Candidate): NounPhrase {
  if (last.boundary !== "conjunction" || last.fresh) return last.phrase;
  const earlier = candidates.at(-2);
  if (earlier === undefined || earlier.boundary === "none") return last.phrase;
  return coordinatedPhrases(search, [earlier.phrase, last.phrase]) ?? last.phrase;
}
