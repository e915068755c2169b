import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, inject, it } from "vitest";

import { createApp } from "../../functions/app.ts";
import { insertKey, keyRow } from "../../functions/library/keys.ts";
import type { Article, ArticleEcho, ArticleSummary } from "../../functions/schema/article.ts";
import * as attest from "../../lib/index.ts";
import type { ClaimResult, QuoteResult, SourceSpan } from "../../lib/index.ts";
import { newsPage } from "../support/news-page.ts";
import { get, ORIGIN, post, type ProblemBody, send } from "./support/client.ts";

const PAGES = inject("pages");
const KEY = "attest_pages_0123456789abcdef";
const auth = { Authorization: `Bearer ${KEY}` };

interface Answer<Result> {
  readonly results: readonly Result[];
  readonly article?: ArticleEcho;
}

const forms: readonly [string, object][] = [
  ["html", { html: newsPage({}), url: "https://courier.example.org/bridge" }],
  ["url", { url: `${PAGES}/article` }],
];

function expectSpans(text: string | undefined, spans: readonly SourceSpan[]): void {
  expect(spans).not.toHaveLength(0);
  for (const span of spans) expect(text?.slice(span.start, span.end)).toBe(span.text);
}

describe.each(forms)("an article given as %s", (_form, article) => {
  it("is checked against", async () => {
    const response = await post("/v1/claims/check", { claim: "The new bridge will cost 4.2 million pounds", article });
    expect(response.status).toBe(200);
    const answer = await response.json<Answer<ClaimResult>>();
    expect(answer.results[0]?.verdict).toBe("supported");
    expectSpans(answer.article?.text, answer.results[0]?.evidence ?? []);
  });

  it("refutes what it contradicts", async () => {
    const response = await post("/v1/claims/check", { claim: "The new bridge will cost 5.2 million pounds", article });
    const { results } = await response.json<Answer<ClaimResult>>();
    expect(results[0]?.verdict).toBe("refuted");
  });

  it("has its quotations verified", async () => {
    const quote = "We have waited long enough";
    const response = await post("/v1/quotes/verify", { quote, speaker: "Priya Anand", article });
    const answer = await response.json<Answer<QuoteResult>>();
    expect(answer.results[0]).toMatchObject({ verdict: "verbatim", speaker: { verdict: "correct" } });
    expectSpans(answer.article?.text, answer.results[0]?.matches ?? []);
  });

  it("gives its facts, with what was read from the page", async () => {
    const response = await post("/v1/facts/extract", { article });
    const answer = await response.json<{ article: ArticleEcho; facts: readonly SourceSpan[] }>();
    expect(answer.article).toMatchObject({
      title: "Council votes for a new bridge",
      byline: "Ada Lindqvist",
      publisher: "The Harrowgate Courier",
      publishedAt: "2024-05-06T07:08:09+01:00",
      length: answer.article.text?.length,
    });
    expectSpans(answer.article.text, answer.facts);
  });
});

describe("what the request says of a page", () => {
  it("stands before what the page says", async () => {
    const article = { html: newsPage({}), title: "Bridge", publishedAt: "2024-05-01", publisher: "Reprint" };
    const answer = await (await post("/v1/facts/extract", { article })).json<{ article: ArticleEcho }>();
    expect(answer.article).toMatchObject({ title: "Bridge", publishedAt: "2024-05-01", publisher: "Reprint" });
  });
});

describe("plain text at an address", () => {
  it("is read as it is", async () => {
    const answer = await (
      await post("/v1/facts/extract", { article: { url: `${PAGES}/plain` } })
    ).json<{
      article: ArticleEcho;
    }>();
    expect(answer.article).toEqual({
      url: `${PAGES}/plain`,
      text: "Prices rose in May.\n\nWages did not.",
      length: 35,
    });
  });
});

describe("a page that cannot be read", () => {
  it.each<[string, object, number, string, string]>([
    ["no words", { html: "<body><img src=x></body>" }, 422, "empty-article", "/article/html"],
    ["white space", { html: " \n " }, 422, "empty-article", "/article/html"],
    ["no words at an address", { url: `${PAGES}/empty` }, 422, "empty-article", "/article/url"],
    ["another language", { url: `${PAGES}/german` }, 422, "unsupported-language", "/article/url"],
    [
      "too long a text",
      { html: `<p>${"Prices rose. ".repeat(16_000)}</p>` },
      413,
      "article-too-large",
      "/article/html",
    ],
    ["a private address", { url: "http://192.168.0.1/" }, 422, "address-refused", "/article/url"],
    ["html and text", { html: "<p>x</p>", text: "x" }, 422, "ambiguous-article", "/article"],
  ])("%s", async (_what, article, status, type, pointer) => {
    const response = await post("/v1/claims/check", { claim: "Prices rose", article });
    const problem = await response.json<ProblemBody>();
    expect([response.status, problem.type]).toEqual([status, `/problems/${type}`]);
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  it.each<[string, number, string]>([
    ["/nested", 422, "page-too-complex"],
    ["/status?code=404", 502, "page-status"],
    ["/pdf", 502, "page-media-type"],
    ["/large", 502, "page-too-large"],
    ["/loop", 502, "page-redirect"],
    ["/hung-up", 502, "page-unreachable"],
  ])("at %s", async (path, status, type) => {
    const response = await post("/v1/facts/extract", { article: { url: `${PAGES}${path}` } });
    expect([response.status, (await response.json<ProblemBody>()).type]).toEqual([status, `/problems/${type}`]);
  });

  it("is read where only its template declares another language", async () => {
    const response = await post("/v1/facts/extract", { article: { url: `${PAGES}/declared-german` } });
    expect(response.status).toBe(200);
  });

  it("is not fetched from this machine unless the flag is on", async () => {
    const init = {
      method: "POST",
      body: JSON.stringify({ article: { url: `${PAGES}/article` } }),
      headers: { "Content-Type": "application/json" },
    };
    const bindings: Env = { ...env, FETCH_LOOPBACK: "off" };
    const response = await createApp(attest).request(`${ORIGIN}/v1/facts/extract`, init, bindings);
    expect([response.status, (await response.json<ProblemBody>()).type]).toEqual([422, "/problems/address-refused"]);
  });
});

describe("a page for the library", () => {
  beforeAll(async () => {
    await insertKey(env.DB, await keyRow(KEY, "a newsroom", ["read", "write"], new Date(0)));
  });

  it("is stored as the text that was read from it", async () => {
    const response = await post("/v1/articles", { url: `${PAGES}/article` }, auth);
    expect(response.status).toBe(201);
    const summary = await response.json<ArticleSummary>();
    const article = await (await get(`/v1/articles/${summary.id}`)).json<Article>();
    expect(article).toMatchObject({
      title: "Council votes for a new bridge",
      publisher: "The Harrowgate Courier",
      publishedAt: "2024-05-06T07:08:09+01:00",
      url: `${PAGES}/article`,
      language: "en-GB",
    });
    expect(article.text).toMatch(/^The council of Harrowgate voted on Tuesday/u);
    expect(article.text).toHaveLength(summary.length);
    const again = await post("/v1/articles", { url: `${PAGES}/article` }, auth);
    expect([again.status, (await again.json<ArticleSummary>()).id]).toEqual([200, summary.id]);
    const check = { claim: "The new bridge will cost 4.2 million pounds", article: { id: summary.id } };
    const answer = await (await post("/v1/claims/check", check)).json<Answer<ClaimResult>>();
    expect(answer.results[0]?.verdict).toBe("supported");
    expectSpans(article.text, answer.results[0]?.evidence ?? []);
  });

  it("may be put as HTML under an id", async () => {
    const response = await send("PUT", "/v1/articles/bridge", JSON.stringify({ html: newsPage({}) }), auth);
    expect(response.status).toBe(201);
    const article = await (await get("/v1/articles/bridge")).json<Article>();
    expect(article.text).toContain("We have waited long enough");
  });

  it("is answered again under an Idempotency-Key without being fetched", async () => {
    const headers = { ...auth, "Idempotency-Key": "page-1" };
    const first = await post("/v1/articles", { url: `${PAGES}/short` }, headers);
    const replay = await post("/v1/articles", { url: `${PAGES}/short` }, headers);
    expect(replay.headers.get("Idempotency-Replayed")).toBe("true");
    expect(await replay.json()).toEqual(await first.json());
    const other = await post("/v1/articles", { url: `${PAGES}/article` }, headers);
    expect((await other.json<ProblemBody>()).type).toBe("/problems/idempotency-key-reused");
  });

  it.each<[string, object, number, string, string | undefined]>([
    ["that is gone", { url: `${PAGES}/status?code=410` }, 502, "page-status", undefined],
    ["at a private address", { url: "http://10.0.0.1/" }, 422, "address-refused", "/url"],
    ["without words", { html: "<hr>" }, 422, "empty-article", "/html"],
    ["with a text beside", { html: "<p>x</p>", text: "x" }, 422, "ambiguous-article", ""],
  ])("%s is refused, and nothing is stored", async (_what, draft, status, type, pointer) => {
    const before = await env.DB.prepare("SELECT count(*) AS n FROM articles").first("n");
    const response = await post("/v1/articles", draft, auth);
    const problem = await response.json<ProblemBody>();
    expect([response.status, problem.type]).toEqual([status, `/problems/${type}`]);
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
    expect(await env.DB.prepare("SELECT count(*) AS n FROM articles").first("n")).toBe(before);
  });
});
