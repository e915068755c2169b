import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Ina Rask has three sons and one daughter.", "Ina Rask has three children.", "not_enough_info|refuted"],
  ["The fund lost 4.2 million euros in 2022.", "The fund lost 4.2 billion euros in 2022.", "refuted"],
  ["The quake destroyed 338 houses.", "The quake destroyed 383 houses.", "refuted", "number_mismatch"],
  ["Turnout was 61 percent.", "Turnout was 16 percent.", "refuted", "number_mismatch"],
  ["The tower is 120 metres high.", "The tower is 120 feet high.", "refuted"],
  ["More than 870 people were rescued.", "Fewer than 800 people were rescued.", "refuted"],
  ["The hospital hired 25 nurses in May.", "The hospital hired 52 nurses in May.", "refuted", "number_mismatch"],
  ["The rate rose by 2 percentage points.", "The rate rose by 2 percent.", "refuted|not_enough_info"],
  ["Sales fell by a third in 2023.", "Sales fell by half in 2023.", "refuted", "number_mismatch"],
  ["The crew rescued between 7 and 15 hikers.", "The crew rescued 20 hikers.", "refuted"],
  ["At most 40 guests are allowed in the hall.", "60 guests are allowed in the hall.", "refuted"],
  ["The watch costs $900.", "The watch costs £900.", "refuted"],
  ["Half a million bees live in the orchard.", "Five million bees live in the orchard.", "refuted"],
  ["The marathon drew 12 men and 9 women.", "The marathon drew 21 people.", "supported", "number_derived"],
  [
    "The vote was backed by 18 of 24 members.",
    "Three quarters of the members backed the vote.",
    "supported",
    "number_derived",
  ],
  ["Output doubled in 2021.", "Output rose by 100 percent in 2021.", "supported", "number_derived"],
  [
    "Membership grew from 40 to 60 in a year.",
    "Membership grew by 50 percent in a year.",
    "supported",
    "number_derived",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "Some 52,000 homes lost power. By noon all but 3,000 were reconnected.",
    "By noon 49,000 homes were reconnected.",
    "supported|not_enough_info",
  ],
  [
    "Of 1,200 applicants, 300 were admitted, 60 of them with grants.",
    "A quarter of the applicants were admitted.",
    "supported|not_enough_info",
  ],
  [
    "Ida Moos was top scorer with 24 goals, three more than Vera Lund.",
    "Vera Lund scored 21 goals.",
    "supported|not_enough_info",
  ],
  [
    "Tarvan melts at 140 degrees, 30 degrees above the melting point of its forerunner, Orvan.",
    "Orvan melts at 110 degrees.",
    "supported|not_enough_info",
  ],
  [
    "The Vela cost 600 million euros, twice as much as the Aster.",
    "The Aster cost 300 million euros.",
    "supported|not_enough_info",
  ],
  [
    "Sugar exports rose by 1,500 tonnes to 24,000 tonnes.",
    "Sugar exports were 22,500 tonnes before the rise.",
    "supported|not_enough_info",
  ],
  ["The fund lost 4.2 million euros in 2022.", "The fund lost €4.2m in 2022.", "supported"],
  ["Five thousand fans came to the match.", "5,000 fans came to the match.", "supported"],
  ["4,960 fans came to the match.", "Nearly 5,000 fans came to the match.", "supported"],
  ["4,200 fans came to the match.", "Almost 5,000 fans came to the match.", "refuted|not_enough_info"],
  ["More than 870 people were rescued.", "At least 800 people were rescued.", "supported"],
  ["More than 870 people were rescued.", "More than 1,000 people were rescued.", "not_enough_info"],
  ["The lake holds 85.19 percent of its capacity.", "The lake holds 85 percent of its capacity.", "supported"],
  ["About 34 percent of the voters stayed at home.", "About a third of the voters stayed at home.", "supported"],
  ["The clinic treated 1,500 patients.", "The clinic treated 50 patients.", "refuted|not_enough_info"],
  ["The clinic treated 1,500 patients and hired 50 nurses.", "The clinic hired 50 nurses.", "supported"],
  ["The clinic treated 300 children in May and 500 in June.", "The clinic treated 500 children in June.", "supported"],
  ["A dozen sheep were stolen.", "12 sheep were stolen.", "supported"],
  ["Two in five pupils walk to school.", "40 percent of pupils walk to school.", "supported"],
  ["The hall seats 700 people.", "The hall was built for 12 million crowns.", "not_enough_info"],
  ["The rate rose by 2 percentage points to 6 percent.", "The rate rose to 6 percent.", "supported"],
  ["The army has 30 tanks.", "The navy has 50 ships.", "not_enough_info"],
];

const OPEN: OpenRows = {
  "The clinic treated 300 children in May and 500 in June. | The clinic treated 500 children in June.":
    "gapped clause ('300 in May and 500 in June')",
};

describeTable("quantity", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
