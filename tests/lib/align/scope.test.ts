import { expect } from "vitest";
import { readArticle } from "../../../lib/align/read-article.ts";
import { scopesAt, textOfTokens } from "../../support/laid-over.ts";
import { describeRows } from "../../support/open-rows.ts";

/** In the article's last sentence: words that one scope must hold together, or that no scope may. */
type Row = readonly [article: string, words: readonly string[]];

const TOGETHER: readonly Row[] = [
  ["The mill closed in May.", ["mill", "closed", "May"]],
  ["On Monday, the firm sold its mill.", ["Monday", "firm", "sold", "mill"]],
  ["Norland continues to face threats.", ["Norland", "face", "threats"]],
  ["The firm hired 40 workers and closed its mill.", ["firm", "closed", "mill"]],
  ["The dam, which was built in 1931, leaked in June.", ["dam", "built", "1931"]],
  ["The wall, which was built in 1931, leaked in June.", ["wall", "leaked", "June"]],
  ["A museum of toys from Kallen opened in Brell.", ["museum", "toys", "Kallen", "opened", "Brell"]],
  ["Storm warning for the coast", ["Storm", "warning", "coast"]],
];

const APART: readonly Row[] = [
  ["Exports rose in May, but imports fell in June.", ["Exports", "fell"]],
  ["Exports rose in April, but imports fell in July.", ["imports", "rose"]],
  ["The dam, which was built in 1931, leaked in June.", ["built", "June"]],
  ["Nora Falk, who runs the museum, hired guides.", ["runs", "guides"]],
  ["Mia Stone sold the farm because Leon Ward bought the mill.", ["sold", "mill"]],
  ["She trained as a nurse before she joined the navy.", ["trained", "navy"]],
  ["The mill closed in May. The fair opened in June.", ["mill", "opened"]],
  ["The report said that smoking fell.", ["report", "smoking", "drinking"]],
];

function scopes(text: string): Set<string>[] {
  const article = readArticle({ text: text.trim() });
  const last = article.analysis.document.sentences.length - 1;
  return scopesAt(article, last).map((scope) => new Set(textOfTokens(article, scope.tokens).split(" ")));
}

const OPEN: Readonly<Record<string, string>> = {};

describeRows("what is said of each other lies in one scope", TOGETHER, OPEN, ([article, words]) => {
  expect(scopes(article).some((scope) => words.every((word) => scope.has(word)))).toBe(true);
});

describeRows("what is said of different things does not", APART, OPEN, ([article, words]) => {
  expect(scopes(article).some((scope) => words.every((word) => scope.has(word)))).toBe(false);
});

/** What the last sentence takes over from an earlier one. */
const CONTEXT: readonly (readonly [article: string, holds: string | null])[] = [
  ["Pia Moe visited Brell in May. During the visit, she met the mayor.", "Brell"],
  ["The army attacked Kallen on Friday. After the attack, the port was closed.", "Kallen"],
  ["Pia Moe visited Brell in May. She met the mayor during her visit.", "May"],
  ["Pia Moe visited Brell in May. She met the mayor.", null],
  ["Pia Moe visited Brell in May. During the dinner, she met the mayor.", null],
  [
    "The fair opened in Brell. Pia Moe sang. The mayor left. The band played. The rain came. After a visit, she slept.",
    null,
  ],
];

describeRows("an event noun points back to its event, and nothing else does", CONTEXT, {}, ([text, holds]) => {
  const article = readArticle({ text });
  const last = article.analysis.document.sentences.length - 1;
  const context = scopesAt(article, last)
    .map((scope) => textOfTokens(article, scope.context))
    .join(" ")
    .trim();
  if (holds === null) expect(context).toBe("");
  else expect(context.split(" ")).toContain(holds);
});
