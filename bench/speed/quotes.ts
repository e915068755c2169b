/**
 * Verifying a quotation, timed: `npm run bench -- quotes`. Ratios to `indexOf`,
 * approx-string-match, fuzzball and fuse.js in one run, on a generated article of 2,000 words, and
 * the curve over article size for a hostile quotation of 5,000 characters. Reading the article is
 * timed apart. Writes its section of docs/performance.md.
 */
import searchApproximately from "approx-string-match";
import Fuse from "fuse.js";
import { partial_ratio as partialRatio } from "fuzzball";

import { verifyQuote } from "../../lib/quote/verify.ts";
import { searchSpaceOf } from "../../lib/quote/search/search-space.ts";
import { analyseForQuotes } from "../accuracy/quotes/data.ts";
import { Random } from "../accuracy/quotes/random.ts";
import { drawCurve } from "./report/curve.ts";
import { ms, table, writeSection } from "./report/page.ts";
import { exponentOf } from "./report/statistics.ts";

const WORDS =
  "harbour council winter money storm engineer wall river bridge teacher market garden letter window summer doctor station village paper answer morning market engine report season number people question minute friend country reason mother picture history system company morning".split(
    " ",
  );

function sentence(random: Random): string {
  const length = 8 + random.below(14);
  const words = Array.from({ length }, () => `${random.next() < 0.4 ? "the " : ""}${random.pick(WORDS) ?? "wall"}`);
  const text = words.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function article(words: number, seed: number): string {
  const random = new Random(seed);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const body = [sentence(random), sentence(random), sentence(random)].join(" ");
    paragraphs.push(random.next() < 0.4 ? `“${body}” said Jane Roe.` : body);
    count += body.split(" ").length;
  }
  return paragraphs.join("\n\n");
}

/** Median time of one call in microseconds; each sample lasts some milliseconds. */
function timed(action: () => unknown): number {
  const samples: number[] = [];
  for (let i = 0; i < 3; i++) action();
  for (let i = 0; i < 15; i++) {
    let calls = 0;
    const started = performance.now();
    do {
      action();
      calls += 1;
    } while (performance.now() - started < 5);
    samples.push(((performance.now() - started) * 1000) / calls);
  }
  return samples.sort((a, b) => a - b)[7] ?? 0;
}

function hypothesis(text: string, quote: string): number {
  if (text.includes(quote)) return 0;
  return searchApproximately(text, quote, Math.min(256, Math.floor(quote.length / 2))).length;
}

const text = article(2000, 3);
const analysis = analyseForQuotes(text);
const space = searchSpaceOf(analysis);
const fuse = new Fuse(text.split("\n\n"), { ignoreLocation: true, includeScore: true });
const exact = analysis.quotations[10]?.segments[0]?.text.split(". ")[1] ?? "";
const quotes: [string, string][] = [
  ["exact", exact],
  ["folded", exact.replaceAll(" ", "\u00A0")],
  ["one word changed", exact.replace(/ \w+ (\w+)$/, " lantern $1")],
  ["not in the article", "Nobody here ever promised anything about painted lanterns or brass kettles"],
];
const prepared = timed(() => searchSpaceOf(analyseForQuotes(text)));
const rows = quotes.map(([name, quote]) => {
  const ours = timed(() => verifyQuote({ quote }, analysis, space));
  const plain = timed(() => text.indexOf(quote));
  const approximate = timed(() => hypothesis(text, quote));
  const partial = timed(() => partialRatio(quote, text));
  const fused = timed(() => fuse.search(quote));
  return [
    `${name} (${quote.length} characters)`,
    ...[ours, plain, approximate, partial, fused].map((time) => ms(time / 1000)),
    (ours / plain).toFixed(0),
    (ours / approximate).toFixed(2),
  ];
});

const hostile = `${"no ".repeat(1665)}yes no`;
const growth = [12_500, 25_000, 50_000, 100_000, 200_000].map((length): [number, number] => {
  const read = analyseForQuotes("no ".repeat(Math.floor(length / 3)));
  const once = (): number => {
    const started = performance.now();
    verifyQuote({ quote: hostile }, read);
    return performance.now() - started;
  };
  return [length, Math.min(once(), once(), once())];
});
await drawCurve("docs/images/quote-hostile.svg", "characters of the article", "milliseconds", [
  { name: "a hostile quotation of 5,000 characters", points: growth },
]);

await writeSection(
  "quotes",
  `An article of 2,000 words, read and prepared once in ${ms(prepared / 1000)} ms; then, in milliseconds:

${table(
  [
    "quotation",
    "ours",
    "`indexOf`",
    "approx-string-match",
    "fuzzball, partial ratio",
    "fuse.js",
    "/ `indexOf`",
    "/ approx-string-match",
  ],
  rows,
)}

A hostile quotation of 5,000 characters ("no no no … yes no") against "no no no …" of growing length, fitted to time = a · length^b with
b = ${exponentOf(growth).toFixed(2)}:

${table(
  ["characters of the article", "ms"],
  growth.map(([length, time]) => [length, ms(time)]),
)}

![Milliseconds over characters](images/quote-hostile.svg)`,
);
