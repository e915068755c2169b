import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../lib/text/document.ts";
import type { SentenceKind } from "../../../lib/text/document.ts";

/** "|" marks where the text is cut; the white space around it belongs to neither side. */
const CUT = " | ";

const SPLIT: readonly string[] = [
  "The port closed. | Nobody was hurt.",
  "Mr. Lee met Dr. Adeyemi at 3 p.m. in St. Ives. | They talked.",
  "She lives in the U.S. | The move was recent.",
  "The U.S. Senate voted.",
  "J. R. Hale wrote it. | K. Moss read it.",
  "Prices rose 3.5 percent. | Wages fell.",
  "It cost $1.5 million. | Nobody paid.",
  "“We won.” | He smiled.",
  "“Why?” she asked. | Nobody knew.",
  "“It is over,” he said. | “We lost.” | She left.",
  "(The court is closed.) | It opens in May.",
  "He left (see p. 4). | She stayed.",
  "The hearing ran past 11 p.m. | Supporters cheered.",
  "It opens at 9 a.m. Monday.",
  "It began at 8 p.m. GMT.",
  "It began at 8 p.m. | Nobody came.",
  "The firm, Hale & Co., was sold.",
  "Smith et al. found none.",
  "What happened? | Nobody said!",
  "Wait... | Then it rained.",
  "He paused … and went on.",
  "It was found.[12] | Others disagree.",
  "No. 7 was empty.",
  "He said no. | She agreed.",
  "Born c. 1850 in Leeds.",
  "Fig. 3 shows the route.",
  "Version 2.0.1 was released.",
  "See example.org for more. | It is free.",
  "Is it over?! | Yes.",
];

describe("sentences", () => {
  test.each(SPLIT.map((marked) => [marked]))("%s", (marked) => {
    const text = marked.replaceAll("|", " ");
    expect(readDocument(text).sentences.map((s) => s.text)).toEqual(marked.split(CUT));
  });

  const kinds: readonly (readonly [text: string, ...sentences: (readonly [string, SentenceKind])[]])[] = [
    ["Mill burns down\n\nThe mill burned down.", ["Mill burns down", "headline"], ["The mill burned down.", "prose"]],
    ["He bought:\n\n- a boat\n- two cars", ["He bought:", "prose"], ["- a boat", "item"], ["- two cars", "item"]],
    ["\u2022 one boat\r\n\u2022 two cars\r\n", ["\u2022 one boat", "item"], ["\u2022 two cars", "item"]],
    ["1. Open the box.\n2. Close it.", ["1. Open the box.", "item"], ["2. Close it.", "item"]],
    ["Jobs\nThe office opened in May.", ["Jobs", "headline"], ["The office opened in May.", "prose"]],
    [
      "The office that has been shut since the storm of last\nyear opened again on Monday.",
      ["The office that has been shut since the storm of last\nyear opened again on Monday.", "prose"],
    ],
    ["Mill burns down\u2029It was old.", ["Mill burns down", "headline"], ["It was old.", "prose"]],
  ];
  test.each(kinds.map(([text, ...sentences]) => [text, sentences] as const))(
    "lines and items: %j",
    (text, sentences) => {
      expect(readDocument(text).sentences.map((s) => [s.text, s.kind])).toEqual(sentences);
    },
  );

  test("paragraphs are counted by blank lines", () => {
    const { sentences } = readDocument("One here. Two here.\n\nThree here.\r\n\r\nFour here.");
    expect(sentences.map((s) => s.paragraph)).toEqual([0, 0, 1, 2]);
  });

  test.each([[""], [" \n\t "], ["\u200B"]])("nothing in %j", (text) => {
    expect(readDocument(text).sentences).toEqual([]);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      ".",
      "!",
      "?\u201D",
      "\u201C",
      "\n",
      "\r\n",
      "\n\n",
      " ",
      "\u00A0",
      "Mr.",
      "U.S.",
      "3.5",
      "\u{1F600}",
      "e\u0301",
      "\uD83D",
      "\uDE00",
      "- ",
      "1. ",
      "word",
      "Word",
      "p.m.",
      "(",
      ")",
      "\u2026",
      "[12]",
    ),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("sentences are slices of the text, ascending, apart, and hold every token once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, tokens } = readDocument(text);
        let end = 0;
        let token = 0;
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence.index).toBe(i);
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.firstToken).toBe(token);
          expect(sentence.endToken).toBeGreaterThan(token);
          expect(tokens[sentence.firstToken]?.start).toBe(sentence.start);
          expect(tokens[sentence.endToken - 1]?.end).toBe(sentence.end);
          expect(sentence.paragraph).toBeGreaterThanOrEqual(sentences[i - 1]?.paragraph ?? 0);
          end = sentence.end;
          token = sentence.endToken;
        }
        expect(token).toBe(tokens.length);
      }),
      { numRuns: 400 },
    );
  });

  test("a blank line always cuts", () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const joined = readDocument(`${first}\n\n${second}`).sentences;
        const cut = first.length;
        expect(joined.some((s) => s.start < cut && s.end > cut + 2)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
