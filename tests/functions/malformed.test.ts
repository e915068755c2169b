import { env, exports } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { ProblemSchema } from "../../functions/schema/problem.ts";
import { insertKey, keyRow } from "../../functions/library/keys.ts";
import { malformedRequests, SEED } from "../support/malformed-requests.ts";
import { membersOf, SAMPLED } from "../support/malformed-samples.ts";
import { snapshot } from "../support/library-consistency.ts";
import { ORIGIN } from "./support/client.ts";
import { store } from "./support/library.ts";

const REQUESTS = 10_000;
/** Of ten thousand each fifth is sent here, which meets every wrong value; `npm run faults -- malformed` sends them all. */
const STRIDE = 5;
const PATIENCE = 300_000;
/** More than one, so that no key's quota refuses what the request is to be refused for. */
const KEYS = Array.from({ length: 4 }, (_none, index) => `attest_writer${index}_0123456789abcdef`);

beforeAll(async () => {
  for (const key of KEYS) await insertKey(env.DB, await keyRow(key, "a newsroom", ["read", "write"], new Date(0)));
  await store("bridge", {
    text: "“We will rebuild the bridge,” Anna Berg said in 1931.",
    url: "https://news.example/a",
  });
});

describe("the samples", () => {
  it("are of every route that takes a body, and have every member of every schema", () => {
    for (const { method, path, bodies } of SAMPLED) expect(bodies.length, `${method} ${path}`).toBeGreaterThan(0);
    const all = JSON.stringify(SAMPLED.map(({ bodies }) => bodies));
    const names = new Set([...all.matchAll(/"(\w+)":/gu)].map(([, name]) => name));
    for (const sampled of SAMPLED) for (const member of membersOf(sampled)) expect(names).toContain(member);
  });
});

describe("malformed requests", () => {
  it(
    "are refused as they should be, fail nothing, and leave the library as it was",
    { timeout: PATIENCE },
    async () => {
      const failures = vi.spyOn(console, "error").mockImplementation(() => {});
      const before = await snapshot(env.DB);
      const statuses = new Map<number, number>();
      let index = 0;
      for (const { name, method, path, headers, body, refused } of malformedRequests(SEED, REQUESTS)) {
        if (index++ % STRIDE !== 0) continue;
        const key = KEYS[index % KEYS.length] ?? "";
        const response = await exports.default.fetch(`${ORIGIN}${path}`, {
          method,
          headers: { Authorization: `Bearer ${key}`, ...headers },
          ...(body === null ? {} : { body }),
        });
        const text = await response.text();
        const what = `${name} was answered ${response.status} ${text.slice(0, 300)}`;
        expect(response.status, what).toBeLessThan(500);
        expect(response.status, what).not.toBe(429);
        expect(text, what).not.toContain("/problems/internal-error");
        if (refused) expect(response.status, what).toBeGreaterThanOrEqual(400);
        if (response.status >= 400 && method !== "HEAD" && !path.startsWith("/mcp")) {
          const problem = ProblemSchema.parse(JSON.parse(text));
          expect(problem.status, what).toBe(response.status);
          expect(problem.type, what).toMatch(/^\/problems\//u);
        }
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      }
      expect(index).toBe(REQUESTS);
      expect(await snapshot(env.DB)).toBe(before);
      // Many ways of being wrong were met, not one guard before all.
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([400, 404, 415, 422]));
      expect(failures).not.toHaveBeenCalled();
    },
  );
});
