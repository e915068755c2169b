import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  [
    'Governor Tor Moll was calm. Economist Ina Rask was not. "They will regret it," Rask said.',
    "Tor Moll said: They will regret it.",
    "not_enough_info|refuted",
  ],
  [
    "Ola Kern said Tor Moll believed that Ina Rask had lied.",
    "Ola Kern believed that Ina Rask had lied.",
    "not_enough_info|refuted",
  ],
  [
    "According to a poll that the ministry disputes, half of the voters want to leave.",
    "Half of the voters want to leave.",
    "not_enough_info",
  ],
  [
    '"Tor Moll is a thief," wrote Ola Kern in a letter that was later shown to be forged.',
    "Tor Moll is a thief.",
    "not_enough_info",
  ],
  [
    "Ola Kern quoted Tor Moll as saying that the dam was safe.",
    "Ola Kern said that the dam was safe.",
    "not_enough_info|refuted",
  ],
  ["The prosecutor had told the jury that the two forged the will.", "The two forged the will.", "not_enough_info"],
  [
    "The army said rebels had killed nine soldiers; the rebels said they had killed 19.",
    "Rebels killed nine soldiers.",
    "conflicting_evidence|not_enough_info",
  ],
  [
    "The army said rebels had killed nine soldiers; the rebels said they had killed 19.",
    "Rebels killed 19 soldiers.",
    "conflicting_evidence|not_enough_info",
  ],
  [
    "Kern's office says nobody refused to go; Mayor Ina Rask says about 40 did.",
    "Nobody refused to go.",
    "conflicting_evidence|not_enough_info",
  ],
  [
    "The pump runs 19 hours, the maker says; in our test it ran 14.",
    "The pump runs 19 hours.",
    "conflicting_evidence|not_enough_info",
  ],
  [
    "The report found that smoking fell in 2020.",
    "The ministry found that smoking fell in 2020.",
    "refuted",
    "attribution_mismatch",
  ],
  [
    "Gail Porter said the pier was unsafe.",
    "Henry Dean said the pier was unsafe.",
    "refuted|not_enough_info",
    "attribution_mismatch",
  ],
  [
    "According to the auditor, the fund lost money.",
    "According to the mayor, the fund lost money.",
    "refuted|not_enough_info",
    "attribution_mismatch",
  ],
  [
    "Police said the gate was open. The owner, Rolf Lie, said nothing.",
    "Rolf Lie said the gate was open.",
    "refuted|not_enough_info",
    "attribution_mismatch",
  ],
  ["The defence claimed that the letter was forged.", "The letter was forged.", "not_enough_info", "attributed_only"],
  [
    "Ivo Marn alleges that the firm bribed officials.",
    "The firm bribed officials.",
    "not_enough_info",
    "attributed_only",
  ],
  ["The pier is unsafe.", "Gail Porter said the pier was unsafe.", "not_enough_info"],
  ["The suspect insisted that he was at home.", "The suspect was at home.", "not_enough_info"],
  ['"The plan is dead," said Olga Penn.', "Viktor Stahl said the plan is dead.", "refuted|not_enough_info"],
  [
    "The study concluded that bees prefer clover.",
    "Farmers concluded that bees prefer clover.",
    "refuted|not_enough_info",
  ],
  ["The rebels claim that they hold the city.", "The rebels hold the city.", "not_enough_info"],
  [
    "The minister said the report found mould in the vaccine.",
    "The opposition said the report found mould in the vaccine.",
    "refuted|not_enough_info",
  ],
  ["Critics accuse the bank of hiding losses.", "The bank hid losses.", "not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "The minister said the report found mould in the vaccine.",
    "The minister said the report found mould in the vaccine.",
    "supported",
  ],
  ["Ola Kern said Tor Moll believed that Ina Rask had lied.", "Tor Moll believed that Ina Rask had lied.", "supported"],
  ["Ola Kern quoted Tor Moll as saying that the dam was safe.", "Tor Moll said that the dam was safe.", "supported"],
  [
    "The army said rebels had killed nine soldiers; the rebels said they had lost four men.",
    "Rebels killed nine soldiers.",
    "supported",
  ],
  [
    "According to a poll that the ministry paid for, half of the voters want to leave.",
    "Half of the voters want to leave.",
    "supported",
  ],
  ["The report found that smoking fell in 2020.", "The report says that smoking fell in 2020.", "supported"],
  ["The report found that smoking fell in 2020.", "Smoking fell in 2020.", "supported"],
  ["Gail Porter said the pier was unsafe.", "The pier was unsafe.", "supported"],
  ["The defence claimed that the letter was forged.", "The defence claimed that the letter was forged.", "supported"],
  ["Ivo Marn alleges that the firm bribed officials.", "Ivo Marn alleges that the firm bribed officials.", "supported"],
  ["According to the auditor, the fund lost money.", "The auditor said that the fund lost money.", "supported"],
  [
    "The harbour master, Gail Porter, said the pier was unsafe.",
    "The harbour master said the pier was unsafe.",
    "supported",
  ],
  ["Gail Porter runs the port. She said the pier was unsafe.", "Gail Porter said the pier was unsafe.", "supported"],
  ['"The plan is dead," said Olga Penn.', "Olga Penn said the plan is dead.", "supported"],
  [
    "The World Trout Council (WTC) said stocks fell by 12 percent.",
    "The WTC said stocks fell by 12 percent.",
    "supported",
  ],
  ["The study concluded that bees prefer clover.", "According to the study, bees prefer clover.", "supported"],
  [
    "The pier was closed on Monday, Gail Porter said, and it was opened on Friday.",
    "The pier was closed on Monday.",
    "supported",
  ],
  ["The suspect insisted that he was at home.", "The suspect insisted that he was at home.", "supported"],
];

const OPEN: OpenRows = {
  "The report found that smoking fell in 2020. | The ministry found that smoking fell in 2020.":
    "not_enough_info, wanted refuted (attribution_mismatch: In the article the report says so, not The ministry.)",
};

describeTable("attribution", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
