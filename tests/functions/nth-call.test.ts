import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import { contentHash } from "../../functions/library/content-hash.ts";
import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { ROUTES } from "../../functions/schema/routes.ts";
import * as attest from "../../lib/index.ts";
import { inconsistencies, snapshot } from "../support/library-consistency.ts";
import { ORIGIN } from "./support/client.ts";
import { type Failure, FaultyStore } from "./support/faults.ts";
import { store } from "./support/library.ts";

const KEY = "attest_writer_0123456789abcdef";
const TEXT = "The bridge at Lund opened in 1931. It cost 2 million kronor, the mayor said. ".repeat(15);
const CLAIM = "The bridge at Lund opened in 1931";
const LIBRARY = "the library";
const RECORD = {
  id: "restored",
  series: "restored",
  version: 2,
  text: "It rained.",
  language: "en",
  contentHash: await contentHash({ text: "It rained." }),
  createdAt: "2026-01-02T03:04:05.000Z",
};

interface Call {
  readonly route: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** At least one call of every route of the service that can meet a store. */
const CALLS: readonly Call[] = [
  { route: "POST /v1/claims/check", body: { claim: CLAIM, article: { id: "bridge" } } },
  { route: "POST /v1/claims/check", body: { claims: [CLAIM, "It cost 3 million kronor"], article: { text: TEXT } } },
  { route: "POST /v1/claims/check", body: { claim: CLAIM } },
  { route: "POST /v1/quotes/verify", body: { quote: "opened in 1931. It cost 2 million", article: { id: "bridge" } } },
  { route: "POST /v1/quotes/verify", body: { quote: "opened in 1931. It cost 2 million" } },
  { route: "POST /v1/passages/check", body: { text: `${CLAIM}. “It cost 2 million kronor,” he said.` } },
  { route: "POST /v1/facts/extract", body: { article: { id: "bridge" } } },
  { route: "GET /v1/articles" },
  { route: "GET /v1/articles", path: "/v1/articles?query=bridge" },
  { route: "GET /v1/articles/{id}" },
  { route: "GET /v1/articles/{id}/versions" },
  { route: "GET /v1/articles/{id}/facts" },
  { route: "GET /v1/articles/{id}/quotations" },
  { route: "POST /v1/articles", body: { text: "A ferry sank. Nobody drowned." } },
  { route: "POST /v1/articles", body: { text: "A ferry sank." }, headers: { "Idempotency-Key": "k" } },
  { route: "POST /v1/articles", body: { text: `${TEXT} It closed.`, url: "https://news.example/bridge" } },
  { route: "PUT /v1/articles/{id}", body: { text: "The bridge is shut." } },
  { route: "PUT /v1/articles/{id}", path: "/v1/articles/ferry", body: { text: "A ferry sank." } },
  { route: "DELETE /v1/articles/{id}" },
  { route: "GET /v1/library" },
  {
    route: "POST /v1/library",
    body: { articles: [RECORD, { ...RECORD, id: "again", series: "again" }, { id: "wrong" }] },
  },
  { route: "GET /healthz" },
  tool("check_claims", { claims: [CLAIM] }),
  tool("search_articles", { query: "bridge" }),
];

function tool(name: string, given: object): Call {
  const body = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } };
  return { route: "POST /mcp", body, headers: { Accept: "application/json, text/event-stream" } };
}

async function reset(): Promise<void> {
  const tables = ["sentence_words", "sentences", "articles", "idempotency"];
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
  const { keys } = await env.CACHE.list();
  await Promise.all(keys.map(({ name }) => env.CACHE.delete(name)));
  await store("bridge", { text: TEXT, url: "https://news.example/bridge" });
  await store("harbour", { text: "The harbour at Lund has no bridge. It opened in 1900." });
}

/** The answer of a service that has read nothing yet, and the library as it is then. */
async function call({ route, path, body, headers }: Call, bindings: Env): Promise<Record<string, unknown>> {
  const [method = "", template = ""] = route.split(" ");
  const context = createExecutionContext();
  const response = await createApp(attest).request(
    `${ORIGIN}${path ?? template.replace("{id}", "bridge")}`,
    {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        Authorization: `Bearer ${KEY}`,
        "Content-Type": "application/json",
        "X-Request-Id": "test",
        ...headers,
      },
    },
    bindings,
    context,
  );
  const text = await response.text();
  await waitOnExecutionContext(context);
  const answer = text.replaceAll(/"createdAt":"[^"]*"/gu, '"createdAt":""');
  return { status: response.status, answer, [LIBRARY]: await snapshot(env.DB) };
}

/** A 503 problem: of the whole call, of one of its claims, or of a tool. */
function isUnavailable({ status, answer }: Record<string, unknown>): boolean {
  const text = String(answer);
  const inside = status === 200 && (text.includes('"status":503') || text.includes('"isError":true'));
  return text.includes("/problems/storage-unavailable") && (status === 503 || inside);
}

beforeAll(async () => {
  await insertKey(env.DB, await keyRow(KEY, "a newsroom", ["read", "write"], new Date(0)));
});

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await reset();
});

describe("every route that meets a store", () => {
  it("is called here", () => {
    const still = new Set(["/v1/openapi.json", "/problems", "/problems/{type}"]);
    const routes = ROUTES.filter(({ path }) => !still.has(path)).map(
      ({ method, path }) => `${method.toUpperCase()} ${path}`,
    );
    expect(new Set(CALLS.map(({ route }) => route))).toEqual(new Set(routes));
  });
});

/** A call is made some dozens of times, each time against a library made anew. */
const PATIENCE = 120_000;

describe.each(
  CALLS.map(
    (each) => [`${each.route} ${each.path ?? ""} ${JSON.stringify(each.body ?? "").slice(0, 60)}`, each] as const,
  ),
)("%s", (_name, each) => {
  it("stays whole when the database fails, at whichever call", { timeout: PATIENCE }, async () => {
    const before = await snapshot(env.DB);
    const healthy = new FaultyStore(0, "throws");
    const clean = await call(each, { ...env, DB: healthy.wrap(env.DB) });
    const failures: Failure[] = ["throws", "rejects", "is done and lost"];
    for (let at = 0; at < healthy.statements; at++) failures.push({ statement: at });
    for (let n = 1; n <= healthy.calls; n++) {
      for (const failure of failures) {
        await reset();
        const faulty = new FaultyStore(n, failure);
        const answer = await call(each, { ...env, DB: faulty.wrap(env.DB) });
        const what = `call ${n} ${JSON.stringify(failure)}: ${JSON.stringify(answer["answer"])}`;
        if (!isUnavailable(answer)) expect(answer, what).toEqual(clean);
        else if (failure === "is done and lost") expect([before, clean[LIBRARY]], what).toContain(answer[LIBRARY]);
        else expect(answer[LIBRARY], what).toBe(before);
        expect(await inconsistencies(env.DB), what).toEqual([]);
        // Whatever happened, asking again leads where the first would have led.
        const again = await call(each, env);
        if (each.route.startsWith("DELETE")) expect([204, 404], what).toContain(again["status"]);
        else expect(again[LIBRARY], what).toBe(clean[LIBRARY]);
      }
    }
  });

  it("answers the same when KV fails, at whichever call", { timeout: PATIENCE }, async () => {
    const healthy = new FaultyStore(0, "throws");
    const clean = await call(each, { ...env, CACHE: healthy.wrap(env.CACHE) });
    for (let n = 1; n <= healthy.calls; n++) {
      for (const failure of ["throws", "rejects", "is done and lost"] as const) {
        await reset();
        const faulty = new FaultyStore(n, failure);
        expect(await call(each, { ...env, CACHE: faulty.wrap(env.CACHE) }), `call ${n} ${failure}`).toEqual(clean);
      }
    }
  });
});
