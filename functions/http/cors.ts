import { createMiddleware } from "hono/factory";

import type { AppContext, AppEnv } from "./context.ts";

const REQUEST_HEADERS =
  "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Mcp-Protocol-Version, Mcp-Session-Id, X-Request-Id";
const RESPONSE_HEADERS =
  "Allow, ETag, Idempotency-Replayed, Location, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, WWW-Authenticate, X-Request-Id";
const PREFLIGHT_SECONDS = "86400";

/** Whether a call changes the library. Such calls carry a key, so pages of other origins are kept out. */
function writes(method: string, path: string): boolean {
  return /^\/v1\/(?:articles|library)(?:\/|$)/u.test(path) && !["GET", "HEAD"].includes(method);
}

/** The origin to let in: any for reading and checking, the configured ones for writing; null for none. */
function allowedOrigin(context: AppContext, method: string): string | null {
  if (!writes(method, context.req.path)) return "*";
  const origin = context.req.header("Origin") ?? "";
  return context.env.WRITE_ORIGINS.split(/\s+/u).some((allowed) => allowed !== "" && allowed === origin)
    ? origin
    : null;
}

/** Cross-origin resource sharing. A preflight is answered here; no credentials are ever let in. */
export function cors(methodsAt: (path: string) => readonly string[]) {
  return createMiddleware<AppEnv>(async (context, next) => {
    const wanted = context.req.header("Access-Control-Request-Method");
    const preflight = context.req.method === "OPTIONS" && wanted !== undefined;
    const methods = methodsAt(context.req.path);
    const origin = allowedOrigin(context, preflight ? wanted : context.req.method);
    if (context.req.method === "OPTIONS" && methods.length > 0) {
      const headers = new Headers({ Allow: methods.join(", ") });
      if (preflight && origin !== null) {
        const allowed = methods.filter((method) => allowedOrigin(context, method) !== null);
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Allow-Methods", allowed.join(", "));
        headers.set("Access-Control-Allow-Headers", REQUEST_HEADERS);
        headers.set("Access-Control-Max-Age", PREFLIGHT_SECONDS);
        headers.set("Vary", "Origin, Access-Control-Request-Method");
      }
      return new Response(null, { status: 204, headers });
    }
    await next();
    if (origin !== null) {
      context.header("Access-Control-Allow-Origin", origin);
      context.header("Access-Control-Expose-Headers", RESPONSE_HEADERS);
      if (origin !== "*") context.header("Vary", "Origin", { append: true });
    }
    return undefined;
  });
}
