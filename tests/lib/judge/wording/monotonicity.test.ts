import { describe, expect, test } from "vitest";

import { readClaim } from "../../../../lib/align/claim-reading.ts";
import { monotonicityOf } from "../../../../lib/judge/wording/monotonicity.ts";
import type { OpenRows, VerdictRow } from "../../../support/verdict-table.ts";
import { describeTable } from "../../../support/verdict-table.ts";

/** The sentence's words, each with a mark where inference does not run upward: "-" downward, "0" neither. */
function marked(text: string): string {
  const { analysis } = readClaim(text, null);
  const [sentence] = analysis.document.sentences;
  if (sentence === undefined) return "";
  const directions = monotonicityOf(analysis, sentence);
  return analysis.document.tokens
    .filter((t) => t.kind === "word")
    .map((t) => t.text + (directions[t.index] === -1 ? "-" : directions[t.index] === 0 ? "0" : ""))
    .join(" ");
}

describe("how inference runs", () => {
  test.each([
    "The nurse opened a window",
    "No nurse- opened- a- window-",
    "Every nurse- opened a window",
    "Not every- nurse opened- a- window-",
    "Most nurses0 opened a window",
    "Few nurses- opened- a- window-",
    "A few nurses opened a window",
    "At most ten- nurses- opened- a- window-",
    "The nurse did not open- a- window-",
    "The nurse did not only open a window",
    "The nurse left without a- coat-",
    "The nurse refused to- open- a- window-",
    "The nurse opened the second window0",
    "Only three0 nurses0 opened0 a0 window0",
  ])("%s", (sentence) => expect(marked(sentence.replaceAll(/[-0]/g, ""))).toBe(sentence));

  test("a comma ends what is denied", () =>
    expect(marked("The nurse did not leave, and the doctor stayed")).toBe(
      "The nurse did not leave- and the doctor stayed",
    ));
});

const FIRES: readonly VerdictRow[] = [
  ["No driver stopped at the crossing.", "No young driver stopped at the crossing.", "supported", "relation_match"],
  ["Every ferry was inspected in the harbour.", "Every large ferry was inspected in the harbour.", "supported"],
  ["The clinic does not treat animals.", "The clinic does not treat dogs.", "supported"],
  ["The inspector did not find a weapon.", "The inspector did not find a weapon in the cellar.", "supported"],
  ["Nobody signed a contract.", "Nobody signed a written contract.", "supported"],
  ["The museum has never sold a painting.", "The museum has never sold a large painting.", "supported"],
  ["No musician received a prize.", "No drummer received a prize.", "supported"],
  ["All visitors to the park paid a fee.", "All foreign visitors to the park paid a fee.", "supported"],
  ["The village has no school.", "The village has no private school.", "supported"],
  ["At most ten ships entered the port.", "At most ten large ships entered the port.", "supported"],
  ["She seldom eats meat.", "She seldom eats raw meat.", "supported"],
  ["The court refused to hear a witness.", "The court refused to hear a second witness in private.", "not_enough_info"],
  ["The factory does not use metal.", "The factory does not use copper.", "supported"],
  ["A tall man opened the gate.", "A man opened the gate.", "supported"],
];

const NEAR_MISSES: readonly VerdictRow[] = [
  [
    "No young driver stopped at the crossing.",
    "No driver stopped at the crossing.",
    "not_enough_info",
    "scope_widened",
  ],
  ["Every large ferry was inspected in the harbour.", "Every ferry was inspected in the harbour.", "not_enough_info"],
  ["The clinic does not treat dogs.", "The clinic does not treat animals.", "not_enough_info"],
  [
    "The inspector did not find a weapon in the cellar.",
    "The inspector did not find a weapon.",
    "not_enough_info",
    "scope_widened",
  ],
  ["The museum has never sold a large painting.", "The museum has never sold a painting.", "not_enough_info"],
  ["No drummer received a prize.", "No musician received a prize.", "not_enough_info"],
  ["All foreign visitors to the park paid a fee.", "All visitors to the park paid a fee.", "not_enough_info"],
  ["Most old houses in the valley are empty.", "Most houses in the valley are empty.", "not_enough_info"],
  ["Only three nurses opened a small window.", "Only three nurses opened a window.", "not_enough_info"],
  ["Exactly two boats carried fresh fish.", "Exactly two boats carried fish.", "not_enough_info"],
  ["The guests left without warm coats.", "The guests left without coats.", "not_enough_info"],
  ["Few rich farmers bought tractors.", "Few farmers bought tractors.", "not_enough_info"],
  ["A man opened the gate.", "A tall man opened the gate.", "not_enough_info"],
  ["The tower is tall.", "The tower is very tall.", "not_enough_info"],
  ["The committee did not approve the controversial plan.", "The committee did not approve the plan.", "supported"],
  ["The mayor did not resign.", "The mayor did not resign voluntarily.", "not_enough_info"],
  [
    "The spokesman did not name a successor.",
    "The spokesman did not name a successor and a deputy.",
    "not_enough_info",
  ],
  ["Several children chose apples or decided on pears.", "Several children decided on pears.", "not_enough_info"],
  ["He carried a fake passport.", "He carried a passport.", "not_enough_info"],
  ["The deputy mayor opened the fair.", "The mayor opened the fair.", "not_enough_info"],
];

const OPEN: OpenRows = {};

describeTable("inference that is turned", { fires: FIRES, nearMisses: NEAR_MISSES, open: OPEN });
