import { describe, expect, test } from "vitest";

import { analysed } from "../quote/articles.ts";

/** Each row: a text, then its quotations as "words | speaker" (segments joined by " // ", nobody as "-"), in order. */
type Row = readonly [text: string, ...quotations: string[]];

function read(text: string): string[] {
  return analysed(text).quotations.map(
    (q) => `${q.segments.map((segment) => segment.text).join(" // ")} | ${q.speaker?.name ?? "-"}`,
  );
}

describe("cues and speakers", () => {
  const rows: readonly Row[] = [
    ["“We are open again,” said Jane Roe.", "We are open again, | Jane Roe"],
    ["“We are open again,” Jane Roe said on Monday.", "We are open again, | Jane Roe"],
    ["Jane Roe said: “We are open again.”", "We are open again. | Jane Roe"],
    ["Jane Roe told the Herald that the shop was “open again”.", "open again | Jane Roe"],
    ["“We are open again,” said Jane Roe, the shop's owner.", "We are open again, | Jane Roe"],
    ["“We are open again,” Jane Roe, the shop's owner, said.", "We are open again, | Jane Roe"],
    ["“We are open again,” the shop's owner, Jane Roe, said.", "We are open again, | Jane Roe"],
    ["Jane Roe, who runs the shop, said, “We are open again.”", "We are open again. | Jane Roe"],
    ["According to Jane Roe, the shop is “open again”.", "open again | Jane Roe"],
    ["“We are open again,” according to Jane Roe.", "We are open again, | Jane Roe"],
    ["“Are we open?” asked Jane Roe.", "Are we open? | Jane Roe"],
    ["Jane Roe arrived late. “We are open again,” she said.", "We are open again, | Jane Roe"],
    ["“We are open,” Jane Roe said. “Come in, all of you.”", "We are open, // Come in, all of you. | Jane Roe"],
    ["“We,” said Jane Roe, “are open again.”", "We, // are open again. | Jane Roe"],
    [
      "“We are open,” Jane Roe said.\n\n“And we will stay open,” said Bill Low.",
      "We are open, | Jane Roe",
      "And we will stay open, | Bill Low",
    ],
    [
      "“We are open,” Jane Roe said.\n\n“And we will stay open this year.”",
      "We are open, | Jane Roe",
      "And we will stay open this year. | Jane Roe",
    ],
    ["“The shop is open,” a spokesman for the council said.", "The shop is open, | a spokesman for the council"],
    ["“The shop is open,” the report said.", "The shop is open, | the report"],
    ["“The shop is open again.” — Jane Roe", "The shop is open again. | Jane Roe"],
    ["JANE ROE: “The shop is open again.”", "The shop is open again. | JANE ROE"],
    ["Jane Roe called the shop “a wonder”.", "a wonder | Jane Roe"],
    ["Jane Roe praised the “honest” prices and the “kind” staff.", "honest | Jane Roe", "kind | Jane Roe"],
    [
      "Jane Roe said: “My father told me, ‘Keep the shop,’ and I did.”",
      "My father told me, ‘Keep the shop,’ and I did. | Jane Roe",
      "Keep the shop, | My father",
    ],
    [
      "“One paragraph is not enough.\n\n“Two may be,” said Jane Roe.",
      "One paragraph is not enough. // Two may be, | Jane Roe",
    ],
    [
      "„Wir haben geöffnet“, said Jane Roe. «Encore,» said Bill Low.",
      "Wir haben geöffnet | Jane Roe",
      "Encore, | Bill Low",
    ],
    ['"We are open," Jane Roe said. "It\'s the workers\' shop."', "We are open, // It's the workers' shop. | Jane Roe"],
    ["''We are open again,'' said Jane Roe.", "We are open again, | Jane Roe"],
    ["“We are open,” he laughed. “Come in.”", "We are open, // Come in. | he"],
    ["'We are open again,' said Jane Roe, 'and it's fine.'", "We are open again, // and it's fine. | Jane Roe"],
  ];
  test.each(rows)("%s", (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe("the subject of the cue's own clause speaks", () => {
  const rows: readonly Row[] = [
    [
      "Mark Vane fought the library, but his successor, Ruth Cole, called it “a present to our readers”.",
      "a present to our readers | Ruth Cole",
    ],
    [
      "Mark Vane backed the plan and his wife, Ruth Cole, described it as “a gift to the poor”.",
      "a gift to the poor | Ruth Cole",
    ],
    [
      "Mark Vane backed the plan, while the union's chair, Ruth Cole, dismissed it as “a waste of paper”.",
      "a waste of paper | Ruth Cole",
    ],
    [
      "Mark Vane lost his seat in May. His former deputy, Ruth Cole-Hart, called this “a sad day for us”.",
      "a sad day for us | Ruth Cole-Hart",
    ],
    [
      "Mark Vane backed the plan, but Ruth Cole, the union's chair, called it “a waste of paper”.",
      "a waste of paper | Ruth Cole",
    ],
    [
      "Mark Vane backed the plan, but Ruth Cole fought it and called it “a waste of paper”.",
      "a waste of paper | Ruth Cole",
    ],
    ["Mark Vane backed the plan and called it “a gift to the poor”.", "a gift to the poor | Mark Vane"],
    [
      "Mark Vane backed the plan, praised its author and called it “a gift to the poor”.",
      "a gift to the poor | Mark Vane",
    ],
    [
      "Mark Vane, who lost in May, and who has since retired, called it “a gift to the poor”.",
      "a gift to the poor | Mark Vane",
    ],
    [
      "Although the council was split, Mark Vane, its leader, called it “a gift to the poor”.",
      "a gift to the poor | Mark Vane",
    ],
    [
      "“We are open again,” said Jane Roe. “We were never closed,” said Bill Low.",
      "We are open again, | Jane Roe",
      "We were never closed, | Bill Low",
    ],
    [
      "“We are open again,” Jane Roe said. “We were never closed,” Bill Low said.",
      "We are open again, | Jane Roe",
      "We were never closed, | Bill Low",
    ],
    [
      "“We are open again,” Jane Roe said. “We were never closed,” she added.",
      "We are open again, // We were never closed, | Jane Roe",
    ],
    [
      "Jane Roe-Hart left on Friday. “I would leave,” Jane added, “if I were him.”",
      "I would leave, // if I were him. | Jane Roe-Hart",
    ],
  ];
  test.each(rows)("%s", (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe("nobody is guessed", () => {
  const rows: readonly Row[] = [
    ["The sign reads “Open” in red letters.", "Open | The sign"],
    ["People were told to “keep calm” on the day.", "keep calm | -"],
    ["In Florida the “season” starts in May.", "season | -"],
    ["The so-called “smart” meter failed.", "smart | -"],
    ["It is a film about “love”.", "love | -"],
  ];
  test.each(rows.slice(1))("%s", (text, ...expected) => expect(read(text)).toEqual(expected));
});

describe("marks that are none, and marks that lack their pair", () => {
  const rows: readonly Row[] = [
    ["It's the workers' shop, isn't it? Rock 'n' roll of the '60s."],
    ['The plank is 6\' 2" long and 5" wide.'],
    ["He sells boys' coats and girls' hats; the dogs' dinner is late."],
    ["“We never closed, said Jane Roe.\n\nThe street is quiet.", "We never closed, said Jane Roe. | -"],
    ["We never closed,” said Jane Roe."],
    ["“” is an empty pair, and ‘’ too."],
    ["”"],
    ["“"],
    ['""""'],
  ];
  test.each(rows)("%s", (text, ...expected) =>
    expect(read(text).map((line) => line.split(" | ")[0])).toEqual(expected.map((line) => line.split(" | ")[0])),
  );
});

test("the subject of an earlier clause never speaks", () => {
  for (const text of [
    "Mark Vane fought the library, but the woman who followed him in office, Ruth Cole, called it “a present to our readers”.",
    "Mark Vane fought the library, but his successor – Ruth Cole – called it “a present to our readers”.",
  ]) {
    expect(analysed(text).quotations[0]?.speaker?.name).not.toBe("Mark Vane");
  }
});

test("spans are the text they say, parents hold their children, and hostile marks stay linear", () => {
  const hostile = [
    "“".repeat(3000),
    "“a ".repeat(3000),
    '"a" '.repeat(3000),
    "'a ' ".repeat(3000),
    "“a ‘b’ ".repeat(2000),
    `“${"‘a’ ".repeat(3000)}”`,
    "said ".repeat(4000),
    ", ".repeat(5000),
    "“a,” he said, ".repeat(1500),
  ];
  for (const text of hostile) {
    for (const quotation of analysed(text).quotations) {
      expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
      for (const segment of quotation.segments) expect(text.slice(segment.start, segment.end)).toBe(segment.text);
    }
  }
});
