import { expect } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { partsOf } from "../../../lib/claim/parts.ts";
import { describeRows } from "../../support/open-rows.ts";

type Row = readonly [claim: string, members: number];

const LISTS: readonly Row[] = [
  ["Norland and Estia signed the treaty.", 2],
  ["Mia Stone, Per Vang and Ida Holm founded the firm.", 3],
  ["The chef cooked trout and rice.", 2],
  ["Rents rose in Kallen and Morvik.", 2],
  ["The clinic treats children, soldiers and nuns.", 3],
  ["The mill was bought by Norland and Estia.", 2],
  ["The envoy met the king and the bishop.", 2],
  ["Wheat, rye, oats and barley were harvested.", 4],
];

const NO_LISTS: readonly Row[] = [
  ["The talks between Norland and Estia failed.", 1],
  ["Norland or Estia will host the cup.", 1],
  ["Neither Norland nor Estia signed the treaty.", 1],
  ["Free and fair elections were held.", 1],
  ["The red and white flag was raised.", 1],
  ["The clinic treats between 7 and 15 children.", 1],
  ["The treaty was signed.", 1],
  ["On Monday, the envoy met the king.", 1],
];

const OPEN: Readonly<Record<string, string>> = {
  "Mia Stone, Per Vang and Ida Holm founded the firm.": "the first name of a list is taken with an appositive",
  "Free and fair elections were held.": "'free' is not tagged as an adjective",
};

describeRows("conjuncts", [...LISTS, ...NO_LISTS], OPEN, ([claim, members]) => {
  const reading = readClaim(claim, null);
  expect(partsOf(reading.analysis, reading.concepts).length).toBe(members);
});

const CLOSED_LISTS = LISTS.filter(([claim]) => !(claim in OPEN));

describeRows(
  "each part of a list has a member of its own and shares the rest",
  CLOSED_LISTS,
  {},
  ([claim, members]) => {
    const reading = readClaim(claim, null);
    const parts = partsOf(reading.analysis, reading.concepts).map((part) => part.units);
    for (const units of parts) {
      const own = units.filter((u) =>
        parts.every((other) => other === units || !other.some((o) => o.start === u.start)),
      );
      expect(own.length).toBeGreaterThan(0);
      for (const unit of units) expect(claim.slice(unit.start, unit.end)).toBe(unit.text);
    }
    const shared = parts[0]?.filter((u) => parts.every((units) => units.some((o) => o.start === u.start))) ?? [];
    expect(shared.length).toBeGreaterThan(0);
    expect(parts.length).toBe(members);
  },
);
