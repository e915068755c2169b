/**
 * The built Worker under load: `npm run bench -- load [--seconds 30] [--connections 1,10,50]`. Each route is asked for
 * so long by autocannon over loopback, beside a bare Hono route that parses and echoes the same body.
 */
import { parseArgs } from "node:util";

import autocannon from "autocannon";
import { createTestHarness } from "wrangler";

import { startBuiltService } from "../../tests/support/built-service.ts";
import { materialOf } from "./engine/material.ts";
import { ms, table, writeSection } from "./report/page.ts";

const { seconds, connections } = parseArgs({
  options: { seconds: { type: "string", default: "30" }, connections: { type: "string", default: "1,10,50" } },
}).values;

const ARTICLE = "morocco-us-relations";
const { text, claims } = materialOf(1000, 1);
const claim = claims[0] ?? "";

interface Load {
  readonly name: string;
  readonly path: string;
  /** Null for a GET. */
  readonly body: string | null;
}

const LOADS: readonly Load[] = [
  {
    name: "claims/check, article by id",
    path: "/v1/claims/check",
    body: JSON.stringify({ claim: "counterterrorism arrests tripled", article: { id: ARTICLE } }),
  },
  {
    name: "claims/check, 1,000 words sent along",
    path: "/v1/claims/check",
    body: JSON.stringify({ claim, article: { text } }),
  },
  {
    name: "quotes/verify, article by id",
    path: "/v1/quotes/verify",
    body: JSON.stringify({
      quote: "We value our partnership with Morocco in the fight against terrorism",
      speaker: "Pompeo",
      article: { id: ARTICLE },
    }),
  },
  {
    name: "articles, search",
    path: "/v1/articles?query=counterterrorism%20arrests%20in%20Morocco&limit=3",
    body: null,
  },
];

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

async function cannon(url: string, body: string | null, count: number): Promise<Measured> {
  const result = await autocannon({
    url,
    connections: count,
    duration: Number(seconds),
    ...(body === null
      ? { method: "GET" as const }
      : { method: "POST" as const, body, headers: { "Content-Type": "application/json" } }),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

const service = await startBuiltService();
const echo = createTestHarness({ workers: [{ configPath: "bench/speed/load/wrangler.toml" }] });
const rows: (string | number)[][] = [];
try {
  const { url } = await echo.listen();
  for (const { name, path, body } of LOADS) {
    for (const count of connections.split(",").map(Number)) {
      const ours = await cannon(`${service.origin}${path}`, body, count);
      // A search has no body: its floor echoes the query.
      const floor = await cannon(`${url.origin}/echo`, body ?? JSON.stringify({ path }), count);
      rows.push([
        name,
        count,
        ours.perSecond.toFixed(0),
        ms(ours.p50),
        ms(ours.p99),
        ours.failed,
        floor.perSecond.toFixed(0),
        (floor.perSecond / ours.perSecond).toFixed(1),
      ]);
      console.log(rows.at(-1)?.join("  "));
    }
  }
} finally {
  await echo.close();
  await service.stop();
}
await writeSection(
  "load",
  `${seconds} s each, loopback, autocannon in a process beside the Workers':

${table(["", "connections", "requests/s", "p50, ms", "p99, ms", "failed", "echo, requests/s", "echo / ours"], rows)}`,
);
