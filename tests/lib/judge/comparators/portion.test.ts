import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["The state, which owns 30 percent of the mill, stayed away.", "The state owns the mill.", "not_enough_info|refuted"],
  ["The firm bought a third of the island.", "The firm bought the island.", "not_enough_info|refuted"],
  ["The flood destroyed part of the wall.", "The flood destroyed the wall.", "not_enough_info|refuted"],
  ["The bank repaid half of the loan.", "The bank repaid the loan.", "not_enough_info|refuted"],
  ["Ina Rask translated most of the novel.", "Ina Rask translated the novel.", "not_enough_info|refuted"],
  ["The rebels hold 40 percent of the province.", "The rebels hold the province.", "not_enough_info|refuted"],
  ["The club sold a quarter of its land.", "The club sold its land.", "not_enough_info|refuted|supported"],
  ["Workers painted some of the bridge.", "Workers painted the bridge.", "not_enough_info|refuted"],
  ["The museum returned a fraction of the coins.", "The museum returned the coins.", "not_enough_info|refuted"],
  ["The judge read the bulk of the report.", "The judge read the report.", "not_enough_info|refuted"],
  ["The army controls 60 percent of the city.", "The army controls the city.", "not_enough_info|refuted"],
  ["The choir sang part of the mass.", "The choir sang the mass.", "not_enough_info|refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The state owns 30 percent of the mill.", "The state owns 30 percent of the mill.", "supported"],
  ["The firm bought a third of the island.", "The firm bought a third of the island.", "supported"],
  ["The flood destroyed the wall.", "The flood destroyed the wall.", "supported"],
  ["The bank repaid half of the loan.", "The bank repaid half of the loan.", "supported"],
  ["The mayor of the town opened the fair.", "The mayor opened the fair.", "supported"],
  ["The roof of the hall collapsed.", "The roof of the hall collapsed.", "supported"],
  ["Ina Rask translated most of the novel.", "Ina Rask translated most of the novel.", "supported"],
  ["The club sold the land of the mill.", "The club sold the land of the mill.", "supported"],
  ["The army controls 60 percent of the city.", "The army controls 60 percent of the city.", "supported"],
  ["The director of the choir left the hall.", "The director of the choir left the hall.", "supported"],
  [
    "The rebels hold the province, 40 percent of which is desert.",
    "The rebels hold the province.",
    "supported|not_enough_info",
  ],
  ["Half of the voters chose Ina Rask.", "Half of the voters chose Ina Rask.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("portions", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
