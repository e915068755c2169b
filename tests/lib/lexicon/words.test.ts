import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { antonymPairs, areListedAntonyms, listedAntonyms } from "../../../lib/lexicon/antonyms.ts";
import { functionWords, isFunctionWord } from "../../../lib/lexicon/function-words.ts";
import { arePrefixNegated, isNearNegation, isNegation, isNegativeWord } from "../../../lib/lexicon/negations.ts";
import { isOpinionWord, opinionWords } from "../../../lib/lexicon/opinion.ts";
import { quantifiers } from "../../../lib/lexicon/quantifiers.ts";

describe("antonyms", () => {
  const yes =
    "rise/fall accept/reject approve/veto guilty/acquitted mixed/unanimous increase/drop gain/lose win/lose open/close hire/fire buy/sell before/after support/oppose legal/illegal alive/dead public/private first/last major/minor majority/minority best/worst expand/shrink allow/ban tighten/loosen success/failure profit/loss surplus/deficit acquit/convict deny/confirm ally/enemy";
  const no =
    "rise/climb accept/adopt approve/pass guilty/convicted mixed/varied increase/surge gain/win win/triumph open/launch hire/recruit buy/acquire before/during support/endorse legal/judicial alive/well public/open first/only major/large majority/half best/first expand/extend allow/permit tighten/fasten success/win profit/revenue surplus/budget acquit/release deny/reject ally/partner";
  test.each(yes.split(" "))("%s", (pair) =>
    expect(areListedAntonyms(pair.split("/")[0] ?? "", pair.split("/")[1] ?? "")).toBe(true),
  );
  test.each(no.split(" "))("not %s", (pair) =>
    expect(areListedAntonyms(pair.split("/")[0] ?? "", pair.split("/")[1] ?? "")).toBe(false),
  );

  test("at least 250 pairs, symmetric, none of a word with itself, none of quantifiers", () => {
    const pairs = antonymPairs();
    expect(pairs.length).toBeGreaterThanOrEqual(250);
    for (const [a, b] of pairs) {
      expect(a).not.toBe(b);
      expect(listedAntonyms(b).has(a)).toBe(true);
      expect(areListedAntonyms(b, a)).toBe(true);
    }
    const quantified = new Set(["all", "every", "some", "none", "few", "many", "no", "both", "neither"]);
    expect(pairs.filter(([a, b]) => quantified.has(a) || quantified.has(b))).toEqual([]);
  });
});

describe("negations", () => {
  test.each(["not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without"])(
    "%s negates",
    (word) => expect(isNegation(word)).toBe(true),
  );
  test.each(["now", "know", "note", "ever", "one", "body", "thing", "either", "or", "within"])("%s does not", (word) =>
    expect(isNegation(word)).toBe(false),
  );
  test("near negations and negative words have lists of their own", () => {
    expect(["hardly", "barely", "seldom", "scarcely"].every(isNearNegation)).toBe(true);
    expect(["hard", "bare", "often", "scarce"].some(isNearNegation)).toBe(false);
    expect(["lack", "absence", "fail", "refuse"].every(isNegativeWord)).toBe(true);
    expect(["have", "presence", "succeed", "accept"].some(isNegativeWord)).toBe(false);
  });

  const yes =
    "happy/unhappy legal/illegal possible/impossible honest/dishonest regular/irregular able/unable dependent/independent violent/non-violent profit/nonprofit agree/disagree equal/unequal typical/atypical";
  const no =
    "port/import form/inform cover/discover til/until vest/invest come/income ion/union side/inside miss/dismiss count/account press/impress lead/mislead";
  test.each(yes.split(" "))("%s differ by a negative prefix", (pair) => {
    const [a = "", b = ""] = pair.split("/");
    expect(arePrefixNegated(a, b)).toBe(true);
    expect(arePrefixNegated(b, a)).toBe(true);
  });
  test.each(no.split(" "))("%s do not", (pair) =>
    expect(arePrefixNegated(pair.split("/")[0] ?? "", pair.split("/")[1] ?? "")).toBe(false),
  );
  test("prefix negation is symmetric for any strings", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => arePrefixNegated(a, b) === arePrefixNegated(b, a)));
  });
});

describe("opinion words", () => {
  test.each([
    "wonderful",
    "great",
    "terrible",
    "beautiful",
    "disgraceful",
    "appalling",
    "ridiculous",
    "brilliant",
    "stupid",
    "heroic",
    "shameful",
    "nonsense",
  ])("%s", (word) => {
    expect(isOpinionWord(word)).toBe(true);
  });
  test.each([
    "best",
    "successful",
    "safe",
    "dangerous",
    "popular",
    "serious",
    "severe",
    "strong",
    "fatal",
    "large",
    "first",
    "legal",
  ])("not %s", (word) => {
    expect(isOpinionWord(word)).toBe(false);
  });
  test("at least 400", () => expect(opinionWords().size).toBeGreaterThanOrEqual(400));
});

describe("function words", () => {
  test.each(["the", "of", "and", "he", "was", "would", "than", "there"])("%s", (word) =>
    expect(isFunctionWord(word)).toBe(true),
  );
  test.each(["not", "never", "all", "most", "minister", "first", "only", "two"])("not %s", (word) =>
    expect(isFunctionWord(word)).toBe(false),
  );
  test("no negation is among them, and of the quantifiers only the vaguest", () => {
    expect([...functionWords()].filter(isNegation)).toEqual([]);
    expect(quantifiers().filter(isFunctionWord)).toEqual([
      "everyone",
      "everybody",
      "everything",
      "some",
      "any",
      "someone",
      "somebody",
      "something",
    ]);
  });
});
