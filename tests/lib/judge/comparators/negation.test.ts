import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["All passengers survived.", "Not all passengers survived.", "refuted", "negation_flip"],
  ["Two men were ordered to leave.", "Nobody was ordered to leave.", "refuted", "negation_flip"],
  ["Two men were seen leaving the house.", "Nobody was seen leaving the house.", "refuted", "negation_flip"],
  ["Forty residents wanted to leave.", "No residents wanted to leave.", "refuted", "negation_flip"],
  ["Forty residents refused to leave.", "Nobody refused to leave.", "refuted", "negation_flip"],
  ["Three workers declined to sign.", "No worker declined to sign.", "refuted", "negation_flip"],
  ["The ferry reached Oslund on Monday.", "The ferry did not reach Oslund on Monday.", "refuted", "negation_flip"],
  ["The court did not uphold the ban.", "The court upheld the ban.", "refuted", "negation_flip"],
  ["Lena Brook has never visited Peru.", "Lena Brook has visited Peru.", "refuted", "negation_flip"],
  ["The vaccine does not cause fever.", "The vaccine causes fever.", "refuted", "negation_flip"],
  ["The museum isn't open on Sundays.", "The museum is open on Sundays.", "refuted", "negation_flip"],
  ["The bridge is safe.", "The bridge is not safe.", "refuted", "negation_flip"],
  ["No passengers were injured in the crash.", "Passengers were injured in the crash.", "refuted"],
  ["The talks failed to produce a deal.", "The talks produced a deal.", "refuted|not_enough_info"],
  ["The company cannot repay the loan.", "The company can repay the loan.", "refuted", "negation_flip"],
  ["Neither team scored in the first half.", "Both teams scored in the first half.", "refuted"],
  ["The mayor signed the order on Friday.", "The mayor never signed the order.", "refuted", "negation_flip"],
  ["Nobody was killed in the fire.", "People were killed in the fire.", "refuted"],
  ["The referee did not see the foul.", "The referee saw the foul.", "refuted", "negation_flip"],
  ["The species was not found in the valley.", "The species was found in the valley.", "refuted", "negation_flip"],
  ["The union accepted the offer.", "The union did not accept the offer.", "refuted", "negation_flip"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Not all passengers survived.", "No passengers survived.", "not_enough_info"],
  ["Few banks wanted to lend.", "No bank wanted to lend.", "not_enough_info"],
  ["Hardly anyone came.", "Nobody came.", "not_enough_info"],
  ["No passengers survived.", "Not all passengers survived.", "supported|not_enough_info"],
  ["Most passengers survived.", "Not all passengers survived.", "supported|not_enough_info"],
  ["No residents wanted to leave.", "No residents wanted to leave.", "supported"],
  ["Nobody refused to leave, the chief said.", "Nobody refused to leave.", "supported"],
  ["The ferry reached Oslund on Monday but did not stop at Vike.", "The ferry reached Oslund on Monday.", "supported"],
  ["The court did not uphold the ban.", "The court did not uphold the ban.", "supported"],
  ["Lena Brook has never visited Peru, but her brother lives there.", "Lena Brook has not visited Peru.", "supported"],
  ["The museum is not only open on Sundays but also free.", "The museum is free.", "supported|not_enough_info"],
  ["The bridge was not built in 1920; it was built in 1931.", "The bridge was built in 1931.", "supported"],
  [
    "Not all passengers were injured in the crash.",
    "Some passengers were injured in the crash.",
    "supported|not_enough_info",
  ],
  [
    "The mayor did not deny that she signed the order.",
    "The mayor denied signing the order.",
    "refuted|not_enough_info",
  ],
  [
    "The clinic did not close because of the strike; it closed because of a leak.",
    "The clinic did not close.",
    "not_enough_info|refuted",
  ],
  ["Nothing in the report suggests that the pilot was tired.", "The pilot was tired.", "not_enough_info|refuted"],
  ["The company paid no dividend in 2022.", "The company paid a dividend in 2021.", "not_enough_info"],
  ["The striker did not train on Friday.", "The striker trained on Thursday.", "not_enough_info"],
  ["It is not clear whether the dam will hold.", "The dam will hold.", "not_enough_info"],
  ["The council did not say when the school would open.", "The school opened.", "not_enough_info"],
  [
    "The factory stopped neither production nor deliveries.",
    "The factory stopped production.",
    "refuted|not_enough_info",
  ],
  ["The choir sang without a conductor.", "The choir sang.", "supported"],
];

const OPEN: OpenRows = {
  "The clinic did not close because of the strike; it closed because of a leak. | The clinic did not close.":
    "WRONG: 'did not X because of A; it X-ed because of B': the negation has the reason in its scope",
};

describeTable("negation", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
