import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const MAYOR =
  "The mayor of Lissou, Bastien Koury, said that 40 residents stayed. Civil protection director Adele Marchetti left.";
const GROUP = "The group will be run by Ingrid Thorsby, its chief executive. Pavel Rusnak left.";
const STUDY = "Dr Ben Ives led the study; Eva Lorne was not asked. Ana Orr and Lia Tarn wrote the report.";
const CLUB =
  "Vera Maas, the captain of Delt United, scored. Jon Ode played well. The deputy mayor of Hull met Kim Aas.";
const COUNT =
  "The agency first said that 151 wells had failed the test. It corrected the figure on Friday, saying two digits were swapped.";
const PRESS = "Ash closed the island's only airport. The trial was paid for by the Vestrian health ministry.";
const COURT = "District Judge Amina Farrow granted Mr Prewett bail.";
const MERGER =
  "Shareholders vote on May 22, and the merger still needs clearance from the cartel office. The law limits rises and bans evictions in winter.";
const WALKS = "Older people who took a walk after dinner slept better than those who walked in the morning.";

const FIRES: readonly VerdictRow[] = [
  [MAYOR, "Adele Marchetti is the mayor of Lissou.", "refuted", "entity_mismatch"],
  [GROUP, "Pavel Rusnak will run the group.", "refuted", "entity_mismatch"],
  [STUDY, "Eva Lorne led the study.", "refuted", "entity_mismatch"],
  [CLUB, "Jon Ode is the captain of Delt United.", "refuted", "entity_mismatch"],
  [COUNT, "A total of 151 wells failed the test.", "refuted", "source_conflict"],
  [PRESS, "airport shut by ash", "supported"],
  [PRESS, "The trial was funded by Vestria's health ministry.", "supported"],
  [COURT, "The judge refused to give Prewett bail.", "refuted"],
  [MERGER, "The cartel office has already cleared the merger.", "refuted"],
  [MERGER, "The law bans evictions in winter.", "supported"],
  ["Tarn & Fell dropped Ana Brand last year.", "Tarn & Fell dropped Ana Brand.", "supported"],
  ["Ferries were running normally.", "Ferries were not running.", "refuted"],
  ["The mayor cut short a trip abroad.", "The mayor shortened a foreign trip.", "supported"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [MAYOR, "Bastien Koury is the mayor of Lissou.", "supported"],
  [MAYOR, "Adele Marchetti is a farmer in Lissou.", "not_enough_info"],
  [GROUP, "Ingrid Thorsby will run the group.", "supported"],
  [STUDY, "Lia Tarn wrote the report.", "supported"],
  [STUDY, "Eva Lorne wrote the report.", "not_enough_info"],
  [CLUB, "Kim Aas is the mayor of Hull.", "not_enough_info"],
  [CLUB, "Jon Ode was the captain of Sturt City.", "not_enough_info"],
  [COUNT, "The agency first said that 151 wells had failed the test.", "supported"],
  ["The firm initially said that 30 jobs would go.", "30 jobs would go.", "not_enough_info"],
  ["A storm hit the town of Hull.", "Storm hit by town", "not_enough_info|refuted"],
  [PRESS, "The trial was funded by Carland's health ministry.", "not_enough_info"],
  [MERGER, "The merger has been cleared by shareholders.", "not_enough_info"],
  [WALKS, "Morning walks work because muscles rest.", "not_enough_info"],
  ["Morning trains were late.", "Evening trains were late.", "not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("who alone holds or does it, and how a headline says it", {
  fires: FIRES,
  nearMisses: NEAR_MISSES,
  open: OPEN,
});
