import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const TRAIN = "The last train to Lohm leaves at 11.40pm.";
const QUAKE = "The quake struck Tarn at 4:12 a.m. on Monday.";
const RACE = "Ana Brand came fourth at Arlo Bay in 2:27:41.";
const RATE = "The law caps rent rises at 3 percent a year. Lava was advancing at about 120 metres an hour.";
const DIED = "Emil Sont fled Vienna in 1938 and died in Lisbon in 1943, aged 71.";
const BOOKS = "The festival made a surplus of €140,000 last year. The bell was cast in 1647.";
const VOTE = "The party's leader, Oskar Lind, voted in favour but left early.";

const FIRES: readonly VerdictRow[] = [
  [TRAIN, "The last train to Lohm leaves at 10.30pm.", "refuted", "date_mismatch"],
  [TRAIN, "The last train to Lohm leaves before 11pm.", "refuted", "date_mismatch"],
  [TRAIN, "The last train to Lohm leaves after 11pm.", "supported"],
  [TRAIN, "The last train to Lohm leaves at 23:40.", "supported"],
  [QUAKE, "The quake struck Tarn at 5:12 a.m.", "refuted", "date_mismatch"],
  [QUAKE, "The quake struck Tarn at 4.12am.", "supported"],
  [RACE, "Ana Brand finished fourth at Arlo Bay in 2:24:41.", "refuted", "duration_mismatch"],
  [RACE, "Ana Brand finished fourth at Arlo Bay in 2:27:41.", "supported"],
  [RATE, "The law caps rent rises at 3% a month.", "refuted", "unit_mismatch"],
  [RATE, "Lava was advancing at 120 kilometres an hour.", "refuted"],
  [DIED, "Emil Sont died in Lisbon at the age of 79.", "refuted"],
  [DIED, "Emil Sont died in Lisbon in 1943 at the age of 71.", "supported"],
  [BOOKS, "The festival made a loss last year.", "refuted"],
  [BOOKS, "The bell dates from 1747.", "refuted", "date_mismatch"],
  [VOTE, "Oskar Lind voted against.", "refuted"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [TRAIN, "The last train to Lohm leaves at 11.40 pm.", "supported"],
  [TRAIN, "The first train to Lohm leaves at 6.30am.", "not_enough_info"],
  [TRAIN, "The last bus to Lohm leaves at 10.30pm.", "not_enough_info"],
  [TRAIN, "The last train to Lohm leaves before midnight.", "not_enough_info"],
  ["Shops open at 9am and close at 6pm.", "Shops open at 8am.", "not_enough_info|refuted"],
  ["Guests must leave by 11pm.", "Guests must leave by 10pm.", "not_enough_info"],
  [RACE, "Ana Brand won in 2:27:41.", "not_enough_info|refuted"],
  ["Bea Holt ran 2:31:10 and Ana Brand 2:27:41.", "Bea Holt ran 2:27:41.", "not_enough_info|refuted"],
  [RATE, "The law caps rent rises at 3 percent a year.", "supported"],
  [RATE, "The law caps rent rises at 3 percent.", "supported"],
  [DIED, "Emil Sont fled at the age of 71.", "not_enough_info"],
  [BOOKS, "The festival made a profit last year.", "supported"],
  [BOOKS, "The bell dates from 1647.", "supported"],
  [VOTE, "Oskar Lind voted in favour.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("hours of the day, times taken, rates and ages", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
