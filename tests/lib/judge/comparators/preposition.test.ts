import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["The vote was 61 percent to 39 for staying.", "61 percent voted against staying.", "not_enough_info|refuted"],
  ["Ina Rask flew from Oslo.", "Ina Rask flew to Oslo.", "not_enough_info|refuted"],
  ["The pipe runs above the street.", "The pipe runs below the street.", "not_enough_info|refuted"],
  ["The men waited inside the bank.", "The men waited outside the bank.", "not_enough_info|refuted"],
  ["The soup simmers without a lid.", "The soup simmers with a lid.", "not_enough_info|refuted"],
  ["The train goes from Halm.", "The train goes to Halm.", "not_enough_info|refuted"],
  ["The shop opened before the war.", "The shop opened after the war.", "not_enough_info|refuted"],
  ["Tor Moll campaigned for the dam.", "Tor Moll campaigned against the dam.", "not_enough_info|refuted"],
  ["The letter was sent from the ministry.", "The letter was sent to the ministry.", "not_enough_info|refuted"],
  [
    "Union members demonstrated for the reform.",
    "Union members demonstrated against the reform.",
    "not_enough_info|refuted",
  ],
  ["The cat slept under the table.", "The cat slept over the table.", "not_enough_info|refuted"],
  ["The hut stands outside the park.", "The hut stands inside the park.", "not_enough_info|refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The vote was 61 percent to 39 for staying.", "61 percent voted for staying.", "supported|not_enough_info"],
  ["Ina Rask flew from Oslo to Rome.", "Ina Rask flew to Rome.", "supported"],
  ["Ina Rask flew from Oslo to Rome.", "Ina Rask flew from Oslo.", "supported"],
  ["The soup simmers without a lid.", "The soup simmers without a lid.", "supported"],
  ["The pipe runs above the street.", "The pipe runs above the street.", "supported"],
  ["The train goes to Halm and comes from Brune.", "The train goes to Halm.", "supported"],
  ["Tor Moll campaigned against the dam.", "Tor Moll campaigned against the dam.", "supported"],
  ["The letter was sent to the ministry.", "The letter was sent to the ministry.", "supported"],
  ["The men waited inside the bank.", "The men waited inside the bank.", "supported"],
  ["The talks took place in Oslo.", "The talks took place in Oslo.", "supported"],
  ["The hut stands outside the park.", "The hut stands outside the park.", "supported"],
  ["Rents rose from 400 to 500 euros.", "Rents rose to 500 euros.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("prepositions", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
