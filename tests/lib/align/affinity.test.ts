import { expect } from "vitest";
import { affinityOf } from "../../../lib/align/affinity.ts";
import { laidOver } from "../../support/laid-over.ts";
import { describeRows } from "../../support/open-rows.ts";

/** A claim, the sentence that it is laid over, and the figure there that stands where the claim's own stands. */
type Row = readonly [claim: string, article: string, nearest: string];

const ROWS: readonly Row[] = [
  ["The film grossed $2 million at home.", "The film grossed $3 million at home and $5 million abroad.", "$3 million"],
  ["The film grossed $2 million abroad.", "The film grossed $3 million at home and $5 million abroad.", "$5 million"],
  ["The clinic treated 30 men.", "The clinic treated 12 men and 9 women.", "12"],
  ["The clinic treated 30 women.", "The clinic treated 12 men and 9 women.", "9"],
  ["Food prices rose by 2 percent.", "Food prices rose by 4 percent, energy prices by 9 percent.", "4 percent"],
  ["Turnout was 60 percent in Kallen.", "Turnout was 51 percent in Kallen and 73 percent in Brell.", "51 percent"],
  ["Turnout was 60 percent in Brell.", "Turnout was 51 percent in Kallen and 73 percent in Brell.", "73 percent"],
  ["The hall has 90 seats.", "The hall has 700 seats and cost 12 million crowns.", "700"],
];

const OPEN: Readonly<Record<string, string>> = {};

function ranked(claim: string, article: string): { text: string; affinity: number }[] {
  const alignment = laidOver(article, claim);
  const claimed = alignment.claim.quantities[0];
  if (claimed === undefined) throw new Error(`no figure in "${claim}"`);
  return alignment.article.quantities
    .map((q) => ({ text: q.text, affinity: affinityOf(alignment, claimed, q) }))
    .toSorted((a, b) => b.affinity - a.affinity);
}

describeRows("the figure in the claim's place has most affinity", ROWS, OPEN, ([claim, article, nearest]) => {
  const figures = ranked(claim, article);
  expect(figures.length).toBeGreaterThan(1);
  expect(figures[0]?.text).toContain(nearest);
  expect(figures[0]?.affinity).toBeGreaterThan(figures[1]?.affinity ?? 0);
});

const UNRELATED: readonly (readonly [claim: string, article: string])[] = [
  ["The navy lost 4 ships.", "Turnout was 51 percent in Kallen and 73 percent in Brell."],
  ["Geese ate 90 lettuces.", "The hall has 700 seats and cost 12 million crowns."],
  ["Two judges fled.", "Food prices went up 4 percent, energy prices 9 percent."],
  ["Five ducks drowned.", "The clinic treated 12 men and 9 women."],
  ["Ida Holm is 36.", "The film grossed $3 million at home and $5 million abroad."],
  ["The bus has 8 wheels.", "Rain fell on 12 days in May and 9 days in June."],
  ["My uncle caught 3 eels.", "The council voted 7-2 for a budget of 40 million crowns."],
  ["Brell has 5 windmills.", "The pope was 80 years old and ruled for 12 years."],
];

describeRows("where nothing is shared no figure is near", UNRELATED, {}, ([claim, article]) => {
  const figures = ranked(claim, article);
  expect(figures.length).toBeGreaterThan(0);
  for (const { affinity } of figures) expect(affinity).toBe(0);
});
