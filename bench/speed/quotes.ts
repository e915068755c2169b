/**
 * Verifying a quotation, timed: `npm run bench -- quotes`. Ratios to `indexOf` and to
 * approx-string-match in one run, on a generated article of 2,000 words, and the curve over article
 * size for a hostile quotation of 5,000 characters. Reading the article is timed apart.
 */
import searchApproximately from "approx-string-match";

import { verifyQuote } from "../../lib/quote/verify.ts";
import { searchSpaceOf } from "../../lib/quote/search.ts";
import { analyseForQuotes } from "../accuracy/quotes/data.ts";
import { Random } from "../accuracy/quotes/random.ts";

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
const exact = analysis.quotations[10]?.segments[0]?.text.split(". ")[1] ?? "";
const rows: [string, string][] = [
  ["exact", exact],
  ["folded", exact.replaceAll(" ", "\u00A0")],
  ["one word changed", exact.replace(/ \w+ (\w+)$/, " lantern $1")],
  ["not in the article", "Nobody here ever promised anything about painted lanterns or brass kettles"],
];
console.log(
  `article: ${text.split(/\s+/).length} words, read and prepared once in ${(timed(() => searchSpaceOf(analyseForQuotes(text))) / 1000).toFixed(1)} ms\n`,
);
console.log(
  "| quotation | ours, microseconds | indexOf | approx-string-match | ours / indexOf | ours / approx-string-match |",
);
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [name, quote] of rows) {
  const ours = timed(() => verifyQuote({ quote }, analysis, space));
  const plain = timed(() => text.indexOf(quote));
  const approximate = timed(() => hypothesis(text, quote));
  console.log(
    `| ${name} (${quote.length} characters) | ${ours.toFixed(0)} | ${plain.toFixed(2)} | ${approximate.toFixed(1)} | ${(ours / plain).toFixed(0)} | ${(ours / approximate).toFixed(2)} |`,
  );
}

console.log('\nA hostile quotation of 5,000 characters ("no no no … not") against "no no no …" of growing length:\n');
console.log("| article, characters | ours, ms | ms per 10,000 characters | approx-string-match, ms |");
console.log("| --- | --- | --- | --- |");
const hostile = `${"no ".repeat(1665)}yes no`;
for (const length of [12500, 25000, 50000, 100000, 200000]) {
  const body = "no ".repeat(Math.floor(length / 3));
  const read = analyseForQuotes(body);
  const once = (action: () => unknown): number => {
    const started = performance.now();
    action();
    return performance.now() - started;
  };
  const ours = Math.min(
    once(() => verifyQuote({ quote: hostile }, read)),
    once(() => verifyQuote({ quote: hostile }, read)),
  );
  // The peer takes minutes on the longer ones.
  const peer = length > 12500 ? "not run" : once(() => hypothesis(body, hostile)).toFixed(0);
  console.log(`| ${body.length} | ${ours.toFixed(0)} | ${((ours / body.length) * 10000).toFixed(1)} | ${peer} |`);
}
