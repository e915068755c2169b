import type { OpenRows, VerdictRow } from "../../support/verdict-table.ts";
import { describeTable } from "../../support/verdict-table.ts";

const LEAD = '"We owe it to the crews," said Ida Berg, Norvik\'s chief executive, who will lead the merged group.';
const UNION = "The Union of Port and Rail Clerks (UPRC), which represents 4,960 Norvik staff, was not persuaded.";
const TENOR = '"The damp is murder," said Imre Sand, the tenor who sings the title role in The Slate Queen.';
const COURT = "The case was sent to Harrow Crown Court, where both men are due to appear on April 11.";
const TEACHER = "The idea came from Marga Daal, a retired teacher whose grandfather worked in the mine.";
const HURT = "Three people were hurt, one of them badly, when a bus overturned near Lissou.";
const CLOCKS = "The guide said that the clocks, the oldest of them made in 1647, were worth about £186,000.";
const LIFTS =
  "The strike shut two of the port's five lifts. The two firms carry 64 per cent of passengers on the route.";

const FIRES: readonly VerdictRow[] = [
  [LEAD, "Ida Berg will lead the merged group.", "supported"],
  [LEAD, "Berg will head the merged group.", "supported"],
  [UNION, "UPRC represents nearly 5,000 Norvik staff.", "supported"],
  [TENOR, "Imre Sand sings the title role in The Slate Queen.", "supported"],
  [TENOR, "The title role in The Slate Queen is sung by Sand.", "supported"],
  [COURT, "The two men are due to appear at Harrow Crown Court on April 11.", "supported"],
  [COURT, "The two men are due to appear at Harrow Crown Court on April 21.", "refuted", "date_mismatch"],
  [TEACHER, "Daal's grandfather worked in the mine.", "supported"],
  [HURT, "Three people were hurt when a bus overturned near Lissou.", "supported"],
  [CLOCKS, "The clocks were worth about £186,000.", "supported"],
  [LIFTS, "The strike shut all five lifts.", "refuted", "quantifier_mismatch"],
  [LIFTS, "The two firms carry all the passengers on the route.", "refuted", "quantifier_mismatch"],
  [LIFTS, "The two firms carry most passengers on the route.", "supported"],
  ["The team followed 612 adults, none of whom had been ill.", "All of the adults had been ill.", "refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [LEAD, "Norvik will lead the merged group.", "not_enough_info|refuted"],
  [UNION, "The Port and Rail Clerks were persuaded.", "not_enough_info|refuted"],
  [TEACHER, "Daal worked in the mine.", "not_enough_info"],
  ["Tom Ash's brother, who lives in Cork, sings.", "Tom Ash sings.", "not_enough_info"],
  ["Tom Ash's brother, who lives in Cork, sings.", "Ash lives in Cork.", "not_enough_info"],
  ["The ship docked in Port Ellis, where 40 people went ashore.", "40 people went ashore in Hull.", "not_enough_info"],
  [HURT, "Three people were badly hurt when a bus overturned near Lissou.", "not_enough_info|partially_supported"],
  [
    "The firm employs 2,300 people, most of them in Leith.",
    "The firm employs 2,300 people in Leith.",
    "not_enough_info",
  ],
  [CLOCKS, "The oldest clock was worth about £186,000.", "not_enough_info"],
  [LIFTS, "The strike shut two of the five lifts.", "supported"],
  [LIFTS, "The strike shut some of the lifts.", "supported"],
  ["Two of the hotel's nine lifts broke in June.", "All the hotel's lifts broke in July.", "not_enough_info"],
  ["Tom Banks left the firm. Banks raised fees.", "Banks left the army.", "not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("relative clauses, appositions and parts", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
