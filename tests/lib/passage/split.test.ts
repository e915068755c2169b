import { describe, expect, test } from "vitest";

import { splitPassage } from "../../../lib/passage/split.ts";
import { HOSTILE_TEXTS } from "../../support/hostile-text.ts";

/** A segment in one line: its kind, reason, speaker or open word, then what is judged. */
function told(text: string): string[] {
  return splitPassage(text, null).map((segment) => {
    expect(text.slice(segment.start, segment.end)).toBe(segment.text);
    if (segment.kind === "not_checkable") return `${segment.reason}: ${segment.text}`;
    if (segment.kind === "quotation") return `"${segment.judged.text}" ${segment.speaker ?? "nobody"}`;
    return segment.unclear === null ? segment.judged.text : `? ${segment.unclear.text}: ${segment.judged.text}`;
  });
}

describe("claims", () => {
  test("are the sentences, without the marks of Markdown and posts", () => {
    expect(
      told("The **Vasa Museum** opened in _1990_ [1][2]. See more: the [hall](https://x.example/a_(b)) has 40 rooms."),
    ).toEqual(["The Vasa Museum opened in 1990 .", "the hall has 40 rooms."]);
    expect(told("@lund The hall reopened in May 🎉 #lund #hall\nhttps://x.example")).toEqual([
      "The hall reopened in May",
    ]);
  });

  test("are list items, blocks apart", () => {
    expect(
      told("# Lund\n\n- The hall opened in 1990\n- The school closed in 2001\n1) The port was sold in 2010"),
    ).toEqual(["heading: Lund", "The hall opened in 1990", "The school closed in 2001", "The port was sold in 2010"]);
  });

  test.each<[string, readonly string[]]>([
    ["**Exports** rose 12 percent in 2019.", ["**Exports** rose 12 percent in 2019."]],
    [
      "Exports rose by **12 percent.** Imports fell in 2020.",
      ["Exports rose by **12 percent.**", "Imports fell in 2020."],
    ],
    ["**Exports rose in 2019.** Imports fell in 2020.", ["Exports rose in 2019.", "Imports fell in 2020."]],
    ["- [Tanger](http://x.example) exported 12 tons in 2019", ["[Tanger](http://x.example) exported 12 tons in 2019"]],
    [
      "Read [that Lund sold the port.](http://x.example) It closed.",
      ["Read [that Lund sold the port.](http://x.example)"],
    ],
    [
      "***[Lund](http://x.example)*** sold the port in 2010.",
      ["***[Lund](http://x.example)*** sold the port in 2010."],
    ],
    ["`Lund` sold the _port_ in 2010.", ["`Lund` sold the _port_ in 2010."]],
    [
      "**Lund sold the port in 2010. Moss bought it in 2011.**",
      ["Lund sold the port in 2010.", "Moss bought it in 2011."],
    ],
  ])("hold marks whole or not at all: %s", (text, expected) => {
    const segments = splitPassage(text, null).map((segment) => segment.text);
    expect(segments.slice(0, expected.length)).toEqual(expected);
  });

  test("keep brackets, stars and lines that are the writer's own", () => {
    expect(told("The index [of prices] rose by 5*3 points in snake_case.")).toEqual([
      "The index [of prices] rose by 5*3 points in snake_case.",
    ]);
  });

  test("keep the words of a term in quotation marks", () => {
    expect(told('The mayor called the 1990 plan "a joke".')).toEqual(['The mayor called the 1990 plan "a joke".']);
  });
});

describe("what a sentence leans on is read where the passage is certain", () => {
  test.each([
    ["The museum opened in 1990. It has 40 rooms.", "The museum has 40 rooms."],
    ["The museum opened in 1990. Its hall has 40 seats.", "The museum's hall has 40 seats."],
    ["A museum opened in Lund in 1990. It has 40 rooms.", "The museum has 40 rooms."],
    ["The shops closed in 1990. They reopened in 1995.", "The shops reopened in 1995."],
    ["Anna Berg opened the hall in 1990. She was born in 1960.", "Anna Berg was born in 1960."],
    ["Volvo opened a plant in 1990. That year, exports doubled.", "In 1990, exports doubled."],
    ["The plant opened in 1990. Two years later, exports doubled.", "In 1992, exports doubled."],
    ["## Vasa Museum\n\n- **Opened:** 1990", "Vasa Museum opened in 1990."],
    ["## Vasa Museum\n\n- Opened: 1990\n- It has 40 rooms.", "Vasa Museum has 40 rooms."],
  ])("%s", (text, last) => {
    expect(told(text).at(-1)).toBe(last);
  });

  test.each([
    ["The council bought the school in 1931. It was built in 1901.", "It"],
    ["The museum moved from the brewery in 1990. It has 40 rooms.", "It"],
    ["The council met the union in May. They signed the deal in June.", "They"],
    ["Anna Berg met Mary Poe. She was born in 1960.", "She"],
    ["The museum opened in 1990. This doubled the visits to 40,000.", "This"],
    ["The Nordic Museum and the Vasa Museum are in Stockholm. The museum has 40 rooms.", "The"],
    ["The hall opened in 1990 and closed in 1995. That year, exports doubled.", "That"],
    ["The plant opened in May. Two years later, exports doubled.", "Two"],
    ["We doubled exports in 1990.", "We"],
    ["Opened in 1990.", "Opened"],
    ["Opened: 1990", "Opened"],
    ["## History of the two halls\n\n- Opened: 1990", "Opened"],
    ["The latter opened in 1990.", "latter"],
    ["Unlike the school, it opened in 1990.", "it"],
    ["Another opened in 1990.", "Another"],
    ["Since then, exports have doubled.", "then"],
    ["The firm moved there in 1990.", "there"],
  ])("and nowhere else: %s", (text, word) => {
    expect(told(text).at(-1)).toMatch(new RegExp(`^\\? ${word}: `, "u"));
  });

  test('an empty "it" stands for nothing', () => {
    expect(told("The museum opened in 1990. It rained in Lund on 3 May 2020.").at(-1)).toBe(
      "It rained in Lund on 3 May 2020.",
    );
    expect(told("It is known that the museum opened in 1990.")).toEqual([
      "It is known that the museum opened in 1990.",
    ]);
  });

  test("a pronoun whose sentence holds its noun is left to the sentence", () => {
    expect(told("The museum said it opened in 1990.")).toEqual(["The museum said it opened in 1990."]);
  });
});

describe("quotations", () => {
  test.each([
    ['"We will win this," said Anna Bell.', ['"We will win this," Anna Bell']],
    ['Anna Bell said: "We will win this."', ['"We will win this." Anna Bell']],
    ['"We will win," she said. "We always do."', ['"We will win, We always do." nobody']],
    ['"We will win this." — Anna Bell', ['"We will win this." Anna Bell']],
    ["> We will win this.\n> We always do.\n\nThanks!", ['"We will win this.\nWe always do." nobody', "meta: Thanks!"]],
    ["> We will win this.\n> — Anna Bell", ['"We will win this." Anna Bell']],
  ])("%s", (text, segments) => {
    expect(told(text)).toEqual(segments);
  });

  test("leave what their sentence asserts besides as a claim", () => {
    expect(told('"We will win this," said Anna Bell, who was elected in 2019.')).toEqual([
      '"We will win this," Anna Bell',
      "Anna Bell was elected in 2019",
    ]);
    expect(told('Anna Bell, the mayor, said: "We will win this."')).toEqual([
      "Anna Bell is the mayor",
      '"We will win this." Anna Bell',
    ]);
  });

  test("without other words make no claim of their cue", () => {
    expect(told('In Lund, Anna Bell told reporters on Monday: "We will win this."')).toHaveLength(1);
  });
});

describe("what makes no claim", () => {
  test.each([
    ["Is the museum open?", "question"],
    ["What a lovely museum!", "opinion"],
    ["I think the museum is great.", "opinion"],
    ["I went to the museum in May.", "personal"],
    ["Visit the museum on Monday.", "exhortation"],
    ["Don't miss the hall!", "exhortation"],
    ["As an AI, I cannot browse the internet.", "meta"],
    ["Hope this helps!", "meta"],
    ["Here's what the article says:", "meta"],
    ["Sure!", "meta"],
    ["A great day for Lund", "fragment"],
    ["## History of the hall (1931-1950)", "heading"],
    ["**Key facts**", "heading"],
    ["```\nlet x = 1;\n```", "code"],
    ["| Opened | 1990 |\n| --- | --- |", "table"],
    [`The hall ${"and the hall ".repeat(200)}opened in 1990.`, "too_long"],
  ])("%s", (text, reason) => {
    expect(splitPassage(text, null)).toMatchObject([{ kind: "not_checkable", reason }]);
  });

  test.each([
    "Update: the museum opened in 1990.",
    "The thank-you party was held in 1990.",
    "Hello Kitty was created in 1974.",
    "Visits rose to 40,000 in 1990.",
    "The source of the river is in Lund.",
  ])("is told from what does: %s", (text) => {
    expect(splitPassage(text, null)).toMatchObject([{ kind: "claim" }]);
  });

  test("signs and white space alone are no segment", () => {
    expect(splitPassage(" \n---\n*** \n🎉🎉 #lund", null)).toEqual([]);
  });
});

describe("any text", () => {
  const texts: [string, string][] = [...HOSTILE_TEXTS].map(([name, make]) => [name, make(20_000)]);
  texts.push(
    ["links that do not close", "[a](".repeat(5000)],
    ["pictures that do not close", "![](".repeat(5000)],
    ["tags that do not close", "<a ".repeat(6600)],
    ["hashtags", "#a ".repeat(6600)],
    ["handles", "@a ".repeat(6600)],
    ["citations", "[1]".repeat(6600)],
    ["nested quotations in blockquotes", "> “a b c” said Ann\n".repeat(1000)],
    ["pronouns", "It is. They were. ".repeat(1100)],
    ["keys", "- Key: value\n".repeat(1500)],
    ["one endless sentence", `The hall ${"which the man who it saw built ".repeat(640)}`],
  );

  test.each(texts)("is split into segments in order, in bounded time: %s", { timeout: 60_000 }, (_name, text) => {
    let end = 0;
    for (const segment of splitPassage(text, null)) {
      expect(segment.start).toBeGreaterThanOrEqual(end);
      expect(segment.end).toBeGreaterThan(segment.start);
      expect(text.slice(segment.start, segment.end) === segment.text).toBe(true);
      end = segment.end;
    }
  });
});
