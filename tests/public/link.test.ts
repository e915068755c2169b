import { deflateRawSync } from "node:zlib";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fragmentOf, isLink, type Linked, readFragment } from "../../public/src/share/link.ts";

const linked: fc.Arbitrary<Linked> = fc.record(
  {
    v: fc.constant(1 as const),
    article: fc.oneof(
      fc.record({ id: fc.string(), hash: fc.string() }),
      fc.record({ text: fc.string({ unit: "grapheme" }), title: fc.string(), publishedAt: fc.string() }),
    ),
    questions: fc.array(
      fc.oneof(fc.record({ c: fc.string({ unit: "grapheme" }) }), fc.record({ q: fc.string(), s: fc.string() })),
    ),
    passage: fc.string(),
    mode: fc.constantFrom("statements", "passage", "facts"),
  },
  { requiredKeys: ["v", "questions", "mode"] },
);

const packed = (json: string) => deflateRawSync(json).toString("base64url");

describe("a permanent link", () => {
  it("gives back what it was made of", async () => {
    await fc.assert(
      fc.asyncProperty(linked, async (value) => {
        const fragment = await fragmentOf(value);
        expect(isLink(fragment)).toBe(true);
        expect(fragment).toMatch(/^#check=[\w-]+$/u);
        expect(await readFragment(fragment)).toEqual(value);
      }),
    );
  });

  it("compresses a long text", async () => {
    const text = "The bridge was opened by the mayor. ".repeat(500);
    const long = await fragmentOf({ v: 1, article: { text }, questions: [], mode: "passage" });
    expect(long.length).toBeLessThan(text.length / 20);
  });

  it("is refused where a part is missing, another page made it, or it means nothing", async () => {
    const whole = await fragmentOf({ v: 1, questions: [{ c: "x".repeat(300) }], mode: "statements" });
    for (const fragment of [
      whole.slice(0, -5),
      whole.replace("#check", "#other"),
      "#check=",
      "#check=%%%",
      "#check=AAAA",
      `#check=${packed('{"v":2,"questions":[],"mode":"facts"}')}`,
      `#check=${packed('{"v":1,"questions":[{"d":1}],"mode":"facts"}')}`,
      `#check=${packed("null")}`,
      `#check=${packed("{")}`,
      "",
    ]) {
      expect(await readFragment(fragment), fragment).toBeNull();
    }
  });

  it("is refused where little unpacks to very much", async () => {
    const bomb = await fragmentOf({ v: 1, questions: [{ c: "a".repeat(6_000_000) }], mode: "statements" });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await readFragment(bomb)).toBeNull();
  });
});
