import { expect } from "vitest";
import type { NotCheckable } from "../../../lib/claim/checkability.ts";
import { notCheckableReason } from "../../../lib/claim/checkability.ts";
import { analyze } from "../../../lib/extract/analyze.ts";
import { describeRows } from "../../support/open-rows.ts";

type Row = readonly [claim: string, reason: NotCheckable | null];

const UNCHECKABLE: readonly Row[] = [
  ["Will the harbour reopen in spring?", "question"],
  ["Did Paul Reese win?", "question"],
  ["Who built the bridge?", "question"],
  ["The harbour reopened, didn't it?", "question"],
  ["How could anyone vote for this?  ", "question"],
  ["Lisbon is a beautiful city.", "opinion"],
  ["The new opera house is hideous.", "opinion"],
  ["I think the law goes too far.", "opinion"],
  ["I believe that taxes are too high.", "opinion"],
  ["In my opinion, the referee was wrong.", "opinion"],
  ["The minister's speech was a disgrace.", "opinion"],
  ["Her second novel is boring.", "opinion"],
  ["Norland has the loveliest coast on earth.", "opinion"],
  ["It is obvious that the plan is absurd.", "opinion"],
  ["The children deserve better schools.", "opinion"],
  ["The fine was far too lenient.", "opinion"],
  ["Vote for change!", "exhortation"],
  ["Let us end this war.", "exhortation"],
  ["Please sign the petition.", "exhortation"],
  ["Stop building on farmland!", "exhortation"],
  ["We should close the mine.", "exhortation"],
  ["The mayor should resign.", "exhortation"],
  ["Save our library!", "exhortation"],
  ["We must protect the forests.", "exhortation"],
  ["", "nothing_to_check"],
  ["  \n", "nothing_to_check"],
  ["...", "nothing_to_check"],
  ["🚢 — !!", "nothing_to_check"],
];

const CHECKABLE: readonly Row[] = [
  ["The harbour reopened in spring.", null],
  ["Paul Reese asked who built the bridge.", null],
  ["The bridge was built by the navy.", null],
  ["Lisbon is the capital of Portugal.", null],
  ["The opera house cost 40 million crowns.", null],
  ["The minister called the plan absurd.", null],
  ["Critics said that her second novel is boring.", null],
  ["The wonderful Mia Stone opened the fair.", null],
  ["The law takes effect in 2026.", null],
  ["The harbour will reopen in spring.", null],
  ["Inflation is expected to fall to 2 percent.", null],
  ["The council plans to close the mine.", null],
  ["The mayor resigned.", null],
  ["The union urged members to vote for change.", null],
  ["Let Them Sing won the film prize.", null],
  ["Stop signs were put up in Kallen.", null],
  ["relations since 1787", null],
  ["arrests doubled", null],
  ["The drought was the worst since 1976.", null],
  ["The Good Samaritan Hospital is in Kallen.", null],
  ["The mayor was asked whether she would resign.", null],
  ["The firm must pay a fine of 3 million euros.", null],
  ["Five ministers think that the law goes too far.", null],
  ["The team lost its last three matches.", null],
  ["The river is 40 km long.", null],
  ["The judge ruled that the ban was unfair.", null],
];

const OPEN: Readonly<Record<string, string>> = {
  "We must protect the forests.": "'must' of 'we' is not taken as an exhortation",
  "Norland has the loveliest coast on earth.": "an evaluation outside of a copular clause",
  "Vote for change!": "the opening verb is tagged as a noun",
  "Let Them Sing won the film prize.": "a title that begins with 'Let'",
};

describeRows("checkability", [...UNCHECKABLE, ...CHECKABLE], OPEN, ([claim, reason]) => {
  expect(notCheckableReason(analyze(claim, { anchor: null }))).toBe(reason);
});
