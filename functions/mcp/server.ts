import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";

import type { AppContext } from "../http/context.ts";
import { problemFrom } from "../http/on-error.ts";
import type { Problem } from "../http/problem.ts";
import { TOOLS } from "./tools.ts";

const INSTRUCTIONS =
  "Attest answers whether an article says something. Verdicts are about the article, never about the world; evidence is quoted exactly.";

/** Answers one message of the Model Context Protocol. Nothing is kept between two: there are no sessions. */
export async function answerMessage(context: AppContext, message: unknown): Promise<Response> {
  const server = createServer(context);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  return transport.handleRequest(context.req.raw, { parsedBody: message });
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
