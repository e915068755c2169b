/**
 * Memory: `npm run bench -- memory [--requests 10000] [--served 1000]`. What the engine keeps alive in Node, garbage
 * collected, while so many different requests go by with the cache of readings that the service has; and what the
 * built Worker's process holds resident after the largest request that is allowed and while so many are served.
 */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";

import { ReadingCache } from "../../functions/source/reading-cache.ts";
import { checkClaim, readArticle } from "../../lib/index.ts";

import { startBuiltService } from "../../tests/support/built-service.ts";
import { articleOf, claimsOf } from "./engine/material.ts";
import { table, writeSection } from "./report/page.ts";
import { WorkerProcess } from "./report/worker-process.ts";

const { requests, served } = parseArgs({
  options: { requests: { type: "string", default: "10000" }, served: { type: "string", default: "1000" } },
}).values;
const MOST_CHARACTERS = 200_000;
const MOST_CLAIMS = 100;
const LONGEST_CLAIM = 2000;
const AT_ONCE = 4;

const SHARES = [0.1, 0.25, 0.5, 0.75, 1];

const live = keptAlive();
const rows: (string | number)[][] = [];

await withService("the largest request", async (check, worker) => {
  const text = articleOf(40_000).slice(0, MOST_CHARACTERS);
  const long = text.replaceAll(/\s+/gu, " ");
  const claims = Array.from({ length: MOST_CLAIMS }, (_none, at) => long.slice(at * 1500, at * 1500 + LONGEST_CLAIM));
  const before = worker.cpu();
  await check({ claims: claims.map((claim) => claim.padEnd(LONGEST_CLAIM, ".")), article: { text } });
  rows.push([
    `${MOST_CLAIMS} claims of ${LONGEST_CLAIM} characters, article of ${MOST_CHARACTERS} (${((worker.cpu() - before) / 1000).toFixed(1)} s of CPU)`,
    worker.memory().now.toFixed(0),
    worker.memory().peak.toFixed(0),
  ]);
});

await withService("many requests", async (check, worker) => {
  const claims = claimsOf(300);
  const marks = SHARES.map((share) => Math.round(share * Number(served)));
  let sent = 0;
  for (const mark of marks) {
    while (sent < mark) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_none, at) => check(different(claims, sent + at))));
      sent += AT_ONCE;
    }
    rows.push([`after ${mark} different requests`, worker.memory().now.toFixed(0), worker.memory().peak.toFixed(0)]);
  }
});

await writeSection(
  "memory",
  `What lives on after garbage collection, in Node, the cache of readings included:

${table(["", "MB"], live)}

What workerd holds resident, garbage and the space kept for it included:

${table(["", "MB now", "MB at most"], rows)}`,
);

/** Megabytes alive at the marks, while every request brings another article. */
function keptAlive(): [string, string][] {
  setFlagsFromString("--expose-gc");
  const collect = z.custom<() => void>((value) => typeof value === "function").parse(runInNewContext("gc"));
  const cache = new ReadingCache();
  const claims = claimsOf(300);
  const marks = new Set([1, ...SHARES.map((share) => Math.round(share * Number(requests)))]);
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
  measure: (check: (body: object) => Promise<void>, worker: WorkerProcess) => Promise<void>,
): Promise<void> {
  const service = await startBuiltService();
  try {
    const worker = new WorkerProcess();
    rows.push([`started, before ${name}`, worker.memory().now.toFixed(0), worker.memory().peak.toFixed(0)]);
    await measure(async (body) => {
      const response = await fetch(`${service.origin}/v1/claims/check`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`${response.status}: ${answer}`);
    }, worker);
  } finally {
    await service.stop();
  }
}
