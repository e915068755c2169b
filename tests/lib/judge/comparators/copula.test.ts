import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "The board was split on Monday. In March, when Ida Holm led it, the board had been unanimous.",
    "The board was unanimous.",
    "not_enough_info|refuted",
  ],
  [
    "Ida Holm is the minister of health. Per Vang is the minister of finance.",
    "Per Vang is the minister of health.",
    "refuted|not_enough_info",
  ],
  ["Ida Holm, the head of the port, met Per Vang.", "Per Vang is the head of the port.", "not_enough_info|refuted"],
  ["The trainer of Jonas Weil is a former boxer.", "Jonas Weil is a former boxer.", "not_enough_info"],
  ["The soup was served with warm bread.", "The soup was warm.", "not_enough_info"],
  ["Clara Voss praised the excellent pianist Ian Dorr.", "Clara Voss is a pianist.", "not_enough_info"],
  [
    "Doctors treated the injured driver; the passenger walked away.",
    "The passenger was injured.",
    "not_enough_info|refuted",
  ],
  ["The old church stands beside a new library.", "The library is old.", "refuted|not_enough_info"],
  ["The mayor greeted the bankrupt farmers.", "The mayor is bankrupt.", "not_enough_info"],
  [
    "Ruth Adler, a chemist, and Simon Beck, a lawyer, founded the firm.",
    "Simon Beck is a chemist.",
    "not_enough_info|refuted",
  ],
  ["Ada Frost is the sister of the governor.", "Ada Frost is the governor.", "not_enough_info"],
  ["Kurt Blom is a candidate for president.", "Kurt Blom is president.", "not_enough_info"],
  ["Nils Arne was once the chairman of the bank.", "Nils Arne is the chairman of the bank.", "not_enough_info|refuted"],
  ["Former treasurer Ina Voll praised the plan.", "Ina Voll is the treasurer.", "not_enough_info|refuted"],
  ["The deputy mayor, Per Holt, opened the fair.", "Per Holt is the mayor.", "not_enough_info|refuted"],
  ["Former prime minister Siv Aas spoke last.", "Siv Aas is prime minister.", "not_enough_info|refuted"],
  [
    "Rolf Ek, who was finance minister from 2001 to 2004, replied.",
    "Rolf Ek is finance minister.",
    "not_enough_info|refuted",
  ],
  ["Nora Pell never married.", "Nora Pell was married.", "not_enough_info|refuted"],
  ["The dog that bit the deaf child was found.", "The dog is deaf.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Former treasurer Ina Voll praised the plan.", "Ina Voll is a former treasurer.", "supported"],
  ["The deputy mayor, Per Holt, opened the fair.", "Per Holt is the deputy mayor.", "supported"],
  ["The treasurer, Ina Voll, praised the former mayor.", "Ina Voll is the treasurer.", "supported"],
  ["Ida Holm is the minister of health.", "Ida Holm is the health minister.", "supported"],
  ["Ida Holm, the head of the port, met Per Vang.", "Ida Holm is the head of the port.", "supported"],
  ["Chief Inspector Hana Roth spoke to reporters.", "Hana Roth is a chief inspector.", "supported|not_enough_info"],
  ["The chemist Ruth Adler founded the firm.", "Ruth Adler is a chemist.", "supported"],
  ["The warm soup was served late.", "The soup was warm.", "supported"],
  ["Ada Frost became governor in 2019.", "Ada Frost became the governor in 2019.", "supported"],
  ["The library remains closed.", "The library is closed.", "supported"],
  ["The valley is 40 kilometres long.", "The valley is 40 km long.", "supported"],
  ["Simon Beck, a lawyer from Graz, won the prize.", "Simon Beck is a lawyer.", "supported"],
  ["The river is deep and cold.", "The river is cold.", "supported"],
  ["The suspect was armed.", "The suspect was armed.", "supported"],
  ["Erla Jons and Pia Moe are engineers.", "Pia Moe is an engineer.", "supported"],
  ["The bridge, which is 90 years old, was repaired.", "The bridge is 90 years old.", "supported"],
];

const OPEN: OpenRows = {
  "Ida Holm, the head of the port, met Per Vang. | Per Vang is the head of the port.":
    "WRONG: an appositive belongs to the noun before it, not to the object after it",
};

describeTable("copula", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
