import { Hono } from "hono";

import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { Problem } from "./http/problem.ts";

/**
 * The Model Context Protocol over streamable HTTP, without sessions: a message a request. The
 * protocol's code is loaded by the first message, so that other requests do not wait for it.
 */
export const mcp = new Hono<AppEnv>().post("/mcp", async (context) => {
  const message = await context.var.timing.measure("body", () => readJson(context.req.raw));
  if (Array.isArray(message)) {
    throw new Problem("invalid-request", "A request carries one message: batches are no longer part of the protocol.");
  }
  const { answerMessage } = await import("./mcp/server.ts");
  return answerMessage(context, message);
});
