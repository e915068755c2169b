import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { ArticleGenerator } from "../../bench/library/generated-articles.ts";
import { DEV_KEY } from "../../scripts/dev-key.ts";
import { exportLibrary } from "../../scripts/library/export.ts";
import { Service } from "../../scripts/library/service.ts";
import { inconsistencies } from "../support/library-consistency.ts";
import { pause, ServiceProcess } from "../support/service-process.ts";

/** Starting and killing real processes takes its time. */
const PATIENCE = 240_000;
const ARTICLES = 60;
const Hashed = z.object({ contentHash: z.string() });
const Stored = z.object({ id: z.string(), text: z.string(), url: z.string(), version: z.int() });
const Progress = z.object({ done: z.int() });
const generator = new ArticleGenerator(7);
let service: ServiceProcess;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-import-"));
  service = await ServiceProcess.create();
}, PATIENCE);

afterAll(async () => {
  await service.kill();
  await rm(folder, { recursive: true });
}, PATIENCE);

interface Run {
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
  kill(): void;
}

/** `npm run library`, in a process of its own. */
function runLibrary(...args: readonly string[]): Run {
  const child = spawn("tsx", ["scripts/library.ts", ...args, "--url", service.origin], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, output: output.join("") }));
  });
  return { ended, kill: () => child.kill("SIGKILL") };
}

async function storedCount(): Promise<number> {
  return service.withLibrary(async (db) => {
    expect(await inconsistencies(db)).toEqual([]);
    return (await db.prepare("SELECT count(*) AS n FROM articles").first<number>("n")) ?? 0;
  });
}

describe("a killed service", () => {
  it("keeps every write that it acknowledged, and no half of another", { timeout: PATIENCE }, async () => {
    await service.start();
    const acknowledged = new Map<string, string>();
    const headers = { Authorization: `Bearer ${DEV_KEY}`, "Content-Type": "application/json" };
    let alive = true;
    const client = async (number: number): Promise<void> => {
      for (let turn = 0; alive; turn++) {
        const { draft } = generator.article(number * 100_000 + turn);
        try {
          const response = await fetch(`${service.origin}/v1/articles/c${number}-${turn % 3}`, {
            method: "PUT",
            headers,
            body: JSON.stringify(draft),
          });
          if (!response.ok) continue;
          const { contentHash } = Hashed.parse(await response.json());
          acknowledged.set(contentHash, draft.text);
        } catch {
          // Killed: whether this one was written is open, and either is whole.
        }
      }
    };
    const clients = Promise.all(Array.from({ length: 12 }, (_none, number) => client(number)));
    while (acknowledged.size < 40) await pause(20);
    await service.kill();
    alive = false;
    await clients;
    await storedCount();
    await service.withLibrary(async (db) => {
      for (const [hash, text] of acknowledged) {
        const row = await db.prepare("SELECT text FROM articles WHERE content_hash = ?").bind(hash).first();
        expect(row?.["text"]).toBe(text);
      }
      await db.batch(["sentence_words", "sentences", "articles"].map((table) => db.prepare(`DELETE FROM ${table}`)));
    });
  });

  it("and a killed import go on to the whole library", { timeout: PATIENCE }, async () => {
    const file = join(folder, "articles.ndjson");
    // Every third is a new text at the address of the one before: its order matters.
    const drafts = Array.from({ length: ARTICLES }, (_none, index) => {
      const { draft } = generator.article(index);
      return index % 3 === 2 ? { ...draft, url: generator.article(index - 1).draft.url } : draft;
    });
    await writeFile(
      file,
      [...drafts.map((draft) => JSON.stringify(draft)), '{"title":"no text"}', "no JSON", ""].join("\n"),
    );

    await service.start();
    const first = runLibrary("import", file);
    await untilImported(file, 10);
    await service.kill();
    first.kill();
    await first.ended;
    const afterFirst = await storedCount();
    expect(afterFirst).toBeGreaterThan(0);
    expect(afterFirst).toBeLessThan(ARTICLES);

    await service.start();
    const second = runLibrary("import", file);
    await untilImported(file, 30);
    second.kill();
    await second.ended;

    const { code, output } = await runLibrary("import", file).ended;
    expect(output).toContain("2 refused");
    expect(output).toMatch(/1 malformed JSON\n.*articles\.ndjson:62/u);
    expect(output).toMatch(/1 invalid-request\n.*articles\.ndjson:61/u);
    expect(code).toBe(1);

    const exported = join(folder, "export.ndjson");
    expect(await exportLibrary(new Service(service.origin, DEV_KEY), exported)).toBe(ARTICLES);
    const records = (await readFile(exported, "utf8")).trimEnd().split("\n");
    const stored = records.map((line) => Stored.parse(JSON.parse(line)));
    for (const [index, draft] of drafts.entries()) {
      const record = stored.find(({ text }) => text === draft.text);
      expect(record).toMatchObject({ url: draft.url, version: index % 3 === 2 ? 2 : 1 });
    }

    // Out, away and in again: the same bytes.
    for (const { id } of stored) {
      const headers = { Authorization: `Bearer ${DEV_KEY}` };
      expect((await fetch(`${service.origin}/v1/articles/${id}`, { method: "DELETE", headers })).status).toBe(204);
    }
    const restored = await runLibrary("import", exported).ended;
    expect(restored.output).toContain(`${ARTICLES} added`);
    expect(restored.code).toBe(0);
    const again = join(folder, "again.ndjson");
    expect((await runLibrary("export", again).ended).output).toContain(`${ARTICLES} versions`);
    expect(await readFile(again, "utf8")).toBe(await readFile(exported, "utf8"));

    await service.kill();
    expect(await storedCount()).toBe(ARTICLES);
  });
});

/** Waits until an import has come so far. */
async function untilImported(file: string, count: number): Promise<void> {
  for (;;) {
    try {
      const { done } = Progress.parse(JSON.parse(await readFile(`${file}.import.json`, "utf8")));
      if (done >= count) return;
    } catch {
      // Not begun yet.
    }
    await pause(20);
  }
}
