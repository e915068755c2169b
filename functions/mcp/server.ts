import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  InitializeRequestSchema,
  type JSONRPCMessage,
  JSONRPCMessageSchema,
  ListToolsRequestSchema,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";
import type * as z from "zod";

import type { AppContext } from "../http/context.ts";
import { problemFrom } from "../http/on-error.ts";
import { Problem, pointerStep } from "../http/problem.ts";
import { TOOLS } from "./tools.ts";

const INSTRUCTIONS =
  "Attest answers whether an article says something. Verdicts are about the article, never about the world; evidence is quoted exactly.";

/**
 * Answers one message of the Model Context Protocol. Nothing is kept between two: there are no sessions.
 * Throws the problem `invalid-request` for what is no message.
 */
export async function answerMessage(context: AppContext, value: unknown): Promise<Response> {
  const { success, data: message } = JSONRPCMessageSchema.safeParse(value);
  if (!success) throw new Problem("invalid-request", "The body is not a message of JSON-RPC 2.0.");
  const refusal = refusalOf(message);
  if (refusal !== null) return Response.json(refusal);
  const server = createServer(context);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  const { url, method, raw } = context.req;
  const headers = new Headers(raw.headers);
  // The transport insists that both are named, where any range that covers JSON is meant as well.
  headers.set("Accept", "application/json, text/event-stream");
  return transport.handleRequest(new Request(url, { method, headers }), { parsedBody: message });
}

const PARAMETERS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["initialize", InitializeRequestSchema],
  ["tools/list", ListToolsRequestSchema],
  ["tools/call", CallToolRequestSchema],
]);

/** The answer to a request whose parameters are not the method's: the transport would call it a fault of its own. */
function refusalOf(message: JSONRPCMessage): JSONRPCMessage | null {
  if (!("method" in message) || !("id" in message)) return null;
  const issue = PARAMETERS.get(message.method)?.safeParse(message).error?.issues[0];
  if (issue === undefined) return null;
  const text = `${message.method}: ${issue.message} (at ${issue.path.reduce<string>(pointerStep, "")})`;
  return { jsonrpc: "2.0", id: message.id, error: { code: ErrorCode.InvalidParams, message: text } };
}

/** The low-level server: it takes JSON Schemas as they are, and leaves the words of a refusal to us. */
function createServer(context: AppContext): Server {
  const { name, version } = context.var.engine.ENGINE;
  const server = new Server(
    { name, version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS, jsonSchemaValidator },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: TOOLS.map(({ call: _call, ...tool }) => ({
      ...tool,
      annotations: { title: tool.title, readOnlyHint: true, idempotentHint: true },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = TOOLS.find((each) => each.name === params.name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${params.name}".`);
    try {
      const { structured, text } = await tool.call(context, params.arguments ?? {});
      return { content: [{ type: "text", text }], structuredContent: { ...structured } };
    } catch (error) {
      return failure(problemFrom(error, context));
    }
  });
  return server;
}

/** A tool's error is told to the model in the problem's own words, so that it can send something better. */
function failure({ title, detail, errors, problem }: Problem): CallToolResult {
  const places = errors.map((error) => `- ${error.pointer}: ${error.detail}`);
  const text = [`${title}: ${detail}`, ...places, `See /problems/${problem}.`].join("\n");
  return { isError: true, content: [{ type: "text", text }] };
}

/** Serves for answers of users that a server asks for, which this one never does. */
const jsonSchemaValidator = {
  getValidator(): never {
    throw new Error("this server asks its users nothing");
  },
};
