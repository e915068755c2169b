import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import type { ArticleRecord } from "../../functions/schema/record.ts";
import { inconsistencies, snapshot } from "../support/library-consistency.ts";
import { get, post, send } from "./support/client.ts";

const auth = { Authorization: "Bearer attest_writer_0123456789abcdef" };
const URL_OF_MINE = "https://news.example/mine";

interface Restored {
  readonly results: readonly {
    readonly id?: string;
    readonly outcome?: string;
    readonly error?: { readonly type: string };
  }[];
}

async function exported(limit = 100): Promise<ArticleRecord[]> {
  const all: ArticleRecord[] = [];
  let cursor = "";
  for (;;) {
    const page = await (
      await get(`/v1/library?limit=${limit}${cursor}`)
    ).json<{
      articles: ArticleRecord[];
      next: string | null;
      total?: number;
    }>();
    all.push(...page.articles);
    expect(page.total === undefined).toBe(cursor !== "");
    if (page.next === null) return all;
    cursor = `&cursor=${page.next}`;
  }
}

async function restore(articles: readonly unknown[]): Promise<Restored["results"]> {
  const response = await post("/v1/library", { articles }, auth);
  expect(response.status).toBe(200);
  return (await response.json<Restored>()).results;
}

async function empty(): Promise<void> {
  await env.DB.batch(
    ["sentence_words", "sentences", "articles"].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
  );
}

/** Every way in which articles come to be: new, replaced by PUT, a new version by POST, removed, odd characters. */
async function fill(): Promise<void> {
  const put = (id: string, draft: unknown) => send("PUT", `/v1/articles/${id}`, JSON.stringify(draft), auth);
  await post("/v1/articles", { text: "The mine employs 90 people.", url: URL_OF_MINE, title: "Mine" }, auth);
  await put("canal", {
    text: "The canal is 9 km long.",
    publisher: "Canal Post",
    publishedAt: "2024-05-06T07:08:09+02:00",
  });
  await post("/v1/articles", { text: "The mine employs 80 people.", url: URL_OF_MINE }, auth);
  await put("canal", { text: "The canal is 8 km long.", language: "en-GB" });
  await put("gone", { text: "Nothing stays." });
  await put("odd", { text: "\uFEFFCafe\u0301 \u{1F33F}\r\nNUL:\u0000 end\u00A0. \u200BZero. ".repeat(40), title: "" });
  await send("DELETE", "/v1/articles/gone", null, auth);
  await put("canal", { text: "The canal is 7 km long." });
}

beforeEach(async () => {
  await empty();
  await insertKey(env.DB, await keyRow("attest_writer_0123456789abcdef", "a newsroom", ["read", "write"], new Date(0)));
  await insertKey(env.DB, await keyRow("attest_reader_0123456789abcdef", "a reader", ["read"], new Date(0)));
  await fill();
});

describe("export and import", () => {
  it.each([1, 2, 100])("give the library back byte for byte, %d a page", async (limit) => {
    const [records, articles] = [await exported(limit), await (await get("/v1/articles")).text()];
    const before = (await snapshot(env.DB)).replaceAll(/"seq":\d+|"article":\d+|"id":\d+/gu, "");
    expect(records.map(({ id, version }) => `${id.replace(/^art_\w+/u, "art")} ${version}`)).toEqual([
      "art 1",
      "canal.v1 1",
      "art 2",
      "canal.v2 2",
      "odd 1",
      "canal 3",
    ]);
    await empty();
    for (let at = 0; at < records.length; at += limit) {
      const results = await restore(records.slice(at, at + limit));
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["created"]));
    }
    expect(JSON.stringify(await exported(limit))).toBe(JSON.stringify(records));
    expect(await (await get("/v1/articles")).text()).toBe(articles);
    expect((await snapshot(env.DB)).replaceAll(/"seq":\d+|"article":\d+|"id":\d+/gu, "")).toBe(before);
    expect(await inconsistencies(env.DB)).toEqual([]);
    for (const { id } of records) {
      const versions = await (await get(`/v1/articles/${id}/versions`)).json<{ articles: { version: number }[] }>();
      expect(versions.articles.map(({ version }) => version)).toContain(1);
    }
    expect(JSON.stringify(await (await get("/v1/articles?query=canal+7+km")).json())).toContain('"id":"canal"');
  });

  it("changes nothing when done again", async () => {
    const [records, before] = [await exported(), await snapshot(env.DB)];
    const results = await restore(records);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["unchanged"]));
    expect(await snapshot(env.DB)).toBe(before);
  });

  it("goes on from where a library restored by half has come", async () => {
    const records = await exported();
    await empty();
    await restore(records.slice(0, 3));
    const results = await restore(records);
    expect(results.map(({ outcome }) => outcome)).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "created",
      "created",
      "created",
    ]);
    expect(JSON.stringify(await exported())).toBe(JSON.stringify(records));
  });

  it("lets the library live on: versions count on, addresses stay taken", async () => {
    const records = await exported();
    await empty();
    await restore(records);
    const response = await post("/v1/articles", { text: "The mine is closed.", url: URL_OF_MINE }, auth);
    expect(await response.json()).toMatchObject({ version: 3 });
    const put = await send("PUT", "/v1/articles/canal", '{"text":"The canal is dry."}', auth);
    expect(await put.json()).toMatchObject({ version: 4 });
    expect(await inconsistencies(env.DB)).toEqual([]);
  });
});

describe("POST /v1/library", () => {
  it("refuses one article and takes the others", async () => {
    const [first, second, third, fourth, odd, newest] = await exported();
    await empty();
    await restore([first, second]);
    const results = await restore([
      { ...third, text: "The mine employs 800 people." },
      { ...odd, id: "a b" },
      { ...second, createdAt: "2020-01-01T00:00:00.000Z" },
      newest,
      { ...newest, id: "canal-two" },
      { ...first, id: "other", series: "other", supersededBy: undefined },
      fourth,
      fourth,
      "nothing",
    ]);
    expect(results.map(({ outcome, error }) => outcome ?? error?.type)).toEqual([
      "/problems/content-hash-mismatch",
      "/problems/invalid-request",
      "/problems/article-differs",
      "created",
      "/problems/article-differs",
      "created",
      "created",
      "unchanged",
      "/problems/invalid-request",
    ]);
    expect(await inconsistencies(env.DB)).toEqual([]);
  });

  it("leaves one article to an address", async () => {
    const [, , newest] = await exported();
    await empty();
    await restore([newest]);
    const results = await restore([{ ...newest, id: "other", series: "other", version: 1 }]);
    expect(results[0]?.error?.type).toBe("/problems/address-taken");
  });

  it.each<[string, unknown, Record<string, string>, number]>([
    ["no key", { articles: [] }, {}, 401],
    ["a key that only reads", { articles: [{}] }, { Authorization: "Bearer attest_reader_0123456789abcdef" }, 403],
    ["nothing to restore", { articles: [] }, auth, 422],
    ["too much at once", { articles: Array.from({ length: 21 }, () => ({})) }, auth, 422],
    ["a body of another kind", { article: {} }, auth, 422],
    ["two megabytes", { articles: ["x".repeat(2_100_000)] }, auth, 413],
  ])("refuses %s", async (_what, body, headers, status) => {
    const before = await snapshot(env.DB);
    expect((await post("/v1/library", body, headers)).status).toBe(status);
    expect(await snapshot(env.DB)).toBe(before);
  });
});

describe("GET /v1/library", () => {
  it.each(["limit=0", "limit=101", "limit=1e1", "limit=1&limit=1", "cursor=AAAA", "colour=red"])(
    "refuses ?%s",
    async (query) => {
      expect((await get(`/v1/library?${query}`)).status).toBe(422);
    },
  );

  it("puts no more into a page than fits a Worker's memory", async () => {
    for (const id of ["l1", "l2", "l3", "l4", "l5", "l6"]) {
      await send("PUT", `/v1/articles/${id}`, JSON.stringify({ text: `${id} ${"word ".repeat(39_990)}` }), auth);
    }
    const page = await (await get("/v1/library")).text();
    expect(page.length).toBeLessThan(1_300_000);
    expect((await exported()).map(({ id }) => id).slice(-6)).toEqual(["l1", "l2", "l3", "l4", "l5", "l6"]);
  });
});
