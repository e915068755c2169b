import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";

import type { AppEnv } from "./context.ts";

/**
 * One line of JSON a request: its id, route, status and milliseconds. Never a text, a query or a
 * key: the route is the pattern, not the address. `LOG_REQUESTS` set to anything but "on" is silent.
 */
export const requestLog = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  if (context.env.LOG_REQUESTS !== "on") return;
  const entry = {
    requestId: context.var.requestId,
    method: context.req.method,
    route: matchedRoutes(context).findLast(({ path }) => path !== "/*")?.path ?? null,
    status: context.res.status,
    milliseconds: Math.round(context.var.timing.elapsed),
  };
  // oxlint-disable-next-line no-console -- this is the log
  console.log(JSON.stringify(entry));
});
