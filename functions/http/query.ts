import type * as z from "zod";

import type { AppContext } from "./context.ts";
import { Problem, pointerStep } from "./problem.ts";
import { validate } from "./validate.ts";

/**
 * The parameters of the address, parsed by a schema. Throws the problem `invalid-parameter` for one that
 * does not fit, is unknown, or is given twice, since which of the two was meant is not for us to guess.
 */
export function readQuery<Schema extends z.ZodType>(context: AppContext, schema: Schema): z.output<Schema> {
  const given = Object.entries(context.req.queries());
  const twice = given.find(([, values]) => values.length > 1);
  if (twice !== undefined) {
    throw new Problem("invalid-parameter", `The parameter "${twice[0]}" is given twice.`, {
      errors: [{ pointer: pointerStep("", twice[0]), detail: "given twice" }],
    });
  }
  return validate(schema, Object.fromEntries(given.map(([name, [value]]) => [name, value])), "invalid-parameter");
}
