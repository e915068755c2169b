import type { AppContext } from "./context.ts";
import { Problem } from "./problem.ts";

/** Turns whatever a handler threw into a problem document; what nobody foresaw is logged and a 500. */
export function onError(error: Error, context: AppContext): Response {
  const problem = asProblem(error);
  if (problem.status >= 500) {
    // oxlint-disable-next-line no-console -- the log is where the cause of a 500 goes
    console.error(JSON.stringify({ requestId: context.var.requestId, error: error.stack ?? String(error) }));
  }
  return problem.response(instanceOf(context));
}

function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  // D1 marks its own failures by the start of the message.
  if (error.message.startsWith("D1_")) {
    return new Problem("storage-unavailable", "The library did not answer.", { cause: error });
  }
  return new Problem("internal-error", "The request could not be answered.", { cause: error });
}

/** Names this occurrence: the path, and the request's id. */
export function instanceOf(context: AppContext): string {
  return `${context.req.path}#${context.var.requestId}`;
}
