import type { Hono } from "hono";
import { TrieRouter } from "hono/router/trie-router";

import type { AppEnv } from "./context.ts";

/** Answers, for any path, which methods the app's routes know there; none for an unknown path. */
export function methodIndex(app: Hono<AppEnv>): (path: string) => readonly string[] {
  let router: TrieRouter<string> | undefined;
  return (path) => {
    router ??= routerOf(app);
    const methods = new Set(router.match("ANY", path)[0].map(([method]) => method));
    if (methods.size === 0) return [];
    if (methods.has("GET")) methods.add("HEAD");
    return [...methods, "OPTIONS"];
  };
}

/** Routes only: what is registered for all methods is middleware. */
function routerOf(app: Hono<AppEnv>): TrieRouter<string> {
  const router = new TrieRouter<string>();
  for (const { method, path } of app.routes) if (method !== "ALL") router.add("ANY", path, method);
  return router;
}
