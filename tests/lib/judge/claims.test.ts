import { describe, expect, test } from "vitest";
import { maySupport } from "../../support/claim-expectation.ts";
import type { ClaimAnswer } from "../../support/fixture-answers.ts";
import { answerClaims, readingOfFixture } from "../../support/fixture-answers.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { keyOf, loadOpenCases } from "../../support/open-cases.ts";

/** Claims that pass, besides the `core` ones, in each of the first three articles. */
const BREADTH = 20;
const DEEP = ["morocco-us-relations", "quarterly-economics-release", "court-report"] as const;

const answers = loadFixtures().flatMap((fixture) => answerClaims(fixture, readingOfFixture(fixture)));
const open = new Map(loadOpenCases("claims").map((o) => [keyOf(o), o]));

function openCaseOf({ article, wanted }: ClaimAnswer) {
  return open.get(keyOf({ article, claim: wanted.claim }));
}

describe.each([...new Set(answers.map((a) => a.article))])("%s", (article) => {
  const own = answers.filter((a) => a.article === article);
  const closed = own.filter((a) => openCaseOf(a) === undefined);

  test.each(closed.map((a) => [a.wanted.claim, a] as const))("%s", (_claim, answer) => {
    expect(answer.differences).toEqual([]);
  });

  test("what is listed as open is not answered as wanted (strike it off the list where it is)", () => {
    const answered = own.filter((a) => openCaseOf(a) !== undefined && a.differences.length === 0);
    expect(answered.map((a) => a.wanted.claim)).toEqual([]);
  });

  test("what is listed as open does not mislead, unless the list admits it", () => {
    const misleading = own.filter((a) => a.wrong && openCaseOf(a)?.wrong !== true);
    expect(misleading.map((a) => [a.wanted.claim, a.result.verdict])).toEqual([]);
  });
});

describe.each(DEEP)("%s, beside its core", (article) => {
  test(`answers ${BREADTH} claims or more as wanted, half of them not supported`, () => {
    const passing = answers.filter(
      (a) => a.article === article && a.wanted.core !== true && a.differences.length === 0,
    );
    const supported = passing.filter((a) => maySupport(a.wanted)).length;
    expect(passing.length).toBeGreaterThanOrEqual(BREADTH);
    expect(passing.length - supported).toBeGreaterThanOrEqual(supported);
  });
});

test("every core claim of the first article is answered as wanted", () => {
  const core = answers.filter((a) => a.article === DEEP[0] && a.wanted.core === true);
  expect(core.length).toBeGreaterThanOrEqual(14);
  expect(core.filter((a) => a.differences.length > 0).map((a) => [a.wanted.claim, a.differences])).toEqual([]);
});

test("the list of open claims names claims of the fixtures, each once", () => {
  const known = new Set(answers.map((a) => keyOf({ article: a.article, claim: a.wanted.claim })));
  expect([...open.keys()].filter((key) => !known.has(key))).toEqual([]);
  expect(loadOpenCases("claims").length).toBe(open.size);
});
