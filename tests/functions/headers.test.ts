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
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { method: "GET", route: "/v1/articles/:id", status: 404 },
      { method: "POST", route: "/v1/claims/check", status: 200 },
    ]);
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
