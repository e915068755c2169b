import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Exports rose in April.", "Exports fell in April.", "refuted", "direction_mismatch"],
  ["The board rejected the merger.", "The board accepted the merger.", "refuted", "antonym"],
  ["The jury acquitted Paul Reese.", "The jury convicted Paul Reese.", "refuted", "antonym"],
  [
    "House prices increased in Tarnow last month.",
    "House prices decreased in Tarnow last month.",
    "refuted",
    "direction_mismatch",
  ],
  ["The river is shallow at the ford.", "The river is deep at the ford.", "refuted", "antonym"],
  ["The army won the battle at Corran.", "The army lost the battle at Corran.", "refuted", "antonym"],
  ["The store opened on Tuesday.", "The store closed on Tuesday.", "refuted", "antonym"],
  ["The senator supports the bill.", "The senator opposes the bill.", "refuted", "antonym"],
  ["The results were legal.", "The results were illegal.", "refuted", "antonym"],
  ["The patient was conscious when the doctors came.", "The patient was unconscious when the doctors came.", "refuted"],
  ["Ticket sales doubled in 2023.", "Ticket sales halved in 2023.", "refuted", "direction_mismatch"],
  ["The glacier is shrinking.", "The glacier is growing.", "refuted", "direction_mismatch"],
  ["The ship left the port on Sunday.", "The ship entered the port on Sunday.", "refuted|not_enough_info"],
  ["The regulator banned the drug in March.", "The regulator allowed the drug in March.", "refuted", "antonym"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "The bank of Osmara left its key rate at 2.5 percent.",
    "The key rate stays at 2.5 percent.",
    "supported|not_enough_info",
  ],
  ["The board rejected the merger.", "The board turned down the merger.", "supported"],
  ["Exports climbed in April.", "Exports rose in April.", "supported"],
  ["Exports soared in April.", "Exports rose in April.", "supported"],
  ["Exports rose in April.", "Exports soared in April.", "not_enough_info"],
  ["The firm purchased a mill in Leith.", "The firm bought a mill in Leith.", "supported"],
  ["Exports rose in April and imports fell.", "Imports fell.", "supported"],
  ["Exports rose in April and imports fell.", "Exports rose in April.", "supported"],
  ["The jury acquitted Paul Reese.", "The jury thanked Paul Reese.", "not_enough_info"],
  ["The senator supports the bill and opposes the tax.", "The senator opposes the tax.", "supported"],
  ["A dog bit the postman in Hull.", "An animal bit the postman in Hull.", "supported"],
  ["An animal bit the postman in Hull.", "A dog bit the postman in Hull.", "not_enough_info"],
  ["The singer died in Vienna.", "The singer was killed in Vienna.", "not_enough_info"],
  ["The club sold the striker in June.", "The club praised the striker in June.", "not_enough_info"],
  ["The road was closed on Monday and opened again on Friday.", "The road was opened on Friday.", "supported"],
];

const OPEN: OpenRows = {
  "The army won the battle at Corran. | The army lost the battle at Corran.":
    "win / lose as converse blocks although the doer is the same",
  "A dog bit the postman in Hull. | An animal bit the postman in Hull.": "dog under animal: hypernym not found",
};

describeTable("relation", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
