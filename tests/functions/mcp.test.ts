import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { type CallToolResult, CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import type { JsonSchemaValidatorResult } from "@modelcontextprotocol/sdk/validation/types.js";
import { exports } from "cloudflare:workers";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import { ArticlePage } from "../../functions/schema/article.ts";
import { ClaimsResponse } from "../../functions/schema/claim.ts";
import { FactsResponse } from "../../functions/schema/fact.ts";
import { QuotesResponse } from "../../functions/schema/quote.ts";
import { get, ORIGIN, post, type ProblemBody, send } from "./support/client.ts";
import { store } from "./support/library.ts";

const text = "The bridge opened in 1931. “We will rebuild the bridge,” said the mayor, Anna Berg.";
const article = { text };

/** Compiles the tools' output schemas for the client, which then refuses answers that do not fit. */
const jsonSchemaValidator = {
  getValidator<T>(schema: object) {
    const compiled = z.fromJSONSchema(z.record(z.string(), z.json()).parse(schema));
    const fits = (value: unknown): value is T => compiled.safeParse(value).success;
    return (input: unknown): JsonSchemaValidatorResult<T> =>
      fits(input)
        ? { valid: true, data: input, errorMessage: undefined }
        : { valid: false, data: undefined, errorMessage: "the answer does not fit the tool's schema" };
  },
};

describe("POST /mcp", () => {
  let client: Client;
  const requests: { readonly method: string; readonly status: number }[] = [];

  beforeAll(() => store("bridge", { text, title: "A bridge", publisher: "The Example" }));

  beforeEach(async () => {
    client = new Client({ name: "a newsroom", version: "1" }, { jsonSchemaValidator });
    const transport = new StreamableHTTPClientTransport(new URL(`${ORIGIN}/mcp`), {
      fetch: async (url, init) => {
        const response = await exports.default.fetch(new Request(url, init));
        requests.push({ method: init?.method ?? "GET", status: response.status });
        return response;
      },
    });
    await client.connect(transport);
    await client.listTools();
  });

  afterEach(() => client.close());

  async function call(name: string, args: Record<string, unknown>): Promise<CallToolResult> {
    return CallToolResultSchema.parse(await client.callTool({ name, arguments: args }));
  }

  it("introduces itself", () => {
    expect(client.getServerVersion()).toMatchObject({ name: "attest" });
    expect(client.getServerCapabilities()).toEqual({ tools: {} });
    expect(client.getInstructions()).toContain("never about the world");
  });

  it("offers the tools, each with the schemas of what it takes and gives", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "check_claims",
      "verify_quotes",
      "extract_facts",
      "search_articles",
    ]);
    for (const { inputSchema, outputSchema, description, annotations } of tools) {
      expect(inputSchema.type).toBe("object");
      expect(Object.keys(inputSchema.properties ?? {}).length).toBeGreaterThan(0);
      expect(outputSchema?.type).toBe("object");
      expect(description?.length).toBeGreaterThan(50);
      expect(annotations?.readOnlyHint).toBe(true);
    }
    expect(tools[3]?.inputSchema.required).toEqual(["query"]);
  });

  it("checks claims: the answer of the HTTP route, and some lines for a reader", async () => {
    const request = { claims: ["The bridge opened in 1931", { id: "b", text: "The bridge opened in 1932" }], article };
    const result = await call("check_claims", request);
    const overHttp = ClaimsResponse.parse(await (await post("/v1/claims/check", request)).json());
    expect(ClaimsResponse.parse(result.structuredContent)).toEqual(overHttp);
    expect(wordsOf(result)).toContain("“The bridge opened in 1931”: supported");
    expect(wordsOf(result)).toContain("Corrected: “The bridge opened in 1931”");
    expect(result.isError).not.toBe(true);
  });

  it("verifies quotations", async () => {
    const result = await call("verify_quotes", { quote: "We will rebuild the bridge", speaker: "Anna Berg", article });
    const [quote] = QuotesResponse.parse(result.structuredContent).results;
    expect(quote).toMatchObject({ wording: "verbatim", speaker: { verdict: "correct" } });
    expect(wordsOf(result)).toContain("“We will rebuild the bridge”: verbatim");
  });

  it("extracts facts", async () => {
    const result = await call("extract_facts", { article: { id: "bridge" } });
    const { facts, quotations } = FactsResponse.parse(result.structuredContent);
    expect(facts.length).toBeGreaterThan(0);
    expect(quotations).toHaveLength(1);
    expect(wordsOf(result)).toContain(`${facts.length} fact`);
  });

  it("searches the library, and checks against it", async () => {
    const found = await call("search_articles", { query: "bridge" });
    expect(ArticlePage.parse(found.structuredContent).articles.map(({ id }) => id)).toEqual(["bridge"]);
    expect(wordsOf(found)).toBe("1 article:\n- bridge · A bridge · The Example");
    expect(wordsOf(await call("search_articles", { query: "penguins" }))).toBe("No article was found.");
    const checked = ClaimsResponse.parse(
      (await call("check_claims", { claim: "The bridge opened in 1931" })).structuredContent,
    );
    expect(checked.results[0]).toMatchObject({ verdict: "supported", evidence: [{ articleId: "bridge" }] });
  });

  it("tells a wrong call in the problem's words, and goes on", async () => {
    for (const [name, args, words] of [
      ["check_claims", { claim: "", article }, "/claim"],
      ["check_claims", { claim: "The bridge opened", article: { id: "nowhere" } }, 'no article "nowhere"'],
      ["check_claims", {}, "one of `claim` and `claims` is needed"],
      ["verify_quotes", { quote: "We will", article, nonsense: 1 }, "/nonsense"],
      ["search_articles", {}, "/query"],
      ["search_articles", { query: "bridge", limit: 0 }, "/limit"],
      ["search_articles", { query: "bridge", cursor: "%" }, "cursor"],
    ] as const) {
      const result = await call(name, args);
      expect(result.isError, name).toBe(true);
      expect(wordsOf(result)).toContain(words);
      expect(wordsOf(result)).toContain("/problems/");
    }
    expect((await call("check_claims", { claim: "The bridge opened", article })).isError).not.toBe(true);
  });

  it("knows no other tool and no other method", async () => {
    await expect(client.callTool({ name: "delete_articles", arguments: {} })).rejects.toThrow("There is no tool");
    await expect(client.listPrompts()).rejects.toThrow();
  });

  it("keeps no session: each request stands alone, and only POST is answered", async () => {
    expect(requests.every(({ method, status }) => (method === "POST" ? status < 300 : status === 405))).toBe(true);
    expect(requests.map(({ method }) => method)).toContain("GET");
    const alone = await message({ jsonrpc: "2.0", id: 1, method: "tools/list" });
    expect(alone.status).toBe(200);
    expect(alone.headers.get("Mcp-Session-Id")).toBeNull();
    for (const response of [await get("/mcp"), await send("DELETE", "/mcp", null), await send("PUT", "/mcp", "{}")]) {
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("POST, OPTIONS");
    }
  });

  it("refuses what is not one message of the protocol", async () => {
    const problem = async (response: Response) => (await response.json<ProblemBody>()).type;
    expect(await problem(await send("POST", "/mcp", "{"))).toBe("/problems/malformed-json");
    expect(await problem(await send("POST", "/mcp", " ".repeat(1_048_577)))).toBe("/problems/body-too-large");
    expect(await problem(await send("POST", "/mcp", "{}", { "Content-Type": "text/plain" }))).toBe(
      "/problems/unsupported-media-type",
    );
    expect(await problem(await message([]))).toBe("/problems/invalid-request");
    for (const other of [{ hello: "there" }, {}, "text", null, 7, { jsonrpc: "1.0", id: 1, method: "tools/list" }]) {
      const response = await message(other);
      expect([response.status, await problem(response)]).toEqual([422, "/problems/invalid-request"]);
    }
    const tooNew = { "Mcp-Protocol-Version": "2999-01-01" };
    expect((await message({ jsonrpc: "2.0", id: 1, method: "tools/list" }, tooNew)).status).toBe(400);
  });

  it("takes any Accept header that covers JSON", async () => {
    const list = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    for (const Accept of [
      "application/json",
      "*/*",
      "application/json, text/event-stream",
      "text/event-stream, */*;q=0.1",
    ]) {
      expect((await message(list, { Accept })).status, Accept).toBe(200);
    }
    const refused = await message(list, { Accept: "text/html" });
    expect([refused.status, (await refused.json<ProblemBody>()).type]).toEqual([406, "/problems/not-acceptable"]);
  });

  it("says what is wrong with a method's parameters", async () => {
    for (const [method, params, words] of [
      ["tools/call", { name: "check_claims", arguments: null }, "/params/arguments"],
      ["tools/call", { arguments: {} }, "/params/name"],
      ["tools/call", undefined, "/params"],
      ["initialize", {}, "/params/protocolVersion"],
    ] as const) {
      const response = await message({ jsonrpc: "2.0", id: "x", method, params });
      const { id, error } = await response.json<{ id: string; error: { code: number; message: string } }>();
      expect([response.status, id, error.code]).toEqual([200, "x", -32_602]);
      expect(error.message).toContain(words);
    }
    for (const method of ["resources/list", "__proto__", "constructor"]) {
      const unknown = await message({ jsonrpc: "2.0", id: 2, method });
      expect(await unknown.json()).toMatchObject({ id: 2, error: { code: -32_601 } });
    }
    expect((await message({ jsonrpc: "2.0", method: "notifications/initialized" })).status).toBe(202);
  });

  it("lets pages of any origin ask", async () => {
    const response = await send("OPTIONS", "/mcp", null, {
      Origin: "https://reader.example",
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "mcp-protocol-version",
    });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Headers")).toContain("Mcp-Protocol-Version");
  });
});

function message(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return post("/mcp", body, { Accept: "application/json, text/event-stream", ...headers });
}

function wordsOf({ content }: CallToolResult): string {
  return content.map((part) => (part.type === "text" ? part.text : "")).join("");
}
