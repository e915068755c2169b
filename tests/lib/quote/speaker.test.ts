import { describe, expect, test } from "vitest";

import type { SpeakerResult } from "../../../lib/quote/result.ts";
import { verifyQuote } from "../../../lib/quote/verify.ts";
import { analysed } from "./articles.ts";

type Row = readonly [article: string, speaker: string, verdict: SpeakerResult["verdict"]];

describe("a cue with words of its own, and the owner of an answer", () => {
  const rows: readonly Row[] = [
    [
      "Ina Rask runs the mill. “I would stay.” Her predecessor, Tor Moll, told this paper in 2003 that the job was hard.",
      "Tor Moll",
      "unresolved",
    ],
    ["Ina Rask runs the mill. Tor Moll told her to go. Rask's answer: “I would stay.”", "Ina Rask", "correct"],
    ["Ina Rask runs the mill. Tor Moll told her to go. Rask's answer: “I would stay.”", "Tor Moll", "misattributed"],
    ["Ina Rask runs the mill. “I would stay.” Tor Moll said on Monday.", "Tor Moll", "correct"],
  ];
  test.each(rows)("%s %s: %s", (article, speaker, verdict) => {
    expect(verifyQuote({ quote: "I would stay", speaker }, analysed(article)).speaker.verdict).toBe(verdict);
  });
});

describe("a first name or surname alone", () => {
  const rows: readonly Row[] = [
    ["Ralph Cole-Hart left on Friday. “I would stay,” Ralph added, “if I could.”", "Ralph Cole-Hart", "correct"],
    [
      "Her former boss, Ralph Cole-Hart, called this a loss. “I would stay,” Ralph added, “if I could.”",
      "Ralph Cole-Hart",
      "correct",
    ],
    [
      "Dana Pike left. Her former boss, Ralph Cole-Hart, stayed. “I would stay,” Ralph added, “if I could.”",
      "Dana Pike",
      "misattributed",
    ],
    ["Ralph Pike and Dana Pike run the shop. “I would stay,” Dana added, “if I could.”", "Dana Pike", "correct"],
    ["Ralph Pike and Ralph Cole run the shop. “I would stay,” Ralph added, “if I could.”", "Ralph Cole", "unresolved"],
    [
      "Her husband, Ralph Cole, spoke out. Ralph Moss, the mayor, did not. “I would stay,” Ralph added, “if I could.”",
      "Ralph Cole",
      "unresolved",
    ],
    [
      "The shop's owner, Florence Cole, has gone. “I would stay,” Florence added, “if I could.”",
      "Florence Cole",
      "correct",
    ],
    ["Ralph Cole left on Friday. “I would stay,” Bill Low added, “if I could.”", "Ralph Cole", "misattributed"],
  ];
  test.each(rows)("%s / %s", (article, speaker, verdict) => {
    expect(verifyQuote({ quote: "I would stay if I could", speaker }, analysed(article)).speaker.verdict).toBe(verdict);
  });
});

describe("two people of one surname", () => {
  const press = "Mayor Tom Hale and police chief Ann Hale met the press.";
  const rows: readonly Row[] = [
    [`${press} “I would stay,” Mayor Hale added, “if I could.”`, "Tom Hale", "correct"],
    [`${press} “I would stay,” Mayor Hale added, “if I could.”`, "Ann Hale", "misattributed"],
    [`${press} “I would stay,” Hale added, “if I could.”`, "Tom Hale", "unresolved"],
    [`${press} “I would stay,” Hale added, “if I could.”`, "Ann Hale", "unresolved"],
    [
      "The mayor, Tom Hale, met Ann Hale, the mayor of Ash. “I would stay,” Mayor Hale added, “if I could.”",
      "Ann Hale",
      "unresolved",
    ],
    [`${press} “I would stay,” Judge Hale added, “if I could.”`, "Ann Hale", "unresolved"],
    ["Ruth Moss and Colin Moss met. “I would stay,” Mrs Moss added, “if I could.”", "Colin Moss", "misattributed"],
    ["Ruth Moss and Colin Moss met. “I would stay,” Mrs Moss added, “if I could.”", "Ruth Moss", "correct"],
  ];
  test.each(rows)("%s / %s", (article, speaker, verdict) => {
    expect(verifyQuote({ quote: "I would stay if I could", speaker }, analysed(article)).speaker.verdict).toBe(verdict);
  });
});

describe("a dialogue", () => {
  const dialogue = "Anna Bell met Tom Reed at the club. “We will win,” said Anna. “I doubt that,” he said.";
  const rows: readonly (readonly [quote: string, speaker: string, verdict: SpeakerResult["verdict"]])[] = [
    ["We will win", "Anna Bell", "correct"],
    ["We will win", "Tom Reed", "misattributed"],
    // The words behind are the next speaker's: never Anna's.
    ["I doubt that", "Anna Bell", "unresolved"],
    ["I doubt that", "Tom Reed", "unresolved"],
  ];
  test.each(rows)("%s / %s", (quote, speaker, verdict) => {
    expect(verifyQuote({ quote, speaker }, analysed(dialogue)).speaker.verdict).toBe(verdict);
  });

  test("one speaker's quotations with a cue each are read on", () => {
    const article = analysed("“We will win,” said Anna Bell. “I never doubt that,” she added.");
    const result = verifyQuote({ quote: "We will win. I never doubt that", speaker: "Anna Bell" }, article);
    expect([result.verdict, result.speaker.verdict]).toEqual(["verbatim_normalized", "correct"]);
  });
});

describe("summaries are whole sentences", () => {
  const article = analysed(
    "“We never took the cash from them,” said Ruth Cole. The vote was lost by a hair. “If it rains, we will go home,” she said.",
  );
  const rows: readonly (readonly [quote: string, speaker: string | undefined, summary: string])[] = [
    [
      "We took the cash from them",
      "Ruth Cole",
      "The article has this passage, but the quotation leaves out “never”. It was said by Ruth Cole.",
    ],
    ["We never took the cash from them", "Ruth Cole", "The article has these words, said by Ruth Cole."],
    [
      "We never took the cash",
      undefined,
      "The article has these words as part of a longer quotation, said by Ruth Cole.",
    ],
    [
      "We never took the cash from them",
      "Mark Vane",
      "The article has these words, but they were said by Ruth Cole, not by Mark Vane.",
    ],
    [
      "We never took the money from them",
      "Mark Vane",
      "The article has this passage, but with “cash” where the quotation has “money”. It was said by Ruth Cole, not by Mark Vane.",
    ],
    [
      "we will go home",
      undefined,
      "The article has these words, but the cut leaves out a condition (“If”). They were said by Ruth Cole.",
    ],
    [
      "The vote was lost by a hair",
      "Mark Vane",
      "The article has these words, but in its own prose, not as a quotation of Mark Vane.",
    ],
    [
      "The vote was lost by a hair",
      undefined,
      "The article has these words, in its own prose and not in quotation marks.",
    ],
    [
      "The vote was won by a hair",
      undefined,
      "The article has this passage, but with “lost” where the quotation has “won”. It stands in the article's own prose, not in quotation marks.",
    ],
    ["Nobody will ever find the gold", "Mark Vane", "The article does not have these words."],
  ];
  test.each(rows)("%s / %s", (quote, speaker, summary) => {
    expect(verifyQuote(speaker === undefined ? { quote } : { quote, speaker }, article).summary).toBe(
      summary.replaceAll(/[“”]/g, '"'),
    );
  });
});
