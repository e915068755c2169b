import { beforeAll, describe, expect, it } from "vitest";

import { get } from "./support/client.ts";
import { store } from "./support/library.ts";

describe("GET /v1/articles", () => {
  beforeAll(async () => {
    await store("bridge", {
      text: "The bridge at Lund opened in 1931. Mayor Anna Berg cut the ribbon.",
      title: "A bridge opens",
    });
    await store("harbour", { text: "The harbour of Ystad handled 4,200 ships. Its mayor praised the crews." });
    await store("quiet", { text: "\u{1F33F} Nothing of note happened." });
  });

  it("lists the newest first, page by page", async () => {
    const first = await (await get("/v1/articles?limit=2")).json<{ articles: { id: string }[]; next: string }>();
    expect(first.articles.map((article) => article.id)).toEqual(["quiet", "harbour"]);
    const second = await (await get(`/v1/articles?limit=2&cursor=${first.next}`)).json<typeof first>();
    expect(second.articles.map((article) => article.id)).toEqual(["bridge"]);
    expect(second.next).toBeNull();
  });

  it("finds by words, and names weigh more", async () => {
    const found = await (await get("/v1/articles?query=the+mayor+Anna+Berg")).json<{ articles: { id: string }[] }>();
    expect(found.articles.map((article) => article.id)).toEqual(["bridge", "harbour"]);
    const none = await (await get("/v1/articles?query=zeppelin")).json();
    expect(none).toEqual({ articles: [], next: null });
  });

  it("gives the text as stored, with an ETag that answers 304", async () => {
    const response = await get("/v1/articles/quiet");
    expect(await response.json()).toMatchObject({
      id: "quiet",
      text: "\u{1F33F} Nothing of note happened.",
      version: 1,
    });
    const tag = response.headers.get("ETag") ?? "";
    expect((await get("/v1/articles/quiet", { "If-None-Match": tag })).status).toBe(304);
    expect((await get("/v1/articles/bridge", { "If-None-Match": tag })).status).toBe(200);
  });

  it("answers 404 for an article it does not have", async () => {
    const response = await get("/v1/articles/none");
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ type: "/problems/article-not-found", status: 404 });
  });

  it.each([
    "limit=0",
    "limit=101",
    "limit=x",
    "limit=",
    "limit=0x5",
    "limit=1e1",
    "limit=%201",
    "limit=5.0",
    "limit=05",
    "limit=1&limit=2",
    "query=a&query=b",
    "cursor=%00",
    "cursor=AAAA",
    "colour=red",
  ])("refuses ?%s", async (query) => {
    const response = await get(`/v1/articles?${query}`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ type: "/problems/invalid-parameter" });
  });
});
