import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Norvik beat Salen 3-1 on Saturday.", "Norvik beat Salen 3-2 on Saturday.", "refuted", "number_mismatch"],
  ["Norvik beat Salen 3–1 on Saturday.", "Norvik beat Salen 4-1 on Saturday.", "refuted", "number_mismatch"],
  ["The council voted 7-2 for the budget.", "The council voted 6-3 for the budget.", "refuted", "number_mismatch"],
  ["The court ruled 5-4 against the state.", "The court ruled 9-0 against the state.", "refuted", "number_mismatch"],
  ["The Hawks won 98-91 in Delmont.", "The Hawks won 89-91 in Delmont.", "refuted", "number_mismatch"],
  ["Iris Tan won the set 6-4.", "Iris Tan won the set 6-3.", "refuted", "number_mismatch"],
  ["The match ended 0-0.", "The match ended 1-1.", "refuted", "number_mismatch"],
  ["The board approved the sale by 11-1.", "The board approved the sale by 10-2.", "refuted", "number_mismatch"],
  ["Corvale lost 2-5 at home.", "Corvale lost 2-4 at home.", "refuted", "number_mismatch"],
  ["The senate passed the bill 60-40.", "The senate passed the bill 51-49.", "refuted", "number_mismatch"],
  ["Team Ost finished the season 7-4-1.", "Team Ost finished the season 8-3-1.", "refuted", "number_mismatch"],
  ["Delmont drew 2-2 with Arlen.", "Delmont drew 3-3 with Arlen.", "refuted", "number_mismatch"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Norvik beat Salen 3-1 on Saturday.", "Norvik beat Salen 3-1 on Saturday.", "supported"],
  ["Norvik beat Salen 3–1 on Sunday.", "Norvik beat Salen 3-1 on Sunday.", "supported"],
  ["The council voted 7-2 for the budget.", "The council voted for the budget.", "supported"],
  ["Norvik beat Salen 3-1 after leading 2-0.", "Norvik beat Salen 3-1.", "supported"],
  ["Norvik beat Salen 3-1. Arlen drew 2-2.", "Arlen drew 2-2.", "supported"],
  ["Norvik beat Salen 3-1. Arlen drew 2-2.", "Arlen beat Salen 3-1.", "not_enough_info|refuted"],
  ["The clinic saw 7-15 cases a day.", "The clinic saw 10 cases a day.", "not_enough_info"],
  ["Norvik beat Salen.", "Norvik beat Salen 3-1 in May.", "not_enough_info"],
  ["The hall is open 9-5 on weekdays.", "The hall was painted.", "not_enough_info"],
  ["The Boeing 737-800 landed in Delmont.", "The Boeing 737-900 landed in Delmont.", "refuted|not_enough_info"],
  ["The court ruled 5-4 against the state.", "The court ruled 5-4.", "supported"],
  ["Iris Tan won 6-4, 7-5.", "Iris Tan won.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("score", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
