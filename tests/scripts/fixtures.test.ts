import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readFixtures } from "../../scripts/fixtures.ts";

describe("the articles of fixtures/", () => {
  it("are such as the library takes, with their text byte for byte", async () => {
    const fixtures = await readFixtures("fixtures/articles");
    expect(fixtures.map(({ id }) => id)).toContain("morocco-us-relations");
    for (const { id, draft } of fixtures) {
      expect(id).toMatch(/^[a-z0-9-]+$/u);
      expect(draft.text).toBe(await readFile(join("fixtures/articles", id, "article.txt"), "utf8"));
      expect(draft.title).toBeDefined();
      expect(draft.publishedAt).toBeDefined();
    }
    const addresses = fixtures.map(({ draft }) => draft.url);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe("readFixtures", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "attest-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function write(name: string, text: string, about: string): Promise<void> {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "article.txt"), text);
    await writeFile(join(folder, name, "article.json"), about);
  }

  it("takes the folder's name as the id, and says which folder is wrong", async () => {
    await write("one", "It rained.\r\n", '{"title": "Rain", "id": "another"}');
    expect(await readFixtures(folder)).toEqual([{ id: "one", draft: { title: "Rain", text: "It rained.\r\n" } }]);
    await write("two", "It snowed.", '{"publishedAt": "in winter"}');
    await expect(readFixtures(folder)).rejects.toThrow(/two.*publishedAt/u);
  });
});
