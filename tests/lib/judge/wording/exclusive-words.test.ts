import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

const FIRES: readonly VerdictRow[] = [
  ["A woman in a red coat feeds the pigeons.", "A woman in a green coat feeds the pigeons.", "refuted"],
  ["The mayor opened a stone bridge on Friday.", "The mayor opened a steel bridge on Friday.", "refuted"],
  ["Two men are playing violins in the square.", "Two men are playing trumpets in the square.", "refuted"],
  ["A child is sitting in the kitchen.", "A child is sitting in the bathroom.", "refuted", "relation_mismatch"],
  ["The envoy arrived in Peru on Monday.", "The envoy arrived in Chile on Monday.", "refuted", "place_mismatch"],
  ["Three Chinese engineers are repairing the dam.", "Three Thai engineers are repairing the dam.", "refuted"],
  ["A tall guard is standing at the gate.", "A short guard is standing at the gate.", "refuted", "antonym"],
  ["The boat is moored near the lighthouse.", "The boat is moored far from the lighthouse.", "refuted"],
  ["The nurse waited outside the ward.", "The nurse waited inside the ward.", "refuted"],
  ["A dog is sleeping on the porch.", "A cat is sleeping on the porch.", "refuted"],
  ["The thief drove a white van to the bank.", "The thief drove a black van to the bank.", "refuted"],
  [
    "An old man with a wooden leg is climbing up the hill.",
    "An old man with a wooden leg is climbing down the hill.",
    "refuted",
  ],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  ["The farm sells beer in the village.", "The farm sells wine in the village.", "not_enough_info"],
  ["Some boys wore blue shirts at the parade.", "Some boys wore green shirts at the parade.", "not_enough_info"],
  ["Exports of wheat fell sharply in the spring.", "Exports of rice fell sharply in the spring.", "not_enough_info"],
  ["Exports to Peru rose sharply in the spring.", "Exports to Chile rose sharply in the spring.", "not_enough_info"],
  ["The blue car did not stop at the lights.", "The red car did not stop at the lights.", "not_enough_info"],
  ["The wall is not red on the outside.", "The wall is not blue on the outside.", "not_enough_info"],
  ["A man is playing a guitar on the stage.", "A man is playing an instrument on the stage.", "supported"],
  ["A woman is walking a dog in the park.", "A woman is walking an animal in the park.", "supported"],
  ["A woman is walking an animal in the park.", "A woman is walking a dog in the park.", "not_enough_info"],
  ["The guide crossed the river at noon.", "The guide crossed the stream at noon.", "not_enough_info|supported"],
  ["Most dogs in the shelter are black.", "Most cats in the shelter are black.", "not_enough_info"],
  ["The firm sold cars and lorries in Peru.", "The firm sold lorries in Peru.", "supported"],
  ["Many banks opened offices in Peru that year.", "Many banks opened offices in Chile that year.", "not_enough_info"],
  ["The museum bought a painting. The museum bought a sculpture too.", "The museum bought a sculpture.", "supported"],
];

const OPEN: OpenRows = {
  "The boat is moored near the lighthouse. | The boat is moored far from the lighthouse.":
    "near and far are opposites of each other as prepositions; the weights find them short of even odds",
};

describeTable("words that exclude each other", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
