import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { createApp } from "../../functions/app.ts";
import { ROUTES } from "../../functions/schema/routes.ts";
import * as engine from "../../lib/index.ts";
import { faultsOf, get, post } from "./support/client.ts";
import { store } from "./support/library.ts";

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { requestBody?: { content: Record<string, { example?: unknown }> } }>>;
  readonly components: Readonly<Record<"schemas" | "parameters" | "headers", Record<string, unknown>>>;
}

async function document(): Promise<OpenApi> {
  return (await get("/v1/openapi.json")).json<OpenApi>();
}

/** Every `$ref` of a document. */
function* refsIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$ref" && typeof member === "string") yield member;
    else yield* refsIn(member);
  }
}

describe("GET /v1/openapi.json", () => {
  beforeAll(() => store("bridge", { text: "The bridge opened in 1931.", title: "A bridge" }));

  it("is an OpenAPI 3.1 document whose references lead somewhere", async () => {
    const api = await document();
    expect(api.openapi).toBe("3.1.0");
    const refs = [...refsIn(api)];
    expect(refs.length).toBeGreaterThan(20);
    const known = Object.entries(api.components).flatMap(([kind, members]) =>
      Object.keys(members).map((name) => `#/components/${kind}/${name}`),
    );
    for (const ref of refs) expect(known).toContain(ref);
    expect(JSON.stringify(api)).not.toContain("$defs");
  });

  it("describes every route of the service, and no other", () => {
    const served = createApp(engine)
      .routes.filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/gu, "{$1}")}`);
    expect(served.toSorted()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it("gives examples that the service takes and answers as it says", async () => {
    const open = ROUTES.filter(({ method, example }) => method === "get" || example !== undefined);
    for (const { method, path, example, answers } of open) {
      const response =
        example === undefined
          ? await get(path.replace("{id}", "bridge").replace("{type}", "not-found"))
          : await post(path, example);
      const schema = answers[response.status];
      expect(schema, `${method} ${path} answered ${response.status}`).toBeDefined();
      if (schema !== undefined && schema !== null)
        expect(z.safeParse(schema, await response.json()).error?.issues ?? []).toEqual([]);
    }
  });

  it("tells the headers that a request may carry, and that an answer does", async () => {
    const { paths } = await document();
    const named = (method: string, path: string) => JSON.stringify(paths[path]?.[method]);
    expect(named("post", "/v1/articles")).toContain("/parameters/Idempotency-Key");
    expect(named("put", "/v1/articles/{id}")).toContain("/parameters/If-Match");
    expect(named("get", "/v1/articles")).toContain("/parameters/If-None-Match");
    expect(named("post", "/v1/claims/check")).not.toContain("Idempotency");
    expect(named("get", "/v1/articles/{id}")).toContain("/headers/ETag");
    expect(named("post", "/v1/articles")).toContain("/headers/Location");
    expect(named("post", "/v1/claims/check")).toContain("/headers/RateLimit");
    expect(named("get", "/healthz")).not.toContain("RateLimit");
  });

  it("states the limits", async () => {
    const { schemas } = (await document()).components;
    expect(schemas["InlineArticle"]).toMatchObject({ properties: { text: { maxLength: 200_000 } } });
    expect(schemas["ClaimsRequest"]).toMatchObject({ properties: { claims: { maxItems: 100, minItems: 1 } } });
  });

  it("has examples that fit its own schemas", async () => {
    const judged = await env.DESCRIPTION.fetch("http://description/examples");
    const { count, faults } = await judged.json<{ count: number; faults: string[] }>();
    expect(faults).toEqual([]);
    expect(count).toBe(ROUTES.filter(({ example }) => example !== undefined).length);
  });
});

// Each answer that the other tests get through support/client.ts is judged like this.
describe("an answer", () => {
  const always = { "X-Request-Id": "1", "Server-Timing": "total;dur=1", ETag: '"1"' };
  const json = (body: unknown, status = 200) => Response.json(body, { status, headers: always });
  const health = { status: "ok", engine: { name: "attest", version: "1" } };

  it("is as described only when its status, type and every member are", async () => {
    expect(await faultsOf("GET", "/healthz", json(health))).toEqual([]);
    for (const wrong of [
      json({ ...health, status: "fine" }),
      json({ status: "ok" }),
      json({ ...health, secret: 1 }),
      json(health, 418),
      new Response(JSON.stringify(health), { headers: { ...always, "Content-Type": "text/plain" } }),
      Response.json(health),
    ]) {
      expect(await faultsOf("GET", "/healthz", wrong)).not.toEqual([]);
    }
    expect(await faultsOf("GET", "/nowhere", json({}))).not.toEqual([]);
    expect(await faultsOf("POST", "/healthz", json(health))).not.toEqual([]);
  });
});
