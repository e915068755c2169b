import type { Context } from "hono";

import type { Engine } from "../engine.ts";
import type { ApiKey } from "../library/keys.ts";
import type { ReadingCache } from "../source/reading-cache.ts";
import type { RequestNotes } from "./request-log.ts";
import type { Stopwatch } from "./server-timing.ts";

/** What every handler finds in its context besides the bindings. */
export interface AppEnv {
  Bindings: Env;
  Variables: {
    engine: Engine;
    readings: ReadingCache;
    requestId: string;
    timing: Stopwatch;
    notes: RequestNotes;
    /** Set by the first who asks for it: see authorize.ts. */
    callerKey?: ApiKey | null;
  };
}

export type AppContext = Context<AppEnv>;
