import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["The fee applies to all boats but the Merle.", "The fee applies to the Merle.", "not_enough_info|refuted"],
  ["Every member apart from Ina Rask signed the letter.", "Ina Rask signed the letter.", "not_enough_info|refuted"],
  ["All clubs except Vorne will get a grant.", "Vorne will get a grant.", "not_enough_info|refuted"],
  ["The ferry will leave at 7:15 instead of 7:45.", "The ferry will leave at 7:45.", "not_enough_info|refuted"],
  ["A boy was injured, but not gravely.", "A boy was gravely injured.", "not_enough_info|refuted"],
  ["Frost, rather than hail, ruined the harvest.", "Hail ruined the harvest.", "not_enough_info|refuted"],
  ["Ada Finn, not Tor Moll, wrote the song.", "Tor Moll wrote the song.", "not_enough_info|refuted"],
  [
    "All trains other than the night train will stop in Brune.",
    "The night train will stop in Brune.",
    "not_enough_info|refuted",
  ],
  ["Nobody but Olga Reim knew the code.", "Olga Reim did not know the code.", "not_enough_info|refuted"],
  ["The law covers all farms excluding vineyards.", "The law covers vineyards.", "not_enough_info|refuted"],
  ["Everyone except for the captain was saved.", "The captain was saved.", "not_enough_info|refuted"],
  [
    "The minister refused to pay damages to growers except those in Holme.",
    "The minister refused to pay damages to growers in Holme.",
    "not_enough_info|refuted",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The fee applies to all boats but the Merle.", "The fee applies to all boats but the Merle.", "supported"],
  ["All clubs except Vorne will get a grant.", "All clubs except Vorne will get a grant.", "supported"],
  ["The ferry will leave at 7:15 instead of 7:45.", "The ferry will leave at 7:15.", "supported"],
  ["A boy was injured, but not gravely.", "A boy was injured.", "supported"],
  ["Frost, rather than hail, ruined the harvest.", "Frost ruined the harvest.", "supported"],
  ["Ada Finn, not Tor Moll, wrote the song.", "Ada Finn wrote the song.", "supported"],
  ["The town has no hall but a chapel.", "The town has a chapel.", "supported|not_enough_info"],
  ["Ina Rask lost, but Tor Moll won.", "Tor Moll won.", "supported"],
  ["The bridge is old but safe.", "The bridge is safe.", "supported"],
  [
    "Apart from the mayor, the council met the mayor of Holme.",
    "The council met the mayor of Holme.",
    "supported|not_enough_info",
  ],
  ["The ferry left, but it did not reach Brune.", "The ferry left.", "supported"],
  ["The bridge was closed, not only for trucks but for cars.", "The bridge was closed.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("exceptions", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
