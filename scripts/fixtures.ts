import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import * as z from "zod";

import { validate } from "../functions/http/validate.ts";
import { contentHash } from "../functions/library/content-hash.ts";
import { findArticle, storeArticle } from "../functions/library/articles.ts";
import { ArticleDraft } from "../functions/schema/article.ts";

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
  return { id, draft: validate(ArticleDraft, { ...members, text }) };
}

/** What loading did with the articles. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

/** Stores each article that the library lacks or holds with another content. Running it again changes nothing. */
export async function loadFixtures(
  db: D1Database,
  fixtures: readonly FixtureArticle[],
  now: Date,
): Promise<LoadReport> {
  const report = { added: 0, changed: 0, kept: 0 };
  for (const { id, draft } of fixtures) {
    const hash = await contentHash(draft);
    const stored = await findArticle(db, id);
    if (stored?.content_hash === hash) {
      report.kept += 1;
      continue;
    }
    await storeArticle(db, { id, draft, contentHash: hash, createdAt: now.toISOString() }, stored);
    if (stored === null) report.added += 1;
    else report.changed += 1;
  }
  return report;
}
