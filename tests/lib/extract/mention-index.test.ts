import { describe, expect, test } from "vitest";

import { analyze } from "../../../lib/extract/analyze.ts";
import { mentionAt, mentionsFrom } from "../../../lib/extract/mention-index.ts";
import { loadFixtures } from "../../support/fixtures.ts";

describe.each(loadFixtures().map(({ id, text }) => [id, text] as const))("mentions of %s", (_id, text) => {
  const { mentions, document } = analyze(text, { anchor: null });

  test("the one at a token is the first that holds it", () => {
    for (const { index } of document.tokens)
      expect(mentionAt(mentions, index)).toBe(mentions.find((m) => m.firstToken <= index && index < m.endToken));
  });

  test("those that begin in a range are found in order", () => {
    for (let first = 0; first < document.tokens.length; first += 7)
      expect(mentionsFrom(mentions, first, first + 5)).toEqual(
        mentions.filter((m) => m.firstToken >= first && m.firstToken < first + 5),
      );
  });
});
