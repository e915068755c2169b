import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "Varmo is the second-largest port of the island.",
    "Varmo is the largest port of the island.",
    "not_enough_info|refuted",
  ],
  ["Varmo is the third largest port.", "Varmo is the largest port.", "not_enough_info|refuted"],
  ["The Holm is the second highest tower.", "The Holm is the highest tower.", "not_enough_info|refuted"],
  [
    "Lerum won the shield for the first time since 1984.",
    "Lerum won the shield for the first time.",
    "not_enough_info",
  ],
  [
    "Lerum won the shield for the first time in 30 years.",
    "Lerum won the shield for the first time.",
    "not_enough_info",
  ],
  [
    "Ida Moos is the first woman since 1990 to lead the choir.",
    "Ida Moos is the first woman to lead the choir.",
    "not_enough_info|refuted",
  ],
  [
    "The Holt mill was one of the oldest in the county.",
    "The Holt mill was the oldest in the county.",
    "not_enough_info",
  ],
  [
    "The tower, built in 1911, was then the tallest in Ostland.",
    "The tower is the tallest in Ostland.",
    "not_enough_info|refuted",
  ],
  ["The frost was the hardest since 1963.", "The frost was the hardest.", "not_enough_info"],
  ["It was the lowest harvest in 12 years.", "It was the lowest harvest.", "not_enough_info"],
  ["The Bane is among the longest rivers of Ostland.", "The Bane is the longest river of Ostland.", "not_enough_info"],
  ["It was the smallest crowd for more than a decade.", "It was the smallest crowd.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Varmo is the second-largest port of the island.", "Varmo is the second-largest port of the island.", "supported"],
  ["Varmo is the largest port of the island.", "Varmo is the largest port of the island.", "supported"],
  [
    "Lerum won the shield for the first time since 1984.",
    "Lerum won the shield for the first time since 1984.",
    "supported",
  ],
  [
    "Lerum won the shield for the first time in 30 years.",
    "Lerum won the shield for the first time in 30 years.",
    "supported",
  ],
  ["Lerum won the shield for the first time.", "Lerum won the shield for the first time.", "supported"],
  [
    "The Holt mill was one of the oldest in the county.",
    "The Holt mill was one of the oldest in the county.",
    "supported",
  ],
  ["The frost was the hardest since 1963.", "The frost was the hardest since 1963.", "supported"],
  ["Ida Moos is the first woman to lead the choir.", "Ida Moos is the first woman to lead the choir.", "supported"],
  ["Lerum won the shield for the first time since 1984.", "Lerum won the shield.", "supported"],
  ["Ola Reit came first in the slalom.", "Ola Reit came first in the slalom.", "supported"],
  ["It was the lowest harvest in 12 years.", "It was the lowest harvest in 12 years.", "supported"],
  ["The tallest tower in Ostland was painted in 1999.", "The tallest tower in Ostland was painted.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("ranks", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
