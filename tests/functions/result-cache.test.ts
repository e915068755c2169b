import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createApp } from "../../functions/app.ts";
import type { Engine } from "../../functions/engine.ts";
import * as attest from "../../lib/index.ts";
import { ORIGIN } from "./support/client.ts";
import { altered } from "./support/faults.ts";
import { store } from "./support/library.ts";

const text = "The bridge at Lund opened in 1931. It cost 2 million kronor, the mayor said. ".repeat(20);
const claim = "The bridge at Lund opened in 1932";

/** Counts what the engine is asked. */
function counted(changes: Partial<Engine> = {}): { engine: Engine; asked: () => number } {
  let count = 0;
  const engine: Engine = {
    ...attest,
    checkClaim(...args) {
      count += 1;
      return attest.checkClaim(...args);
    },
    verifyQuote(...args) {
      count += 1;
      return attest.verifyQuote(...args);
    },
    ...changes,
  };
  return { engine, asked: () => count };
}

/** Asks a service that has read nothing yet, and waits until it has kept what it keeps. */
async function ask(engine: Engine, path: string, body: unknown, bindings: Env = env): Promise<string> {
  const context = createExecutionContext();
  const init = { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await createApp(engine).request(`${ORIGIN}${path}`, init, bindings, context);
  const answer = await response.text();
  expect(response.status, answer).toBe(200);
  await waitOnExecutionContext(context);
  return answer;
}

const check = (engine: Engine, body: object, bindings: Env = env): Promise<string> =>
  ask(engine, "/v1/claims/check", { article: { id: "bridge" }, ...body }, bindings);

async function keys(): Promise<string[]> {
  return (await env.CACHE.list()).keys.map(({ name }) => name);
}

beforeAll(async () => {
  await store("bridge", { text, url: "https://news.example/bridge", publishedAt: "2024-01-02" });
  await store("other", { text: text.replaceAll("1931", "1932") });
});

beforeEach(async () => {
  for (const key of await keys()) await env.CACHE.delete(key);
});

describe("a kept result", () => {
  it("spares the engine, and is byte for byte what it would answer", async () => {
    const [first, second] = [counted(), counted()];
    for (const body of [
      { claim },
      { claims: [claim, { id: "x", text: claim, speaker: "the mayor" }, "It cost 2 million"] },
    ]) {
      const fresh = await check(first.engine, body);
      const before = second.asked();
      expect(await check(second.engine, body)).toBe(fresh);
      expect(second.asked()).toBe(before);
    }
    const quote = { article: { text, url: "https://a.example/" }, quote: "opened in 1931. It cost", selectors: true };
    const fresh = await ask(first.engine, "/v1/quotes/verify", quote);
    expect(await ask(second.engine, "/v1/quotes/verify", quote)).toBe(fresh);
    expect(second.asked()).toBe(0);
    expect(first.asked()).toBe(4);
  });

  it("serves a search of the library too", async () => {
    const [first, second] = [counted(), counted()];
    const fresh = await ask(first.engine, "/v1/claims/check", { claim });
    expect(await ask(second.engine, "/v1/claims/check", { claim })).toBe(fresh);
    expect([first.asked(), second.asked()]).toEqual([2, 0]);
  });

  it("is another for whatever can change the answer", async () => {
    const requests = [
      { claim },
      { claim: "The bridge at Lund opened in 1931" },
      { claim, asOf: "2024-05-06" },
      { claim, minConfidence: 0.99 },
      { claims: [{ text: claim, speaker: "the mayor" }] },
      { claim, article: { id: "other" } },
      { claim, article: { text } },
      { claim, article: { text, publishedAt: "2020-01-01" } },
    ];
    for (const [index, request] of requests.entries()) {
      const { engine, asked } = counted();
      await check(engine, request);
      expect(asked(), JSON.stringify(request)).toBe(1);
      expect(await keys()).toHaveLength(index + 1);
    }
  });

  it("is one for what changes the answer's dress alone", async () => {
    const { engine, asked } = counted();
    const [plain, dressed] = [await check(engine, { claim }), await check(engine, { claim, selectors: true })];
    expect(asked()).toBe(1);
    expect(plain).not.toContain("TextQuoteSelector");
    expect(dressed).toContain("TextQuoteSelector");
  });

  it("is never served by another engine version, nor by another deployment", async () => {
    const fresh = await check(attest, { claim });
    const { engine: next, asked } = counted({ ENGINE: { name: "attest", version: "999.0.0" } });
    expect(await check(next, { claim })).not.toBe(fresh);
    expect(asked()).toBe(1);
    const redeployed: Env = { ...env, CF_VERSION_METADATA: { ...env.CF_VERSION_METADATA, id: "another" } };
    const { engine, asked: askedAgain } = counted();
    expect(await check(engine, { claim }, redeployed)).toBe(fresh);
    expect(askedAgain()).toBe(1);
    expect(await keys()).toHaveLength(3);
  });

  it("is asked for once for a whole batch", async () => {
    const claims = Array.from({ length: 100 }, (_none, index) => `The bridge at Lund cost ${index} kronor`);
    const fresh = await check(attest, { claims });
    let reads = 0;
    const CACHE = altered(env.CACHE, (method) => {
      if (method === "get") reads += 1;
      return undefined;
    });
    const { engine, asked } = counted();
    expect(await check(engine, { claims }, { ...env, CACHE })).toBe(fresh);
    expect([reads, asked()]).toEqual([1, 0]);
  });

  it.each<[string, string]>([
    ["is no JSON", "{"],
    ["is no result", '{"verdict":"supported"}'],
    ["is null", "null"],
  ])("that %s is not believed", async (_what, value) => {
    const fresh = await check(attest, { claim });
    for (const key of await keys()) await env.CACHE.put(key, value);
    expect(await check(attest, { claim })).toBe(fresh);
  });

  it("of another claim is not believed", async () => {
    await check(attest, { claim: "The bridge at Lund opened in 1931" });
    const [other = ""] = await keys();
    const fresh = await check(attest, { claim });
    const value = (await env.CACHE.get(other)) ?? "";
    for (const key of await keys()) await env.CACHE.put(key, value);
    expect(await check(attest, { claim })).toBe(fresh);
  });
});

describe("a KV that", () => {
  it.each<[string, (method: string, call: () => unknown) => (() => unknown) | undefined]>([
    [
      "rejects reads",
      (method) => (method === "get" ? () => Promise.reject(new Error("KV GET failed: 503")) : undefined),
    ],
    [
      "rejects writes",
      (method) => (method === "put" ? () => Promise.reject(new Error("KV PUT failed: 429")) : undefined),
    ],
    [
      "throws",
      () => () => {
        throw new Error("no such namespace");
      },
    ],
    ["never answers a read", (method) => (method === "get" ? () => new Promise(() => {}) : undefined)],
    [
      "answers late",
      (method, call) =>
        method === "get"
          ? async () => {
              await new Promise((resolve) => setTimeout(resolve, 300));
              return call();
            }
          : undefined,
    ],
    ["answers nothing", (method) => (method === "get" ? () => Promise.resolve(new Map()) : undefined)],
  ])("%s changes no answer", async (_what, change) => {
    const bodies = [{ claim }, { claims: [claim, "It cost 3 million kronor"], selectors: true }];
    for (const body of bodies) {
      const fresh = await check(attest, body);
      expect(await check(attest, body, { ...env, CACHE: altered(env.CACHE, change) })).toBe(fresh);
    }
  });
});
