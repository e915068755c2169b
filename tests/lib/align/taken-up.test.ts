import type { OpenRows, VerdictRow } from "../../support/verdict-table.ts";
import { describeTable } from "../../support/verdict-table.ts";

const BOAT = "The boat was uncovered on 9 May by a team from Hull. It is 11.2 metres long.";
const BRIDGE = "The bridge was closed by the mayor. It opened in 1931.";
const FLOODS = "The sea broke in during the floods of 2019, in which two people died.";
const MAN = "A 79-year-old man died in Oster. The trust has promised £500,000.";
const POLICE = "Police said they had no reason to suspect arson.";
const PLANT = "The firm has no plans to close the plant. The fire broke out in a barn.";

const FIRES: readonly VerdictRow[] = [
  [BOAT, "The boat is 11.2 metres long.", "supported", "assumption_made"],
  [BOAT, "The vessel is 11.2 metres long.", "supported", "assumption_made"],
  [BOAT, "The boat is 9 metres long.", "refuted"],
  [BRIDGE, "The bridge opened in 1931.", "supported"],
  [FLOODS, "Two people died in the floods of 2019.", "supported"],
  [FLOODS, "Three people died in the floods of 2019.", "refuted", "number_mismatch"],
  [MAN, "A man of 79 died in Oster.", "supported"],
  [MAN, "A man aged 79 died in Oster.", "supported"],
  [MAN, "A man of 81 died in Oster.", "refuted"],
  [MAN, "The trust has promised half a million pounds.", "supported"],
  [POLICE, "Police suspect arson.", "refuted", "negation_flip"],
  [PLANT, "The firm plans to close the plant.", "refuted"],
  [PLANT, "The firm does not plan to close the plant.", "supported"],
  [PLANT, "The fire started in a barn.", "supported"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [BOAT, "The team is 11.2 metres long.", "not_enough_info"],
  [BOAT, "The boat was uncovered by a team from Hull.", "supported"],
  [BRIDGE, "The mayor opened in 1931.", "not_enough_info"],
  [FLOODS, "Two people died in the floods of 2007.", "not_enough_info|refuted"],
  [FLOODS, "Two people died at sea.", "not_enough_info"],
  [MAN, "A man of means died in Oster.", "not_enough_info|partially_supported"],
  [MAN, "A woman of 79 died in Oster.", "not_enough_info|refuted"],
  [MAN, "The trust has promised £500,000.", "supported"],
  [POLICE, "Police do not suspect arson.", "supported|not_enough_info"],
  ["Police had good reason to suspect arson.", "Police did not suspect arson.", "not_enough_info"],
  [PLANT, "The firm closed the plant.", "not_enough_info|refuted"],
  ["The firm has plans to close the plant.", "The firm does not plan to close the plant.", "not_enough_info|refuted"],
  [PLANT, "War broke out in a barn.", "not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("what a pronoun, a relative or an age takes up", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
