import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { ArticleReading, FactInput } from "../../../lib/index.ts";
import { readArticle, readFacts } from "../../../lib/index.ts";
import { seededRandom, shuffled } from "../../random.ts";
import type { ClaimSet, InputKind } from "./sets.ts";

export type Label = "supported" | "refuted" | "nei" | "unsupported";

/** One labelled claim. Rows of one `group` (page, document, table) depend on each other and are resampled and folded together. */
export interface ClaimRow {
  readonly id: string;
  readonly claim: string;
  readonly evidence: string;
  readonly label: Label;
  readonly group: string;
}

const Row = z.object({
  id: z.string(),
  claim: z.string(),
  evidence: z.string(),
  label: z.enum(["supported", "refuted", "nei", "unsupported"]),
  extra: z.object({ page: z.string().optional(), table_id: z.string().optional() }).optional(),
});

/** All rows of a set; null where the folder has no such file. */
export function readRows(folder: string, set: ClaimSet): ClaimRow[] | null {
  const path = join(folder, set.file);
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, claim, evidence, label, extra } = Row.parse(JSON.parse(line));
      return { id, claim, evidence, label, group: extra?.page ?? extra?.table_id ?? evidence };
    });
}

/** At most `limit` rows, drawn by whole groups in a seeded order. */
export function sampleRows(rows: readonly ClaimRow[], limit: number, seed: number): ClaimRow[] {
  if (rows.length <= limit) return [...rows];
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const list = groups.get(row.group);
    if (list === undefined) groups.set(row.group, [row]);
    else list.push(row);
  }
  const taken: ClaimRow[] = [];
  for (const group of shuffled([...groups.values()], seededRandom(seed))) {
    if (taken.length >= limit) break;
    taken.push(...group);
  }
  return taken.slice(0, limit);
}

/** Reads the evidence as the service would: a text, or the lines of a table as facts about its title. */
export function readEvidence(evidence: string, kind: InputKind): ArticleReading {
  if (kind !== "facts") return readArticle({ text: evidence });
  const lines = evidence.split("\n").flatMap((line) => {
    const at = line.indexOf(": ");
    return at < 0 ? [] : [{ key: line.slice(0, at), value: line.slice(at + 2) }];
  });
  const title = lines.find((line) => line.key === "title")?.value;
  const facts: FactInput[] = lines.filter((line) => line.key !== "title");
  return readFacts({ facts, ...(title === undefined ? {} : { about: title, title }) });
}
