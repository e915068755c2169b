import { describe, expect, test } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { readArticle } from "../../../lib/index.ts";
import { editGapsOf, isTurned, tellingGaps } from "../../../lib/judge/edit-gaps.ts";
import { examine } from "../../../lib/judge/examination.ts";

function sentenceOf(evidence: string, claim: string) {
  const { scene } = examine(readClaim(claim, null), readArticle({ text: evidence }), { asOf: null, published: null });
  if (scene === null) throw new Error("nothing aligned");
  return scene.sentence;
}

const texts = (words: readonly { readonly text: string }[]): string => words.map((w) => w.text).join(" ");

describe("a claim as an edit of its sentence", () => {
  test.each([
    ["The council sold the old mill.", "The council sold the mill.", [["", "old", "inside"]], 5],
    ["The council sold the mill.", "The council sold the old mill.", [["old", "", "inside"]], 5],
    ["The council sold the mill.", "The council sold the barn quickly.", [["barn quickly", "mill", "end"]], 4],
    ["Ida Holm sold the mill.", "Per Vang sold the mill.", [["Per Vang", "Ida Holm", "start"]], 3],
    ["The council sold the mill.", "The council sold the mill.", [], 5],
  ])("%s | %s", (evidence, claim, gaps, shared) => {
    const found = editGapsOf(sentenceOf(evidence, claim));
    expect(found.gaps.map((g) => [texts(g.claim), texts(g.source), g.place])).toEqual(gaps);
    expect(found.shared).toBe(shared);
  });

  test("words that were aligned are shared, whatever their form", () => {
    const { gaps } = editGapsOf(sentenceOf("Prices climbed in June.", "Prices rose in June."));
    expect(gaps).toEqual([]);
  });

  test("gaps tell where the source lacks a word, and not where it only lacks its subject's name", () => {
    expect(tellingGaps(sentenceOf("She won the race in Oslo.", "She narrowly won the race in Oslo.")).length).toBe(1);
    expect(tellingGaps(sentenceOf("She won the race in Oslo.", "Ida Holm won the race in Oslo."))).toEqual([]);
  });

  test("contrary small words in one place turn it", () => {
    expect(isTurned(sentenceOf("The train ran from Oslo on Monday.", "The train ran to Oslo on Monday."))).toBe(true);
    expect(isTurned(sentenceOf("The senator voted against the bill.", "The senator voted for the bill."))).toBe(true);
    expect(isTurned(sentenceOf("The train ran from Oslo on Monday.", "The train ran from Oslo on Monday."))).toBe(
      false,
    );
    expect(isTurned(sentenceOf("The train ran in Oslo on Monday.", "A train ran in Oslo on Monday."))).toBe(false);
  });
});
