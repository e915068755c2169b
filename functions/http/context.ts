import type { Context } from "hono";

import type { Engine } from "../engine.ts";
import type { Stopwatch } from "./server-timing.ts";

/** What every handler finds in its context besides the bindings. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    engine: Engine;
    requestId: string;
    timing: Stopwatch;
  };
}

export type AppContext = Context<AppEnv>;
