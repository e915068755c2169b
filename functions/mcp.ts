import { Hono } from "hono";

import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { JSON_VALUE } from "./http/media-types.ts";
import { negotiate } from "./http/negotiation.ts";
import { Problem } from "./http/problem.ts";

/** The protocol asks clients to take both; every answer is the first. */
const ANSWERS = new Map([
  ["json", JSON_VALUE],
  ["events", { type: "text/event-stream" }],
] as const);

/**
 * The Model Context Protocol over streamable HTTP, without sessions: a message a request. The
 * protocol's code is loaded by the first message, so that other requests do not wait for it.
 */
export const mcp = new Hono<AppEnv>().post("/mcp", async (context) => {
  negotiate(context, ANSWERS);
  const message = await context.var.timing.measure("body", () => readJson(context.req.raw));
  if (Array.isArray(message)) {
    throw new Problem("invalid-request", "A request carries one message: batches are no longer part of the protocol.");
  }
  const { answerMessage } = await import("./mcp/server.ts");
  return answerMessage(context, message);
});
