import { createMiddleware } from "hono/factory";

import type { AppEnv } from "./http/context.ts";
import { Problem } from "./http/problem.ts";

const METHODS = "GET, HEAD, OPTIONS";

/**
 * Serves the pages that `npm run pages` built, with the headers of public/static/_headers, where no
 * route of the API has the path. Here and not before the Worker, so that they carry what every answer carries.
 */
export function pages(methodsAt: (path: string) => readonly string[]) {
  return createMiddleware<AppEnv>(async (context, next) => {
    if (methodsAt(context.req.path).length > 0) return next();
    const { method, url, raw } = context.req;
    const reads = method === "GET" || method === "HEAD";
    const asked = reads ? raw : new Request(url, { method: "HEAD" });
    const page = await context.var.timing.measure("page", () => context.env.ASSETS.fetch(asked));
    if (page.status === 404) return next();
    if (reads) return page;
    if (method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: METHODS } });
    throw new Problem("method-not-allowed", `This path knows ${METHODS}.`, { headers: { Allow: METHODS } });
  });
}
