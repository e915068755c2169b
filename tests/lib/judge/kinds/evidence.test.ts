import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const LIST = "Winners\n\n- Ana Moreno: 100 metres\n- Ruth Sand: 200 metres\n- Lars Holt: javelin";

const FIRES: readonly VerdictRow[] = [
  ["Ana Moreno joined the firm in 2010. She left it in 2015.", "Ana Moreno left the firm in 2015.", "supported"],
  ["Ana Moreno joined the firm in 2010. She left it in 2015.", "Ana Moreno left the firm in 2012.", "refuted"],
  ["Lars Holt runs a bakery in Oslo. He employs nine people.", "Lars Holt employs nine people.", "supported"],
  ["Lars Holt runs a bakery in Oslo. He employs nine people.", "Lars Holt employs twelve people.", "refuted"],
  ["The ferry Alma left Duro at noon. It sank an hour later.", "The ferry Alma sank.", "supported"],
  ["Ruth Sand leads the union. Sand called the offer an insult.", "Ruth Sand called the offer an insult.", "supported"],
  ["The bridge was built in 1931. It was closed in 2004.", "The bridge was closed in 2004.", "supported"],
  ["The bridge was built in 1931. It was closed in 2004.", "The bridge was closed in 1931.", "refuted|not_enough_info"],
  [
    "Storm hits Duro\n\nA storm hit Duro on Monday and cut power to 300 homes.",
    "A storm cut power to 300 homes.",
    "supported",
  ],
  ["The dam (built in 1960) holds 3 million litres.", "The dam holds 3 million litres.", "supported"],
  ["The dam, which was built in 1960, holds 3 million litres.", "The dam was built in 1960.", "supported"],
  ["The dam, which was built in 1960, holds 3 million litres.", "The dam was built in 1970.", "refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Ana Moreno met Ruth Sand. She left early.", "Ana Moreno left early.", "not_enough_info|supported"],
  ["Lars Holt met his brother. He employs nine people.", "Ruth Sand employs nine people.", "not_enough_info"],
  ["The ferry Alma left Duro. The tanker Iris sank.", "The ferry Alma sank.", "not_enough_info|refuted"],
  ["The bridge was built in 1931. The tunnel was closed in 2004.", "The bridge was closed in 2004.", "not_enough_info"],
  ["Ana Moreno is a judge. Ruth Sand is a dentist.", "Ana Moreno is a dentist.", "not_enough_info|refuted"],
  ["The mill burned. Nobody knows why.", "The mill burned because of a spark.", "not_enough_info|partially_supported"],
  ["Oslo has nine libraries. Bergen has five.", "Bergen has nine libraries.", "refuted|not_enough_info"],
  ["Oslo has nine libraries. Bergen has five.", "Oslo has nine libraries.", "supported"],
  [
    "The club was founded in 1901. Its rival was founded in 1910.",
    "The club was founded in 1910.",
    "refuted|not_enough_info",
  ],
  [LIST, "Ana Moreno won the javelin.", "not_enough_info|refuted"],
  [LIST, "Ruth Sand won the 100 metres.", "not_enough_info|refuted"],
  ["Is the dam safe? The engineers will not say.", "The dam is safe.", "not_enough_info"],
  ["The film, based on a novel by Lars Holt, was shot in Duro.", "Lars Holt shot the film.", "not_enough_info"],
];

const OPEN: OpenRows = {
  "Ana Moreno joined the firm in 2010. She left it in 2015. | Ana Moreno left the firm in 2015.":
    "two pronouns at once",
  "The film, based on a novel by Lars Holt, was shot in Duro. | Lars Holt shot the film.":
    "WRONG: the doer of an inner phrase is taken for the doer of the passive",
  "The ferry Alma left Duro at noon. It sank an hour later. | The ferry Alma sank.":
    "a pronoun for a ship named after its kind",
};

describeTable("evidence", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
