import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { insertKey, keyRow } from "../../functions/library/keys.ts";
import type { Article, ArticleSummary } from "../../functions/schema/article.ts";
import { get, post, type ProblemBody, send } from "./support/client.ts";

const WRITER = "attest_writer_0123456789abcdef";
const READER = "attest_reader_0123456789abcdef";
const auth = { Authorization: `Bearer ${WRITER}` };

beforeAll(async () => {
  await insertKey(env.DB, await keyRow(WRITER, "a newsroom", ["read", "write"], new Date(0)));
  await insertKey(env.DB, await keyRow(READER, "a reader", ["read"], new Date(0)));
});

const add = (draft: unknown, headers: Record<string, string> = {}) =>
  post("/v1/articles", draft, { ...auth, ...headers });
const put = (id: string, draft: unknown, headers: Record<string, string> = {}) =>
  send("PUT", `/v1/articles/${id}`, JSON.stringify(draft), { ...auth, ...headers });
const remove = (id: string, headers: Record<string, string> = {}) =>
  send("DELETE", `/v1/articles/${id}`, null, { ...auth, ...headers });
const read = async (id: string): Promise<Article> => (await get(`/v1/articles/${id}`)).json();
const typeOf = async (response: Response): Promise<string> => (await response.json<ProblemBody>()).type;

async function found(query: string): Promise<string[]> {
  const page = await (
    await get(`/v1/articles?query=${encodeURIComponent(query)}`)
  ).json<{ articles: ArticleSummary[] }>();
  return page.articles.map(({ id }) => id);
}

async function count(table: string): Promise<unknown> {
  return env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first("n");
}

describe("keys", () => {
  it.each<[string, Record<string, string>, number, string, RegExp]>([
    ["no key", {}, 401, "unauthorized", /^Bearer realm="attest"$/u],
    ["another scheme", { Authorization: `Basic ${WRITER}` }, 401, "unauthorized", /^Bearer/u],
    [
      "an unknown key",
      { Authorization: "Bearer attest_writer_fedcba9876543210" },
      401,
      "unauthorized",
      /invalid_token/u,
    ],
    [
      "an unknown id",
      { Authorization: "Bearer attest_nobody_0123456789abcdef" },
      401,
      "unauthorized",
      /invalid_token/u,
    ],
    ["no key at all", { Authorization: "Bearer ' OR 1=1 --" }, 401, "unauthorized", /^Bearer/u],
    ["a key that only reads", { Authorization: `Bearer ${READER}` }, 403, "forbidden", /insufficient_scope/u],
  ])("refuse %s", async (_what, headers, status, type, challenge) => {
    for (const [method, path, body] of [
      ["POST", "/v1/articles", '{"text":"Not to be stored."}'],
      ["PUT", "/v1/articles/x", '{"text":"Not to be stored."}'],
      ["DELETE", "/v1/articles/x", null],
    ] as const) {
      const response = await send(method, path, body, headers);
      expect(response.status).toBe(status);
      expect(response.headers.get("WWW-Authenticate")).toMatch(challenge);
      expect(await typeOf(response)).toBe(`/problems/${type}`);
    }
    expect(await found("stored")).toEqual([]);
  });

  it("are kept as hashes only", async () => {
    const { results } = await env.DB.prepare("SELECT * FROM api_keys").all();
    expect(results).toHaveLength(2);
    expect(JSON.stringify(results)).not.toContain('0123456789abcdef"');
  });
});

describe("POST /v1/articles", () => {
  it("stores an article and says where", async () => {
    const response = await add({ text: "A crane fell in Oslo.", title: "Crane", publishedAt: "2024-05-06T07:08:09Z" });
    expect(response.status).toBe(201);
    const summary = await response.json<ArticleSummary>();
    expect(response.headers.get("Location")).toBe(`/v1/articles/${summary.id}`);
    expect(await read(summary.id)).toMatchObject({ text: "A crane fell in Oslo.", title: "Crane", version: 1 });
    expect((await get(`/v1/articles/${summary.id}`)).headers.get("ETag")).toBe(response.headers.get("ETag"));
    expect(await found("crane Oslo")).toEqual([summary.id]);
  });

  it("answers 200 and the same id to the same content", async () => {
    const first = await add({ text: "A ferry sank off Bergen.", title: "Ferry" });
    const second = await add({ title: "Ferry", text: "A ferry sank off Bergen." });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(await second.json()).toEqual(await first.json());
    expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
  });

  it("stores new text at a known address as the next version, and keeps the old one readable", async () => {
    const url = "https://news.example/mine";
    const ids: string[] = [];
    for (const text of ["The mine employs 90 people.", "The mine employs 80 people.", "The mine employs 90 people."]) {
      const response = await add({ url, text });
      expect(response.status).toBe(201);
      ids.push((await response.json<ArticleSummary>()).id);
    }
    expect(new Set(ids).size).toBe(3);
    expect(await found("mine employs people")).toEqual([ids[2]]);
    const old = await read(ids[0] ?? "");
    expect(old).toMatchObject({ text: "The mine employs 90 people.", version: 1, supersededBy: ids[1] });
    const versions = await (await get(`/v1/articles/${ids[1]}/versions`)).json<{ articles: ArticleSummary[] }>();
    expect(versions.articles.map(({ id, version }) => [id, version])).toEqual(ids.map((id, index) => [id, index + 1]));
  });

  it("stores every one of many texts that arrive together at one address", async () => {
    const url = "https://news.example/tide";
    const texts = Array.from({ length: 12 }, (_none, index) => `The tide rose ${index} cm.`);
    const responses = await Promise.all(texts.map((text) => add({ url, text })));
    expect(responses.map(({ status }) => status)).toEqual(texts.map(() => 201));
    const [first] = await Promise.all(responses.map((response) => response.json<ArticleSummary>()));
    const { articles } = await (await get(`/v1/articles/${first?.id}/versions`)).json<{ articles: ArticleSummary[] }>();
    expect(articles.map(({ version }) => version)).toEqual(texts.map((_text, index) => index + 1));
    expect(articles.filter(({ supersededBy }) => supersededBy === undefined)).toHaveLength(1);
  });

  it.each<[string, unknown, number, string]>([
    ["no text", { title: "A" }, 422, "invalid-request"],
    ["an empty text", { text: " " }, 422, "empty-article"],
    ["a long text", { text: "x".repeat(200_001) }, 413, "article-too-large"],
    ["an id", { id: "a", text: "A text." }, 422, "invalid-request"],
    ["another language", { text: "Un texte.", language: "fr" }, 422, "unsupported-language"],
    ["a bad date", { text: "A text.", publishedAt: "yesterday" }, 422, "invalid-date"],
  ])("refuses %s", async (_what, draft, status, type) => {
    const before = await count("articles");
    const response = await add(draft);
    expect(response.status).toBe(status);
    expect(await typeOf(response)).toBe(`/problems/${type}`);
    expect(await count("articles")).toBe(before);
  });

  it("takes the longest text, in one piece", async () => {
    const text = "Né à Älmhult, 12 ans. ".repeat(10_000).slice(0, 199_990);
    const { id } = await (await add({ text })).json<ArticleSummary>();
    expect((await read(id)).text).toBe(text);
    const response = await add({ text: "a\n\n".repeat(66_666) });
    expect(response.status).toBe(201);
  });

  it("keeps every character as sent", async () => {
    const text = "\uFEFFCaf\u00E9 cafe\u0301 \u{1F33F}\r\nNUL:\u0000 end\u00A0. \u200BZero.";
    const { id } = await (await add({ text })).json<ArticleSummary>();
    expect((await read(id)).text).toBe(text);
  });
});

describe("Idempotency-Key", () => {
  const draft = { text: "A tram derailed in Gent.", title: "Tram" };

  it("answers a repeat as it answered the first", async () => {
    const first = await add(draft, { "Idempotency-Key": "k1" });
    const { id } = await first.clone().json<ArticleSummary>();
    await remove(id);
    const again = await add(draft, { "Idempotency-Key": "k1" });
    expect(again.status).toBe(201);
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get("Location")).toBe(first.headers.get("Location"));
    expect(again.headers.get("Idempotency-Replayed")).toBe("true");
    expect((await get(`/v1/articles/${id}`)).status).toBe(404);
  });

  it("stands for one body", async () => {
    await add(draft, { "Idempotency-Key": "k2" });
    const response = await add({ ...draft, title: "Another" }, { "Idempotency-Key": "k2" });
    expect(response.status).toBe(422);
    expect(await typeOf(response)).toBe("/problems/idempotency-key-reused");
  });

  it("writes once when repeats arrive together", async () => {
    const unique = { text: "A kiln burst in Delft.", title: "Kiln" };
    const responses = await Promise.all(Array.from({ length: 8 }, () => add(unique, { "Idempotency-Key": "k3" })));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(await Promise.all(responses.map((each) => each.text()))).size).toBe(1);
    expect(await found("kiln Delft")).toHaveLength(1);
  });

  it.each(["", "é", "x".repeat(256)])("is refused as %j", async (key) => {
    const response = await add(draft, { "Idempotency-Key": key });
    expect(response.status).toBe(422);
    expect(await typeOf(response)).toBe("/problems/invalid-idempotency-key");
  });
});

describe("PUT /v1/articles/{id}", () => {
  it("creates, replaces and leaves alone", async () => {
    const created = await put("canal", { text: "The canal is 9 km long." });
    const replaced = await put("canal", { text: "The canal is 8 km long." });
    const same = await put("canal", { text: "The canal is 8 km long." });
    expect([created.status, replaced.status, same.status]).toEqual([201, 200, 200]);
    expect(await read("canal")).toMatchObject({ text: "The canal is 8 km long.", version: 2 });
    expect(await read("canal.v1")).toMatchObject({
      text: "The canal is 9 km long.",
      version: 1,
      supersededBy: "canal",
    });
    expect(await found("canal long")).toEqual(["canal"]);
    expect(await typeOf(await put("canal.v1", { text: "History." }))).toBe("/problems/invalid-parameter");
  });

  it("counts on after its newest version was removed", async () => {
    await put("ford", { text: "The ford is 1 m deep." });
    await put("ford", { text: "The ford is 2 m deep." });
    expect((await remove("ford")).status).toBe(204);
    expect((await get("/v1/articles/ford")).status).toBe(404);
    expect((await put("ford", { text: "The ford is 3 m deep." })).status).toBe(201);
    expect(await read("ford")).toMatchObject({ version: 2 });
    expect(await read("ford.v1")).toMatchObject({ version: 1, supersededBy: "ford" });
  });

  it("holds to If-Match and If-None-Match", async () => {
    const { headers } = await put("lock", { text: "The lock was built in 1850." }, { "If-None-Match": "*" });
    const tag = headers.get("ETag") ?? "";
    expect((await put("lock", { text: "Other." }, { "If-None-Match": "*" })).status).toBe(412);
    expect((await put("lock", { text: "The lock was built in 1851." }, { "If-Match": tag })).status).toBe(200);
    expect((await put("lock", { text: "Other." }, { "If-Match": tag })).status).toBe(412);
    expect((await put("nothing", { text: "Other." }, { "If-Match": "*" })).status).toBe(412);
    expect((await remove("lock", { "If-Match": tag })).status).toBe(412);
    expect(await read("lock")).toMatchObject({ text: "The lock was built in 1851." });
  });

  it("leaves one article to an address, and old versions as they were", async () => {
    const url = "https://news.example/gate";
    const { id } = await (await add({ url, text: "The gate is open." })).json<ArticleSummary>();
    const taken = await put("gate", { url, text: "The gate is shut." });
    expect([taken.status, await typeOf(taken)]).toEqual([409, "/problems/address-taken"]);
    await add({ url, text: "The gate is shut." });
    const old = await put(id, { url, text: "The gate is painted." });
    expect([old.status, await typeOf(old)]).toEqual([409, "/problems/version-superseded"]);
  });

  it.each(["a.b", "-a", "a b", "é", "x".repeat(129)])("takes no id %j", async (id) => {
    const response = await put(encodeURIComponent(id), { text: "A text." });
    expect(response.status).toBe(422);
    const { type, detail } = await response.json<ProblemBody>();
    expect(type).toBe("/problems/invalid-parameter");
    expect(detail).toContain("begins with a letter or digit");
  });

  it("loses no write among many at once", async () => {
    const texts = Array.from({ length: 6 }, (_none, index) => `The tower has ${index} bells.`);
    const responses = await Promise.all(texts.map((text) => put("tower", { text })));
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(responses.every(({ status }) => status === 200 || status === 201)).toBe(true);
    const { articles } = await (await get("/v1/articles/tower/versions")).json<{ articles: ArticleSummary[] }>();
    const stored = await Promise.all(articles.map(async ({ id }) => (await read(id)).text));
    expect(stored.toSorted()).toEqual(texts);
    expect(articles.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("DELETE /v1/articles/{id}", () => {
  it("removes the article from the library and from the search", async () => {
    const sentences = await count("sentences");
    const words = await count("sentence_words");
    await put("kite", { text: "A kite festival drew crowds. It ended early.", title: "Kites" });
    expect(await found("kite festival")).toEqual(["kite"]);
    const response = await remove("kite");
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect((await get("/v1/articles/kite")).status).toBe(404);
    expect((await remove("kite")).status).toBe(404);
    expect(await found("kite festival")).toEqual([]);
    expect(await count("sentences")).toBe(sentences);
    expect(await count("sentence_words")).toBe(words);
  });
});

describe("removing while others write", () => {
  it("takes the newest version away or none, and never one of those before it", async () => {
    await put("weir", { text: "The weir is 1 m high." });
    const ask = [2, 3, 4, 5, 6].flatMap((height) => [
      () => put("weir", { text: `The weir is ${height} m high.` }),
      () => remove("weir"),
    ]);
    const responses = await Promise.all(ask.map((each) => each()));
    const statuses = responses.map(({ status }) => status);
    for (const status of statuses) expect([200, 201, 204, 404]).toContain(status);
    const texts = new Set<string>();
    const versions = await env.DB.prepare("SELECT text FROM articles WHERE series = 'weir'").all<{ text: string }>();
    for (const { text } of versions.results) texts.add(text);
    // Every text that was written is there, or its removal was acknowledged.
    expect(texts.size + statuses.filter((status) => status === 204).length).toBe(6);
  });

  it("holds to If-Match to the last", async () => {
    const { headers } = await put("sluice", { text: "The sluice is shut." });
    const tag = { "If-Match": headers.get("ETag") ?? "" };
    const texts = ["The sluice is open.", "The sluice is half open."];
    const responses = await Promise.all([
      ...texts.map((text) => put("sluice", { text }, tag)),
      remove("sluice", tag),
      remove("sluice", tag),
    ]);
    expect(responses.filter(({ status }) => status < 300)).toHaveLength(1);
  });
});

describe("a write that fails half-way", () => {
  it("leaves nothing behind", async () => {
    const tables = ["articles", "sentences", "sentence_words", "idempotency"];
    const before = await Promise.all(tables.map(count));
    await env.DB.prepare(
      `CREATE TRIGGER breaks BEFORE INSERT ON idempotency BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
    ).run();
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await add({ text: "A half-written story. It has two sentences." }, { "Idempotency-Key": "k9" });
    await env.DB.prepare("DROP TRIGGER breaks").run();
    expect(response.status).toBe(503);
    expect(log).toHaveBeenCalledOnce();
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });
});
