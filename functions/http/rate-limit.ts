import { createMiddleware } from "hono/factory";

import { type Client, clientOf } from "./client.ts";
import type { AppContext, AppEnv } from "./context.ts";
import { Problem } from "./problem.ts";
import { RateTally, secondsLeft, WINDOW_SECONDS } from "./rate-tally.ts";

/**
 * Counts each request by Cloudflare's rate-limit binding, and refuses what is over the limit with the
 * problem `quota-exceeded`. Every answer says so in `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers-10); `r` there is at most what is left, for the binding
 * does not tell. When the binding fails, nobody is refused.
 */
export function rateLimit(tally = new RateTally()) {
  return createMiddleware<AppEnv>(async (context, next) => {
    const { timing } = context.var;
    const client = await timing.measure("auth", () => clientOf(context));
    const { quota, binding } = policyOf(context, client);
    const now = Date.now();
    const counted = tally.count(`${client.policy}:${client.name}`, now);
    const allowed =
      binding === undefined
        ? counted <= quota
        : await timing.measure("limit", () => isAllowed(context, binding, client.name));
    const left = allowed ? Math.max(quota - counted, 0) : 0;
    const reset = secondsLeft(now);
    const state = {
      "RateLimit-Policy": `"${client.policy}";q=${quota};w=${WINDOW_SECONDS}`,
      RateLimit: `"${client.policy}";r=${left};t=${reset}`,
    };
    if (!allowed) {
      throw new Problem("quota-exceeded", `More than ${quota} requests in ${WINDOW_SECONDS} seconds.`, {
        headers: { ...state, "Retry-After": String(reset) },
      });
    }
    await next();
    for (const [name, value] of Object.entries(state)) context.header(name, value);
  });
}

interface Policy {
  /** Requests a window. */
  readonly quota: number;
  /** Who counts; nobody but the Worker itself where the caller did not come through Cloudflare's network. */
  readonly binding?: RateLimit;
}

function policyOf({ env }: AppContext, { policy }: Client): Policy {
  switch (policy) {
    case "address":
      return { quota: Number(env.ADDRESS_REQUESTS), binding: env.ADDRESS_LIMIT };
    case "key":
      return { quota: Number(env.KEY_REQUESTS), binding: env.KEY_LIMIT };
    case "direct":
      return { quota: Number(env.DIRECT_REQUESTS) };
  }
}

async function isAllowed(context: AppContext, binding: RateLimit, name: string): Promise<boolean> {
  try {
    return (await binding.limit({ key: name })).success;
  } catch (error) {
    // oxlint-disable-next-line no-console -- a guard that does not work must be seen
    console.error(JSON.stringify({ requestId: context.var.requestId, error: `rate limit: ${String(error)}` }));
    return true;
  }
}
