import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { numeral } from "../../../../lib/judge/number/expression.ts";

describe("a number as a proof writes it", () => {
  test.each([
    [0, "0"],
    [12, "12"],
    [0.25, "0.25"],
    [-3.5, "(0 - 3.5)"],
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333333"],
    [0.000001, "0.000001"],
    [1e-7, "0.0000001"],
    [-1.25e-7, "(0 - 0.000000125)"],
    [4e-31, `0.${"0".repeat(30)}4`],
    [123_456_789, "123456789"],
    [1e21, `1${"0".repeat(21)}`],
    [1.5e23, `15${"0".repeat(22)}`],
    [-1.23456789012e25, `(0 - 123456789012${"0".repeat(14)})`],
  ])("%d is %s", (value, written) => {
    expect(numeral(value)).toBe(written);
  });

  test("any number is plain decimals, and reads back as itself to twelve digits", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [, negative, plain] = /^(\(0 - )?(\d+(?:\.\d+)?)\)?$/.exec(numeral(value)) ?? [];
        expect(plain).toBeDefined();
        const read = Number(plain) * (negative === undefined ? 1 : -1);
        expect(read === Number(value.toPrecision(12))).toBe(true);
      }),
    );
  });
});
