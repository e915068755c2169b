import { createHash } from "node:crypto";
import { resolve } from "node:path";

import * as z from "zod";

import { LIMITS } from "../../functions/schema/limits.ts";
import { Checkpoint, progressBar } from "./progress.ts";
import type { Refusal, Service } from "./service.ts";
import { type Content, type Item, openSource } from "./sources.ts";

const Outcome = z.enum(["created", "unchanged"]);
const Report = z.object({
  created: z.int(),
  /** Already there, or, under an id of its own, brought to what was sent. */
  unchanged: z.int(),
  /** Counts by the reason's type, with the first few places. */
  refused: z.record(z.string(), z.object({ count: z.int(), first: z.array(z.string()) })),
});
/** What an import did. */
export type ImportReport = z.output<typeof Report>;

const State = z.object({ origin: z.string(), fingerprint: z.string(), done: z.int(), report: Report });

/** Articles that are sent at once; never two of one address or id, which must keep their order. */
const TOGETHER = 8;
const PLACES_SHOWN = 5;

/**
 * Sends every article of a folder or file to the service. Where it ended before, it goes on: how far
 * it came is kept in a file beside the source, and each article is sent under an Idempotency-Key of
 * its own, so that one whose answer was lost is not stored as another version.
 */
export async function importLibrary(service: Service, path: string): Promise<ImportReport> {
  const source = await openSource(path);
  const checkpoint = new Checkpoint(`${path.replace(/[\\/]+$/u, "")}.import.json`, State);
  const earlier = await checkpoint.read();
  const same = earlier?.origin === service.origin && earlier.fingerprint === source.fingerprint;
  if (earlier !== null && !same) {
    throw new Error(`${path} was changed, or began to go elsewhere; delete ${checkpoint.path} to begin anew`);
  }
  const state = earlier ?? {
    origin: service.origin,
    fingerprint: source.fingerprint,
    done: 0,
    report: { created: 0, unchanged: 0, refused: {} },
  };
  const bar = progressBar(source.count, state.done);
  try {
    for await (const items of groups(source.items(state.done))) {
      const outcomes = await sendGroup(service, path, items);
      for (const [index, item] of items.entries()) count(state.report, item, outcomes[index]);
      state.done += items.length;
      await checkpoint.write(state);
      bar.update(state.done);
    }
  } finally {
    bar.stop();
  }
  await checkpoint.remove();
  return state.report;
}

type Sent = z.output<typeof Outcome> | Refusal;

/** Items in their order, in groups that may be sent at once: records, or articles that have nothing to do with each other. */
async function* groups(items: AsyncGenerator<Item>): AsyncGenerator<Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    if (group.length > 0 && !fits(item, group)) {
      yield group;
      group = [];
    }
    group.push(item);
  }
  if (group.length > 0) yield group;
}

function fits({ content }: Item, group: readonly Item[]): boolean {
  if ("type" in content) return group.length < TOGETHER;
  const contents = group.flatMap((item) => ("type" in item.content ? [] : [item.content]));
  if (contents.some(({ kind }) => kind !== content.kind)) return false;
  if (content.kind === "record") {
    const bytes = [...contents, content].reduce(
      (sum, { json }) => sum + new TextEncoder().encode(json).byteLength + 1,
      0,
    );
    return group.length < LIMITS.recordsPerCall && bytes < LIMITS.recordsBytes - 100;
  }
  const known = (of: Content): string[] => [
    ...(of.id === undefined ? [] : [`#${of.id}`]),
    ...(of.url === undefined ? [] : [of.url]),
  ];
  return (
    group.length < TOGETHER && !contents.some((other) => known(other).some((name) => known(content).includes(name)))
  );
}

async function sendGroup(service: Service, path: string, items: readonly Item[]): Promise<Sent[]> {
  const records = items.flatMap(({ content }) => ("type" in content || content.kind !== "record" ? [] : [content]));
  const restored = records.length === 0 ? [] : await sendRecords(service, records);
  return Promise.all(
    items.map(async ({ content, place }): Promise<Sent> => {
      if ("type" in content) return content;
      if (content.kind === "record") return restored[records.indexOf(content)] ?? { type: "no answer", detail: place };
      return sendArticle(service, content, keyOf(path, place, content));
    }),
  );
}

const Restored = z.object({
  results: z.array(
    z.union([z.object({ outcome: Outcome }), z.object({ error: z.object({ type: z.string(), detail: z.string() }) })]),
  ),
});

async function sendRecords(service: Service, records: readonly Content[]): Promise<Sent[]> {
  const answer = await service.send(
    "POST",
    "/v1/library",
    `{"articles":[${records.map(({ json }) => json).join(",")}]}`,
  );
  if (!("type" in answer)) {
    return Restored.parse(answer.body).results.map((result) => ("error" in result ? result.error : result.outcome));
  }
  if (records.length === 1) return [answer];
  // One of them makes the call impossible to read: each by itself shows which.
  const each: Sent[] = [];
  for (const record of records) each.push(...(await sendRecords(service, [record])));
  return each;
}

async function sendArticle(service: Service, { id, json }: Content, key: string): Promise<Sent> {
  const answer =
    id === undefined
      ? await service.send("POST", "/v1/articles", json, { "Idempotency-Key": key })
      : await service.send("PUT", `/v1/articles/${encodeURIComponent(id)}`, json);
  if ("type" in answer) return answer;
  return answer.status === 201 ? "created" : "unchanged";
}

/** The same for the same article of the same source, also after a restart. */
function keyOf(path: string, place: string, { json }: Content): string {
  return createHash("sha256")
    .update(JSON.stringify([resolve(path), place, json]))
    .digest("hex");
}

function count(report: ImportReport, { place }: Item, sent: Sent | undefined): void {
  if (typeof sent === "string") {
    report[sent] += 1;
    return;
  }
  const { type, detail } = sent ?? { type: "no answer", detail: "" };
  const entry = (report.refused[type.replace("/problems/", "")] ??= { count: 0, first: [] });
  entry.count += 1;
  if (entry.first.length < PLACES_SHOWN) entry.first.push(`${place}: ${detail}`);
}
