import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { get, type ProblemBody, send } from "./support/client.ts";

interface Page {
  readonly articles: readonly { readonly id: string; readonly version: number }[];
  readonly next: string | null;
}

const auth = { Authorization: "Bearer attest_writer_0123456789abcdef" };
const put = (id: string, text: string) => send("PUT", `/v1/articles/${id}`, JSON.stringify({ text }), auth);
const remove = (id: string) => send("DELETE", `/v1/articles/${id}`, null, auth);

/** Reads a list to its end; `meanwhile` happens after the first page. */
async function paged(path: string, meanwhile: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const response = await get(`${path}${cursor === "" ? "" : `&cursor=${cursor}`}`);
    expect(response.status).toBe(200);
    const page: Page = await response.json<Page>();
    ids.push(...page.articles.map(({ id }) => id));
    if (cursor === "") await meanwhile();
    cursor = page.next;
  }
  return ids;
}

/** New articles that match better than all that were there, one of the first page gone, one replaced on each page. */
async function change(first: string, gone: string, later: string): Promise<void> {
  for (let index = 0; index < 5; index++)
    await put(`new-${index}`, `The lighthouse keeper lit the lighthouse ${index}.`);
  await remove(gone);
  await put(first, "The lighthouse was painted.");
  await put(later, "The lighthouse was painted white.");
}

describe("a list that is read page by page", () => {
  beforeEach(async () => {
    const empty = ["sentence_words", "sentences", "articles"].map((table) => env.DB.prepare(`DELETE FROM ${table}`));
    await env.DB.batch(empty);
    await insertKey(env.DB, await keyRow("attest_writer_0123456789abcdef", "a test", ["read", "write"], new Date(0)));
    for (let index = 0; index < 12; index++)
      await put(`a${index}`, `The lighthouse of harbour ${index} shines at night.`);
  });

  it("of a search, neither skips nor repeats what was there, whatever is written meanwhile", async () => {
    const before = await paged("/v1/articles?query=lighthouse+night&limit=12", () => Promise.resolve());
    expect(before).toHaveLength(12);
    const [first = "", gone = ""] = before;
    const later = before[8] ?? "";
    const read = await paged("/v1/articles?query=lighthouse+night&limit=5", () => change(first, gone, later));
    // An old version goes on under an id of its own.
    expect(read).toEqual(before.map((id) => (id === later ? `${id}.v1` : id)));
  });

  it("of the newest, neither", async () => {
    const read = await paged("/v1/articles?limit=5", () => change("a11", "a10", "a3"));
    expect(read).toEqual(["a11", "a10", "a9", "a8", "a7", "a6", "a5", "a4", "a3.v1", "a2", "a1", "a0"]);
    expect(await paged("/v1/articles?limit=3", () => Promise.resolve())).toHaveLength(16);
  });

  it("of the whole library, gives it as it was when the reading began", async () => {
    await put("a3", "The lighthouse of harbour 3 is dark.");
    const before = await (await get("/v1/library")).json<{ articles: unknown[] }>();
    const records: unknown[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const response = await get(`/v1/library?limit=4${cursor === "" ? "" : `&cursor=${cursor}`}`);
      const page: { articles: unknown[]; next: string | null } = await response.json();
      records.push(...page.articles);
      if (cursor === "") {
        // One that was given out already, one that is still to come, twice, and new ones.
        for (const id of ["a0", "a9", "a9", "a3", "new"])
          await put(id, `Written while ${records.length} were read: ${id}.`);
        await put("a9", "Written once more.");
      }
      cursor = page.next;
    }
    expect(records).toEqual(before.articles);
  });

  it("takes no cursor of another list, nor one made up", async () => {
    const { next } = await (await get("/v1/articles?query=lighthouse&limit=5")).json<Page>();
    const listed = await (await get("/v1/articles?limit=5")).json<Page>();
    const made = (text: string) => btoa(text).replaceAll("=", "");
    for (const path of [
      `/v1/articles?query=harbour&cursor=${next}`,
      `/v1/articles?cursor=${next}`,
      `/v1/library?cursor=${listed.next}`,
      `/v1/articles?query=lighthouse&cursor=${listed.next}`,
      ...["before:5", "before:", "before:1.2.3", "before:-1.5", "before:1.x y", "after:1.2", "", "é".repeat(3)].map(
        (text) => `/v1/articles?cursor=${made(encodeURIComponent(text))}`,
      ),
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(422);
      expect((await response.json<ProblemBody>()).type).toBe("/problems/invalid-parameter");
    }
  });
});
