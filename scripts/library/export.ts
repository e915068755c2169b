import { open, rename, rm } from "node:fs/promises";

import * as z from "zod";

import { Checkpoint, progressBar } from "./progress.ts";
import type { Service } from "./service.ts";

const Page = z.object({ articles: z.array(z.unknown()), next: z.string().nullable(), total: z.int().optional() });
const State = z.object({ origin: z.string(), cursor: z.string(), bytes: z.int(), done: z.int(), total: z.int() });

/**
 * Writes every version of every article as a line of JSON, in the order of their storing. The file
 * appears when it is whole; until then what there is stands in `FILE.part`, and a later call goes on from there.
 * Gives the number of lines.
 */
export async function exportLibrary(service: Service, path: string): Promise<number> {
  const checkpoint = new Checkpoint(`${path}.export.json`, State);
  const earlier = await checkpoint.read();
  if (earlier !== null && earlier.origin !== service.origin) {
    throw new Error(`${path} began to come from ${earlier.origin}; delete ${checkpoint.path} to begin anew`);
  }
  if (earlier === null) await rm(`${path}.part`, { force: true });
  const file = await open(`${path}.part`, earlier === null ? "w" : "r+");
  let { cursor, bytes, done, total } = earlier ?? { cursor: "", bytes: 0, done: 0, total: 0 };
  const bar = progressBar(total, done);
  try {
    // What a killed process wrote after its last checkpoint is written again.
    await file.truncate(bytes);
    for (;;) {
      const page = Page.parse(await service.get(`/v1/library${cursor === "" ? "" : `?cursor=${cursor}`}`));
      const lines = page.articles.map((article) => `${JSON.stringify(article)}\n`).join("");
      bytes += (await file.write(lines, bytes)).bytesWritten;
      done += page.articles.length;
      total = Math.max(page.total ?? total, done);
      bar.setTotal(total);
      bar.update(done);
      if (page.next === null) break;
      cursor = page.next;
      await file.sync();
      await checkpoint.write({ origin: service.origin, cursor, bytes, done, total });
    }
    await file.sync();
  } finally {
    bar.stop();
    await file.close();
  }
  await rename(`${path}.part`, path);
  await checkpoint.remove();
  return done;
}
