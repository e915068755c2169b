/**
 * Quotations, measured: `npm run eval -- quotes [data folder] [--half dev|train] [--articles N] [--no-peers]`.
 * Generated misquotations and harmless variants (seeded), the peers beside them, finding quotations
 * and their speakers, verdicts on labelled pairs. Writes docs/evaluation-quotes.md for the dev half.
 */
import { writeFileSync } from "node:fs";

import { analyseForQuotes, readQuoteData, share } from "./quotes/data.ts";
import type { Half } from "./quotes/data.ts";
import { findingTable, newFindingTally, scoreFinding, words } from "./quotes/finding.ts";
import { isAccepted, misquotations, outcomeTable, variants, vocabularyOf } from "./quotes/generated.ts";
import type { Original, Outcome } from "./quotes/generated.ts";
import { judgePair, pairTable } from "./quotes/pairs.ts";
import type { PairOutcome } from "./quotes/pairs.ts";
import { bestThreshold, PEERS } from "./quotes/peers.ts";

const SEED = 20260115;
/** Per quote and kind of change. */
const MISQUOTATIONS_EACH = 5;
const VARIANTS_EACH = 3;

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const folder = args[0] !== undefined && !args[0].startsWith("--") ? args[0] : "../shared/data";
const half: Half = option("--half") === "train" ? "train" : "dev";
const most = Number(option("--articles") ?? Infinity);

const data = readQuoteData(folder, half);
if (data === null) {
  console.log(
    `no quotation data in ${folder}/quotes: PolNeAR (E. Newell et al., LREC 2018) as JSON lines, polnear_articles_${half}.jsonl and the files derived from it`,
  );
} else {
  const tally = newFindingTally();
  const originals: Original[] = [];
  const pairs: PairOutcome[] = [];
  for (const article of [...data.articles.values()].slice(0, most)) {
    const analysis = analyseForQuotes(article.article);
    const gold = data.quotes.filter((row) => row.article_id === article.id);
    scoreFinding(tally, gold, analysis);
    for (const row of gold)
      if (words(row.quote) >= 4) originals.push({ quote: row.quote.trim(), article: article.article, analysis });
    for (const row of data.pairs) if (row.article_id === article.id) pairs.push(judgePair(row, analysis));
  }
  const wrong = misquotations(
    originals,
    vocabularyOf(originals.map((original) => original.quote)),
    SEED,
    MISQUOTATIONS_EACH,
  );
  const right = variants(originals, SEED, VARIANTS_EACH);
  const report = reportOf(wrong, right, findingTable(tally), pairTable(pairs));
  console.log(report);
  for (const outcome of wrong.filter(isAccepted))
    console.log(`FALSE VERBATIM ${outcome.kind} ${outcome.wording}: ${outcome.text}\n  of: ${outcome.original.quote}`);
  if (args.includes("--rejects"))
    for (const outcome of right.filter((each) => !isAccepted(each)))
      console.log(`REJECT ${outcome.kind} ${outcome.wording}: ${outcome.text}`);
  if (args.includes("--surplus")) console.log(tally.surplusRows.join("\n"));
  if (args.includes("--speakers")) console.log(tally.wrong.join("\n"));
  if (half === "dev" && most === Infinity && !args.includes("--no-peers"))
    writeFileSync("docs/evaluation-quotes.md", report);
}

function reportOf(
  wrong: readonly Outcome[],
  right: readonly Outcome[],
  finding: readonly string[],
  pairLines: readonly string[],
): string {
  const accepted = wrong.filter(isAccepted).length;
  const broken = [...wrong, ...right].filter((outcome) => !outcome.exactDiff).length;
  return `${[
    "# Quotations: how they measure",
    "",
    `\`npm run eval -- quotes\` on PolNeAR ${half} (E. Newell, D. Margolin, D. Ruths: "An Attribution Relations Corpus for Political News", LREC 2018; news articles with every quotation and its speaker; JSON lines, folder as argument), ${new Date().toISOString().slice(0, 10)}, seed ${SEED}. Rules were written on the train half; the errors on dev were read too, so dev is no held-out set.`,
    "",
    "## No false verbatim",
    "",
    `Every annotated quotation of four and more words, edited once in a way that bears meaning (a third of them in another typography besides): **${accepted} of ${wrong.length}** came out verbatim, verbatim_normalized or abridged. Of harmless variants **${share(right.filter(isAccepted).length, right.length)}** were accepted. The diff failed to give back quote and source exactly in ${broken} of ${wrong.length + right.length}.`,
    "",
    "### Misquotations",
    "",
    ...outcomeTable(wrong),
    "",
    "### Harmless variants",
    "",
    ...outcomeTable(right),
    "",
    ...(args.includes("--no-peers") ? [] : peerLines(wrong, right)),
    "## Finding quotations and their speakers",
    "",
    ...finding,
    "",
    "Of the surplus on dev, fifty (every third of an earlier run) were read: 43 are quotations that the annotators left out (29 of them between doubled apostrophes, three turns of a transcript), four are titles, one cites a document, two are wrong (marks the wrong way round).",
    "",
    'A speaker is right where the mention is the annotated one, or another mention of the same entity. Rows whose annotated speaker is the cue itself ("said") are left out.',
    "",
    "## Verdicts on pairs of quote and speaker",
    "",
    ...pairLines,
  ].join("\n")}\n`;
}

function peerLines(wrong: readonly Outcome[], right: readonly Outcome[]): string[] {
  const lines = [
    "### Peers on the same pairs",
    "",
    "Each at the threshold with the least sum of both error rates on the very pairs it is scored on: all of the two lists above, the same for each.",
    "",
    "| matcher | n wrong, right | threshold | false accepts | false rejects | ms a pair |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  const ours = {
    accepts: wrong.filter(isAccepted).length,
    rejects: right.filter((outcome) => !isAccepted(outcome)).length,
  };
  lines.push(
    `| ours | ${wrong.length}, ${right.length} | none | ${share(ours.accepts, wrong.length)} | ${share(ours.rejects, right.length)} | |`,
  );
  for (const peer of PEERS) {
    const started = performance.now();
    const scores = {
      wrong: wrong.map((outcome) => peer.score(outcome.text, outcome.original.article)),
      right: right.map((outcome) => peer.score(outcome.text, outcome.original.article)),
    };
    const each = (performance.now() - started) / (wrong.length + right.length);
    const best = bestThreshold(scores);
    lines.push(
      `| ${peer.name} | ${wrong.length}, ${right.length} | ${best.at.toFixed(3)} | ${share(best.falseAccepts, wrong.length)} | ${share(best.falseRejects, right.length)} | ${each.toFixed(2)} |`,
    );
  }
  return [...lines, "", ...PEERS.map((peer) => `- ${peer.name}: ${peer.how}.`), ""];
}
