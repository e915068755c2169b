import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import * as engine from "../../lib/index.ts";
import { get, post, send } from "./support/client.ts";

describe("every answer", () => {
  it("carries a request id and its timing, also when it is a problem", async () => {
    for (const response of [await get("/healthz"), await get("/nothing"), await post("/v1/claims/check", {})]) {
      expect(response.headers.get("X-Request-Id")).toMatch(/^[\w-]{36}$/u);
      expect(response.headers.get("Server-Timing")).toMatch(/total;dur=\d/u);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    }
  });

  it("names in Server-Timing the stages that the request went through", async () => {
    const article = { text: "The bridge opened in 1931." };
    const stages = (response: Response) =>
      [...(response.headers.get("Server-Timing") ?? "").matchAll(/(\w+);dur=\d+\.\d/gu)].map(([, name]) => name);
    const inline = stages(await post("/v1/claims/check", { claim: "The bridge opened", article }));
    expect(inline).toEqual(expect.arrayContaining(["body", "read", "engine", "total"]));
    expect(stages(await post("/v1/claims/check", { claim: "The bridge opened" }))).toContain("search");
  });

  it("keeps the caller's id where it is plain, and no other", async () => {
    expect((await get("/healthz", { "X-Request-Id": "job-7:a.b" })).headers.get("X-Request-Id")).toBe("job-7:a.b");
    expect((await get("/healthz", { "X-Request-Id": 'a b"<' })).headers.get("X-Request-Id")).toMatch(/^[\w-]{36}$/u);
    expect((await get("/healthz", { "X-Request-Id": "x".repeat(65) })).headers.get("X-Request-Id")).toHaveLength(36);
  });

  it("tells a browser neither to sniff, nor to frame, nor to run it", async () => {
    for (const response of [await get("/healthz"), await get("/nothing"), await post("/v1/claims/check", {})]) {
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    }
  });

  it("has no body on HEAD", async () => {
    const response = await send("HEAD", "/healthz", null);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("the log", () => {
  it("has a line a request, with the route and not what was sent", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const app = createApp(engine);
    const bindings: Env = { ...env, LOG_REQUESTS: "on" };
    await app.request("http://attest.test/v1/articles/secret-id?query=secret", {}, bindings);
    const body = JSON.stringify({ claim: "A secret claim was made", article: { text: "A secret text." } });
    const init = { method: "POST", body, headers: { "Content-Type": "application/json", Authorization: "secret" } };
    await app.request("http://attest.test/v1/claims/check", init, bindings);
    await app.request("http://attest.test/healthz", {}, env);
    const lines = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    expect(lines).toHaveLength(2);
    expect(lines.join("")).not.toContain("secret");
    const entries = lines.map((line): unknown => JSON.parse(line));
    expect(entries).toMatchObject([
      { method: "GET", route: "/v1/articles/:id", status: 404 },
      { method: "POST", route: "/v1/claims/check", status: 200, counts: { claims: 1 } },
    ]);
    for (const entry of entries) {
      expect(entry).toHaveProperty("requestId");
      expect(entry).toHaveProperty("milliseconds");
    }
  });

  it("has the texts where a variable asks for them, and the counts of all that was sent", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const bindings: Env = { ...env, LOG_REQUESTS: "on", LOG_TEXTS: "on" };
    const article = { text: "The bridge opened in 1931." };
    const ask = (path: string, body: object) =>
      createApp(engine).request(
        `http://attest.test${path}`,
        { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } },
        bindings,
      );
    await ask("/v1/claims/check", { claims: ["The bridge opened in 1931", "It rained"], article });
    await ask("/v1/quotes/verify", { quote: "We will rebuild it", article });
    await ask("/v1/facts/extract", { article });
    const entries = log.mock.calls.map(([line]): unknown => JSON.parse(String(line)));
    log.mockRestore();
    expect(entries).toMatchObject([
      { counts: { claims: 2 }, texts: ["The bridge opened in 1931", "It rained"] },
      { counts: { quotes: 1 }, texts: ["We will rebuild it"] },
      { counts: { facts: 1 } },
    ]);
  });

  it("of a fault says where it happened, and what only where the texts may be logged", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = {
      ...engine,
      readArticle() {
        throw new TypeError("unforeseen in: a secret text");
      },
    };
    const ask = (bindings: Env) =>
      createApp(broken).request(
        "http://attest.test/v1/claims/check",
        {
          method: "POST",
          body: JSON.stringify({ claim: "It rained", article: { text: "a secret text" } }),
          headers: { "Content-Type": "application/json" },
        },
        bindings,
      );
    expect((await ask(env)).status).toBe(500);
    expect((await ask({ ...env, LOG_TEXTS: "on" })).status).toBe(500);
    const [plain, whole] = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    expect(plain).toContain("TypeError");
    expect(plain).toContain("headers.test.ts");
    expect(plain).not.toContain("secret");
    expect(whole).toContain("a secret text");
  });
});

describe("CORS", () => {
  const preflight = (path: string, method: string) =>
    send("OPTIONS", path, null, { Origin: "https://reader.example", "Access-Control-Request-Method": method });

  it("lets any origin check and read, without credentials", async () => {
    for (const [path, method] of [
      ["/v1/claims/check", "POST"],
      ["/v1/articles", "GET"],
    ] as const) {
      const response = await preflight(path, method);
      expect(response.status).toBe(204);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Allow-Methods")).toContain(method);
      expect(response.headers.get("Access-Control-Allow-Headers")).toContain("Content-Type");
      expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    }
  });

  it("lets no origin write", async () => {
    for (const [path, method] of [
      ["/v1/articles", "POST"],
      ["/v1/articles/a", "DELETE"],
      ["/v1/articles/a", "PUT"],
      ["/v1/library", "POST"],
    ] as const) {
      const response = await preflight(path, method);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
      expect(response.headers.get("Access-Control-Allow-Methods")).toBeNull();
    }
  });

  it("lets the configured origins write, and no other", async () => {
    const bindings: Env = { ...env, WRITE_ORIGINS: "https://desk.example https://cms.example" };
    for (const [origin, allowed] of [
      ["https://cms.example", "https://cms.example"],
      ["https://cms.example.evil", null],
      ["null", null],
    ] as const) {
      const preflighted = await createApp(engine).request(
        "http://attest.test/v1/articles",
        { method: "OPTIONS", headers: { Origin: origin, "Access-Control-Request-Method": "POST" } },
        bindings,
      );
      expect(preflighted.headers.get("Access-Control-Allow-Origin")).toBe(allowed);
      const written = await createApp(engine).request(
        "http://attest.test/v1/articles",
        { method: "POST", headers: { Origin: origin } },
        bindings,
      );
      expect(written.status).toBe(401);
      expect(written.headers.get("Access-Control-Allow-Origin")).toBe(allowed);
    }
  });

  it("answers a plain OPTIONS with the methods, and 404 where nothing is", async () => {
    expect((await send("OPTIONS", "/healthz", null)).headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect((await send("OPTIONS", "/nothing", null)).status).toBe(404);
  });
});
