import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Some schools closed on Monday.", "All schools closed on Monday.", "not_enough_info", "quantifier_mismatch"],
  ["Few residents left the town.", "Most residents left the town.", "refuted", "quantifier_mismatch"],
  ["Most farmers support the plan.", "All farmers support the plan.", "not_enough_info|refuted", "quantifier_mismatch"],
  ["Several trains were cancelled.", "Every train was cancelled.", "not_enough_info", "quantifier_mismatch"],
  ["All of the paintings survived.", "None of the paintings survived.", "refuted"],
  ["No players tested positive.", "All players tested positive.", "refuted"],
  ["Many shops stayed shut.", "All shops stayed shut.", "not_enough_info", "quantifier_mismatch"],
  ["Half of the trees died.", "Most of the trees died.", "refuted|not_enough_info", "quantifier_mismatch"],
  ["Both pilots survived.", "Neither pilot survived.", "refuted"],
  [
    "Some patients recovered within a week.",
    "Most patients recovered within a week.",
    "not_enough_info",
    "quantifier_mismatch",
  ],
  ["Trains were cancelled.", "Most trains were cancelled.", "not_enough_info"],
  ["The storm damaged houses in Lund.", "The storm damaged every house in Lund.", "not_enough_info"],
  ["Only members may vote.", "All residents may vote.", "refuted|not_enough_info"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["All schools closed on Monday.", "Some schools closed on Monday.", "supported"],
  ["All schools closed on Monday.", "Most schools closed on Monday.", "supported"],
  ["Most farmers support the plan.", "Most farmers support the plan.", "supported"],
  ["Most farmers support the plan.", "Some farmers support the plan.", "supported"],
  ["Every train was cancelled.", "All trains were cancelled.", "supported"],
  ["Each player received a medal.", "Every player received a medal.", "supported"],
  ["All pupils passed the test, but some teachers complained.", "All pupils passed the test.", "supported"],
  ["Some pupils failed, and all teachers complained.", "Some pupils failed.", "supported"],
  ["Several bridges were closed.", "Some bridges were closed.", "supported"],
  ["Few shops opened, while most cafes did.", "Few shops opened.", "supported"],
  ["Both pilots survived.", "Both pilots survived.", "supported"],
  ["None of the divers was hurt.", "No divers were hurt.", "supported"],
  ["The vast majority of voters stayed at home.", "Most voters stayed at home.", "supported"],
];

const OPEN: OpenRows = {
  "Many shops stayed shut. | All shops stayed shut.":
    'partially_supported, wanted not_enough_info (quantifier_mismatch: The article says "Many", not "All".)',
};

describeTable("quantifier", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
