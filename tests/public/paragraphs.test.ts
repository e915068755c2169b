import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { paragraphsOf } from "../../public/src/article/paragraphs.ts";

const linesOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe("paragraphsOf", () => {
  it("gives the lines that have words", () => {
    expect(linesOf("One.\n\nTwo.\n \nThree")).toEqual(["One.", "Two.", "Three"]);
    expect(linesOf("\n\nOne")).toEqual(["One"]);
    expect(linesOf(" \n\t")).toEqual([]);
    expect(linesOf("")).toEqual([]);
  });

  it("leaves nothing but white space between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t", "é", "😀") }), (text) => {
        let from = 0;
        for (const { start, end } of paragraphsOf(text)) {
          expect(text.slice(from, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).not.toBe("");
          from = end;
        }
        expect(text.slice(from).trim()).toBe("");
      }),
    );
  });

  it("takes a short line without an end mark for a heading, and no sentence", () => {
    const headings = (text: string) => paragraphsOf(text).map(({ heading }) => heading);
    expect(headings("The December trip\nHe came.\n“A quotation”\nThey said:")).toEqual([true, false, false, false]);
    expect(headings("word ".repeat(30))).toEqual([false]);
  });
});
