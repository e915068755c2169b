import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `tsx scripts/measure.ts FOLDER [NAME [ARGUMENT...]]` runs FOLDER/NAME.ts, or without a name every
 * measurement of the folder, each in turn. A measurement finds its own arguments from
 * `process.argv[2]` on, as if it had been started alone.
 */
const [folder = "", name, ...rest] = process.argv.slice(2);

for (const each of name === undefined ? await measurements() : [name]) {
  const path = resolve(folder, `${each}.ts`);
  if (!existsSync(path)) {
    console.error(`${folder} has no measurement "${each}". It has: ${(await measurements()).join(", ") || "none"}.`);
    process.exitCode = 2;
    break;
  }
  console.log(`== ${each}`);
  process.argv = [process.execPath, path, ...rest];
  await import(pathToFileURL(path).href);
}

/** A measurement is a file of the folder; what it shares with others lies in folders below. */
async function measurements(): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(join(folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => entry.name.slice(0, -".ts".length))
    .toSorted();
}
