import { Hono } from "hono";
import { etag } from "hono/etag";

import { articleWrites } from "./article-writes.ts";
import { articles } from "./articles.ts";
import { claims } from "./claims.ts";
import { documents } from "./documents.ts";
import type { Engine } from "./engine.ts";
import { facts } from "./facts.ts";
import { health } from "./health.ts";
import type { AppEnv } from "./http/context.ts";
import { cors } from "./http/cors.ts";
import { methodIndex } from "./http/methods.ts";
import { onError } from "./http/on-error.ts";
import { Problem } from "./http/problem.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { requestId } from "./http/request-id.ts";
import { requestLog } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { serverTiming } from "./http/server-timing.ts";
import { library } from "./library.ts";
import { guardedDatabase } from "./library/guarded-database.ts";
import { mcp } from "./mcp.ts";
import { pages } from "./pages.ts";
import { passages } from "./passages.ts";
import { problems } from "./problems.ts";
import { quotes } from "./quotes.ts";
import { ReadingCache } from "./source/reading-cache.ts";

/** The service: what every request passes through, then the functions. */
export function createApp(engine: Engine): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const methodsAt = methodIndex(app);
  const limited = rateLimit();
  const readings = new ReadingCache();

  app.use(requestId);
  app.use(serverTiming);
  app.use(requestLog);
  app.use(securityHeaders);
  app.use(pages(methodsAt));
  app.use(cors(methodsAt));
  app.use("/v1/*", limited);
  app.use("/mcp", limited);
  // Inside of what sets headers: of an answer that becomes a 304 it keeps few.
  app.use(etag());
  app.use(async (context, next) => {
    context.env = { ...context.env, DB: guardedDatabase(context.env.DB) };
    context.set("engine", engine);
    context.set("readings", readings);
    await next();
  });

  app.route("/", claims);
  app.route("/", quotes);
  app.route("/", passages);
  app.route("/", facts);
  app.route("/", articles);
  app.route("/", articleWrites);
  app.route("/", library);
  app.route("/", mcp);
  app.route("/", documents);
  app.route("/", health);
  app.route("/", problems);

  app.notFound((context) => {
    const methods = methodsAt(context.req.path);
    if (methods.length === 0) throw new Problem("not-found", "Nothing is served at this path.");
    throw new Problem("method-not-allowed", `This path knows ${methods.join(", ")}.`, {
      headers: { Allow: methods.join(", ") },
    });
  });
  app.onError(onError);
  return app;
}
