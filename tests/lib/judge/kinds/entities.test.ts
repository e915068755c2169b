import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "The World Wildlife Trust (WWT) bought the marsh. The WWT will fence it.",
    "The World Wildlife Trust will fence the marsh.",
    "supported|not_enough_info",
  ],
  ["The Northern Rail Board (NRB) fined the operator.", "The NRB fined the operator.", "supported"],
  ["President Ana Moreno opened the clinic.", "Moreno opened the clinic.", "supported"],
  ["Moreno, the president of Calda, opened the clinic.", "The president of Calda opened the clinic.", "supported"],
  ["Dr. Ilse Haas treated the miners.", "Ilse Haas treated the miners.", "supported"],
  ["The French embassy closed on Monday.", "The embassy of France closed on Monday.", "supported|not_enough_info"],
  ["The UK left the treaty.", "The United Kingdom left the treaty.", "supported"],
  ["Peter Lund and Erik Lund met. Peter Lund sold the boat.", "Erik Lund sold the boat.", "not_enough_info|refuted"],
  ["Ana Moreno won the race; Ruth Moreno came third.", "Ruth Moreno won the race.", "refuted|not_enough_info"],
  ["Norway, Sweden and Finland signed the pact.", "Sweden signed the pact.", "supported"],
  ["Norway, Sweden and Finland signed the pact.", "Norway and Finland signed the pact.", "supported"],
  ["Norway, Sweden and Finland signed the pact.", "Only Norway signed the pact.", "refuted|not_enough_info"],
  ["The mine lies in Duro, a town in Calda.", "The mine lies in Calda.", "supported|not_enough_info"],
  ["The fire began in Lyon, France.", "The fire began in France.", "supported"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Ana Moreno opened the clinic.", "Ruth Moreno opened the clinic.", "not_enough_info|refuted"],
  ["Moreno's lawyer opened the clinic.", "Moreno opened the clinic.", "not_enough_info|refuted"],
  ["Norway, Sweden and Finland signed the pact.", "Denmark signed the pact.", "not_enough_info"],
  ["Norway and Sweden signed the pact.", "Norway, Sweden and Finland signed the pact.", "not_enough_info"],
  ["The Bank of Duro failed.", "Duro failed.", "not_enough_info"],
  ["The fire began in Lyon.", "The fire began in Paris.", "refuted|not_enough_info"],
  ["The fire began in France.", "The fire began in Lyon.", "not_enough_info"],
  ["The University of Calda fired the dean.", "The city of Calda fired the dean.", "not_enough_info"],
  ["The deputy minister resigned.", "The minister resigned.", "not_enough_info"],
  ["The former mayor of Duro was arrested.", "The mayor of Duro was arrested.", "not_enough_info"],
  ["Lund's brother bought the farm.", "Lund bought the farm.", "not_enough_info|refuted"],
  ["The Duro Times praised the play.", "Duro praised the play.", "not_enough_info"],
  ["A Swedish firm built the ship.", "A Danish firm built the ship.", "refuted|not_enough_info"],
  ["The youth team of Calda lost.", "The team of Calda lost.", "not_enough_info|supported"],
];

const OPEN: OpenRows = {
  "The Duro Times praised the play. | Duro praised the play.": "WRONG: a place in the name of another thing",
};

describeTable("entities", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
