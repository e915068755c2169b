/**
 * The engine in Node and in workerd: `npm run bench -- engine [--rounds 60]`. Every operation is done once a round, in
 * turn with the floors that it is compared with: by the clock in Node, by the CPU time of the whole process in
 * workerd, whose clock stands still while a Worker computes. Writes its section of docs/performance.md.
 */
import { parseArgs } from "node:util";

import { createTestHarness } from "wrangler";

import { materialOf } from "./engine/material.ts";
import type { Operation } from "./engine/operations.ts";
import { prepare } from "./engine/operations.ts";
import { drawCurve } from "./report/curve.ts";
import { ms, table, writeSection } from "./report/page.ts";
import { exponentOf, median, quantile } from "./report/statistics.ts";
import { WorkerProcess } from "./report/worker-process.ts";

const { rounds } = parseArgs({ options: { rounds: { type: "string", default: "60" } } }).values;

/** An operation on an article of so many words with so many claims; seldom means a tenth of the rounds. */
interface Case {
  readonly label: string;
  readonly operation: Operation;
  readonly words: number;
  readonly claims: number;
  readonly seldom: boolean;
  /** How often in a round: what is short and has many ways through the engine needs more calls to be compiled and to be told from noise. */
  readonly repeats: number;
}

const REPEATED: ReadonlySet<Operation> = new Set(["claim", "quote exact", "quote altered", "quote absent"]);

const LABELS: Readonly<Record<Operation, string>> = {
  parse: "`JSON.parse` of the request",
  tag: "wink-nlp, tagging alone",
  compromise: "compromise, analysis",
  read: "article read, all of it",
  "read for a quotation": "quotation, article read for it",
  claim: "one claim, article at hand",
  "claim cold": "one claim, article read for it",
  claims: "whole request",
  "quote exact": "quotation, exact",
  "quote altered": "quotation, altered",
  "quote absent": "quotation, absent",
};

const CASES: readonly Case[] = [
  ...[300, 2000, 20_000].flatMap((words) =>
    (["parse", "tag", "compromise", "read", "claim"] as const).map((operation) => caseOf(operation, words, 100)),
  ),
  ...(["claim cold", "read for a quotation", "quote exact", "quote altered", "quote absent"] as const).map((each) =>
    caseOf(each, 2000, 100),
  ),
  ...[1, 10, 100].map((claims) => caseOf("claims", 1000, claims)),
];

function caseOf(operation: Operation, words: number, claims: number): Case {
  const size = operation === "claims" ? `${claims} claim${claims === 1 ? "" : "s"}, ${words} words` : `${words} words`;
  return {
    label: `${LABELS[operation]}, ${size}`,
    operation,
    words,
    claims,
    seldom: words * claims > 500_000 && operation !== "claim",
    repeats: REPEATED.has(operation) ? 12 : 1,
  };
}

const WARM_UP = 20;

/** Milliseconds of every round of every case, the cases in turn. */
async function measure(cases: readonly Case[], run: (each: Case) => Promise<number>): Promise<Map<Case, number[]>> {
  const samples = new Map<Case, number[]>(cases.map((each) => [each, []]));
  for (let round = -WARM_UP; round < Number(rounds); round++) {
    for (const each of cases) {
      if (each.seldom && round % 6 !== 0) continue;
      for (let i = 0; i < each.repeats; i++) {
        const time = await run(each);
        if (round >= 0) samples.get(each)?.push(time);
      }
    }
  }
  return samples;
}

function bodyOf({ words, claims }: Case): string {
  return JSON.stringify(materialOf(words, claims));
}

async function inNode(): Promise<Map<Case, number[]>> {
  const runs = new Map(CASES.map((each) => [each, prepare(each.operation, bodyOf(each))]));
  return measure(CASES, async (each) => {
    const before = performance.now();
    runs.get(each)?.();
    return performance.now() - before;
  });
}

async function inWorkerd(): Promise<Map<Case, number[]>> {
  const harness = createTestHarness({ workers: [{ configPath: "bench/speed/engine/wrangler.toml" }] });
  try {
    const { url } = await harness.listen();
    const addressOf = (each: Case): string =>
      `${url.origin}/${encodeURIComponent(each.operation)}/${each.words}/${each.claims}`;
    for (const each of CASES) {
      const response = await fetch(addressOf(each), { method: "POST", body: bodyOf(each) });
      if (!response.ok) throw new Error(`${each.label}: ${response.status} ${await response.text()}`);
    }
    const worker = new WorkerProcess();
    return await measure(CASES, async (each) => {
      const before = worker.cpu();
      await (await fetch(addressOf(each))).text();
      return worker.cpu() - before;
    });
  } finally {
    await harness.close();
  }
}

function timesOf(samples: ReadonlyMap<Case, number[]>, operation: Operation, words: number, claims = 100): number {
  const found = CASES.find((each) => each.operation === operation && each.words === words && each.claims === claims);
  return median((found === undefined ? undefined : samples.get(found)) ?? []);
}

function tableOf(samples: ReadonlyMap<Case, number[]>): string {
  const floorWords = (words: number): number => (words === 1000 ? 2000 : words);
  return table(
    ["", "median, ms", "p99, ms", "/ `JSON.parse`", "/ wink", "/ compromise"],
    CASES.map((each) => {
      const times = samples.get(each) ?? [];
      const middle = median(times);
      const over = (operation: Operation): string => {
        // The floors are taken at the article's own length; those of 1,000 words are half of those of 2,000.
        const floor = timesOf(samples, operation, floorWords(each.words)) * (each.words === 1000 ? 0.5 : 1);
        return (middle / floor).toFixed(2);
      };
      return [each.label, ms(middle), ms(quantile(times, 0.99)), over("parse"), over("tag"), over("compromise")];
    }),
  );
}

/** `floor` is what the run itself costs, to be taken off before two times are compared. */
function goalsOf(samples: ReadonlyMap<Case, number[]>, floor: number): string {
  const net = (operation: Operation, words: number, claims = 100): number =>
    Math.max(0.001, timesOf(samples, operation, words, claims) - floor);
  const reading = net("read", 2000) / net("tag", 2000);
  const claim = net("claim", 2000) / net("tag", 2000);
  const ten = CASES.find((each) => each.operation === "claims" && each.claims === 10);
  const slow = quantile((ten === undefined ? undefined : samples.get(ten)) ?? [], 0.99);
  const byWords = exponentOf([300, 2000, 20_000].map((words) => [words, net("read", words)]));
  const read = net("read", 2000) / 2;
  const byClaims = exponentOf(
    [1, 10, 100].map((claims) => [claims, Math.max(0.001, net("claims", 1000, claims) - read)]),
  );
  const verdict = (value: number, most: number): string =>
    value <= most ? "holds" : `missed by ${((value / most - 1) * 100).toFixed(0)}%`;
  return table(
    ["goal", "at most", "measured", ""],
    [
      ["article read / wink's tagging, 2,000 words", "2.0", reading.toFixed(2), verdict(reading, 2)],
      ["claim with the article at hand / wink's tagging of 2,000 words", "0.1", claim.toFixed(2), verdict(claim, 0.1)],
      ["10 claims on 1,000 words sent along, p99, ms", "10", ms(slow), verdict(slow, 10)],
      ["exponent of reading over words", "1.1", byWords.toFixed(2), verdict(byWords, 1.1)],
      ["exponent of judging over claims", "1.1", byClaims.toFixed(2), verdict(byClaims, 1.1)],
    ],
  );
}

const node = await inNode();
const workerd = await inWorkerd();
const curve = (samples: ReadonlyMap<Case, number[]>, operation: Operation) =>
  [300, 2000, 20_000].map((words): [number, number] => [words, timesOf(samples, operation, words)]);
await drawCurve("docs/images/engine-words.svg", "words of the article", "milliseconds", [
  { name: "article read, workerd", points: curve(workerd, "read") },
  { name: "article read, Node", points: curve(node, "read") },
  { name: "wink, tagging, Node", points: curve(node, "tag") },
  { name: "compromise, Node", points: curve(node, "compromise") },
  { name: "one claim, Node", points: curve(node, "claim") },
]);
await writeSection(
  "engine",
  `Goals, in workerd (for the ratios and exponents, what a request costs that only parses is taken off; not for the 10 ms):

${goalsOf(workerd, timesOf(workerd, "parse", 2000))}

Goals, in Node:

${goalsOf(node, 0)}

Node, by the clock:

${tableOf(node)}

workerd, CPU of the whole process, HTTP included:

${tableOf(workerd)}

![Milliseconds over words](images/engine-words.svg)`,
);
