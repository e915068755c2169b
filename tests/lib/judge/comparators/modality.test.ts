import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Scientists hope to land a probe in 2033.", "Scientists will land a probe in 2033.", "not_enough_info"],
  ["Tor Moll threatened to resign.", "Tor Moll will resign.", "not_enough_info"],
  ["The firm said it would consider selling the mill.", "The firm will sell the mill.", "not_enough_info"],
  ["The bank wants to build a tower.", "The bank will build a tower.", "not_enough_info"],
  ["Hail is unlikely to fall.", "Hail will fall.", "not_enough_info|refuted"],
  ["The mayor proposed to ban cars.", "The mayor will ban cars.", "not_enough_info"],
  ["The plan to close the mill was dropped.", "The mill was closed.", "not_enough_info|refuted"],
  ["A proposal to exempt fishermen was rejected by 30 to 12.", "Fishermen were exempted.", "not_enough_info|refuted"],
  ["A motion to cut the director's pay failed.", "The director's pay was cut.", "not_enough_info|refuted"],
  ["Elin Dahl stopped short of leaving the party.", "Elin Dahl left the party.", "not_enough_info|refuted"],
  ["The balloon crashed before reaching the coast.", "The balloon reached the coast.", "not_enough_info|refuted"],
  ["Elin Dahl walked instead of taking the bus.", "Elin Dahl took the bus.", "not_enough_info|refuted"],
  ["The airline plans to buy 20 jets.", "The airline bought 20 jets.", "not_enough_info", "modality_strengthened"],
  [
    "The drug may reduce the risk of stroke.",
    "The drug reduces the risk of stroke.",
    "not_enough_info",
    "modality_strengthened",
  ],
  [
    "The minister considered resigning in March.",
    "The minister resigned in March.",
    "not_enough_info",
    "modality_strengthened",
  ],
  ["The union urged the board to raise wages.", "The board raised wages.", "not_enough_info"],
  ["The driver was accused of fleeing the scene.", "The driver fled the scene.", "not_enough_info"],
  [
    "Parliament is expected to pass the bill.",
    "Parliament passed the bill.",
    "not_enough_info",
    "modality_strengthened",
  ],
  ["The dam could collapse.", "The dam collapsed.", "not_enough_info", "modality_strengthened"],
  ["If the strike goes on, the mill will close.", "The mill closed.", "not_enough_info"],
  ["The banker allegedly stole 3 million euros.", "The banker stole 3 million euros.", "not_enough_info"],
  ["The city should close the road.", "The city closed the road.", "not_enough_info", "modality_strengthened"],
  ["The team hoped to win the cup.", "The team won the cup.", "not_enough_info"],
  ["The firm offered to buy the island.", "The firm bought the island.", "not_enough_info"],
  ["The pilot would have landed in Gander.", "The pilot landed in Gander.", "not_enough_info", "modality_strengthened"],
  ["The guard threatened to shoot the dog.", "The guard shot the dog.", "not_enough_info"],
  ["Rebels tried to seize the airport.", "Rebels seized the airport.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Scientists plan to land a probe in 2033.", "Scientists will land a probe in 2033.", "supported"],
  ["Scientists hope to land a probe in 2033.", "Scientists hope to land a probe in 2033.", "supported"],
  ["Tor Moll threatened to resign.", "Tor Moll threatened to resign.", "supported"],
  ["The plan to close the mill was dropped.", "The plan to close the mill was dropped.", "supported"],
  ["Elin Dahl taught before joining the firm in 2004.", "Elin Dahl joined the firm in 2004.", "supported"],
  ["The airline plans to buy 20 jets.", "The airline plans to buy 20 jets.", "supported"],
  ["The new stadium will open in 2029.", "The new stadium will open in 2029.", "supported"],
  ["The drug may reduce the risk of stroke.", "The drug could reduce the risk of stroke.", "supported"],
  ["The rebels managed to seize the airport.", "The rebels seized the airport.", "supported"],
  ["The minister was forced to resign.", "The minister resigned.", "supported|not_enough_info"],
  ["The driver was accused of fleeing the scene.", "The driver was accused of fleeing the scene.", "supported"],
  ["The dam collapsed in May.", "The dam collapsed in May.", "supported"],
  ["The council plans a park and has bought the land.", "The council has bought the land.", "supported"],
  ["The firm began to hire staff in June.", "The firm hired staff in June.", "supported|not_enough_info"],
  ["The ship is due to arrive on Friday.", "The ship is expected to arrive on Friday.", "supported"],
  [
    "Parliament must vote before the bill becomes law.",
    "Parliament must vote before the bill becomes law.",
    "supported",
  ],
  ["The chef usually closes the kitchen at ten.", "The chef closes the kitchen at ten.", "supported"],
  ["Scientists can now grow the tissue.", "Scientists can grow the tissue.", "supported"],
  ["The city happened to close the road in May.", "The city closed the road in May.", "supported|not_enough_info"],
  ["On Filmwise, the film holds a rating of 71% based on 58 reviews.", "The film holds a rating of 71%.", "supported"],
  ["By June, the county had reported 392 cases.", "The county had 392 cases by June.", "supported|not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("modality", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
