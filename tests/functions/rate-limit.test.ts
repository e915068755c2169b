import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import { insertKey, keyRow } from "../../functions/library/keys.ts";
import * as engine from "../../lib/index.ts";
import { get, ORIGIN, post, type ProblemBody } from "./support/client.ts";

const KEY = "attest_limits_0123456789abcdef";

beforeAll(async () => insertKey(env.DB, await keyRow(KEY, "a newsroom", ["read"], new Date(0))));

/** An address of the range for documentation, new for each test. */
let last = 0;
const address = () => ({ "CF-Connecting-IP": `203.0.113.${(last += 1)}` });

/** The members of a structured field's only item, by name. */
function itemOf(field: string | null): Record<string, string> {
  const [name = "", ...parameters] = (field ?? "").split(";");
  const item: Record<string, string> = { name };
  for (const each of parameters) {
    const [key = "", value = ""] = each.split("=");
    item[key] = value;
  }
  return item;
}

/** Uses up the quota of an address, and asks once more; again where the minute ended in between. */
async function exceed(headers: { readonly "CF-Connecting-IP": string }): Promise<Response> {
  const one = { key: headers["CF-Connecting-IP"] };
  await Promise.all(Array.from({ length: 30 }, () => env.ADDRESS_LIMIT.limit(one)));
  const response = await get("/v1/articles", headers);
  return response.status === 429 ? response : exceed(headers);
}

describe("a limited route", () => {
  it("says its policy, and at most what is left of it, on every answer", async () => {
    const headers = address();
    const first = await get("/v1/articles", headers);
    expect(itemOf(first.headers.get("RateLimit-Policy"))).toEqual({ name: '"address"', q: "30", w: "60" });
    const { name, r, t } = itemOf(first.headers.get("RateLimit"));
    expect({ name, r }).toEqual({ name: '"address"', r: "29" });
    expect(Number(t)).toBeGreaterThan(0);
    expect(Number(t)).toBeLessThanOrEqual(60);
    const wrong = await post("/v1/claims/check", {}, headers);
    expect(wrong.status).toBe(422);
    expect(Number(itemOf(wrong.headers.get("RateLimit"))["r"])).toBeLessThan(30);
    expect((await post("/mcp", {}, headers)).headers.get("RateLimit")).not.toBeNull();
  });

  it("refuses who asks too often, tells when to come back, and lets others in", async () => {
    const headers = address();
    expect((await get("/v1/articles", headers)).status).toBe(200);
    const refused = await exceed(headers);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("Content-Type")).toBe("application/problem+json");
    expect((await refused.json<ProblemBody>()).type).toBe("/problems/quota-exceeded");
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("Retry-After"))).toBeLessThanOrEqual(60);
    expect(itemOf(refused.headers.get("RateLimit"))["r"]).toBe("0");
    expect(refused.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect((await get("/v1/articles", address())).status).toBe(200);
    expect((await get("/v1/articles", { ...headers, Authorization: `Bearer ${KEY}` })).status).toBe(200);
  });

  it("counts a network of IPv6 as one client, and a mapped address as the address that it is", async () => {
    const left = async (ip: string) =>
      Number(itemOf((await get("/v1/articles", { "CF-Connecting-IP": ip })).headers.get("RateLimit"))["r"]);
    const first = await left("2001:db8:1:2::1");
    expect(await left("2001:db8:1:2:ffff::9")).toBe(first - 1);
    expect(await left("2001:db8:1:3::1")).toBe(first);
    const plain = await left("198.51.100.7");
    expect(await left("::ffff:198.51.100.7")).toBe(plain - 1);
  });

  it("counts a known key by the key, and an unknown one by the address", async () => {
    const headers = address();
    const known = await get("/v1/articles", { ...headers, Authorization: `Bearer ${KEY}` });
    expect(itemOf(known.headers.get("RateLimit-Policy"))).toEqual({ name: '"key"', q: "6000", w: "60" });
    const unknown = await get("/v1/articles", { ...headers, Authorization: `Bearer ${KEY}x` });
    expect(unknown.status).toBe(200);
    expect(itemOf(unknown.headers.get("RateLimit-Policy"))["name"]).toBe('"address"');
  });

  it("gives local callers a limit of their own", async () => {
    for (const headers of [{}, { "CF-Connecting-IP": "127.0.0.1" }, { "CF-Connecting-IP": "::1" }]) {
      const response = await get("/v1/articles", headers);
      expect(itemOf(response.headers.get("RateLimit-Policy"))).toEqual({ name: '"direct"', q: "600000", w: "60" });
    }
  });

  it("holds local callers to it, too", async () => {
    const app = createApp(engine);
    const ask = () => app.request(`${ORIGIN}/v1/articles`, {}, { ...env, DIRECT_REQUESTS: 2 });
    // Five, so that three are in one minute wherever it ends.
    const statuses = [await ask(), await ask(), await ask(), await ask(), await ask()].map(({ status }) => status);
    expect(statuses.slice(0, 2)).toEqual([200, 200]);
    expect(statuses).toContain(429);
  });

  it("refuses nobody when the binding or the database is out of reach", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const broken: Env = {
      ...env,
      ADDRESS_LIMIT: {
        async limit() {
          throw new Error("unavailable");
        },
      },
      DB: new Proxy(env.DB, {
        get() {
          throw new Error("D1_ERROR: gone");
        },
      }),
    };
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${KEY}`, ...address() },
      body: JSON.stringify({ claim: "The bridge opened", article: { text: "The bridge opened." } }),
    };
    const response = await createApp(engine).request(`${ORIGIN}/v1/claims/check`, init, broken);
    expect(response.status).toBe(200);
    vi.restoreAllMocks();
  });
});

describe("a route that does no work", () => {
  it("is not limited", async () => {
    for (const path of ["/healthz", "/problems", "/problems/quota-exceeded"]) {
      expect((await get(path, address())).headers.get("RateLimit")).toBeNull();
    }
  });
});
