import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const HOLM = "Anna Holm, the party's leader, denied that her party had offered to abstain.";
const POLICE = "Police denied that the road had been closed.";
const BAIL = "The judge granted Mr Hale bail.";
const GIVEN = "The clerk gave Mr Hale help. The bank refused Ms Orr credit. The minister failed to sign the treaty.";
const FEES =
  "Dr Lund had received consulting fees from the maker of the device. The journal said that the fees had been declared.";
const PLANS = "The council approved a housing plan on Monday. The plan will cost £4 million. A rail plan was dropped.";
const BELLS = "A thief took seven bronze bells from two churches. Police said the bells were worth £186,000.";
const CASES = "The fraud case was dropped. The theft case went on. The case lasted nine days.";
const STUDY = "A study by the Owners' Council suggested that 15,000 homes would be lost.";

const FIRES: readonly VerdictRow[] = [
  [HOLM, "Holm admitted that her party had offered to abstain.", "refuted", "negation_flip"],
  [HOLM, "Holm confirmed that her party had offered to abstain.", "refuted", "negation_flip"],
  [POLICE, "Police confirmed that the road had been closed.", "refuted"],
  [POLICE, "Police said that the road had been closed.", "refuted"],
  [BAIL, "The judge refused to grant Hale bail.", "refuted", "negation_flip"],
  [BAIL, "The judge denied Hale bail.", "refuted"],
  [GIVEN, "The minister signed the treaty.", "refuted", "negation_flip"],
  [FEES, "The journal said the consulting fees had not been declared.", "refuted"],
  [FEES, "The journal said the consulting fees had been declared.", "supported", "assumption_made"],
  [PLANS, "The housing plan will cost £4 million.", "supported", "assumption_made"],
  [BELLS, "The bronze bells were worth £186,000.", "supported"],
  [STUDY, "The Owners' Council study suggested that 15,000 homes would be lost.", "supported"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [HOLM, "Holm denied that her party had offered to abstain.", "supported"],
  [POLICE, "The mayor confirmed that the road had been closed.", "not_enough_info"],
  [POLICE, "The road had been closed.", "not_enough_info"],
  ["The union did not deny that it had met the owners.", "The union said it had met the owners.", "not_enough_info"],
  [GIVEN, "The clerk gave Hale help.", "supported"],
  [GIVEN, "The clerk refused to give Orr help.", "not_enough_info"],
  [GIVEN, "The clerk gave Orr help.", "not_enough_info"],
  [FEES, "The journal said the licence fees had been declared.", "not_enough_info"],
  [PLANS, "The rail plan will cost £4 million.", "not_enough_info"],
  [BELLS, "The silver bells were worth £186,000.", "not_enough_info"],
  [CASES, "The fraud case lasted nine days.", "not_enough_info"],
  [STUDY, "The statistics office study suggested that 15,000 homes would be lost.", "not_enough_info|refuted"],
];

const OPEN: OpenRows = {};

describeTable("what is denied, refused, or taken up from before", {
  fires: FIRES,
  nearMisses: NEAR_MISSES,
  open: OPEN,
});
