import { describe, expect, test } from "vitest";

import type { DiffKind, Wording } from "../../../lib/quote/result.ts";
import { verifyQuote } from "../../../lib/quote/verify.ts";
import { analysed, HARBOUR, MATCH } from "./articles.ts";

const harbour = analysed(HARBOUR);
const match = analysed(MATCH);

type Row = readonly [quote: string, wording: Wording];

describe("words that the article has", () => {
  const rows: readonly Row[] = [
    ["We will repair the wall before the winter storms return, and we will not raise the harbour fees,", "verbatim"],
    ["We will repair the wall before the winter storms return", "verbatim"],
    ["the wall is not the problem", "verbatim_normalized"],
    ["The wall is not the problem; the mud is the problem.", "verbatim"],
    ["long overdue", "verbatim"],
    ["a modest first step", "verbatim"],
    ["There is no money in the chest", "verbatim"],
    ["The piles lost a third of their strength", "verbatim_normalized"],
    ["It’s a fair price – the lowest of five bids,", "verbatim"],
    ["We can’t wait", "verbatim"],
  ];
  test.each(rows)("%s", (quote, wording) => expect(verifyQuote({ quote }, harbour).wording).toBe(wording));
});

describe("the same words in another typography", () => {
  const rows: readonly (readonly [quote: string, fold: string])[] = [
    ["We can't wait", "quotation marks"],
    ["“We can’t wait”", "quotation marks"],
    ["«We can’t wait»", "quotation marks"],
    ["It’s a fair price - the lowest of five bids", "dashes"],
    ["It’s a fair price—the lowest of five bids", "dashes"],
    ["The wall\u00A0is not the problem", "white space"],
    ["The wall  is not\nthe problem", "white space"],
    ["The wall is not the prob\u200Blem", "invisible characters"],
    ["The wall is not the prob\u00ADlem", "invisible characters"],
    ["The wall is not the prob\u00AD\nlem", "invisible characters"],
    ["the engineers have told us", "case of the first letter"],
    ["[T]he wall is not the problem", ""],
    ["[t]he wall is not the problem", "case of the first letter"],
    ["the mud is the problem,", "end punctuation"],
    ["“the mud is the problem,”", "end punctuation"],
    ["The engineers have told us[3] that 38 of the 52 piles are rotten.[12]", "citation markers"],
  ];
  test.each(rows)("%s", (quote, fold) => {
    const result = verifyQuote({ quote }, harbour);
    expect(["verbatim", "verbatim_normalized"]).toContain(result.wording);
    const message = result.findings.find((finding) => finding.code === "folded_match")?.message ?? "";
    if (fold !== "") expect(message).toContain(fold);
  });

  test("ligatures, decomposed letters and the ellipsis sign", () => {
    const article = analysed("“The café’s first office affairs … are offered to all,” said Zoë Marsh.");
    for (const quote of [
      "The cafe\u0301’s \uFB01rst o\uFB03ce a\uFB00airs … are o\uFB00ered to all",
      "The café’s first office affairs ... are offered to all",
      "The café’s first office affairs . . . are offered to all",
    ]) {
      expect(verifyQuote({ quote }, article).wording).toBe("verbatim_normalized");
    }
  });

  test("citation markers and soft hyphens of the article itself", () => {
    const article = analysed(
      "“The tide gauge[4] rose by nine centi\u00ADmetres,[5][6] and nobody noticed,” she wrote.",
    );
    expect(verifyQuote({ quote: "The tide gauge rose by nine centimetres, and nobody noticed" }, article).wording).toBe(
      "verbatim_normalized",
    );
  });
});

describe("no fold hides a change", () => {
  const rows: readonly (readonly [quote: string, kind: DiffKind])[] = [
    ["The engineers have told us that 83 of the 52 piles are rotten", "number"],
    ["The engineers have told us that 38 of the 52 piles were rotten", "function_word"],
    ["We will repair the wall before the winter storms return, and we will raise the harbour fees", "negation"],
    ["We will not repair the wall before the winter storms return", "negation"],
    ["The wall is the problem; the mud is the problem.", "negation"],
    ["We may repair the wall before the winter storms return", "modal"],
    ["Our members asked for this in 1989", "number"],
    ["Our members demanded this in 1998", "content"],
    ["I have seen the sea take three boats and two homes", "content"],
    ["I have seen the sea take three boats and four houses", "number"],
    ["It’s a fair price – the highest of five bids", "content"],
    ["I have been on this coast for fourteen years", "number"],
    ["the old pier is a danger to nobody who works there", "negation"],
    ["It’s a fair price the lowest of five bids", "punctuation"],
    ["It’s a fair price – the lowest of 5 bids", "number"],
    ["The Wall is not the problem", "case"],
  ];
  test.each(rows)("%s", (quote, kind) => {
    const result = verifyQuote({ quote }, harbour);
    expect(result.wording).toBe("altered");
    expect(result.diff.filter((step) => step.op !== "equal").map((step) => step.kind)).toContain(kind);
  });

  const signs: readonly (readonly [article: string, quote: string])[] = [
    ["“The fund lost -5 percent last year,” she said.", "The fund lost 5 percent last year"],
    ["“The fund lost 5 percent last year,” she said.", "The fund lost -5 percent last year"],
    ["“It cost us $5 million in a single day,” she said.", "It cost us €5 million in a single day"],
    ["“It cost us $5 million in a single day,” she said.", "It cost us 5 million in a single day"],
    ["“$5 million was lost in a day,” she said.", "5 million was lost in a day"],
    ["“We grew by 5% in a quarter,” she said.", "We grew by 5"],
    ["“We grew by 5% in a quarter,” she said.", "We grew by 5 in a quarter"],
    ["“The ratio was 1.5 to one that year,” she said.", "The ratio was 15 to one that year"],
    ["“The plot has 40 m² of garden,” she said.", "The plot has 40 m2 of garden"],
    ["“Use 1½ cups of flour for it,” she said.", "Use 11/2 cups of flour for it"],
    ["“They are non-violent people at heart,” she said.", "violent people at heart"],
    ["“He said he will resign on Monday,” she said.", "He said he will re-sign on Monday"],
    ["“The US will not join us there,” she said.", "The us will not join us there"],
    ["“Between 7-15 people were hurt there,” she said.", "15 people were hurt there"],
    ["“You will resign tomorrow?” she asked.", "You will resign tomorrow."],
    ["“You will resign tomorrow,” she said.", "You will resign tomorrow?"],
    ["“The minister Perón left the room,” she said.", "The minister Peron left the room"],
    ["“He did it; nobody helped him then,” she said.", "He did it nobody helped him then"],
    ["“Let us eat, grandmother, and then talk,” she said.", "Let us eat grandmother, and then talk"],
  ];
  test.each(signs)("%s / %s", (article, quote) => {
    expect(["altered", "truncated", "not_found", "too_short"]).toContain(
      verifyQuote({ quote }, analysed(article)).wording,
    );
  });
});

describe("ellipses and brackets", () => {
  const rows: readonly Row[] = [
    ["We will repair the wall … and we will not raise the harbour fees", "abridged"],
    ["We will repair the wall [...] and we will not raise the harbour fees", "abridged"],
    ["We will repair the wall . . . and we will not raise the harbour fees", "abridged"],
    ["I have been on this coast for forty years. … But I have never seen the quay as empty as this spring", "abridged"],
    ["[They] will repair the wall before the winter storms return", "abridged"],
    ["We will repair the wall before the winter storms return, and [they] will not raise the harbour fees", "abridged"],
    ["Our members asked for this [sic] in 1998.", "abridged"],
    ["… the wall is not the problem", "abridged"],
    ["We will repair the wall … and we will … raise the harbour fees", "truncated"],
    ["We will … raise the harbour fees", "truncated"],
    ["and we will not raise the harbour fees … We will repair the wall", "spliced"],
    ["We will repair the wall … half of the money will be washed away", "spliced"],
    ["We will [not] repair the wall before the winter storms return", "altered"],
    ["We will repair the [pier] before the winter storms return", "altered"],
    ["38 of the [sixty] piles are rotten", "altered"],
    ["We will repair the wall before [Visser] storms return", "altered"],
    ["The wall is … the problem", "truncated"],
    ["We will repair the wall, half of the money will be washed away", "spliced"],
    ["[Visser] will repair the wall before the winter storms return", "altered"],
    ["[Brandt] will repair the wall before the winter storms return", "abridged"],
    ["We [may] repair the wall before the winter storms return", "altered"],
    ["The engineers have told us … 83 of the 52 piles are rotten", "altered"],
  ];
  test.each(rows)("%s", (quote, wording) => expect(verifyQuote({ quote }, harbour).wording).toBe(wording));

  test("an ellipsis of the article is its text", () => {
    expect(verifyQuote({ quote: "The referee should watch it again ... and again." }, match).wording).toBe("verbatim");
    expect(verifyQuote({ quote: "The referee should watch it ... and again." }, match).wording).toBe("altered");
  });

  test("what may be is cut from its may", () => {
    const article = analysed("“It may help some people, but it will cure nobody,” said Ina Rask.");
    expect(verifyQuote({ quote: "help some people" }, article).wording).toBe("truncated");
    expect(verifyQuote({ quote: "may help some people" }, article).wording).toBe("verbatim");
    expect(verifyQuote({ quote: "it will cure nobody" }, article).wording).toBe("verbatim");
  });

  test("two halves of two sentences are no statement", () => {
    const article = analysed(
      "“The mayor is a thief in the eyes of the law. Her deputy is a hero to this town,” said Mr Hale.",
    );
    expect(verifyQuote({ quote: "The mayor is … a hero to this town" }, article).wording).toBe("truncated");
    expect(verifyQuote({ quote: "The mayor is a thief … Her deputy is a hero to this town" }, article).wording).toBe(
      "abridged",
    );
  });
});

describe("cuts at the ends", () => {
  const rows: readonly Row[] = [
    ["the wall will hold for ten years", "truncated"],
    ["half of the money will be washed away", "truncated"],
    ["seen the quay as empty as this spring", "truncated"],
    ["I do not think that the wall will hold", "verbatim"],
    ["the mud is the problem", "verbatim"],
    ["The engineers have told us that 38 of the 52 piles are rotten.", "verbatim"],
    ["the work would begin in September", "truncated"],
    ["38 of the 52 piles are rotten", "truncated"],
  ];
  test.each(rows)("%s", (quote, wording) => expect(verifyQuote({ quote }, harbour).wording).toBe(wording));

  const cuts: readonly (readonly [article: string, quote: string, wording: Wording])[] = [
    ["“We will leave the union if the vote fails,” said Mr Hale.", "We will leave the union", "truncated"],
    ["“We will leave the union unless they pay,” said Mr Hale.", "We will leave the union", "truncated"],
    ["“We will leave the union on Friday morning,” said Mr Hale.", "We will leave the union", "verbatim"],
    ["“They claim that the plant is safe for all,” said Mr Hale.", "the plant is safe for all", "truncated"],
    ["“The plant is safe for all, they claim,” said Mr Hale.", "The plant is safe for all", "truncated"],
    ["“I believe that the plant is safe for all,” said Mr Hale.", "the plant is safe for all", "verbatim"],
    ["“The idea that the plant is safe is not true,” said Mr Hale.", "the plant is safe", "truncated"],
    ["“The plant is safe, but the road is not,” said Mr Hale.", "The plant is safe", "verbatim"],
    [
      "“He is not the player he was, but he is the wiser one,” said Mr Hale.",
      "He is not the player he was",
      "verbatim",
    ],
    ["“The plant is safe, but not for long,” said Mr Hale.", "The plant is safe", "truncated"],
    ["“A delay is not a failure, but nor is it a success,” said Mr Hale.", "A delay is not a failure", "truncated"],
    ["“The plant is old, but nor is it unsafe,” said Mr Hale.", "The plant is old", "truncated"],
    ["“He is not the man he was, and I mean that as praise,” said Mr Hale.", "He is not the man he was", "truncated"],
    ["“He is a fool, but I meant it only as a joke,” said Mr Hale.", "He is a fool", "truncated"],
    ["“He is a fine player, and I mean what I say,” said Mr Hale.", "He is a fine player", "verbatim"],
    ["“He is a fine player, and he means that as a promise,” said Mr Hale.", "He is a fine player", "verbatim"],
    ["“The plant is old, but neighbours like it,” said Mr Hale.", "The plant is old", "verbatim"],
    ["“I never wanted a plant for rich men,” said Mr Hale.", "I never wanted a plant", "truncated"],
    ["“I never met a man who liked it,” said Mr Hale.", "I never met a man", "truncated"],
    ["“I always wanted a plant for rich men,” said Mr Hale.", "I always wanted a plant", "verbatim"],
    ["“They carried the bell down without a sound,” said Mr Hale.", "They carried the bell down", "verbatim"],
    ["“We will open the plant, but only if they pay,” said Mr Hale.", "We will open the plant", "truncated"],
    ["“The plant is safe for all until the wind turns,” said Mr Hale.", "The plant is safe for all", "truncated"],
    [
      "“The plant is safe for all as long as the wind stays low,” said Mr Hale.",
      "The plant is safe for all",
      "truncated",
    ],
    [
      "“The plant is safe for all provided that the wind stays low,” said Mr Hale.",
      "The plant is safe for all",
      "truncated",
    ],
    ["“The plant is safe for all only if the wind stays low,” said Mr Hale.", "The plant is safe for all", "truncated"],
    ["“The plant is safe for all, except at night,” said Mr Hale.", "The plant is safe for all", "truncated"],
    ["“The plant is safe for all other than at night,” said Mr Hale.", "The plant is safe for all", "truncated"],
    ["“The plant is safe for all depending on the wind,” said Mr Hale.", "The plant is safe for all", "truncated"],
    ["“The plant is safe for all of the village,” said Mr Hale.", "The plant is safe for all", "verbatim"],
    ["“If the rain stops, we will open by late June,” said Mr Hale.", "we will open by late June", "truncated"],
    [
      "“A late start would have cut the gap, not changed the result,” said Mr Hale.",
      "would have cut the gap",
      "truncated",
    ],
    [
      "“We blame the owners of the plant, not the town,” said Mr Hale.",
      "We blame the owners of the plant",
      "truncated",
    ],
    ["“We left the plant at noon, not knowing the way,” said Mr Hale.", "We left the plant at noon", "verbatim"],
    ["“The plant is loud, not to mention old,” said Mr Hale.", "The plant is loud", "verbatim"],
    ["“The plant is loud, not only at night,” said Mr Hale.", "The plant is loud", "verbatim"],
    ["“The road is not safe, but the plant is sound,” said Mr Hale.", "the plant is sound", "verbatim"],
    ["“No, this is not a game at all,” said Mr Hale.", "this is not a game at all", "truncated"],
    ["“Is that a crime in your eyes? No, it is not,” said Mr Hale.", "Is that a crime in your eyes?", "truncated"],
    ["“She failed to pay the rent for a year,” said Mr Hale.", "pay the rent for a year", "truncated"],
    ["“I deny that I ever took the money,” said Mr Hale.", "I ever took the money", "truncated"],
    ["“Perhaps we can meet them in the spring,” said Mr Hale.", "we can meet them in the spring", "truncated"],
    ["“Not only the mayor but the whole town knew,” said Mr Hale.", "the whole town knew", "verbatim"],
    ["“I do not believe,” Mr Hale said, “that the plant is safe.”", "that the plant is safe", "truncated"],
  ];
  test.each(cuts)("%s / %s", (article, quote, wording) =>
    expect(verifyQuote({ quote }, analysed(article)).wording).toBe(wording),
  );
});

describe("what a cut leaves out is named whole", () => {
  const rows: readonly (readonly [article: string, quote: string, words: string])[] = [
    ["“I will come, as long as the road is open,” said Mr Hale.", "I will come", "as long as"],
    ["“As long as the road is open, I will come home,” said Mr Hale.", "I will come home", "As long as"],
    ["“We pay for all of it other than the roof,” said Mr Hale.", "We pay for all of it", "other than"],
    ["“We will leave the union unless they pay,” said Mr Hale.", "We will leave the union", "unless"],
  ];
  test.each(rows)("%s / %s", (article, quote, words) => {
    const result = verifyQuote({ quote }, analysed(article));
    const finding = result.findings.find(({ code }) => code === "sense_changing_omission");
    expect(finding?.source.map(({ text }) => text)).toContain(words);
  });
});

describe("pieces put together", () => {
  const apart =
    "“The law harms teachers,” said Ruth Cole. Few agreed. The minister, Mark Vane, did not. “Teachers wanted it from us,” he said.";
  const beside = "“Teachers wanted it from us,” said Mark Vane. “The law harms teachers,” said Ruth Cole.";
  const alone =
    "“I think she was late,” said Mark Vane of the driver. A report found ice on the road. Asked about that, Vane said: “Perhaps. It was possibly ice.”";
  const rows: readonly (readonly [
    article: string,
    quote: string,
    speaker: string | undefined,
    wording: Wording,
    verdict: string,
  ])[] = [
    [apart, "Teachers wanted it from us. The law harms teachers", "Mark Vane", "spliced", "misattributed"],
    [apart, "Teachers wanted it from us. The law harms teachers", "Ruth Cole", "spliced", "misattributed"],
    [apart, "The law harms teachers. Teachers wanted it from us", "Mark Vane", "spliced", "misattributed"],
    [apart, "The law harms teachers … Teachers wanted it from us", "Ruth Cole", "spliced", "misattributed"],
    [apart, "The law harms teachers, teachers wanted it from us", "Ruth Cole", "spliced", "misattributed"],
    [apart, "The law harms teachers. Teachers wanted it from us", undefined, "spliced", "not_given"],
    [beside, "Teachers wanted it from us. The law harms teachers", "Ruth Cole", "spliced", "misattributed"],
    [beside, "The law harms teachers. Teachers wanted it from us", "Mark Vane", "spliced", "misattributed"],
    [alone, "She was late. It was possibly ice.", "Mark Vane", "spliced", "correct"],
    [alone, "It was possibly ice. She was late.", "Mark Vane", "spliced", "correct"],
    [alone, "She was late. It was possibly ice.", "Ruth Cole", "spliced", "misattributed"],
    [alone, "Perhaps. It was possibly ice.", "Mark Vane", "verbatim", "correct"],
    [beside, "Teachers wanted it from us", "Mark Vane", "verbatim", "correct"],
  ];
  test.each(rows)("%s / %s / %s", (article, quote, speaker, wording, verdict) => {
    const result = verifyQuote(speaker === undefined ? { quote } : { quote, speaker }, analysed(article));
    expect([result.wording, result.speaker.verdict]).toEqual([wording, verdict]);
    expect(result.verdict).toBe(wording);
  });

  test("pieces of two speakers name neither where nobody is claimed", () => {
    expect(
      verifyQuote({ quote: "Teachers wanted it from us. The law harms teachers" }, analysed(apart)).speaker.actual,
    ).toBeUndefined();
  });

  test("one speaker's neighbouring quotations may be read on", () => {
    const article = analysed("“The law harms teachers,” said Ruth Cole. “The law harms parents,” said Ruth Cole.");
    expect(
      verifyQuote({ quote: "The law harms teachers. The law harms parents", speaker: "Ruth Cole" }, article).speaker
        .verdict,
    ).toBe("correct");
  });
});

describe("where the words stand", () => {
  test("interrupted by the cue", () => {
    const result = verifyQuote(
      { quote: "The old pier is a danger to everybody who works there", speaker: "Visser" },
      harbour,
    );
    expect(result.verdict).toBe("verbatim_normalized");
    expect(result.findings.map((finding) => finding.code)).toContain("interrupted_by_cue");
    expect(result.matches).toHaveLength(2);
  });

  test("over paragraphs", () => {
    const result = verifyQuote(
      {
        quote:
          "I have seen the sea take three boats and two houses. But I have never seen the quay as empty as this spring",
        speaker: "Joost Lammers",
      },
      harbour,
    );
    expect(result.verdict).toBe("verbatim_normalized");
    expect(result.speaker.verdict).toBe("correct");
  });

  test("every occurrence is listed", () => {
    const article = analysed(
      "“The bridge must go,” said Ann Low.\n\nThe town heard it twice: “The bridge must go,” said Bill High.",
    );
    const result = verifyQuote({ quote: "The bridge must go", speaker: "Bill High" }, article);
    expect(result.speaker.verdict).toBe("correct");
    expect(result.matches).toHaveLength(2);
    expect(result.findings.map((finding) => finding.code)).toContain("repeated_quotation");
  });

  const other: readonly Row[] = [
    ["Terrorism will be defeated by the end of the year", "not_found"],
    ["The mayor has promised a new stadium for the children", "not_found"],
    ["The winter storms of the year were the worst on record", "not_found"],
    ["We were lucky tonight", "not_found"],
    ["the wall", "too_short"],
    ["piles", "too_short"],
    ["", "too_short"],
    ["…", "too_short"],
    ["“”", "too_short"],
    ["\uD800", "too_short"],
  ];
  test.each(other)("%s", (quote, wording) => expect(verifyQuote({ quote }, harbour).wording).toBe(wording));
});
