import type { OpenRows, VerdictRow } from "../../support/verdict-table.ts";
import { describeTable } from "../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "The depot had 40 buses, and it bought 12 more buses.",
    "The depot now has 52 buses.",
    "supported",
    "number_derived",
  ],
  ["The depot had 40 buses, and it bought 12 more buses.", "The depot now has 50 buses.", "refuted", "number_mismatch"],
  ["The zoo had 31 monkeys and lost 4 monkeys.", "The zoo has 27 monkeys left.", "supported", "number_derived"],
  ["The zoo had 31 monkeys and lost 4 monkeys.", "The zoo has 35 monkeys left.", "refuted", "number_mismatch"],
  ["Vera had 18 paintings and sold 5 of them.", "Vera has 13 paintings left.", "supported", "number_derived"],
  ["Vera had 18 paintings and sold 5 of them.", "Vera has 18 paintings now.", "refuted", "number_mismatch"],
  ["There were 14 ships in the harbour, and 6 more arrived.", "There are 20 ships in the harbour now.", "supported"],
  ["There were 14 ships in the harbour, and 6 ships left.", "There are 8 ships in the harbour now.", "supported"],
  ["There were 14 ships in the harbour, and 6 ships left.", "There are 10 ships in the harbour now.", "refuted"],
  ["The squad has 22 players and Rossi gave it 3 more players.", "The squad has 25 players now.", "supported"],
  ["The library had 900 books, bought 150 books and lost 50 books.", "The library has 1,000 books now.", "supported"],
  ["Odile had 7 rings and her aunt gave her 2 more rings.", "Odile has 9 rings now.", "supported", "number_derived"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The depot had 40 buses, and it bought 12 more buses.", "The depot had 40 buses.", "supported"],
  ["The depot had 40 buses, and it bought 12 more buses.", "The depot bought 12 buses.", "supported"],
  ["The depot had 40 buses, and the airport bought 12 more buses.", "The depot now has 52 buses.", "not_enough_info"],
  ["The depot had 40 buses, and it hopes to buy 12 more buses.", "The depot now has 52 buses.", "not_enough_info"],
  ["The zoo had 31 monkeys and lost 4 parrots.", "The zoo has 27 monkeys left.", "not_enough_info"],
  ["Vera had 18 paintings and sold about 5 of them.", "Vera has 13 paintings left.", "not_enough_info"],
  ["Vera had 18 paintings and sold several of them.", "Vera has 13 paintings left.", "not_enough_info"],
  ["Vera had 18 paintings, and Paul sold 5 paintings.", "Vera has 13 paintings left.", "not_enough_info"],
  ["The depot had 40 buses, and it bought 12 more buses.", "The depot will have 60 buses.", "not_enough_info"],
  ["Each box holds 12 bottles, and there are 30 boxes.", "There are 360 bottles in total.", "not_enough_info"],
  ["Each box holds 12 bottles, and there are 30 boxes.", "There are 350 bottles in total.", "not_enough_info"],
  ["Twelve gulls sat on the wall and eight gulls flew away.", "Eight gulls flew away.", "supported"],
  ["The club signed 12 players and released 9 players.", "The club signed 10 players.", "refuted"],
];

const OPEN: OpenRows = {};

describeTable("accounts of one store", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
