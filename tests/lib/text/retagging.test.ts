import { describe, expect, test } from "vitest";
import { readDocument } from "../../../lib/text/document.ts";
import type { PartOfSpeech } from "../../../lib/text/document.ts";

/** A word in a sentence, with the class and lemma that it must have there. */
type Row = readonly [sentence: string, word: string, pos: PartOfSpeech, lemma?: string];

const CORRECTED: readonly Row[] = [
  ["The report praises Morocco.", "praises", "VERB", "praise"],
  ["The team plans to repeat the test.", "plans", "VERB", "plan"],
  ["The man who shot the officer fled.", "shot", "VERB"],
  ["It limits cottages, requires a space and bars their use.", "bars", "VERB", "bar"],
  ["Norton married the painter in 1960.", "married", "VERB", "marry"],
  ["Researchers led by Prado, an ecologist, fitted 84 bats with tags.", "fitted", "VERB", "fit"],
  ["She accused the state of hiding the cost.", "hiding", "VERB", "hide"],
  ["The union claims that managers hid the figures.", "claims", "VERB", "claim"],
  ["The new law bans smoking in parks.", "bans", "VERB", "ban"],
  ["The dog that bit the postman was found.", "bit", "VERB", "bite"],
  ["Bats that hunt alone find less.", "hunt", "VERB", "hunt"],
  ["According to the coroner, the diver drowned.", "drowned", "VERB", "drown"],
  ["The judge fined the company.", "fined", "VERB", "fine"],
  ["He did not visit or call.", "call", "VERB", "call"],
  ["The finding proves little, the authors caution.", "caution", "VERB"],
  ["They closed two stations for want of money.", "want", "NOUN"],
  ["The party fell to second place.", "second", "ADJ"],
  ["The Maple Fork City Council voted.", "Fork", "PROPN"],
  ["It was a Canadian imaging start-up.", "start", "NOUN"],
  ["She called the growth \u201Cborrowed\u201D and left.", "borrowed", "ADJ"],
  ["The trust rejects that claim, and nothing was found.", "that", "DET"],
  ["It had 27 reports of overheating, most from May.", "overheating", "NOUN"],
  ["A motion to cut the mayor's pay failed.", "pay", "NOUN"],
  ["Rolf Ek, who was finance minister, replied.", "finance", "NOUN"],
  ["The tent is waterproof.", "waterproof", "ADJ"],
  ["The walkers had no paper map with them.", "map", "NOUN"],
  ["The north is rich.", "north", "NOUN"],
  ["Critics call the plan a failure.", "call", "VERB"],
  ["She never married again and died in 1990.", "married", "VERB", "marry"],
];

/** Words that look like the ones above and are what the tagger says. */
const LEFT_ALONE: readonly Row[] = [
  ["The plans to repeat the test were dropped.", "plans", "NOUN", "plan"],
  ["Maps that no tourist bought.", "bought", "VERB"],
  ["They let the man map the cave.", "map", "VERB"],
  ["Two bars and a hotel closed.", "bars", "NOUN", "bar"],
  ["A married couple bought the mill.", "married", "ADJ"],
  ["The hiding place was found.", "hiding", "NOUN"],
  ["The claims that he made were false.", "claims", "NOUN", "claim"],
  ["He wants to call her.", "call", "VERB", "call"],
  ["They want money.", "want", "VERB", "want"],
  ["The country is well known.", "known", "VERB"],
  ["The board re-elected the chair.", "elected", "VERB", "elect"],
  ["It said that claim numbers had risen.", "risen", "VERB"],
  ["The report on the fire is out.", "report", "NOUN"],
  ["The planned visit was short.", "visit", "NOUN"],
  ["The planning minister left.", "left", "VERB", "leave"],
  ["The pump is shut.", "shut", "VERB"],
  ["The price was cut.", "cut", "VERB"],
  ["Let's pay the bill.", "pay", "VERB"],
  ["The pump stopped.", "stopped", "VERB", "stop"],
];

function tokenOf(sentence: string, word: string) {
  return readDocument(sentence).tokens.find((t) => t.text === word);
}

describe("words that are corrected", () => {
  test.each(CORRECTED.map((row) => [row[0], row[1], row] as const))("%s: %s", (sentence, word, [, , pos, lemma]) => {
    const token = tokenOf(sentence, word);
    expect(token?.pos).toBe(pos);
    if (lemma !== undefined) expect(token?.lemma).toBe(lemma);
  });
});

describe("words that are left alone", () => {
  test.each(LEFT_ALONE.map((row) => [row[0], row[1], row] as const))("%s: %s", (sentence, word, [, , pos, lemma]) => {
    const token = tokenOf(sentence, word);
    expect(token?.pos).toBe(pos);
    if (lemma !== undefined) expect(token?.lemma).toBe(lemma);
  });
});

test("correcting changes neither the number of tokens nor their places", () => {
  const text = "The report praises Morocco. It limits cottages and bars their use.";
  const { tokens } = readDocument(text);
  expect(tokens.map((t) => t.index)).toEqual(tokens.map((_, i) => i));
  expect(tokens.every((t) => text.slice(t.start, t.end) === t.text)).toBe(true);
});
