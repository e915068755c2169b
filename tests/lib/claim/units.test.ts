import { expect } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { unitsOf } from "../../../lib/claim/units.ts";
import { describeRows } from "../../support/open-rows.ts";

/** A claim and its units as "kind:text", in order. */
type Row = readonly [claim: string, units: string];

const ROWS: readonly Row[] = [
  ["The mill closed.", "word:mill predicate:closed"],
  ["Nora Falk climbed Mount Terra in 1972.", "entity:Nora Falk predicate:climbed entity:Mount Terra time:in 1972"],
  ["The fund lost 4 million euros.", "word:fund predicate:lost quantity:4 million euros"],
  ["Turnout was 61 percent.", "word:Turnout quantity:61 percent"],
  ["The literacy rate stands at 91.2 percent.", "word:literacy word:rate quantity:91.2 percent"],
  ["Norvik United beat Salen Town 3-1.", "entity:Norvik United predicate:beat entity:Salen Town word:3-1"],
  ["There were no survivors.", "word:survivors"],
  ["The choir sang without a conductor.", "word:choir predicate:sang word:without word:conductor"],
  ["Only members vote.", "word:Only word:members predicate:vote"],
  ["arrests doubled", "word:arrests quantity:doubled"],
  ["The bridge is in Brell.", "word:bridge entity:Brell"],
  ["The chef has been cooking trout.", "word:chef predicate:cooking word:trout"],
];

const OPEN: Readonly<Record<string, string>> = {
  "Only members vote.": "'vote' is tagged as a noun after a plural",
  "The chef has been cooking trout.": "'cooking' is tagged as a noun after 'been'",
};

describeRows("units", ROWS, OPEN, ([claim, units]) => {
  const reading = readClaim(claim, null);
  const { tokens } = reading.analysis.document;
  const found = unitsOf(reading, 0, tokens.length, new Set());
  expect(found.map((u) => `${u.kind}:${u.text}`).join(" ")).toBe(units);
  for (const unit of found) expect(claim.slice(unit.start, unit.end)).toBe(unit.text);
});

const SMALL: readonly (readonly [claim: string, absent: string])[] = [
  ["The number of arrests fell to 40.", "number"],
  ["According to the auditor, the fund lost money.", "According"],
  ["Also, the fund lost money.", "Also"],
  ["The fund has lost money.", "has"],
  ["The fund is losing money, however.", "however"],
  ["The fund did lose money.", "did"],
];

describeRows("words that carry nothing are no units", SMALL, {}, ([claim, absent]) => {
  const reading = readClaim(claim, null);
  const found = unitsOf(reading, 0, reading.analysis.document.tokens.length, new Set());
  expect(found.map((u) => u.text)).not.toContain(absent);
  expect(found.length).toBeGreaterThan(0);
});
