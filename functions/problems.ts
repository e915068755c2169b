import { Hono } from "hono";

import type { AppEnv } from "./http/context.ts";
import { Problem } from "./http/problem.ts";
import { isProblemName, PROBLEM_TYPES } from "./http/problem-types.ts";

/** Explains each problem type at the path that its documents name. */
export const problems = new Hono<AppEnv>()
  .get("/problems", (context) =>
    context.json({
      problems: Object.entries(PROBLEM_TYPES).map(([name, type]) => ({ type: `/problems/${name}`, ...type })),
    }),
  )
  .get("/problems/:type", (context) => {
    const name = context.req.param("type");
    if (!isProblemName(name)) throw new Problem("not-found", `There is no problem type "${name}".`);
    return context.json({ type: `/problems/${name}`, ...PROBLEM_TYPES[name] });
  });
