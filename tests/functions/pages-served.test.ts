import { exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";

import { get, ORIGIN, type ProblemBody } from "./support/client.ts";

/** A file of public/static; the OpenAPI document describes the API alone, so no support/client.ts. */
function ask(method: string, headers: Record<string, string> = {}): Promise<Response> {
  return exports.default.fetch(`${ORIGIN}/icon.svg`, { method, headers, redirect: "manual" });
}

describe("a file of the pages", () => {
  it("carries what every answer carries, and the headers of its own", async () => {
    for (const method of ["GET", "HEAD"]) {
      const response = await ask(method);
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe("image/svg+xml");
      expect(response.headers.get("X-Request-Id")).toMatch(/^[\w-]{36}$/u);
      expect(response.headers.get("Server-Timing")).toMatch(/total;dur=\d/u);
      expect(response.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect((await response.text()).startsWith("<svg")).toBe(method === "GET");
    }
  });

  it("is not sent again to who has it, and keeps its policy then", async () => {
    const tag = (await ask("GET")).headers.get("ETag") ?? "";
    const again = await ask("GET", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(again.headers.get("Content-Security-Policy")).toContain("script-src 'self'");
  });

  it("is only read: another method is 405 with Allow and a problem document", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const response = await ask(method);
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
      expect(await response.json<ProblemBody>()).toMatchObject({ type: "/problems/method-not-allowed", status: 405 });
    }
    const options = await ask("OPTIONS");
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("leaves what is nowhere to the API's own answer, however it is written", async () => {
    for (const path of [
      "/nothing.svg",
      "/%",
      "/%E0%A4%A",
      "/..%2f..%2fwrangler.toml",
      "/_headers",
      "//evil.example/",
    ]) {
      const response = await get(path);
      expect(response.status, path).toBe(404);
      expect(await response.json<ProblemBody>()).toMatchObject({ type: "/problems/not-found" });
    }
  });
});
