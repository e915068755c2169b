import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "The tower in Brell is 90 metres high.",
    "The tower in Brell is the highest in the country.",
    "not_enough_info",
    "superlative_unsupported",
  ],
  [
    "Nora Falk climbed Mount Terra in 1972.",
    "Nora Falk was the first woman to climb Mount Terra.",
    "not_enough_info|partially_supported",
    "superlative_unsupported",
  ],
  ["The firm makes bicycles.", "The firm is the only one that makes bicycles.", "not_enough_info|partially_supported"],
  ["Rents rose in Kallen.", "Rents rose in Kallen and Morvik.", "not_enough_info|partially_supported", "entity_absent"],
  ["The chef cooked trout.", "The chef cooked trout for Queen Maud.", "not_enough_info", "entity_absent"],
  ["The bus hit a tree.", "The bus hit a tree and burst into flames.", "partially_supported|not_enough_info"],
  ["The choir sang in Ghent.", "The choir sang in Ghent at midnight.", "not_enough_info"],
  ["Vaccination is free in Norland.", "Vaccination is free worldwide.", "not_enough_info"],
  ["The comet was seen in Chile.", "The comet was seen in Chile by thousands.", "not_enough_info"],
  ["The dancer broke her leg.", "The dancer broke her left leg.", "not_enough_info"],
  ["Two suspects were arrested.", "Two armed suspects were arrested.", "not_enough_info"],
  ["The novel won the Harrow Prize.", "The bestselling novel won the Harrow Prize.", "not_enough_info"],
  ["The shop sells bread.", "The shop sells bread cheaply.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "The tower in Brell is the highest in the country.",
    "The tower in Brell is the highest in the country.",
    "supported",
  ],
  [
    "Nora Falk was the first woman to climb Mount Terra.",
    "Nora Falk was the first woman to climb Mount Terra.",
    "supported",
  ],
  ["Two armed suspects were arrested.", "Two suspects were arrested.", "supported"],
  ["The dancer broke her left leg.", "The dancer broke her leg.", "supported"],
  ["Rents rose in Kallen and Morvik.", "Rents rose in Morvik.", "supported"],
  ["The chef cooked trout for Queen Maud.", "The chef cooked trout.", "supported"],
  ["The bus hit a tree and burst into flames.", "The bus burst into flames.", "supported"],
  ["Dr. Amy Strand, a dentist, moved to Kallen in 2015.", "Amy Strand moved to Kallen.", "supported"],
  ["The choir sang in Ghent at midnight.", "The choir sang at midnight.", "supported"],
  ["The International Kelp Board (IKB) met in Lisbon.", "The IKB met in Lisbon.", "supported"],
  ["Norlandic farmers grow rye.", "The farmers grow rye.", "supported"],
  ["The bestselling novel won the Harrow Prize in 2001.", "The novel won the Harrow Prize in 2001.", "supported"],
];

const OPEN: OpenRows = {
  "The tower in Brell is 90 metres high. | The tower in Brell is the highest in the country.":
    "superlative after 'the' is reported as no_evidence only",
  "Nora Falk climbed Mount Terra in 1972. | Nora Falk was the first woman to climb Mount Terra.":
    "ordinal superlative is reported as no_evidence only",
  "The dancer broke her leg. | The dancer broke her left leg.": "'left leg' is read as a verb and a noun",
  "The dancer broke her left leg. | The dancer broke her leg.": "'left leg' is read as a verb and a noun",
};

describeTable("missing", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
