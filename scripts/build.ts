import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { runWrangler } from "./wrangler.ts";

/** What Cloudflare's free plan takes for one Worker, compressed. */
const LIMIT_BYTES = 3 * 1024 * 1024;
const OUTPUT = "dist/worker";

await runWrangler(["deploy", "--dry-run", "--minify", "--outdir", OUTPUT]);
const names = (await readdir(OUTPUT)).filter((name) => !name.endsWith(".map") && name !== "README.md");
const sizes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(OUTPUT, name))).byteLength));
const total = sizes.reduce((sum, size) => sum + size, 0);
const percent = ((100 * total) / LIMIT_BYTES).toFixed(1);
console.log(`${OUTPUT}/: ${(total / 1024).toFixed(1)} KiB gzip, ${percent}% of ${LIMIT_BYTES / 1024} KiB`);
if (total > LIMIT_BYTES) {
  console.error("The bundle is too large to deploy.");
  process.exitCode = 1;
}
