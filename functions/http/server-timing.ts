import { createMiddleware } from "hono/factory";

import type { AppEnv } from "./context.ts";

/**
 * Collects how long the stages of a request took. On Cloudflare the clock stands still between two
 * waits, so pure computation shows there as 0; locally it shows as it is.
 */
export class Stopwatch {
  private readonly stages = new Map<string, number>();
  private readonly started = performance.now();

  /** Runs one stage and adds its milliseconds to the stage's sum. */
  async measure<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const from = performance.now();
    try {
      return await work();
    } finally {
      this.stages.set(stage, (this.stages.get(stage) ?? 0) + performance.now() - from);
    }
  }

  get elapsed(): number {
    return performance.now() - this.started;
  }

  /** The value of a Server-Timing header. */
  header(): string {
    return [...this.stages, ["total", this.elapsed] as const]
      .map(([stage, duration]) => `${stage};dur=${duration.toFixed(1)}`)
      .join(", ");
  }
}

export const serverTiming = createMiddleware<AppEnv>(async (context, next) => {
  context.set("timing", new Stopwatch());
  await next();
  context.header("Server-Timing", context.var.timing.header());
});
