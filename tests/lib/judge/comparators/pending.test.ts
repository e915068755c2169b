import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

/** All articles are of 20 May 2024. */
const FIRES: readonly VerdictRow[] = [
  ["The ferry company will raise fares on June 1.", "The ferry company raised fares on May 3.", "refuted"],
  ["Pupils will return to school on June 3.", "Pupils returned to school on May 6.", "refuted"],
  ["Officials plan to hand out 900 filters on June 2.", "Officials handed out 900 filters on May 18.", "refuted"],
  ["Norvik expects to complete the merger in August.", "Norvik completed the merger in March 2024.", "refuted"],
  [
    "Seats will be available from June 1 at the town's libraries.",
    "Seats are now available at the town's libraries.",
    "refuted",
  ],
  [
    "The vaccine still needs approval from the medicines agency.",
    "The medicines agency has already approved the vaccine.",
    "refuted",
    "modality_strengthened",
  ],
  ["The plan requires approval by parliament.", "Parliament has approved the plan.", "refuted"],
  ["The council has not decided whether to sell the hall.", "The council has sold the hall.", "refuted"],
  ["The council has not decided whether to sell the hall.", "The council is selling the hall.", "refuted"],
  ["The board is considering whether to close the Dunmore route.", "The board closed the Dunmore route.", "refuted"],
  ["A judge has yet to decide whether to free the pilot.", "A judge freed the pilot.", "refuted"],
  [
    "Brannock Marine has agreed to buy Solvane Lines for €412 million.",
    "Solvane Lines is buying Brannock Marine for €412 million.",
    "refuted",
    "role_swap",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The ferry company will raise fares on June 1.", "The ferry company raised fares.", "not_enough_info"],
  ["The ferry company will raise fares on June 1.", "The ferry company raised fares on June 1.", "not_enough_info"],
  [
    "Officials plan to hand out 900 filters on Sunday.",
    "Officials handed out 900 filters on Sunday.",
    "not_enough_info",
  ],
  ["Norvik expects to complete the merger in August.", "Norvik completed the merger.", "not_enough_info"],
  [
    "Seats will be available from June 1 at the town's libraries.",
    "Seats are available at the town's libraries.",
    "not_enough_info",
  ],
  ["Anders Vik will play Bo Lund on June 2.", "Anders Vik played Bo Lund on May 9.", "not_enough_info"],
  ["The envoy will visit Rabat on June 2.", "The envoy visited Rabat on May 9.", "not_enough_info"],
  ["In 2019 the museum planned to open a wing in 2021.", "The museum opened a wing in 2020.", "not_enough_info"],
  ["The council has not decided whether to sell the hall.", "The council will sell the hall.", "not_enough_info"],
  ["The council has not decided whether to sell the hall.", "The council will not sell the hall.", "not_enough_info"],
  ["In March the city discussed whether to buy the field.", "The city has bought the field.", "not_enough_info"],
  ["The bakery needs flour.", "The bakery has bought flour.", "not_enough_info"],
  ["Brannock Marine has agreed to buy Solvane Lines.", "Brannock Marine bought Solvane Lines.", "not_enough_info"],
  ["The union hopes to win a rise in June.", "The union won a rise in 2022.", "not_enough_info|refuted"],
];

const OPEN: OpenRows = {};

describeTable("what is still to be done", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
