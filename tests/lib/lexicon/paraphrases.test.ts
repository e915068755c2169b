import { describe, expect, it } from "vitest";
import { paraphrases } from "../../../lib/lexicon/paraphrases.ts";
import { readParaphrases } from "../../../lib/lexicon/paraphrase-notation.ts";
import { spellingOf, spellings } from "../../../lib/lexicon/spellings.ts";

describe("the paraphrase lists", () => {
  it("hold several hundred classes, each named once", () => {
    expect(paraphrases().classes.length).toBeGreaterThan(350);
    const twice = paraphrases().classes.filter((name, at) => paraphrases().classes.indexOf(name) !== at);
    expect(twice).toEqual([]);
  });

  it("relate no concept to itself, and none that it entails as its opposite", () => {
    const entailed = new Set(
      paraphrases()
        .links.filter((l) => l.relation === "entails")
        .map((l) => `${l.from} ${l.to}`),
    );
    const wrong = paraphrases().links.filter(
      (l) =>
        l.from === l.to ||
        (l.relation !== "entails" && (entailed.has(`${l.from} ${l.to}`) || entailed.has(`${l.to} ${l.from}`))),
    );
    expect(wrong).toEqual([]);
  });

  it("put no expression in two classes that refute each other", () => {
    const classesOf = new Map<string, Set<string>>();
    for (const { pos, words, concept } of paraphrases().expressions) {
      const key = `${pos} ${words.map((w) => w.join("|")).join(" ")}`;
      classesOf.set(key, (classesOf.get(key) ?? new Set()).add(concept));
    }
    const opposed = paraphrases().links.filter((l) => l.relation === "opposes");
    const wrong = [...classesOf].filter(([, concepts]) =>
      opposed.some((l) => concepts.has(l.from) && concepts.has(l.to)),
    );
    expect(wrong).toEqual([]);
  });

  it("are all lower case, without stray signs", () => {
    const words = paraphrases().expressions.flatMap((e) => e.words.flat());
    expect(words.filter((word) => !/^(?:-|[a-z0-9'][a-z0-9'-]*)$/.test(word))).toEqual([]);
  });
});

describe("readParaphrases", () => {
  it("reads alternatives, gaps, heads, bars and relations", () => {
    const { expressions, links } = readParaphrases(
      "v meet#talk, hold|have _ talks with !no\nv be *born\nn head of\nv murder > meet#talk",
    );
    expect(expressions).toEqual([
      { concept: "v.meet#talk", pos: "v", words: [["meet"]], loose: [false], head: 0, barred: [] },
      {
        concept: "v.meet#talk",
        pos: "v",
        words: [["hold", "have"], ["talks"], ["with"]],
        loose: [false, true, false],
        head: 0,
        barred: ["no"],
      },
      { concept: "v.be *born", pos: "v", words: [["be"], ["born"]], loose: [false, false], head: 1, barred: [] },
      { concept: "n.head of", pos: "n", words: [["head"], ["of"]], loose: [false, false], head: 0, barred: [] },
      { concept: "v.murder", pos: "v", words: [["murder"]], loose: [false], head: 0, barred: [] },
    ]);
    expect(links).toEqual([{ from: "v.murder", to: "v.meet#talk", relation: "entails" }]);
  });

  it.each(["meet, see", "x meet", "v meet > !a"])("refuses %s", (line) => {
    expect(() => readParaphrases(line)).toThrow();
  });
});

describe("spellingOf", () => {
  it.each([
    ["colour", "color"],
    ["color", "color"],
    ["centre", "center"],
    ["organise", "organize"],
    ["analyse", "analyze"],
    ["defence", "defense"],
    ["catalogue", "catalog"],
    ["plough", "plow"],
    ["neighbour", "neighbor"],
    ["tyre", "tire"],
    ["neighbourhood", "neighborhood"],
  ])("%s: %s", (word, spelling) => {
    expect(spellingOf(word)).toBe(spelling);
  });

  it.each(["four", "hour", "promise", "rise", "wise", "here", "metre-long", "colon", "tour", "exercise", "acre"])(
    "%s has one spelling",
    (word) => {
      expect(spellingOf(word)).toBeUndefined();
    },
  );

  it("holds at least two hundred pairs of two spellings each", () => {
    expect(spellings().size).toBeGreaterThanOrEqual(200);
    expect([...spellings()].filter(([british, american]) => british === american || american === "")).toEqual([]);
  });
});
