import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fragmentLinker } from "../../../lib/format/text-fragment.ts";

const URL_ = "https://news.example/a";

function linkTo(text: string, words: string, from = 0, url = URL_): string {
  const start = text.indexOf(words, from);
  return fragmentLinker(url, text).link({ start, end: start + words.length });
}

/** The parts of a directive, decoded. */
function termsOf(link: string): { prefix: string; start: string; end: string; suffix: string } {
  const terms = { prefix: "", start: "", end: "", suffix: "" };
  for (const part of link.slice(link.indexOf(":~:text=") + 8).split(",")) {
    const term = decodeURIComponent(part.replace(/^-|-$/gu, ""));
    if (part.endsWith("-")) terms.prefix = term;
    else if (part.startsWith("-")) terms.suffix = term;
    else if (terms.start === "") terms.start = term;
    else terms.end = term;
  }
  return terms;
}

/** A slow reading of the specification on plain text: where the first match begins and ends, or null. */
function firstMatch(text: string, link: string): [number, number] | null {
  const page = text.toLowerCase();
  const { prefix, start, end, suffix } = termsOf(
    link.toLowerCase().replace(/%[0-9a-f]{2}/gu, (code) => code.toUpperCase()),
  );
  for (let at = page.indexOf(start.toLowerCase()); at >= 0; at = page.indexOf(start.toLowerCase(), at + 1)) {
    if (prefix !== "" && !page.slice(0, at).trimEnd().endsWith(prefix.toLowerCase())) continue;
    const afterStart = at + start.length;
    const endAt = end === "" ? afterStart : page.indexOf(end.toLowerCase(), afterStart);
    if (endAt < 0) continue;
    const to = end === "" ? afterStart : endAt + end.length;
    if (suffix !== "" && !page.slice(to).trimStart().startsWith(suffix.toLowerCase())) continue;
    return [at, to];
  }
  return null;
}

describe("fragmentLinker", () => {
  const text =
    "The council met on Monday. Mayor Li said: “Co-operation, trust & time.” Taxes rose by 4%.\n\n" +
    "The council met on Friday. It adjourned at noon.";

  it("names a unique text alone, in the article's own case", () => {
    expect(linkTo(text, "It adjourned at noon")).toBe(`${URL_}#:~:text=It%20adjourned%20at%20noon`);
  });

  it("percent-encodes the directive's own signs", () => {
    expect(linkTo(text, "Co-operation, trust & time")).toBe(`${URL_}#:~:text=Co%2Doperation%2C%20trust%20%26%20time`);
  });

  it("gives context to an ambiguous text, and to a short one", () => {
    expect(termsOf(linkTo(text, "The council met on", 10))).toMatchObject({ start: "The council met on" });
    expect(firstMatch(text, linkTo(text, "The council met on", 10))?.[0]).toBe(text.lastIndexOf("The council"));
    expect(termsOf(linkTo(text, "4%"))).toEqual({ prefix: "Taxes rose by", start: "4%", end: "", suffix: "" });
  });

  it("names a long text by its ends, and one over two blocks too", () => {
    const long = termsOf(linkTo(text, text));
    expect([long.start, long.end]).toEqual(["The council met on Monday.", "Friday. It adjourned at noon."]);
    const crossing = linkTo(text, "rose by 4%.\n\nThe council");
    expect(crossing).not.toContain("%0A");
    expect(firstMatch(text, crossing)).not.toBeNull();
  });

  it("keeps an element's id and replaces a directive that is there", () => {
    expect(linkTo(text, "It adjourned at noon", 0, `${URL_}?p=1#top`)).toBe(
      `${URL_}?p=1#top:~:text=It%20adjourned%20at%20noon`,
    );
    expect(linkTo(text, "It adjourned at noon", 0, `${URL_}#:~:text=old`)).toBe(
      `${URL_}#:~:text=It%20adjourned%20at%20noon`,
    );
  });

  it("grows to whole words and drops white space at the ends", () => {
    expect(termsOf(linkTo(text, "djourned at no")).start).toBe("adjourned at noon");
    expect(termsOf(linkTo(text, " It adjourned at noon")).start).toBe("It adjourned at noon");
    expect(fragmentLinker(URL_, "  ").link({ start: 0, end: 2 })).toBe(URL_);
  });

  it("leads to the span and to nothing before it, whatever repeats", () => {
    const words = fc.array(fc.constantFrom("red", "Blue", "fox-trot", "a,b", "1,5", "é&e", "so"), {
      minLength: 40,
      maxLength: 90,
    });
    const cases = words.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1), fc.nat(30)));
    fc.assert(
      fc.property(cases, ([list, from, length]) => {
        // Numbered words make every window of words unique, as running text nearly is.
        const unique = list.map((word, index) => (index % 4 === 0 ? `${word}${index}` : word));
        const article = unique.join(" ");
        const start = unique.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
        const span = unique.slice(from, from + length + 1).join(" ");
        const link = fragmentLinker(URL_, article).link({ start, end: start + span.length });
        expect(link).not.toMatch(/text=.*[&\s]/u);
        expect(firstMatch(article, link)).toEqual([start, start + span.length]);
      }),
    );
  });
});
