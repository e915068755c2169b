import type { Context } from "hono";

import type { Stopwatch } from "./server-timing.ts";

/** What every handler finds in its context besides the bindings. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    requestId: string;
    timing: Stopwatch;
  };
}

export type AppContext = Context<AppEnv>;
