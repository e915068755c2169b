import * as z from "zod";

export const ProblemSchema = z
  .object({
    type: z.string().describe("Path of the page that explains the problem."),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).exactOptional(),
  })
  .meta({ id: "Problem", description: "A problem document (RFC 9457)." });

export const FailedItem = z
  .object({
    id: z.string().exactOptional(),
    claim: z.string().exactOptional(),
    quote: z.string().exactOptional(),
    speaker: z.string().exactOptional(),
    error: ProblemSchema,
  })
  .meta({ id: "FailedItem", description: "Stands where one item of a batch could not be judged; the others are." });
