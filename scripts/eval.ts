import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `npm run eval` runs every measurement in bench/accuracy/; `npm run eval -- quotes` runs
 * bench/accuracy/quotes.ts alone. What follows the name is the measurement's own (process.argv).
 */
const FOLDER = "bench/accuracy";
const [name] = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

const names = name === undefined ? await measurements() : [name];
for (const each of names) {
  const path = join(FOLDER, `${each}.ts`);
  if (!existsSync(path)) {
    console.error(`No measurement is called "${each}". There are: ${(await measurements()).join(", ") || "none"}.`);
    process.exitCode = 2;
    break;
  }
  console.log(`== ${each}`);
  await import(pathToFileURL(path).href);
}

/** A measurement is a file of the folder; its parts lie in folders below. */
async function measurements(): Promise<string[]> {
  if (!existsSync(FOLDER)) return [];
  const entries = await readdir(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => entry.name.slice(0, -".ts".length))
    .toSorted();
}
