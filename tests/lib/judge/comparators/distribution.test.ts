import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    "Buses will run every 15 minutes on weekdays and every hour on Sundays.",
    "Buses will run every 15 minutes on Sundays.",
    "not_enough_info|refuted",
  ],
  [
    "Admission costs 8 euros for adults and 4 euros for children.",
    "Admission costs 8 euros for children.",
    "not_enough_info|refuted",
  ],
  [
    "The firm sold 200 boats in Norway and 90 in Denmark.",
    "The firm sold 200 boats in Denmark.",
    "not_enough_info|refuted",
  ],
  [
    "The choir gave 12 concerts in May and 5 in June.",
    "The choir gave 12 concerts in June.",
    "not_enough_info|refuted",
  ],
  [
    "The clinic has 30 beds for adults and 12 for children.",
    "The clinic has 30 beds for children.",
    "not_enough_info|refuted",
  ],
  [
    "The state paid 2 million euros for roads and 1 million for schools.",
    "The state paid 2 million euros for schools.",
    "not_enough_info|refuted",
  ],
  [
    "Rain fell on 12 days in the north and on 3 days in the south.",
    "Rain fell on 12 days in the south.",
    "not_enough_info|refuted",
  ],
  [
    "The shop opens for 8 hours on Mondays and for 4 hours on Fridays.",
    "The shop opens for 8 hours on Fridays.",
    "not_enough_info|refuted",
  ],
  [
    "Imports fell 10 percent in May after rising 20 percent in April.",
    "Imports fell 10 percent in April.",
    "not_enough_info|refuted",
  ],
  [
    "The team won 3 matches at home and 1 match at Brune.",
    "The team won 3 matches at Brune.",
    "not_enough_info|refuted",
  ],
  ["A ton costs 50 euros in Brune and 70 euros in Holme.", "A ton costs 50 euros in Holme.", "not_enough_info|refuted"],
  [
    "The plan foresees 300 homes in Brune and 80 homes in Holme.",
    "The plan foresees 300 homes in Holme.",
    "not_enough_info|refuted",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "Buses will run every 15 minutes on weekdays and every hour on Sundays.",
    "Buses will run every 15 minutes on weekdays.",
    "supported",
  ],
  [
    "Admission costs 8 euros for adults and 4 euros for children.",
    "Admission costs 4 euros for children.",
    "supported",
  ],
  [
    "The firm sold 200 boats in Norway and Denmark.",
    "The firm sold 200 boats in Denmark.",
    "supported|not_enough_info",
  ],
  ["The choir gave 12 concerts in May and 5 in June.", "The choir gave 12 concerts in May.", "supported"],
  ["Imports fell 10 percent in May after rising 20 percent in April.", "Imports fell 10 percent in May.", "supported"],
  [
    "Imports fell 10 percent in May after rising 20 percent in April.",
    "Imports rose 20 percent in April.",
    "supported|not_enough_info",
  ],
  ["The clinic has 30 beds for adults and 12 for children.", "The clinic has 30 beds for adults.", "supported"],
  ["The state paid 2 million euros for roads.", "The state paid 2 million euros for roads.", "supported"],
  ["Admission costs 8 euros for adults on weekdays.", "Admission costs 8 euros for adults on weekdays.", "supported"],
  ["A ton costs 50 euros in Brune and 70 euros in Holme.", "A ton costs 70 euros in Holme.", "supported"],
  ["The plan foresees 300 homes in Brune.", "The plan foresees 300 homes in Brune.", "supported"],
  ["The firm sold 200 boats, 90 of them in Denmark.", "The firm sold 200 boats.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("distribution", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
