import type * as z from "zod";

import { Problem, type ProblemDetail, pointerStep } from "./problem.ts";
import { isProblemName, PROBLEM_TYPES, type ProblemName } from "./problem-types.ts";

interface Breach extends ProblemDetail {
  readonly problem: ProblemName;
}

/** A reader needs the first few; a body with a thousand wrong values is wrong in one way. */
const MAX_ERRORS = 20;

/** Parses a value by a schema. Throws a Problem that names every breach by JSON Pointer. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  fallback: ProblemName = "invalid-request",
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const breaches = parsed.error.issues.flatMap((issue) => breachesOf(issue, "", fallback));
  // A size that no schema can hold comes first, then whatever has a name of its own.
  const first =
    breaches.find((breach) => PROBLEM_TYPES[breach.problem].status === 413) ??
    breaches.find((breach) => breach.problem !== fallback) ??
    breaches[0];
  const errors = breaches.slice(0, MAX_ERRORS).map(({ pointer, detail }) => ({ pointer, detail }));
  throw new Problem(first?.problem ?? fallback, summaryOf(first, breaches.length), { errors });
}

function summaryOf(first: Breach | undefined, count: number): string {
  if (first === undefined) return "The request does not fit the schema.";
  const where = first.pointer === "" ? "" : ` (at ${first.pointer})`;
  const more = count > 1 ? `, and ${count - 1} more` : "";
  return `${first.detail}${where}${more}`;
}

function breachesOf(issue: z.core.$ZodIssue, base: string, fallback: ProblemName): Breach[] {
  const pointer = issue.path.reduce<string>(pointerStep, base);
  const own = readMessage(issue.message, fallback);
  if (issue.code === "invalid_union" && own.problem === fallback) {
    const branch = closestBranch(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => breachesOf(inner, pointer, fallback));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      problem: fallback,
      pointer: pointerStep(pointer, key),
      detail: "unknown member",
    }));
  }
  return [{ ...own, pointer }];
}

/** Of a union's branches, the one that the value was most likely meant for. */
function closestBranch(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] | undefined {
  return branches
    .map((issues) => ({ issues, misfit: issues.reduce((sum, issue) => sum + misfitOf(issue), 0) }))
    .toSorted((a, b) => a.misfit - b.misfit)[0]?.issues;
}

/** A value of another type at the root is the wrong branch; a missing member nearly so. */
function misfitOf(issue: z.core.$ZodIssue): number {
  if (issue.code !== "invalid_type") return issue.code === "unrecognized_keys" ? issue.keys.length : 1;
  if (issue.path.length === 0) return 100;
  return issue.message.endsWith("received undefined") ? 10 : 2;
}

function readMessage(message: string, fallback: ProblemName): { problem: ProblemName; detail: string } {
  const colon = message.indexOf(": ");
  const name = message.slice(0, Math.max(colon, 0));
  return isProblemName(name)
    ? { problem: name, detail: message.slice(colon + 2) }
    : { problem: fallback, detail: message };
}
