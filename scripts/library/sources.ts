import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

import * as z from "zod";

import type { Refusal } from "./service.ts";

/** One thing to import: a line of a file, or a file of a folder. */
export interface Item {
  /** Where it stands, for people: `articles.ndjson:12` or `folder/name.txt`. */
  readonly place: string;
  /** What is sent, or why nothing can be. */
  readonly content: Content | Refusal;
}

export interface Content {
  /** `record` is a version as export writes it; else an article to store, under an id where it names one. */
  readonly kind: "record" | "article";
  readonly id?: string;
  readonly url?: string;
  readonly json: string;
}

/** Where articles are imported from. */
export interface ItemSource {
  readonly count: number;
  /** Changes when what is imported changes. */
  readonly fingerprint: string;
  /** The items from this index on. */
  items(from: number): AsyncGenerator<Item>;
}

/** A folder of .txt, .html and .json files, or a file of one JSON value a line. */
export async function openSource(path: string): Promise<ItemSource> {
  return (await stat(path)).isDirectory() ? openFolder(path) : openLines(path);
}

async function openLines(path: string): Promise<ItemSource> {
  let count = 0;
  for await (const line of linesOf(path)) if (line.trim() !== "") count += 1;
  const { size, mtimeMs } = await stat(path);
  return {
    count,
    fingerprint: `${size} bytes, ${mtimeMs}`,
    async *items(from) {
      let [index, number] = [0, 0];
      for await (const line of linesOf(path)) {
        number += 1;
        if (line.trim() === "") continue;
        if (index >= from) yield { place: `${basename(path)}:${number}`, content: contentOf(line) };
        index += 1;
      }
    },
  };
}

/** Lines end at a line feed alone: `node:readline` also ends them at U+2028, which JSON may hold as it is. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(path, "utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

const READ_AS: ReadonlySet<string> = new Set([".txt", ".html", ".htm", ".json"]);

async function openFolder(path: string): Promise<ItemSource> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && READ_AS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name));
  // A JSON file beside a text or page of its name says what is known of it, and is no article by itself.
  const stems = new Set(files.filter((file) => !file.endsWith(".json")).map(stemOf));
  const articles = files.filter((file) => !(file.endsWith(".json") && stems.has(stemOf(file)))).toSorted();
  return {
    count: articles.length,
    fingerprint: articles.join("\n"),
    async *items(from) {
      for (const file of articles.slice(from)) yield { place: file, content: await readArticle(file) };
    },
  };
}

function stemOf(file: string): string {
  return join(dirname(file), basename(file, extname(file)));
}

async function readArticle(file: string): Promise<Content | Refusal> {
  try {
    const text = await readText(file);
    if (file.endsWith(".json")) return contentOf(text);
    const about = await readAbout(`${stemOf(file)}.json`);
    return contentOf(JSON.stringify({ ...about, [file.endsWith(".txt") ? "text" : "html"]: text }));
  } catch (error) {
    return { type: "unreadable file", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** A file's text. Throws for what is not UTF-8; a byte order mark is no part of the text. */
async function readText(file: string): Promise<string> {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(await readFile(file));
}

async function readAbout(file: string): Promise<object> {
  try {
    const { text: _text, html: _html, ...about } = z.looseObject({}).parse(JSON.parse(await readText(file)));
    return about;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}

const Known = z.looseObject({ id: z.string().optional(), url: z.string().optional() });

function contentOf(json: string): Content | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { type: "malformed JSON", detail: json.slice(0, 80) };
  }
  const known = Known.safeParse(value);
  if (!known.success) return { type: "no article", detail: json.slice(0, 80) };
  const { id, ...article } = known.data;
  const named = { ...(id === undefined ? {} : { id }), ...(article.url === undefined ? {} : { url: article.url }) };
  return "contentHash" in article && "series" in article
    ? { kind: "record", ...named, json: JSON.stringify(value) }
    : { kind: "article", ...named, json: JSON.stringify(article) };
}
