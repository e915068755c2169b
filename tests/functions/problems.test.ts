import { describe, expect, it } from "vitest";

import { readJson } from "../../functions/http/body.ts";
import { PROBLEM_TYPES } from "../../functions/http/problem-types.ts";
import { get, post, type ProblemBody, send } from "./support/client.ts";

/** White space, zero-width and bidirectional marks, a soft hyphen, a filler, a blank of braille, a control. */
const UNSEEN = " \u200b\u2060\ufeff\u200e\u202e\u00ad\u3164\u2800\u0007\n";

const CLAIMS = "/v1/claims/check";
const QUOTES = "/v1/quotes/verify";
const FACTS = "/v1/facts/extract";
const ARTICLE = { text: "The bridge opened in 1931." };

async function problemOf(response: Response): Promise<ProblemBody> {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const body = await response.json<ProblemBody>();
  expect(body.status).toBe(response.status);
  expect(body.title).not.toBe("");
  expect(body.instance).toContain(response.headers.get("X-Request-Id") ?? "no id");
  return body;
}

describe("what is refused, and how", () => {
  const claim = "The bridge opened";
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  it.each<[string, string, unknown, number, string, string | undefined]>([
    ["no claim", CLAIMS, { article: ARTICLE }, 422, "invalid-request", ""],
    ["claim and claims", CLAIMS, { claim, claims: [claim] }, 422, "invalid-request", ""],
    ["a claim of another type", CLAIMS, { claim: 5 }, 422, "invalid-request", "/claim"],
    ["null", CLAIMS, null, 422, "invalid-request", ""],
    ["an array", CLAIMS, [], 422, "invalid-request", ""],
    ["an empty claim", CLAIMS, { claim: "" }, 422, "empty-claim", "/claim"],
    ["a claim of spaces", CLAIMS, { claims: [claim, " \n\u00A0"] }, 422, "empty-claim", "/claims/1"],
    ["a claim without text", CLAIMS, { claims: [{ id: "a" }] }, 422, "invalid-request", "/claims/0/text"],
    ["no claims", CLAIMS, { claims: [] }, 422, "invalid-request", "/claims"],
    ["a long claim", CLAIMS, { claim: "x".repeat(2001) }, 422, "claim-too-long", "/claim"],
    ["a claim of 1,001 emoji", CLAIMS, { claim: "\u{1F600}".repeat(1001) }, 422, "claim-too-long", "/claim"],
    [
      "a long claim in a list",
      CLAIMS,
      { claims: [{ text: "x".repeat(2001) }] },
      422,
      "claim-too-long",
      "/claims/0/text",
    ],
    ["many claims", CLAIMS, { claims: Array(101).fill(claim) }, 422, "too-many-claims", "/claims"],
    [
      "an id twice",
      CLAIMS,
      {
        claims: [
          { id: "a", text: claim },
          { id: "a", text: claim },
        ],
      },
      422,
      "duplicate-id",
      "/claims/1/id",
    ],
    ["an unknown member", CLAIMS, { claim, colour: "red" }, 422, "invalid-request", "/colour"],
    ["an unknown member with odd signs", CLAIMS, { claim, "a/b~c": 1 }, 422, "invalid-request", "/a~1b~0c"],
    ["a bad date", CLAIMS, { claim, article: ARTICLE, asOf: "2023-02-29" }, 422, "invalid-date", "/asOf"],
    [
      "a date in words",
      CLAIMS,
      { claim, article: { ...ARTICLE, publishedAt: "May" } },
      422,
      "invalid-date",
      "/article/publishedAt",
    ],
    [
      "too much confidence",
      CLAIMS,
      { claim, article: ARTICLE, minConfidence: 1.1 },
      422,
      "invalid-request",
      "/minConfidence",
    ],
    ["another language", CLAIMS, { claim, article: ARTICLE, language: "fr" }, 422, "unsupported-language", "/language"],
    ["an unknown article", CLAIMS, { claim, article: { id: "none" } }, 404, "article-not-found", "/article/id"],
    ["an empty article", CLAIMS, { claim, article: { text: " " } }, 422, "empty-article", "/article/text"],
    [
      "an article that shows nothing",
      CLAIMS,
      { claim, article: { text: UNSEEN } },
      422,
      "empty-article",
      "/article/text",
    ],
    ["a page that shows nothing", CLAIMS, { claim, article: { html: UNSEEN } }, 422, "empty-article", "/article/html"],
    ["a claim that shows nothing", CLAIMS, { claim: UNSEEN, article: ARTICLE }, 422, "empty-claim", "/claim"],
    ["a quote that shows nothing", QUOTES, { quote: UNSEEN, article: ARTICLE }, 422, "empty-quote", "/quote"],
    [
      "a passage that shows nothing",
      "/v1/passages/check",
      { text: UNSEEN, article: ARTICLE },
      422,
      "empty-passage",
      "/text",
    ],
    ["an empty fact", CLAIMS, { claim, article: { facts: [{ text: "" }] } }, 422, "empty-article", "/article/facts/0"],
    [
      "a fact that shows nothing",
      CLAIMS,
      { claim, article: { facts: [{ text: "It rained." }, { subject: UNSEEN, predicate: "" }] } },
      422,
      "empty-article",
      "/article/facts/1",
    ],
    ["an article of no form", CLAIMS, { claim, article: {} }, 422, "invalid-request", undefined],
    ["an article of another type", CLAIMS, { claim, article: "text" }, 422, "invalid-request", "/article"],
    ["two forms", CLAIMS, { claim, article: { text: "a", html: "<p>a" } }, 422, "ambiguous-article", "/article"],
    [
      "two other forms",
      CLAIMS,
      { claim, article: { id: "a", url: "https://news.example/" } },
      422,
      "ambiguous-article",
      "/article",
    ],
    [
      "three forms",
      CLAIMS,
      { claim, article: { id: "a", text: "b", facts: [] } },
      422,
      "ambiguous-article",
      "/article",
    ],
    [
      "a long article",
      CLAIMS,
      { claim, article: { text: "x".repeat(200_001) } },
      413,
      "article-too-large",
      "/article/text",
    ],
    [
      "a long article and an empty claim",
      CLAIMS,
      { claim: "", article: { text: "x".repeat(200_001) } },
      413,
      "article-too-large",
      undefined,
    ],
    [
      "an address that is none",
      CLAIMS,
      { claim, article: { ...ARTICLE, url: "javascript:alert(1)" } },
      422,
      "invalid-request",
      "/article/url",
    ],
    ["no facts", CLAIMS, { claim, article: { facts: [] } }, 422, "empty-article", "/article/facts"],
    [
      "a fact that says nothing",
      CLAIMS,
      { claim, article: { facts: [{ id: "f" }] } },
      422,
      "invalid-request",
      "/article/facts/0",
    ],
    [
      "a key without a value",
      CLAIMS,
      { claim, article: { facts: [{ key: "Born" }] } },
      422,
      "invalid-request",
      "/article/facts/0",
    ],
    [
      "a fact's id twice",
      CLAIMS,
      {
        claim,
        article: {
          facts: [
            { id: "f", text: "a" },
            { id: "f", text: "b" },
          ],
        },
      },
      422,
      "duplicate-id",
      "/article/facts/1/id",
    ],
    ["a lone surrogate", CLAIMS, { claim: "a\uD800b", article: ARTICLE }, 422, "ill-formed-text", "/claim"],
    ["a lone surrogate in a name", CLAIMS, { claim, "\uDC00": 1 }, 422, "ill-formed-text", ""],
    ["deep nesting", CLAIMS, { claim, article: nested(40) }, 422, "nesting-too-deep", undefined],
    ["a quote of another type", QUOTES, { quote: {} }, 422, "invalid-request", "/quote"],
    ["an empty quote", QUOTES, { quote: "\t" }, 422, "empty-quote", "/quote"],
    ["a long quote", QUOTES, { quotes: [{ quote: "x".repeat(5001) }] }, 422, "quote-too-long", "/quotes/0/quote"],
    ["many quotes", QUOTES, { quotes: Array(101).fill({ quote: "a" }) }, 422, "too-many-quotes", "/quotes"],
    ["a speaker for many", QUOTES, { quotes: [{ quote: "a b c" }], speaker: "A" }, 422, "invalid-request", "/speaker"],
    ["no article to extract from", FACTS, {}, 422, "invalid-request", "/article"],
  ])("%s", async (_what, path, body, status, type, pointer) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    const problem = await problemOf(response);
    expect(problem.type).toBe(`/problems/${type}`);
    expect(problem.errors?.length).toBeGreaterThan(0);
    if (pointer !== undefined) expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it("holds no more than the first errors", async () => {
    const problem = await problemOf(await post(CLAIMS, { claims: Array(100).fill(5) }));
    expect(problem.errors).toHaveLength(20);
  });

  it.each<[string, BodyInit | null]>([
    ["nothing", null],
    ["an empty text", ""],
    ["half an object", '{"claim": "a'],
    ["a trailing comma", '{"claim": "a",}'],
    ["a number that is none", '{"claim": NaN}'],
    ["bytes that are not UTF-8", new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ["a hundred thousand brackets", "[".repeat(100_000)],
  ])("answers 400 to %s", async (_what, body) => {
    const response = await send("POST", CLAIMS, body);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).type).toBe("/problems/malformed-json");
  });

  it.each(["__proto__", "constructor", "prototype", "toString"])("takes no member called %s", async (name) => {
    for (const body of [
      `{"claim":"a b","${name}":{"polluted":1}}`,
      `{"claim":"a b","article":{"text":"a","${name}":1}}`,
    ]) {
      const response = await send("POST", CLAIMS, body);
      expect(response.status).toBe(422);
      const problem = await problemOf(response);
      expect(problem.errors?.[0]?.pointer).toMatch(new RegExp(`/${name}$`, "u"));
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/jsonx",
    "application/vnd.api+json",
    "application/ld+json",
    "application/json; charset=iso-8859-1",
    "application/json; charset=utf-16",
    "text/json",
    "",
  ])("answers 415 to %j", async (type) => {
    const response = await send("POST", CLAIMS, '{"claim":"a"}', { "Content-Type": type });
    expect(response.status).toBe(415);
    expect((await problemOf(response)).type).toBe("/problems/unsupported-media-type");
  });

  it("answers 415 to a body that is packed", async () => {
    const packed = new Response('{"claim":"a"}').body?.pipeThrough(new CompressionStream("gzip"));
    const body = await new Response(packed).arrayBuffer();
    const response = await send("POST", CLAIMS, body, { "Content-Encoding": "gzip" });
    expect(response.status).toBe(415);
    expect(response.headers.get("Accept-Encoding")).toBe("identity");
    expect((await problemOf(response)).type).toBe("/problems/unsupported-media-type");
    const plain = await send("POST", CLAIMS, '{"claim":""}', { "Content-Encoding": "identity" });
    expect(plain.status).toBe(422);
  });

  it.each(["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"', "application/json;profile=x"])(
    "takes %s",
    async (type) => {
      const response = await send("POST", CLAIMS, '{"claim":""}', { "Content-Type": type });
      expect((await problemOf(response)).type).toBe("/problems/empty-claim");
    },
  );
});

describe("the body's limit", () => {
  const limit = 1_048_576;
  const padded = (size: number): string => {
    const head = '{"claim":""';
    return `${head}${" ".repeat(size - head.length - 1)}}`;
  };

  it("takes a body of the limit and refuses one byte more", async () => {
    expect((await send("POST", CLAIMS, padded(limit))).status).toBe(422);
    const response = await send("POST", CLAIMS, padded(limit + 1));
    expect(response.status).toBe(413);
    expect((await problemOf(response)).type).toBe("/problems/body-too-large");
  });

  it("counts what arrives, not what is declared", async () => {
    const chunk = new TextEncoder().encode(" ".repeat(65_536));
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 1000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await send("POST", CLAIMS, endless);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).type).toBe("/problems/body-too-large");
    expect(sent).toBeLessThan(100);
  });
});

describe("a body that stops in its middle", () => {
  const reading = (body: ReadableStream<Uint8Array>, milliseconds: number) =>
    readJson(
      new Request("http://attest.test/", { method: "POST", body, headers: { "Content-Type": "application/json" } }),
      1_000,
      milliseconds,
    );

  it("is waited for, and not for ever", async () => {
    const stalled = new ReadableStream<Uint8Array>({
      start: (out) => out.enqueue(new TextEncoder().encode('{"claim":')),
    });
    await expect(reading(stalled, 50)).rejects.toMatchObject({ problem: "body-timeout", status: 408 });
  });

  it("is no JSON where it breaks off", async () => {
    const broken = new ReadableStream<Uint8Array>({ start: (out) => out.error(new Error("gone")) });
    await expect(reading(broken, 5_000)).rejects.toMatchObject({ problem: "malformed-json", status: 400 });
  });
});

describe("paths and methods", () => {
  it("answers 404 where nothing is", async () => {
    for (const path of ["/v1/nothing", "/v2/claims/check", "/v1/claims/check/", "/problems/none"]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect((await problemOf(response)).type).toBe("/problems/not-found");
    }
  });

  it("answers 405 with the methods that the path knows", async () => {
    for (const [method, path, allow] of [
      ["GET", CLAIMS, "POST, OPTIONS"],
      ["DELETE", QUOTES, "POST, OPTIONS"],
      ["PATCH", "/healthz", "GET, HEAD, OPTIONS"],
    ] as const) {
      const response = await send(method, path, null);
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe(allow);
      expect((await problemOf(response)).type).toBe("/problems/method-not-allowed");
    }
  });

  it("explains every problem type", async () => {
    const list = await (await get("/problems")).json<{ problems: { type: string }[] }>();
    expect(list.problems.map(({ type }) => type)).toEqual(
      Object.keys(PROBLEM_TYPES).map((name) => `/problems/${name}`),
    );
    for (const { type } of list.problems) {
      const page = await (await get(type)).json<{ type: string; explanation: string }>();
      expect(page.type).toBe(type);
      expect(page.explanation.length).toBeGreaterThan(20);
    }
  });
});
