import { expect } from "vitest";
import { conceptsOf } from "../../../lib/align/concepts.ts";
import type { WordRelation } from "../../../lib/align/word-relation.ts";
import { relateExpressions } from "../../../lib/align/word-relation.ts";
import { readDocument } from "../../../lib/text/document.ts";
import { describeRows } from "../../support/open-rows.ts";

/** "claim | source", each with the word to compare after an asterisk, and how the claim's stands to the source's. */
type Row = readonly [pair: string, relations: readonly WordRelation[]];

function marked(text: string) {
  const at = text.indexOf("*");
  const document = readDocument(text.slice(0, at) + text.slice(at + 1));
  const token = document.tokens.find((t) => t.start === at);
  if (at < 0 || token === undefined) throw new Error(`no marked word: ${text}`);
  return { token, concepts: conceptsOf(document), tokens: document.tokens };
}

const CARRIED: readonly Row[] = [
  ["Exports *rose in May. | Exports *rose in May.", ["same"]],
  ["The firm *buys mills. | The firm *bought a mill.", ["same"]],
  ["The firm *purchased a mill. | The firm *bought a mill.", ["synonym"]],
  ["The *physician left. | The *doctor left.", ["synonym", "general"]],
  ["Exports *rose. | Exports *doubled.", ["general"]],
  ["Exports *fell. | Exports *plunged.", ["general"]],
  ["The *colour faded. | The *color faded.", ["same", "synonym"]],
  ["The *children sang. | A *child sang.", ["same"]],
  ["The *organisation met. | The *organization met.", ["same", "synonym"]],
  ["The *arrival was late. | They *arrived late.", ["derived"]],
  ["A *vehicle burned. | A *car burned.", ["general"]],
];

const OPPOSED: readonly Row[] = [
  ["Exports *rose. | Exports *fell.", ["antonym"]],
  ["Exports *doubled. | Exports *halved.", ["antonym"]],
  ["The plan was *accepted. | The plan was *rejected.", ["antonym"]],
  ["The result was *legal. | The result was *illegal.", ["antonym"]],
  ["The gate was *open. | The gate was *closed.", ["antonym"]],
  ["He was *guilty. | He was *innocent.", ["antonym"]],
];

const NEITHER: readonly Row[] = [
  ["Exports *soared. | Exports *rose.", ["none"]],
  ["A *car burned. | A *vehicle burned.", ["none"]],
  ["The *bank failed. | The *river rose.", ["none"]],
  ["She *called off the strike. | She *called the minister.", ["none"]],
  ["The *minister left. | The *ministry closed.", ["none"]],
  ["He *died. | He *slept.", ["none"]],
  ["The *north voted. | The *fish swam.", ["none"]],
  ["It has *50 seats. | It has *1500 seats.", ["none"]],
  ["The *port opened. | The *report came.", ["none"]],
  ["The cat *sat. | The dog *barked.", ["none"]],
  ["The *mother spoke. | The *cousin spoke.", ["none"]],
];

const OPEN: Readonly<Record<string, string>> = {};

describeRows("word relations", [...CARRIED, ...OPPOSED, ...NEITHER], OPEN, ([pair, relations]) => {
  const [claim = "", source = ""] = pair.split(" | ");
  expect(relations).toContain(relateExpressions(marked(claim), marked(source)));
});
