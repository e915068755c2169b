import { describe, expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

import { tagger } from "../../../lib/text/tagging-model.ts";
import { loadFixtures } from "../../support/fixtures.ts";

const texts = loadFixtures().map(({ id, text }) => [id, text] as const);

describe("the tagger", () => {
  const asWhole = (text: string) => {
    const whole = winkNLP(model, ["sbd", "pos"]);
    const tokens = whole.readDoc(text).tokens();
    return { values: tokens.out(), pos: tokens.out(whole.its.pos) };
  };

  test.each(texts)("tags %s as the whole library does", (_id, text) => {
    expect(tagger().tag(text)).toMatchObject(asWhole(text));
  });

  test("knows nothing of the texts that it read before", () => {
    const strange = "Zorvel-q12 met @zorvel at zorvel.example/a?b, 12.5zq (zorvelish) and ZORVEL'S fjordling.";
    for (const [, text] of texts) tagger().tag(text);
    tagger().tag("zorvel ZORVEL'S fjordling fjordling. (zorvelish) q12 12.5zq zorvel.example a?b met @zorvel");
    expect(tagger().tag(strange)).toMatchObject(asWhole(strange));
  });

  test("tags on when it has met more new words than it keeps places for", () => {
    const fresh = tagger().tag("Zorvel met the mayor.");
    for (let i = 0; i < 12; i++) {
      const words = Array.from({ length: 10_000 }, (_none, at) => `zq${i.toString(36)}x${at.toString(36)}`);
      tagger().tag(words.join(" "));
    }
    expect(tagger().tag("Zorvel met the mayor.")).toEqual(fresh);
  });
});
