import { readFile, rename, rm, writeFile } from "node:fs/promises";

import { Presets, SingleBar } from "cli-progress";
import type * as z from "zod";

/** How far something has come, kept beside what it works on, so that it can go on after it was killed. */
export class Checkpoint<State> {
  constructor(
    readonly path: string,
    private readonly schema: z.ZodType<State>,
  ) {}

  /** What was kept, or null where nothing was. Throws for a file that holds something else. */
  async read(): Promise<State | null> {
    try {
      return this.schema.parse(JSON.parse(await readFile(this.path, "utf8")));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw new Error(`${this.path} cannot be read; delete it to begin anew`, { cause: error });
    }
  }

  /** Keeps a state whole: a process killed meanwhile leaves the one before. */
  async write(state: State): Promise<void> {
    await writeFile(`${this.path}.new`, JSON.stringify(state));
    await rename(`${this.path}.new`, this.path);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

/** A bar where a person watches, and silence elsewhere. */
export function progressBar(
  total: number,
  done: number,
): { setTotal(total: number): void; update(value: number): void; stop(): void } {
  const bar = new SingleBar(
    { format: "{bar} {percentage}% | {value} of {total} | {eta_formatted} left", noTTYOutput: false },
    Presets.shades_classic,
  );
  bar.start(total, done);
  return bar;
}
