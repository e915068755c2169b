import { describe, expect, test } from "vitest";
import type { QuoteAnswer } from "../../support/fixture-answers.ts";
import { answerQuotes, readingOfFixture } from "../../support/fixture-answers.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { keyOf, loadOpenCases } from "../../support/open-cases.ts";

const answers = loadFixtures().flatMap((fixture) => answerQuotes(fixture, readingOfFixture(fixture)));
const open = new Map(loadOpenCases("quotes").map((o) => [keyOf(o), o]));

function keyOfAnswer({ article, wanted }: QuoteAnswer): string {
  return keyOf({ article, quote: wanted.quote, ...(wanted.speaker === undefined ? {} : { speaker: wanted.speaker }) });
}

describe.each([...new Set(answers.map((a) => a.article))])("%s", (article) => {
  const own = answers.filter((a) => a.article === article);
  const closed = own.filter((a) => !open.has(keyOfAnswer(a)));

  test.each(closed.map((a) => [a.wanted.quote, a.wanted.speaker ?? "nobody", a] as const))(
    "%s (%s)",
    (_quote, _speaker, answer) => {
      expect(answer.differences).toEqual([]);
    },
  );

  test("what is listed as open is not answered as wanted (strike it off the list where it is)", () => {
    const answered = own.filter((a) => open.has(keyOfAnswer(a)) && a.differences.length === 0);
    expect(answered.map(keyOfAnswer)).toEqual([]);
  });

  test("what is listed as open does not mislead, unless the list admits it", () => {
    const misleading = own.filter((a) => a.wrong && open.get(keyOfAnswer(a))?.wrong !== true);
    expect(misleading.map((a) => [a.wanted.quote, a.result.verdict])).toEqual([]);
  });
});

test("the list of open quotations names quotations of the fixtures, each once", () => {
  const known = new Set(answers.map(keyOfAnswer));
  expect([...open.keys()].filter((key) => !known.has(key))).toEqual([]);
  expect(loadOpenCases("quotes").length).toBe(open.size);
});
