import { describe, expect, it } from "vitest";
import type { ConceptRelation } from "../../../lib/align/concepts.ts";
import { conceptsOf, relateConcepts } from "../../../lib/align/concepts.ts";
import { readDocument } from "../../../lib/text/document.ts";

/** Claim and source, each with the word to compare marked by an asterisk before it. */
type Case = readonly [claim: string, source: string, relation: ConceptRelation];

function marked(text: string) {
  const at = text.indexOf("*");
  const document = readDocument(text.slice(0, at) + text.slice(at + 1));
  const token = document.tokens.find((t) => t.start === at);
  if (at < 0 || token === undefined) throw new Error(`no marked word: ${text}`);
  return { concepts: conceptsOf(document), index: token.index, document };
}

function relationOf(claim: string, source: string): ConceptRelation {
  const a = marked(claim);
  const b = marked(source);
  return relateConcepts(a.concepts, a.index, b.concepts, b.index);
}

const RELATED: readonly Case[] = [
  ["The envoy *met the king.", "The envoy *held long talks with the king.", "same"],
  ["The king *sat down with union leaders.", "The king *met union leaders.", "same"],
  ["The board *rejected the plan.", "The board *turned the whole plan down.", "same"],
  ["Parliament *voted down the bill.", "The bill was *rejected by parliament.", "same"],
  ["She *resigned in May.", "She *stepped down in May.", "same"],
  ["He *quit.", "The mayor *handed in his resignation.", "same"],
  ["The jury *convicted him.", "The jury *found him guilty.", "same"],
  ["He was *imprisoned.", "A judge *sent him to prison.", "same"],
  ["The plant *laid off 40 workers.", "The plant *cut 40 jobs.", "same"],
  ["Police *detained two men.", "Two men were *taken into custody.", "same"],
  ["The minister was *killed.", "The minister was *assassinated.", "general"],
  ["A gang *killed the guard.", "A gang *murdered the guard.", "general"],
  ["Sales *rose.", "Sales *skyrocketed.", "general"],
  ["The owl firm *sold the mill to Dray.", "Dray *bought the mill.", "converse"],
];

const OPPOSED: readonly Case[] = [
  ["The council *approved the plan.", "The council *voted down the plan.", "opposite"],
  ["The court *convicted her.", "The court *cleared her of theft.", "opposite"],
  ["Prices *went up.", "Prices *fell.", "opposite"],
  ["She *resigned.", "She *remained in her post.", "opposite"],
];

const UNRELATED: readonly Case[] = [
  ["The man was *killed.", "The man *died.", "none"],
  ["The minister was *assassinated.", "The minister was *killed.", "none"],
  ["They *found him guilty.", "They *found him not guilty.", "opposite"],
  ["They *found him guilty.", "They *found him asleep.", "none"],
  ["He *called off the strike.", "He *called for a strike.", "none"],
  ["They *held talks with the union.", "They *held no talks with the union.", "none"],
  ["The shop *sold the lamp.", "The shop *sold out.", "none"],
];

describe("concepts", () => {
  it.each([...RELATED, ...OPPOSED, ...UNRELATED])("%s | %s: %s", (claim, source, relation) => {
    expect(relationOf(claim, source)).toBe(relation);
  });
});
