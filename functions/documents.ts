import { Hono } from "hono";

import type { AppEnv } from "./http/context.ts";
import { openApiDocument } from "./schema/openapi.ts";

/** The service's description of itself. */
export const documents = new Hono<AppEnv>().get("/v1/openapi.json", (context) =>
  context.json(openApiDocument(context.var.engine.ENGINE.version)),
);
