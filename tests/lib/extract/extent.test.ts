import { expect, test } from "vitest";

import type { Analysis } from "../../../lib/extract/analysis.ts";
import { analyze } from "../../../lib/extract/analyze.ts";
import { extentEnds } from "../../../lib/extract/extent.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { HOSTILE_TEXTS } from "../../support/hostile-text.ts";

/** The same said plainly, clause by clause, each going through those behind it. */
function slowly({ clauses, document }: Analysis, at: number): number {
  const clause = clauses[at] ?? expect.unreachable();
  if (clause.kind !== "finite") return clause.end;
  let end = clause.end;
  for (const next of clauses.slice(at + 1)) {
    if (next.sentence !== clause.sentence) break;
    if (next.kind === "apposition") continue;
    if (next.kind === "finite" && next.opener === null && next.predicate.start > clause.predicate.start)
      return Math.max(end, Math.min(next.start, next.predicate.start));
    end = Math.max(end, next.end);
  }
  return document.sentences[clause.sentence]?.end ?? end;
}

const texts = [
  ...loadFixtures().map(({ id, text }) => [id, text] as const),
  ...[...HOSTILE_TEXTS].map(([name, make]) => [name, make(300)] as const),
];

test.each(texts)("every clause of %s reaches as far as when it is gone through by itself", (_id, text) => {
  const analysis = analyze(text, { anchor: null });
  expect(extentEnds(analysis)).toEqual(analysis.clauses.map((_clause, at) => slowly(analysis, at)));
});
