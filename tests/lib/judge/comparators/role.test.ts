import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["Hald's sister married Brun's cousin.", "Hald married Brun.", "not_enough_info|refuted"],
  ["Ada Hald's sister married Rolf Brun.", "Ada Hald married Rolf Brun.", "not_enough_info|refuted"],
  ["Rolf Brun was accused of fraud by Ada Hald.", "Ada Hald was accused of fraud.", "not_enough_info|refuted"],
  ["Rolf Brun was bitten by a dog.", "A dog was bitten.", "not_enough_info|refuted"],
  [
    "Ada Hald taught in Bergen for years. The first, her pupil Tor Lie, left the country in 1971.",
    "Ada Hald left the country in 1971.",
    "not_enough_info|refuted",
  ],
  ["Norvik United beat Salen Town on Saturday.", "Salen Town beat Norvik United on Saturday.", "refuted", "role_swap"],
  ["Brightwater acquired Pellam Foods.", "Pellam Foods acquired Brightwater.", "refuted", "role_swap"],
  ["Judge Alma Ruiz fined Victor Hale.", "Victor Hale fined Judge Alma Ruiz.", "refuted", "role_swap"],
  ["Erik Sand was attacked by Paul Moor.", "Erik Sand attacked Paul Moor.", "refuted", "role_swap"],
  [
    "The Larsen Foundation gave the Rook Theatre a grant.",
    "The Rook Theatre gave the Larsen Foundation a grant.",
    "refuted|not_enough_info",
  ],
  ["Norland invaded Estia in 1940.", "Estia invaded Norland in 1940.", "refuted", "role_swap"],
  ["Tina Marsh succeeded Owen Brill as director.", "Owen Brill succeeded Tina Marsh as director.", "refuted"],
  ["Rosa Klein sued Dr. Henry Platt.", "Dr. Henry Platt sued Rosa Klein.", "refuted", "role_swap"],
  ["The lawyer of Dan Fry was arrested.", "Dan Fry was arrested.", "not_enough_info"],
  ["The wife of Dan Fry won the lottery.", "Dan Fry won the lottery.", "not_enough_info"],
  ["Mia Stone thanked Leo Ward.", "Leo Ward thanked Mia Stone.", "refuted|not_enough_info"],
  ["Carla Dent's brother was elected mayor.", "Carla Dent was elected mayor.", "not_enough_info"],
  ["Police arrested Omar Vance.", "Omar Vance arrested police.", "refuted|not_enough_info"],
  [
    "Teal Bank lent Orbis Rail 4 million crowns.",
    "Orbis Rail lent Teal Bank 4 million crowns.",
    "refuted|not_enough_info",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["Ada Hald's sister married Rolf Brun.", "Ada Hald's sister married Rolf Brun.", "supported"],
  ["Ada Hald married Rolf Brun.", "Rolf Brun married Ada Hald.", "supported"],
  ["Rolf Brun was accused of fraud by Ada Hald.", "Rolf Brun was accused of fraud.", "supported"],
  ["Norvik United beat Salen Town on Saturday.", "Salen Town was beaten by Norvik United on Saturday.", "supported"],
  ["Pellam Foods was acquired by Brightwater.", "Brightwater acquired Pellam Foods.", "supported"],
  ["Mike Orme met with Sara Lund in Turin.", "Sara Lund met Mike Orme in Turin.", "supported"],
  ["Anna Field married John Crewe in 2003.", "John Crewe married Anna Field in 2003.", "supported"],
  ["Norvik United beat Salen Town on Saturday.", "Salen Town lost to Norvik United on Saturday.", "supported"],
  ["Brightwater sold the mill to Pellam Foods.", "Pellam Foods bought the mill from Brightwater.", "supported"],
  ["Judge Alma Ruiz fined Victor Hale.", "Victor Hale was fined by Alma Ruiz.", "supported"],
  ["Judge Alma Ruiz fined Victor Hale.", "Victor Hale was fined.", "supported"],
  ["The window opened.", "The window was opened by Tom Reed.", "not_enough_info"],
  ["Erik Sand, who was attacked by Paul Moor, is in hospital.", "Paul Moor attacked Erik Sand.", "supported"],
  ["Arrests doubled in Norland.", "Norland's arrests doubled.", "supported"],
  ["Norland and Estia signed a treaty.", "Estia and Norland signed a treaty.", "supported"],
  ["Rosa Klein sued Dr. Henry Platt, and he sued her.", "Rosa Klein sued Henry Platt.", "supported"],
  ["Mia Stone praised Leo Ward.", "Mia Stone praised Leo Ward's brother.", "not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("role", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
