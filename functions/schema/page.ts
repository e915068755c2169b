import * as z from "zod";

import { LIMITS } from "./limits.ts";

/** How many a page of a list holds: digits in the address, and nothing else that JavaScript takes for a number. */
export const PageSize = z
  .string()
  .regex(/^[1-9]\d{0,2}$/u, `a whole number from 1 to ${LIMITS.pageSize} is needed`)
  .transform(Number)
  .pipe(z.int().min(1).max(LIMITS.pageSize));
