import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import { findKey, insertKey, isAdminKey, keyRow } from "../../functions/library/keys.ts";
import * as engine from "../../lib/index.ts";
import { ORIGIN } from "./support/client.ts";

const WRITER = "attest_writer1_0123456789abcdef";
const READER = "attest_reader1_0123456789abcdef";
const ADMIN = "a-secret-of-the-environment-that-is-long";

beforeAll(async () => {
  await insertKey(env.DB, await keyRow(WRITER, "a newsroom", ["read", "write"], new Date(0)));
  await insertKey(env.DB, await keyRow(READER, "a reader", ["read"], new Date(0)));
});

async function write(authorization: string | null, bindings: Env = env): Promise<Response> {
  const init = {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(authorization === null ? {} : { Authorization: authorization }),
    },
    body: JSON.stringify({ text: "The bridge opened." }),
  };
  return createApp(engine).request(`${ORIGIN}/v1/articles`, init, bindings);
}

describe("an API key", () => {
  it("is stored as a hash alone", async () => {
    const { results } = await env.DB.prepare("SELECT * FROM api_keys").all();
    expect(results).toHaveLength(2);
    expect(JSON.stringify(results)).not.toContain("0123456789abcdef");
    expect(results[0]?.["hash"]).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("is known whole, and not by its public part, a piece or another ending", async () => {
    expect(await findKey(env.DB, WRITER)).toEqual({ id: "writer1", scopes: ["read", "write"] });
    for (const wrong of [
      WRITER.slice(0, -1),
      `${WRITER}0`,
      "attest_writer1_fedcba9876543210",
      "attest_writer1_",
      "attest_writer1",
      WRITER.toUpperCase(),
      "attest_writer1' OR 1=1_0123456789abcdef",
      "",
    ]) {
      expect(await findKey(env.DB, wrong), wrong).toBeNull();
    }
  });

  it("is compared in constant time, also when it is not known", async () => {
    const compare = vi.spyOn(crypto.subtle, "timingSafeEqual");
    await findKey(env.DB, WRITER);
    await findKey(env.DB, "attest_nobody_0123456789abcdef");
    expect(compare).toHaveBeenCalledTimes(2);
    compare.mockRestore();
  });

  it("writes only with the scope for it", async () => {
    expect((await write(`Bearer ${WRITER}`)).status).toBe(201);
    const forbidden = await write(`Bearer ${READER}`);
    expect(forbidden.status).toBe(403);
    expect(forbidden.headers.get("WWW-Authenticate")).toContain('scope="write"');
    for (const none of [null, "", "Bearer", `Basic ${WRITER}`, "Bearer attest_nobody_0123456789abcdef"]) {
      const response = await write(none);
      expect(response.status, String(none)).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toContain('Bearer realm="attest"');
    }
  });

  it("never stands in a log or an answer", async () => {
    const written: unknown[] = [];
    for (const method of ["log", "error", "warn", "info", "debug"] as const) {
      vi.spyOn(console, method).mockImplementation((...line: unknown[]) => void written.push(...line));
    }
    const logging: Env = { ...env, LOG_REQUESTS: "on", LOG_TEXTS: "on" };
    const broken: Env = {
      ...logging,
      DB: new Proxy(env.DB, {
        get() {
          throw new Error("D1_ERROR: gone");
        },
      }),
    };
    const answers = [
      await write(`Bearer ${WRITER}`, logging),
      await write(`Bearer ${READER}`, logging),
      await write("Bearer attest_nobody_0123456789abcdef", logging),
      await write(`Bearer ${WRITER}`, broken),
    ];
    vi.restoreAllMocks();
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 401, 503]);
    for (const answer of answers) {
      const told = JSON.stringify([...answer.headers]) + (await answer.text());
      expect(told).not.toContain("0123456789abcdef");
    }
    expect(written.length).toBeGreaterThan(4);
    expect(JSON.stringify(written)).not.toContain("0123456789abcdef");
  });
});

describe("the key of the environment", () => {
  it("reads and writes without a row in the database", async () => {
    const bindings: Env = { ...env, ADMIN_KEY: ADMIN };
    expect((await write(`Bearer ${ADMIN}`, bindings)).status).toBe(200);
    expect((await write(`Bearer ${ADMIN}x`, bindings)).status).toBe(401);
    expect((await write(`Bearer ${ADMIN}`)).status).toBe(401);
  });

  it("opens nothing where it is missing, empty or short", async () => {
    expect(await isAdminKey("", "")).toBe(false);
    expect(await isAdminKey("", undefined)).toBe(false);
    expect(await isAdminKey("short", "short")).toBe(false);
    expect(await isAdminKey(ADMIN, ADMIN)).toBe(true);
  });
});
