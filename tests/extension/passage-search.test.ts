import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { foldText } from "../../extension/page/fold.ts";
import { findPassage, type Passage } from "../../extension/page/passage-search.ts";

/** A page from its text nodes. */
function pageOf(...nodes: string[]) {
  const starts: number[] = [];
  let folded = "";
  for (const node of nodes) {
    starts.push(folded.length);
    folded += foldText(node);
  }
  return { folded, starts };
}

function passage(exact: string, prefix = "", suffix = "", position = 0): Passage {
  return { exact: foldText(exact), prefix: foldText(prefix), suffix: foldText(suffix), position };
}

/** Kind and words of what is found; the stretches apart by " | ". */
function found(page: ReturnType<typeof pageOf>, wanted: Passage): string | null {
  const match = findPassage(page, wanted);
  if (match === null) return null;
  return `${match.kind}: ${match.stretches.map(({ start, end }) => page.folded.slice(start, end)).join(" | ")}`;
}

const FERRY = "The ferry carried 1,200 people on its first day";

describe("a passage on a page", () => {
  it("is found whatever white space, invisible signs and drawn quotation marks differ", () => {
    const page = pageOf("In May,\n\tthe fer\u00ADry", "\u00A0carried ", "1,200\u200B people", " on its\nfirst day.");
    expect(found(page, passage("“the ferry carried 1,200 people” on its first day"))).toBe(
      "exact: theferrycarried1,200peopleonitsfirstday",
    );
  });

  it("is found with raised digits as digits", () => {
    expect(
      found(
        pageOf("Emissions of CO", "2", " fell by 10", "6", " tonnes last year"),
        passage("CO₂ fell by 10⁶ tonnes last year"),
      ),
    ).toBe("exact: CO2fellby106tonneslastyear");
  });

  it("is told from equal words by what stands around them", () => {
    const page = pageOf("Sales doubled in Norway.", "Costs doubled in Sweden.", "Sales doubled in Sweden.");
    const match = findPassage(page, passage("doubled", "Costs ", " in Sweden"));
    expect(match?.stretches).toEqual([
      { start: page.folded.indexOf("Costs") + 5, end: page.folded.indexOf("Costs") + 12 },
    ]);
  });

  it("is the one nearest to its old place where surroundings are equal", () => {
    const page = pageOf(`${FERRY}.`, "Other news of the day follows here.", `${FERRY}.`);
    expect(findPassage(page, passage(FERRY, "", "", 0.05))?.stretches[0]?.start).toBe(0);
    expect(findPassage(page, passage(FERRY, "", "", 0.9))?.stretches[0]?.start).toBe(page.starts[2]);
  });

  it("is not a short word that stands somewhere else", () => {
    expect(found(pageOf("Read more: prices doubled"), passage("doubled", "arrests in Morocco ", " compared to"))).toBe(
      null,
    );
  });

  it("is found around an advertisement that the page put into it", () => {
    const page = pageOf(
      "The ferry carried 1,200 people ",
      "Advertisement: sail now!",
      "on its first day",
      ", the port said.",
    );
    expect(found(page, passage(FERRY))).toBe("interrupted: Theferrycarried1,200people | onitsfirstday");
  });

  it("is found around an interruption that begins as the passage goes on", () => {
    const page = pageOf("The ferry carried 1,200 people ", "one more thing", "on its first day");
    expect(found(page, passage(FERRY))).toBe("interrupted: Theferrycarried1,200people | onitsfirstday");
  });

  it("is not put together from the middle of text nodes", () => {
    const page = pageOf("The ferry carried 1,200 people, all of them tourists, on its first day and more");
    expect(found(page, passage(FERRY))).toBe(null);
  });

  it("that reads differently now is found beside the words around it, and said to be changed", () => {
    const page = pageOf("In May it opened. The ferry carried 1,250 people on its first day, the port said.");
    const changed = "changed: Theferrycarried1,250peopleonitsfirstday";
    expect(found(page, passage(FERRY, "In May it opened. "))).toBe(changed);
    expect(found(page, passage(FERRY, "", ", the port said"))).toBe(changed);
    expect(found(page, passage(FERRY, "Nothing of this stands there", "nor of that"))).toBe(null);
  });

  it("is absent where only another sentence of the same kind stands", () => {
    expect(found(pageOf("The tram carried far fewer passengers in its opening week"), passage(FERRY))).toBe(null);
  });

  it("is never found by nothing", () => {
    expect(found(pageOf("text"), passage(""))).toBe(null);
    expect(found(pageOf(), passage(FERRY))).toBe(null);
  });

  it("any slice of any text is found exactly, where it was, by its surroundings", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abc ") }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.nat(),
        fc.nat(),
        (nodes, a, b) => {
          const page = pageOf(...nodes);
          const { length } = page.folded;
          const start = length === 0 ? 0 : a % length;
          const end = Math.min(length, start + 1 + (b % 30));
          const wanted = {
            exact: page.folded.slice(start, end),
            prefix: page.folded.slice(Math.max(0, start - 32), start),
            suffix: page.folded.slice(end, end + 32),
            position: start / Math.max(length, 1),
          };
          const match = findPassage(page, wanted);
          if (wanted.exact === "") return match === null;
          const [only] = match?.stretches ?? [];
          return match?.kind === "exact" && only?.start === start && only.end === end;
        },
      ),
      { numRuns: 500 },
    );
  });

  it("interrupted anywhere between text nodes is found with every word and none of the interruption", () => {
    const words = fc.array(fc.string({ minLength: 4, maxLength: 9, unit: fc.constantFrom(..."abcdefgh") }), {
      minLength: 6,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.nat(), (nodes, at) => {
        const cut = 3 + (at % (nodes.length - 3));
        const page = pageOf(...nodes.slice(0, cut), "ZZZZ ad ZZZZ", ...nodes.slice(cut));
        const match = findPassage(page, passage(nodes.join("")));
        const text = match?.stretches.map(({ start, end }) => page.folded.slice(start, end)).join("");
        expect(text).toBe(nodes.join(""));
      }),
    );
  });

  it("is looked for in bounded time on hostile pages", () => {
    const same = pageOf(...Array.from({ length: 20_000 }, () => "aaaaaaaaaaaa"));
    expect(found(same, passage(`${"a".repeat(300)}b`, "a".repeat(32), "a".repeat(32)))?.startsWith("changed")).toBe(
      true,
    );
    expect(found(same, passage(`${"ab".repeat(150)}`, "a".repeat(32)))).toBe(null);
    const near = pageOf("ab".repeat(120_000));
    expect(found(near, passage(`${"ab".repeat(200)}c`, "ab".repeat(16)))?.startsWith("changed")).toBe(true);
  });
});
