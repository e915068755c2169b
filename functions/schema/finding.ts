import * as z from "zod";

import { FINDING_CODES } from "../../lib/judge/result.ts";
import { SourceSpan, Span } from "./span.ts";

const Operand = z.object({
  value: z.union([z.number(), z.string()]),
  unit: z.string().exactOptional(),
  span: Span,
  in: z.enum(["claim", "article"]),
});

export const Proof = z
  .object({
    expression: z.string().describe('Arithmetic or a comparison, such as "2020 - 231 = 1789".'),
    operands: z.array(Operand),
    result: z.union([z.number(), z.string(), z.boolean()]),
    tolerance: z.number().exactOptional(),
  })
  .meta({ id: "Proof", description: "Re-computable by anyone." });

export const Finding = z
  .object({
    code: z.enum(FINDING_CODES),
    stance: z.enum(["supports", "refutes", "neutral"]),
    claim: Span.nullable().describe("Counts in the claim's or quote's own text."),
    source: z.array(SourceSpan),
    message: z.string(),
    proof: Proof.exactOptional(),
  })
  .meta({ id: "Finding" });

export const Correction = z
  .object({
    text: z.string(),
    edits: z.array(z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() })),
  })
  .meta({ id: "Correction", description: "The corrected text, and the edits that lead to it." });
