import { describe, expect, test } from "vitest";

import { verifyQuote } from "../../../lib/quote/verify.ts";
import { analysed } from "./articles.ts";

const article = analysed(
  [
    "The museum's director, Hanna Brandt, said the trustees had rejected two bids for the mill.",
    "She said that they would open the tower in May and that her staff was ready for the summer season.",
    "The treasurer, Leo Fink, said the roof needs 40 new beams.",
  ].join("\n\n"),
);

describe("reported speech given back as direct speech", () => {
  test.each([
    ["The trustees rejected two bids for the mill", "Hanna Brandt"],
    ["The trustees had rejected two bids for the mill", "Hanna Brandt"],
    ["We will open the tower in May", "Hanna Brandt"],
    ["My staff is ready for the summer season", "Hanna Brandt"],
    ["the roof needs 40 new beams", "Leo Fink"],
  ])("%s: %s", (quote, speaker) => expect(verifyQuote({ quote, speaker }, article).verdict).toBe("paraphrase"));

  test.each([
    ["The trustees rejected three bids for the mill", "Hanna Brandt"],
    ["The trustees accepted two bids for the mill", "Hanna Brandt"],
    ["The trustees never rejected two bids for the mill", "Hanna Brandt"],
    ["We may open the tower in May", "Hanna Brandt"],
    ["We will not open the tower in May", "Hanna Brandt"],
    ["We would open the tower in June", "Hanna Brandt"],
    ["The roof needed 40 new beams", "Leo Fink"],
    ["The trustees rejected two bids for the mill", "Leo Fink"],
  ])("another content: %s: %s", (quote, speaker) =>
    expect(["altered", "not_found", "misattributed"]).toContain(verifyQuote({ quote, speaker }, article).verdict),
  );
});

test("the summary names the change that weighs most and how many there are", () => {
  const { summary, wording } = verifyQuote({ quote: "The trustees rejected three bids for the mill" }, article);
  expect(wording).toBe("altered");
  expect(summary).toContain('with "two" where the quotation has "three", and one more change');
});

test("an editor's bracket beside a citation marker of the article is still the editor's", () => {
  const cited = analysed("The cost rose.[12]\n\n“My uncle, he sailed here for forty years, loved it,” Berg said.");
  expect(verifyQuote({ quote: "[He] sailed here for forty years", speaker: "Berg" }, cited).verdict).toBe("abridged");
});
