import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { selectorMaker } from "../../../lib/format/selectors.ts";

describe("selectorMaker", () => {
  it("counts positions in code points and quotes with context", () => {
    const text = "A \u{1F33F} leaf fell. The leaf was green.";
    const start = text.indexOf("The");
    const [position, quote] = selectorMaker(text)({ start, end: start + 8 });
    expect(Array.from(text).slice(position.start, position.end).join("")).toBe("The leaf");
    expect(position.start).toBe(start - 1);
    expect(quote).toEqual({
      type: "TextQuoteSelector",
      exact: "The leaf",
      prefix: "A \u{1F33F} leaf fell. ",
      suffix: " was green.",
    });
  });

  it("agrees with slicing code points, and never cuts a pair", () => {
    const spans = fc
      .string({ unit: "grapheme-composite", maxLength: 80 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(Array.from(text).length), fc.nat(Array.from(text).length)));
    fc.assert(
      fc.property(spans, ([text, a, b]) => {
        const points = Array.from(text);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const start = points.slice(0, from).join("").length;
        const end = points.slice(0, to).join("").length;
        const [position, quote] = selectorMaker(text)({ start, end });
        expect([position.start, position.end]).toEqual([from, to]);
        expect(quote.exact).toBe(points.slice(from, to).join(""));
        expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
        expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      }),
    );
  });
});
