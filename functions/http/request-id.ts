import { createMiddleware } from "hono/factory";

import type { AppEnv } from "./context.ts";

/** A caller's own id is kept where it is short and plain, so that it can stand in logs and headers. */
const PLAIN_ID = /^[\w.:-]{1,64}$/u;

/** Gives every request an id: the caller's X-Request-Id, or a new one. */
export const requestId = createMiddleware<AppEnv>(async (context, next) => {
  const own = context.req.header("X-Request-Id") ?? "";
  const id = PLAIN_ID.test(own) ? own : crypto.randomUUID();
  context.set("requestId", id);
  await next();
  context.header("X-Request-Id", id);
});
