import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";

import type { AppContext, AppEnv } from "./context.ts";

/** What a handler adds to the log's line: how many of what, and what was asked. */
export interface RequestNotes {
  readonly counts: Map<string, number>;
  readonly texts: string[];
}

/** Adds to a count of the log's line. */
export function noteCount(context: AppContext, kind: string, count: number): void {
  const { counts } = context.var.notes;
  counts.set(kind, (counts.get(kind) ?? 0) + count);
}

/** Notes how many items a request brought, and what they say: that is logged only where LOG_TEXTS is "on". */
export function noteItems(context: AppContext, kind: string, texts: readonly string[]): void {
  noteCount(context, kind, texts.length);
  if (context.env.LOG_TEXTS === "on") context.var.notes.texts.push(...texts);
}

/**
 * One line of JSON a request: its id, route, status, milliseconds and counts. Never a query or a key,
 * and a text only where LOG_TEXTS asks for it: the route is the pattern, not the address.
 * `LOG_REQUESTS` set to anything but "on" is silent.
 */
export const requestLog = createMiddleware<AppEnv>(async (context, next) => {
  const notes: RequestNotes = { counts: new Map(), texts: [] };
  context.set("notes", notes);
  await next();
  if (context.env.LOG_REQUESTS !== "on") return;
  const entry = {
    requestId: context.var.requestId,
    method: context.req.method,
    route: matchedRoutes(context).findLast(({ path }) => !path.endsWith("*"))?.path ?? null,
    status: context.res.status,
    milliseconds: Math.round(context.var.timing.elapsed),
    ...(notes.counts.size === 0 ? {} : { counts: Object.fromEntries(notes.counts) }),
    ...(notes.texts.length === 0 ? {} : { texts: notes.texts }),
  };
  // oxlint-disable-next-line no-console -- this is the log
  console.log(JSON.stringify(entry));
});
