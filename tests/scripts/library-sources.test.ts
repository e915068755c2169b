import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { openSource } from "../../scripts/library/sources.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-sources-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** What is read, each item in short. */
async function read(path: string, from = 0): Promise<string[]> {
  const source = await openSource(path);
  const read: string[] = [];
  for await (const { place, content } of source.items(from)) {
    const name = place.includes(folder) ? relative(folder, place) : place;
    read.push(`${name} ${"type" in content ? content.type : `${content.kind} ${content.id ?? "-"} ${content.json}`}`);
  }
  expect(read).toHaveLength(source.count - from);
  return read;
}

describe("a folder", () => {
  it("gives its texts, pages and JSON articles, with what a JSON file beside them says", async () => {
    await write({
      "b.txt": "\uFEFFIt rained.\r\n",
      "a/c.html": "<p>It snowed.</p>",
      "a/c.json": '{"title":"Snow","text":"not this one","url":"https://a.example/"}',
      "d.json": '{"id":"dew","text":"Dew fell."}',
      "notes.md": "no article",
    });
    expect(await read(folder)).toEqual([
      'a/c.html article - {"url":"https://a.example/","title":"Snow","html":"<p>It snowed.</p>"}',
      'b.txt article - {"text":"It rained.\\r\\n"}',
      'd.json article dew {"text":"Dew fell."}',
    ]);
    expect(await read(folder, 2)).toEqual(['d.json article dew {"text":"Dew fell."}']);
  });

  it("names what it cannot read", async () => {
    await write({
      "a.txt": new Uint8Array([0x48, 0xff, 0xfe]),
      "b.json": "{",
      "c.json": "[1]",
      "d.txt": "Fine.",
      "d.json": "no",
    });
    expect(await read(folder)).toEqual([
      "a.txt unreadable file",
      "b.json malformed JSON",
      "c.json no article",
      "d.txt unreadable file",
    ]);
  });
});

describe("a file of lines", () => {
  it("gives an article or a record a line, whatever characters they hold", async () => {
    const text = "One\u2028two\u2029three\u0085four\rfive";
    const record = { id: "a.v1", series: "a", contentHash: "0", text };
    await write({ "x.ndjson": `${JSON.stringify({ text })}\n\n${JSON.stringify(record)}\r\nnull\n{"text":"end"}` });
    expect(await read(join(folder, "x.ndjson"))).toEqual([
      `x.ndjson:1 article - ${JSON.stringify({ text })}`,
      `x.ndjson:3 record a.v1 ${JSON.stringify(record)}`,
      "x.ndjson:4 no article",
      'x.ndjson:5 article - {"text":"end"}',
    ]);
    expect(await read(join(folder, "x.ndjson"), 3)).toHaveLength(1);
  });

  it("of nothing gives nothing", async () => {
    await write({ "x.ndjson": "\n" });
    expect(await read(join(folder, "x.ndjson"))).toEqual([]);
  });
});
