import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as z from "zod";

import { openApiDocument } from "../../functions/schema/openapi.ts";

/** An answer of the service, as a client of it got it. */
export const GivenAnswer = z.object({
  method: z.string(),
  path: z.string(),
  status: z.int(),
  /** By their names in small letters. */
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
export type GivenAnswer = z.output<typeof GivenAnswer>;

const Content = z.record(z.string(), z.object({ schema: z.unknown(), example: z.unknown().optional() }));
const Operation = z.object({
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(
    z.string(),
    z.object({ content: Content.optional(), headers: z.record(z.string(), z.object({ $ref: z.string() })) }),
  ),
});
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ headers: z.record(z.string(), z.object({ required: z.boolean() })) }),
});

/** Judges answers and examples by an OpenAPI document. Runs in Node: the validator compiles code, which workerd forbids. */
export class DescribedAnswers {
  private readonly document: z.output<typeof Document>;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    // The version is of no matter here, and the engine would come with it.
    const document = openApiDocument("any");
    this.document = Document.parse(document);
    this.ajv.addSchema(document, "described");
    this.ajv.addSchema(closed(document), "closed");
  }

  /** What in an answer is not as the document says; empty where all is. Members that it does not name count, too. */
  faultsOf(answer: GivenAnswer): string[] {
    const { method, path, status, headers, body } = answer;
    if (method === "OPTIONS") return [];
    const type = headers["content-type"] ?? "";
    const template = Object.keys(this.document.paths).find((each) => patternOf(each).test(path));
    const name = method === "HEAD" ? "get" : method.toLowerCase();
    const operation = template === undefined ? undefined : this.document.paths[template]?.[name];
    // A path or method that is not described can only be refused.
    if (template === undefined || operation === undefined) {
      if (status !== 404 && status !== 405) return [`${method} ${path} is not described, and was answered ${status}`];
      return this.faultsIn(body, "closed#/components/schemas/Problem");
    }
    const described = operation.responses[String(status)];
    if (described === undefined) return [`${method} ${template} does not describe the status ${status}: ${body}`];
    const missing = Object.keys(described.headers).filter(
      (header) => this.document.components.headers[header]?.required !== false && !(header.toLowerCase() in headers),
    );
    if (missing.length > 0) return [`${method} ${template} ${status} lacks the header ${missing.join(", ")}`];
    if (method === "HEAD" || (described.content === undefined && body === "")) return [];
    if (described.content?.[type] === undefined) return [`${method} ${template} ${status} does not describe ${type}`];
    const place = [template, name, "responses", String(status), "content", type, "schema"].map(escaped).join("/");
    const values = type === "application/x-ndjson" ? body.trimEnd().split("\n") : [body];
    return values.flatMap((value) => this.faultsIn(value, `closed#/paths/${place}`));
  }

  /** What in the document's examples of requests its own schemas refuse; and how many examples there are. */
  examples(): { readonly count: number; readonly faults: string[] } {
    const faults: string[] = [];
    let count = 0;
    for (const [path, operations] of Object.entries(this.document.paths)) {
      for (const [method, { requestBody }] of Object.entries(operations)) {
        for (const [type, { example }] of Object.entries(requestBody?.content ?? {})) {
          if (example === undefined) continue;
          count += 1;
          const place = [path, method, "requestBody", "content", type, "schema"].map(escaped).join("/");
          faults.push(...this.faultsIn(JSON.stringify(example), `described#/paths/${place}`));
        }
      }
    }
    return { count, faults };
  }

  private faultsIn(json: string, ref: string): string[] {
    const validate = this.compiled.get(ref) ?? this.ajv.compile({ $ref: ref });
    this.compiled.set(ref, validate);
    if (validate(JSON.parse(json))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${ref}: ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

/** The path's template as a pattern; a parameter is one step. */
function patternOf(template: string): RegExp {
  const steps = template.split("/").map((step) => (step.startsWith("{") ? "[^/]+" : step.replaceAll(".", "\\.")));
  return new RegExp(`^${steps.join("/")}$`, "u");
}

/** A step of a JSON Pointer in a URI's fragment. */
function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** The document with objects that hold nothing but what is described. */
function closed(value: object): object {
  return z.looseObject({}).parse(
    JSON.parse(JSON.stringify(value), (_key, member: unknown): unknown => {
      if (typeof member !== "object" || member === null || !("properties" in member)) return member;
      return "additionalProperties" in member ? member : { ...member, additionalProperties: false };
    }),
  );
}
