/**
 * Memory of the built Worker: `npm run bench -- memory [--requests 10000]`. What workerd holds resident before
 * anything is asked, after the largest request that is allowed, and while many different small ones go by.
 */
import { parseArgs } from "node:util";

import { startBuiltService } from "../../tests/support/built-service.ts";
import { articleOf, claimsOf } from "./engine/material.ts";
import { table, writeSection } from "./report/page.ts";
import { WorkerProcess } from "./report/worker-process.ts";

const { requests } = parseArgs({ options: { requests: { type: "string", default: "10000" } } }).values;
const MOST_CHARACTERS = 200_000;
const MOST_CLAIMS = 100;
const LONGEST_CLAIM = 2000;
const AT_ONCE = 4;

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
  const marks = [0.1, 0.25, 0.5, 0.75, 1].map((share) => Math.round(share * Number(requests)));
  let sent = 0;
  for (const mark of marks) {
    while (sent < mark) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_none, at) => check(different(claims, sent + at))));
      sent += AT_ONCE;
    }
    rows.push([`after ${mark} different requests`, worker.memory().now.toFixed(0), worker.memory().peak.toFixed(0)]);
  }
});

await writeSection("memory", table(["workerd's resident memory", "MB now", "MB at most"], rows));

/** A small request with names that no other has. */
function different(claims: readonly string[], at: number): object {
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
