/**
 * How search and checks grow with the library: `npm run bench -- growth [--sizes 100,1000,10000,100000]`.
 * Fills the library of the built Worker with generated articles and asks it over HTTP for claims whose
 * article is known. Writes docs/performance-library.md and its curve.
 */
import { parseArgs } from "node:util";

import { DEV_KEY } from "../../scripts/dev-key.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";
import { ArticleGenerator } from "../library/generated-articles.ts";
import { storeTogether } from "../library/bulk.ts";
import { type Growth, writeReport } from "../library/growth-report.ts";
import { seededRandom } from "../random.ts";

const { sizes, questions } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000,100000" },
    questions: { type: "string", default: "100" },
  },
}).values;
/** Articles stored in one transaction: only for the filling, which is not what is measured. */
const TOGETHER = 100;

const generator = new ArticleGenerator(20_261_117);
const service = await startBuiltService();
const rows: Growth[] = [];
let stored = 0;
try {
  for (const size of sizes.split(",").map(Number)) {
    await fill(size);
    const row = {
      articles: size,
      storing: await measureStoring(size),
      bytes: await databaseBytes(),
      ...(await ask(size)),
    };
    rows.push(row);
    console.log(JSON.stringify(row));
  }
} finally {
  await service.stop();
}
if (rows.length > 1) await writeReport(rows, Number(questions));

async function fill(size: number): Promise<void> {
  while (stored < size) {
    const count = Math.min(TOGETHER, size - stored);
    const batch = Array.from(
      { length: count },
      (_none, at) => [idOf(stored + at), generator.article(stored + at).draft] as const,
    );
    await storeTogether(service.env.DB, batch);
    stored += count;
  }
}

/** Stores articles as the service does, one at a time: milliseconds each. */
async function measureStoring(size: number): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 25; at++) {
    const { draft } = generator.article(size + 1_000_000 + at);
    const [, time] = await timed(() =>
      fetch(`${service.origin}/v1/articles/measured-${at}`, {
        method: "PUT",
        headers: { Authorization: `Bearer ${DEV_KEY}`, "Content-Type": "application/json" },
        body: JSON.stringify(draft),
      }),
    );
    times.push(time);
    const removed = await fetch(`${service.origin}/v1/articles/measured-${at}`, {
      method: "DELETE",
      headers: { Authorization: `Bearer ${DEV_KEY}` },
    });
    if (removed.status !== 204) throw new Error(`${removed.status}: ${await removed.text()}`);
  }
  return quantile(times, 0.5);
}

function idOf(index: number): string {
  return `generated-${index}`;
}

async function databaseBytes(): Promise<number> {
  const { meta } = await service.env.DB.prepare("SELECT 1").run();
  return meta.size_after;
}

/** Asks for claims of articles anywhere in the library: times in milliseconds, and how often the right article came. */
async function ask(size: number): Promise<Omit<Growth, "articles" | "storing" | "bytes">> {
  const random = seededRandom(size);
  const [search, check]: [number[], number[]] = [[], []];
  let [first, third, verdicts] = [0, 0, 0];
  for (let at = 0; at < Number(questions) + 5; at++) {
    const index = Math.floor(random() * size);
    const { claims } = generator.article(index);
    const claim = claims[at % claims.length] ?? "";
    const [found, searching] = await timed(() =>
      fetch(`${service.origin}/v1/articles?limit=3&query=${encodeURIComponent(claim)}`),
    );
    const [answer, checking] = await timed(() =>
      fetch(`${service.origin}/v1/claims/check`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ claim }),
      }),
    );
    // The first few warm the isolate up.
    if (at < 5) continue;
    search.push(searching);
    check.push(checking);
    const place = idsOf(found).indexOf(idOf(index));
    if (place === 0) first += 1;
    if (place >= 0) third += 1;
    if (answer.includes('"verdict":"supported"')) verdicts += 1;
  }
  return {
    searchMedian: quantile(search, 0.5),
    searchSlow: quantile(search, 0.95),
    checkMedian: quantile(check, 0.5),
    checkSlow: quantile(check, 0.95),
    foundFirst: first / search.length,
    foundAmongThree: third / search.length,
    supported: verdicts / search.length,
  };
}

function idsOf(answer: string): string[] {
  return [...answer.matchAll(/"id":"([^"]+)"/gu)].map(([, id]) => id ?? "");
}

async function timed(call: () => Promise<Response>): Promise<[string, number]> {
  const from = performance.now();
  const response = await call();
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return [text, performance.now() - from];
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0;
}
