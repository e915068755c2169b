import { describe, expect, it } from "vitest";

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

  it("has no body on HEAD", async () => {
    const response = await send("HEAD", "/healthz", null);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
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

  it("answers a plain OPTIONS with the methods, and 404 where nothing is", async () => {
    expect((await send("OPTIONS", "/healthz", null)).headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect((await send("OPTIONS", "/nothing", null)).status).toBe(404);
  });
});
