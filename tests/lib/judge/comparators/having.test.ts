import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["The cottage lacks a balcony.", "The cottage has a balcony.", "refuted", "negation_flip"],
  ["The van is cheap, but it lacks a heater.", "The van has a heater.", "refuted", "negation_flip"],
  ["The village lacks a doctor.", "The village has a doctor.", "refuted", "negation_flip"],
  ["The school has no gym.", "The school has a gym.", "refuted", "negation_flip"],
  ["Orvik sold its yacht in May.", "Orvik has a yacht.", "not_enough_info|refuted"],
  ["The club needs a new pitch.", "The club has a new pitch.", "not_enough_info"],
  ["The party lost its majority in the senate.", "The party has a majority in the senate.", "not_enough_info|refuted"],
  ["The city scrapped its tram line.", "The city has a tram line.", "not_enough_info|refuted"],
  ["The union wants a say in the plan.", "The union has a say in the plan.", "not_enough_info"],
  ["The farm has a pond.", "The farm lacks a pond.", "not_enough_info|refuted"],
  ["The team does not have a coach.", "The team has a coach.", "refuted", "negation_flip"],
  ["The ship lacks a licence.", "The ship has a licence.", "refuted", "negation_flip"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The cottage lacks a balcony.", "The cottage lacks a balcony.", "supported"],
  ["The cottage has a balcony.", "The cottage has a balcony.", "supported"],
  ["The club, which needs a new pitch, has a clubhouse.", "The club has a clubhouse.", "supported"],
  ["The school has 40 pupils.", "The school has 40 pupils.", "supported"],
  ["Nora Field has three sons.", "Nora Field has three sons.", "supported"],
  ["The cottage lacks a balcony but has a cellar.", "The cottage has a cellar.", "supported"],
  ["The firm owns two mills.", "The firm owns two mills.", "supported"],
  ["The village does not lack a doctor.", "The village lacks a doctor.", "refuted|not_enough_info"],
  ["Orvik sold its yacht in May.", "Orvik sold its yacht.", "supported"],
  ["The island has 300 inhabitants and no doctor.", "The island has 300 inhabitants.", "supported"],
  ["The bridge has two lanes.", "The bridge has two lanes.", "supported"],
  ["The party lost its majority.", "The party lost its majority.", "supported"],
];

const OPEN: OpenRows = {};

describeTable("having", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
