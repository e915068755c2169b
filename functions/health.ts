import { Hono } from "hono";

import type { AppEnv } from "./http/context.ts";

/** Whether the service and its library answer. */
export const health = new Hono<AppEnv>().get("/healthz", async (context) => {
  await context.var.timing.measure("library", () => context.env.DB.prepare("SELECT 1 FROM articles LIMIT 1").run());
  return context.json({ status: "ok", engine: context.var.engine.ENGINE });
});
