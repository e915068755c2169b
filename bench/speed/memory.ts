/**
 * Memory: `npm run bench -- memory [--requests 10000]`. What the isolate of the built Worker uses of its heap, asked of
 * workerd's inspector, while so many different requests are served and after the largest one that is allowed; whether
 * the engine gets through that one with no more heap than an isolate has; and what it keeps alive, garbage collected.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { z } from "zod";

import { ReadingCache } from "../../functions/source/reading-cache.ts";
import { checkClaim, readArticle } from "../../lib/index.ts";
import { articleOf, claimsOf } from "./engine/material.ts";
import type { InspectedService } from "./memory/isolate.ts";
import { startInspectedService } from "./memory/isolate.ts";
import { table, writeSection } from "./report/page.ts";
import { WorkerProcess } from "./report/worker-process.ts";

const { requests } = parseArgs({ options: { requests: { type: "string", default: "10000" } } }).values;
const MOST_CHARACTERS = 200_000;
const MOST_CLAIMS = 100;
const LONGEST_CLAIM = 2000;
/** What an isolate has, in MiB, old and young generation together. */
const HEAP = 128;
const YOUNG = 16;
const AT_ONCE = 4;
const ASKED_EVERY = 100;

const SHARES = [0.1, 0.25, 0.5, 0.75, 1];
const MARKS = [1, ...SHARES.map((share) => Math.round(share * Number(requests)))];

const rows: (string | number)[][] = [];

await withService("many requests", async (check, service, worker) => {
  const claims = claimsOf(300);
  let sent = 0;
  let most = 0;
  for (const mark of MARKS) {
    while (sent < mark) {
      const count = Math.min(AT_ONCE, mark - sent);
      await Promise.all(Array.from({ length: count }, (_none, at) => check(different(claims, sent + at))));
      sent += count;
      if (sent % ASKED_EVERY < AT_ONCE) most = Math.max(most, await service.heap());
    }
    const heap = await service.heap();
    most = Math.max(most, heap);
    rows.push([`after ${mark} different requests`, heap.toFixed(0), worker.memory().now.toFixed(0)]);
    console.log(rows.at(-1)?.join("  "));
  }
  rows.push(["the most that was seen, asked every hundred requests", most.toFixed(0), worker.memory().peak.toFixed(0)]);
});

await withService("the largest request", async (check, service, worker) => {
  const { text, claims } = largest();
  const before = worker.cpu();
  await check({ claims, article: { text } });
  const seconds = ((worker.cpu() - before) / 1000).toFixed(1);
  const what = `${MOST_CLAIMS} claims of ${LONGEST_CLAIM} characters, article of ${MOST_CHARACTERS} (${seconds} s of CPU)`;
  rows.push([what, (await service.heap()).toFixed(0), worker.memory().now.toFixed(0)]);
});

const capped = await suffices(HEAP, [largest()]);
const live = keptAlive();

await writeSection(
  "memory",
  `The isolate's heap in workerd by its inspector, garbage that was not collected yet included; and what the whole process of workerd (D1,
KV, the assets' Worker, the inspector, code and memory kept for later among it) holds resident:

${table(["", "heap in use, MB", "process, MB"], rows)}

With its heap capped at ${HEAP} MiB, a thread of Node's ${capped} the largest request.

What lives on after garbage collection, in Node, the measuring program and the cache of readings included:

${table(["", "MB"], live)}`,
);

/** The largest request that is allowed. */
function largest(): { text: string; claims: string[] } {
  const text = articleOf(40_000).slice(0, MOST_CHARACTERS);
  const long = text.replaceAll(/\s+/gu, " ");
  const claims = Array.from({ length: MOST_CLAIMS }, (_none, at) => long.slice(at * 1500, at * 1500 + LONGEST_CLAIM));
  return { text, claims: claims.map((claim) => claim.padEnd(LONGEST_CLAIM, ".")) };
}

/** Whether a thread with so many MiB of heap gets through these requests. */
async function suffices(heap: number, asked: readonly { text: string; claims: string[] }[]): Promise<string> {
  const thread = new Worker(join(import.meta.dirname, "memory/capped.ts"), {
    workerData: { requests: asked },
    execArgv: ["--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: heap - YOUNG, maxYoungGenerationSizeMb: YOUNG },
  });
  return new Promise((answered) => {
    thread.once("message", () => answered("goes through"));
    thread.once("error", (fault: Error) => answered(`fails (${fault.message}) at`));
  });
}

/** Megabytes alive at the marks, while every request brings another article. */
function keptAlive(): [string, string][] {
  setFlagsFromString("--expose-gc");
  const collect = z.custom<() => void>((value) => typeof value === "function").parse(runInNewContext("gc"));
  const cache = new ReadingCache();
  const claims = claimsOf(300);
  const marks = new Set(MARKS);
  const kept: [string, string][] = [];
  for (let at = 1; at <= Number(requests); at++) {
    const { claim, article } = different(claims, at);
    const reading = cache.get(String(at), article.text.length, () => readArticle(article));
    checkClaim({ text: claim }, reading, { asOf: null, minConfidence: 0 });
    if (!marks.has(at)) continue;
    collect();
    kept.push([`after ${at} different requests`, (process.memoryUsage().heapUsed / 1e6).toFixed(0)]);
  }
  return kept;
}

/** A small request with names that no other has. */
function different(claims: readonly string[], at: number): { claim: string; article: { text: string } } {
  const name = `Zor${at.toString(36)}vel Quen${(at * 7919).toString(36)}`;
  return {
    claim: `${name} said that ${claims[at % claims.length] ?? ""}`,
    article: { text: `${articleOf(300)}\n\n${name} of ${name}ton was there too, and saw ${at} boats.` },
  };
}

async function withService(
  name: string,
  measure: (check: (body: object) => Promise<void>, service: InspectedService, worker: WorkerProcess) => Promise<void>,
): Promise<void> {
  const service = await startInspectedService();
  try {
    const worker = new WorkerProcess();
    rows.push([`started, before ${name}`, (await service.heap()).toFixed(0), worker.memory().now.toFixed(0)]);
    const check = async (body: object): Promise<void> => {
      const response = await fetch(`${service.origin}/v1/claims/check`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`${response.status}: ${answer}`);
    };
    await measure(check, service, worker);
  } finally {
    await service.stop();
  }
}
