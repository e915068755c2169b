import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import * as z from "zod";

import { validate } from "../functions/http/validate.ts";
import { putArticle, type WriteOutcome } from "../functions/library/write.ts";
import { type ArticleDraft, InlineArticle } from "../functions/schema/article.ts";

/** A fixture article: the folder's name is its id in the library. */
export interface FixtureArticle {
  readonly id: string;
  readonly draft: ArticleDraft;
}

/** Reads the articles in a folder: each a folder with `article.txt` and `article.json`. */
export async function readFixtures(folder: string): Promise<FixtureArticle[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.toSorted().map((name) => readFixture(join(folder, name), name)));
}

async function readFixture(folder: string, id: string): Promise<FixtureArticle> {
  const text = await readFile(join(folder, "article.txt"), "utf8");
  const about: unknown = JSON.parse(await readFile(join(folder, "article.json"), "utf8"));
  const { id: _folder, ...members } = z.looseObject({}).parse(about);
  try {
    return { id, draft: validate(InlineArticle, { ...members, text }) };
  } catch (cause) {
    throw new Error(`the fixture "${id}" is no article: ${String(cause)}`, { cause });
  }
}

/** How many of the articles loading added, changed and found as they are. */
export type LoadReport = Readonly<Record<WriteOutcome, number>>;

/** Stores each article that the library lacks or holds with another content. Running it again changes nothing. */
export async function loadFixtures(
  db: D1Database,
  fixtures: readonly FixtureArticle[],
  now: Date,
): Promise<LoadReport> {
  const report = { created: 0, replaced: 0, unchanged: 0 };
  for (const { id, draft } of fixtures) {
    const { outcome } = await putArticle(db, id, draft, now);
    report[outcome] += 1;
  }
  return report;
}

export function describeReport({ created, replaced, unchanged }: LoadReport): string {
  return `Fixtures: ${created} added, ${replaced} changed, ${unchanged} already there.`;
}
