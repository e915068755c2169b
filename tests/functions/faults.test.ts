import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import type { Engine } from "../../functions/engine.ts";
import * as attest from "../../lib/index.ts";
import { ORIGIN, type ProblemBody } from "./support/client.ts";

/** An engine that fails on the claims and quotes that say so. */
const failing: Engine = {
  ...attest,
  checkClaim(input, article, options) {
    if (input.text.includes("fail")) throw new Error("the engine broke on a secret claim");
    return attest.checkClaim(input, article, options);
  },
  verifyQuote(input, article) {
    if (input.quote.includes("fail")) throw new Error("the engine broke on a secret quote");
    return attest.verifyQuote(input, article);
  },
};

/** A database that is out of reach. */
const failingDatabase: D1Database = new Proxy(env.DB, {
  get() {
    throw new Error("D1_ERROR: disk at /var/secret is gone");
  },
});

async function call(engine: Engine, path: string, body: unknown, bindings: Env = env): Promise<Response> {
  const init = { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  return createApp(engine).request(`${ORIGIN}${path}`, init, bindings);
}

const article = { text: "The bridge opened in 1931." };

describe("a fault", () => {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  it("in one claim of a batch fails that claim alone", async () => {
    const claims = [
      { id: "a", text: "The bridge opened in 1931" },
      { id: "b", text: "please fail" },
      "The bridge opened",
    ];
    const response = await call(failing, "/v1/claims/check", { claims, article });
    expect(response.status).toBe(200);
    const { results } = await response.json<{ results: { id?: string; verdict?: string; error?: ProblemBody }[] }>();
    expect(results).toHaveLength(3);
    expect(results.map((result) => result.verdict !== undefined)).toEqual([true, false, true]);
    expect(results[1]).toMatchObject({ id: "b", claim: "please fail", error: { type: "/problems/internal-error" } });
    expect(JSON.stringify(results)).not.toContain("secret");
  });

  it("in one quote of a batch fails that quote alone", async () => {
    const quotes = [{ quote: "please fail now" }, { id: "q", quote: "The bridge opened" }];
    const response = await call(failing, "/v1/quotes/verify", { quotes, article });
    const { results } = await response.json<{ results: { id?: string; error?: ProblemBody }[] }>();
    expect(results.map((result) => result.error?.status)).toEqual([500, undefined]);
  });

  it("of the library is a 503 that tells nothing", async () => {
    const broken: Env = { ...env, DB: failingDatabase };
    for (const body of [
      { claim: "The bridge opened", article: { id: "x" } },
      { claim: "The bridge opened", article: { id: "x" }, selectors: true },
    ]) {
      const response = await call(attest, "/v1/claims/check", body, broken);
      expect(response.status).toBe(503);
      const problem = await response.json<ProblemBody>();
      expect(problem.type).toBe("/problems/storage-unavailable");
      expect(JSON.stringify(problem)).not.toContain("secret");
    }
  });

  it("that nobody foresaw is a 500 that tells nothing", async () => {
    const broken: Engine = {
      ...attest,
      readArticle() {
        throw new Error("secret");
      },
    };
    const response = await call(broken, "/v1/claims/check", { claim: "The bridge opened", article });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
  });
});
