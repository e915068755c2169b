import { StorageError } from "../library/guarded-database.ts";
import type { AppContext } from "./context.ts";
import { Problem } from "./problem.ts";

/** Turns whatever a handler threw into a problem document. */
export function onError(error: Error, context: AppContext): Response {
  return problemFrom(error, context).response(instanceOf(context));
}

/** The problem that a fault is to the caller; what nobody foresaw is logged and hides its cause. */
export function problemFrom(error: unknown, context: AppContext): Problem {
  if (error instanceof Problem) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  const ofStorage = cause instanceof StorageError;
  const told = ofStorage || context.env.LOG_TEXTS === "on" ? (cause.stack ?? cause.message) : placesOf(cause);
  // oxlint-disable-next-line no-console -- the log is where the cause of a 5xx goes
  console.error(JSON.stringify({ requestId: context.var.requestId, error: told }));
  return ofStorage
    ? new Problem("storage-unavailable", "The library did not answer.", { cause, headers: { "Retry-After": "1" } })
    : new Problem("internal-error", "The request could not be answered.", { cause });
}

/** An error's name and the places in the code, without its message, which might quote what was sent. */
function placesOf({ name, stack = "" }: Error): string {
  return [name, ...stack.split("\n").filter((line) => /^\s+at /u.test(line))].join("\n");
}

/** Names this occurrence: the path, and the request's id. */
export function instanceOf(context: AppContext): string {
  return `${context.req.path}#${context.var.requestId}`;
}
