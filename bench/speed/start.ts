/**
 * What a new isolate costs: `npm run bench -- start`. The bundle's size, what runs before the first request as
 * `wrangler check startup` profiles it, and the CPU of the first requests beside later ones.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { z } from "zod";

import { runWrangler } from "../../scripts/wrangler.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";
import { materialOf } from "./engine/material.ts";
import { ms, table, writeSection } from "./report/page.ts";
import { median } from "./report/statistics.ts";
import { WorkerProcess } from "./report/worker-process.ts";

/** What a profile of V8's says: a sample's node, and the microseconds since the sample before. */
const PROFILE = z.object({
  nodes: z.array(z.object({ id: z.number(), callFrame: z.object({ functionName: z.string() }) })),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});

const STARTS = 5;
const LATER = 50;

await runWrangler(["deploy", "--dry-run", "--minify", "--outdir", "dist/worker"]);
const bundle = await readFile("dist/worker/index.js");
const zipped = gzipSync(bundle).byteLength;

const profiles: number[] = [];
for (let i = 0; i < STARTS; i++) profiles.push(await startup());

const { text, claims } = materialOf(1000, 1);
const body = JSON.stringify({ claim: claims[0], article: { text } });
const firsts: number[] = [];
const seconds: number[] = [];
const later: number[] = [];
for (let i = 0; i < STARTS; i++) {
  const service = await startBuiltService();
  try {
    const worker = new WorkerProcess();
    const check = async (): Promise<number> => {
      const before = worker.cpu();
      const response = await fetch(`${service.origin}/v1/claims/check`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`${response.status}: ${answer}`);
      return worker.cpu() - before;
    };
    firsts.push(await check());
    seconds.push(await check());
    for (let k = 0; k < LATER; k++) later.push(await check());
  } finally {
    await service.stop();
  }
}

const holds = (value: number, most: number): string => (value <= most ? "holds" : "missed");
const mebibytes = zipped / 1024 / 1024;
await writeSection(
  "start",
  `${table(
    ["", "measured", "goal", ""],
    [
      ["bundle, MiB", (bundle.byteLength / 1024 / 1024).toFixed(2), "", ""],
      ["bundle, gzip, MiB", mebibytes.toFixed(2), "2.0", holds(mebibytes, 2)],
      [
        `start-up, ms (median of ${STARTS} profiles by \`wrangler check startup\`)`,
        ms(median(profiles)),
        "200",
        holds(median(profiles), 200),
      ],
      ["first claims/check after the start, CPU ms (1,000 words sent along)", ms(median(firsts)), "", ""],
      ["the second", ms(median(seconds)), "", ""],
      [`one of the next ${LATER}, median`, ms(median(later)), "", ""],
    ],
  )}`,
);

/** Milliseconds that a new isolate is busy before it can take a request. */
async function startup(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "attest-startup-"));
  const outfile = join(folder, "startup.cpuprofile");
  try {
    await runWrangler(["check", "startup", "--args=--minify", "--outfile", outfile]);
    const profile = PROFILE.parse(JSON.parse(await readFile(outfile, "utf8")));
    const idle = new Set(profile.nodes.filter((node) => node.callFrame.functionName === "(idle)").map(({ id }) => id));
    return (
      profile.timeDeltas.reduce((sum, delta, at) => sum + (idle.has(profile.samples[at] ?? -1) ? 0 : delta), 0) / 1000
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
