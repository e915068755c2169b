import type { AppContext } from "./context.ts";

/** Lets work go on when the response is out. `work` is under way already and handles its own failures. */
export function afterResponse(context: AppContext, work: Promise<unknown>): void {
  try {
    context.executionCtx.waitUntil(work);
  } catch {
    // Called without an execution context, as by `app.request()`: nothing ends the work early there.
  }
}
