import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const HARBOUR =
  "Talks between Calda and Noria over the harbour resumed in 2019. The harbour was dredged in 2020 and a new pier opened in 2021. The governor approved the plan, but the union rejected it.";

const FIRES: readonly VerdictRow[] = [
  [HARBOUR, "The harbour was dredged in 2020 and a new pier opened in 2021.", "supported"],
  [HARBOUR, "The harbour was dredged in 2020 and a new pier opened in 2022.", "refuted", "date_mismatch"],
  [HARBOUR, "The harbour was dredged in 2018 and a new pier opened in 2021.", "refuted", "date_mismatch"],
  [HARBOUR, "The governor approved the plan and the union rejected it.", "supported"],
  [HARBOUR, "The governor approved the plan and the union accepted it.", "refuted", "antonym"],
  [HARBOUR, "talks between Calda and Noria since 2019", "supported|not_enough_info"],
  [HARBOUR, "harbour dredged in 2020", "supported"],
  [HARBOUR, "harbour dredged in 2023", "refuted"],
  [HARBOUR, "new pier in 2021", "supported|not_enough_info"],
  [HARBOUR, "plan rejected by the union", "supported"],
  [HARBOUR, "The pier opened in 2021, and the harbour was sold.", "partially_supported|not_enough_info"],
  [
    HARBOUR,
    "The union rejected the plan, the governor approved it, and a pier opened in 2021.",
    "supported|partially_supported",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [HARBOUR, "harbour sold in 2020", "not_enough_info"],
  [HARBOUR, "talks since 2015", "not_enough_info|refuted"],
  [HARBOUR, "plan approved by the union", "refuted|not_enough_info"],
  [HARBOUR, "new school in 2021", "not_enough_info"],
  [HARBOUR, "The governor and the union approved the plan.", "refuted|partially_supported|not_enough_info"],
  [HARBOUR, "The harbour was dredged and sold in 2020.", "partially_supported|not_enough_info"],
  [HARBOUR, "The pier was dredged in 2020.", "not_enough_info|refuted"],
  [HARBOUR, "The harbour opened in 2021.", "not_enough_info"],
  [HARBOUR, "Calda rejected the plan.", "not_enough_info|refuted"],
  [HARBOUR, "Talks between Calda and Esta resumed in 2019.", "not_enough_info|refuted"],
  [HARBOUR, "The union rejected the plan because the governor approved it.", "not_enough_info|partially_supported"],
  [HARBOUR, "The pier opened before the harbour was dredged.", "refuted|not_enough_info|partially_supported"],
];

const OPEN: OpenRows = {
  [`${HARBOUR} | plan rejected by the union`]: "a pronoun that is the object of a fragment",
};

describeTable("fragments and compounds", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
