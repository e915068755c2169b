import type { Context } from "hono";

import type { Engine } from "../engine.ts";
import type { ReadingCache } from "../source/reading-cache.ts";
import type { Stopwatch } from "./server-timing.ts";

/** What every handler finds in its context besides the bindings. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    engine: Engine;
    readings: ReadingCache;
    requestId: string;
    timing: Stopwatch;
  };
}

export type AppContext = Context<AppEnv>;
