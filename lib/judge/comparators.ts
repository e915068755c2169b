import { compareAttributions } from "./comparators/attribution.ts";
import { compareClockTimes } from "./comparators/clock.ts";
import { compareComparisons } from "./comparators/comparison.ts";
import { compareComplements } from "./comparators/complement.ts";
import { compareConnectives } from "./comparators/connective.ts";
import { compareCopula } from "./comparators/copula.ts";
import { compareDistribution } from "./comparators/distribution.ts";
import { compareExceptions } from "./comparators/exception.ts";
import { compareHaving } from "./comparators/having.ts";
import { compareMissing } from "./comparators/missing.ts";
import { compareModality } from "./comparators/modality.ts";
import { compareNegation } from "./comparators/negation.ts";
import { comparePartitives } from "./comparators/partitive.ts";
import { comparePlaces } from "./comparators/place.ts";
import { comparePortions } from "./comparators/portion.ts";
import { comparePossessions } from "./comparators/possession.ts";
import { comparePrepositions } from "./comparators/preposition.ts";
import { compareQuantifiers } from "./comparators/quantifier.ts";
import { compareNumbers } from "./comparators/quantity.ts";
import { compareRanks } from "./comparators/ranking.ts";
import { compareRates } from "./comparators/rate.ts";
import { compareRelations } from "./comparators/relation.ts";
import { compareRoles } from "./comparators/role.ts";
import { compareScores } from "./comparators/score.ts";
import { compareHolders } from "./comparators/sole-holder.ts";
import { compareSubjects } from "./comparators/subject.ts";
import { compareDates } from "./comparators/time.ts";
import { compareTitles } from "./comparators/title.ts";
import type { Comparator } from "./judgement.ts";

/** The comparators, each for one kind of content; to add a kind, write its file and name it here. */
export const COMPARATORS: readonly Comparator[] = [
  compareRelations,
  compareNumbers,
  compareDates,
  compareScores,
  compareClockTimes,
  compareRates,
  comparePlaces,
  compareRoles,
  compareHolders,
  compareCopula,
  compareComplements,
  compareComparisons,
  comparePartitives,
  comparePossessions,
  compareTitles,
  compareHaving,
  compareRanks,
  comparePrepositions,
  comparePortions,
  compareDistribution,
  compareExceptions,
  compareSubjects,
  compareNegation,
  compareModality,
  compareQuantifiers,
  compareConnectives,
  compareAttributions,
  compareMissing,
];
