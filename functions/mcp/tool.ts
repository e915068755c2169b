import * as z from "zod";

import type { AppContext } from "../http/context.ts";
import { validate } from "../http/validate.ts";

/** What a call of a tool gives: the answer of the HTTP route, and some lines for a reader. */
export interface ToolAnswer {
  readonly structured: object;
  readonly text: string;
}

/** A tool as clients see it, and what it does. Its schemas are those of the HTTP route. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  readonly outputSchema: ObjectSchema;
  /** Throws a Problem for what the caller did wrong. */
  call(context: AppContext, input: unknown): Promise<ToolAnswer>;
}

/** A JSON Schema of an object. */
export type ObjectSchema = z.output<typeof ObjectSchema>;
const ObjectSchema = z.looseObject({ type: z.literal("object") });

interface ToolDescription<Input extends z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodType;
  readonly call: (context: AppContext, input: z.output<Input>) => Promise<ToolAnswer>;
}

/** Makes a tool from zod schemas: its input is validated by them before it is called. */
export function createTool<Input extends z.ZodType>(description: ToolDescription<Input>): Tool {
  const { name, title, input, output } = description;
  return {
    name,
    title,
    description: description.description,
    inputSchema: objectSchema(input, "input"),
    outputSchema: objectSchema(output, "output"),
    call: (context, value) => description.call(context, validate(input, value)),
  };
}

const References = z.looseObject({ $ref: z.string().optional(), $defs: z.record(z.string(), z.unknown()).optional() });

/** The JSON Schema with the object at its root, as MCP asks; what it refers to stands in `$defs`. */
function objectSchema(schema: z.ZodType, io: "input" | "output"): ObjectSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io });
  const { $ref, $defs = {}, ...root } = References.parse(json);
  if ($ref === undefined) return ObjectSchema.parse({ ...root, $defs });
  const { [$ref.replace("#/$defs/", "")]: named, ...others } = $defs;
  return { ...ObjectSchema.parse(named), $defs: others };
}
