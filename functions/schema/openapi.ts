import * as z from "zod";

import { PROBLEM_TYPES, type ProblemName } from "../http/problem-types.ts";
import { headerComponents, isLimited, requestHeaders, responseHeaders } from "./headers.ts";
import { ProblemSchema } from "./problem.ts";
import { type RouteDescription, ROUTES } from "./routes.ts";

type Json = Record<string, unknown>;

const SCHEMAS = "#/components/schemas/";

/** The OpenAPI 3.1 document, made from the schemas that also validate. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of ROUTES) paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Attest",
      version,
      description: "Does this article say that? Verdicts on claims and quotations, with the spans that decide them.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: componentSchemas(),
      ...headerComponents(),
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  };
}

/** Every schema that has an id, by that id. */
function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `${SCHEMAS}${id}`, io: "input" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutMarks(schema)]));
}

/** A schema for one place of the document: a reference where the schema has an id. */
function schemaAt(schema: z.ZodType): Json {
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) return { $ref: `${SCHEMAS}${id}` };
  const registry = z.toJSONSchema(schema, { io: "input" });
  const { $defs: _components, ...plain } = withoutMarks(registry);
  return relocate(plain);
}

function withoutMarks(schema: object): Json {
  const { $schema: _dialect, $id: _place, ...plain } = { $schema: "", $id: "", ...schema };
  return { ...plain };
}

/** A schema made alone refers to its own definitions; in the document they stand among the components. */
function relocate(schema: Json): Json {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', `"$ref":"${SCHEMAS}`);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

function operationOf(route: RouteDescription): Json {
  const parameters = [...pathParameters(route.path), ...queryParameters(route.query), ...requestHeaders(route)];
  return {
    summary: route.summary,
    operationId: operationId(route),
    parameters,
    ...(route.body === undefined ? {} : { requestBody: requestBody(route.body, route.example) }),
    responses: withHeaders(route, mergeAnswers(answersOf(route), problemAnswers(route.problems))),
    ...securityOf(route),
  };
}

/** A route that writes needs a key; elsewhere a key is counted by a quota of its own. */
function securityOf(route: RouteDescription): Json {
  if (route.secured === true) return { security: [{ key: [] }] };
  return isLimited(route) ? { security: [{}, { key: [] }] } : {};
}

function withHeaders(route: RouteDescription, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [
      status,
      { ...answer, headers: responseHeaders(route, Number(status)) },
    ]),
  );
}

function operationId({ method, path }: RouteDescription): string {
  return `${method}${path.replaceAll(/[^a-z0-9]+([a-z0-9]|$)/giu, (_all, letter: string) => letter.toUpperCase())}`;
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: z.ZodObject | undefined): Json[] {
  if (query === undefined) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: "output" });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

function requestBody(schema: z.ZodType, example: unknown): Json {
  const content = { schema: schemaAt(schema), ...(example === undefined ? {} : { example }) };
  return { required: true, content: { "application/json": content } };
}

/** An answer of one status, as the document describes it. */
interface Answer {
  readonly description: string;
  readonly headers?: Json;
  readonly content?: Json;
}

type Answers = Readonly<Record<string, Answer>>;

function answersOf({ answers, representations = {} }: RouteDescription): Answers {
  const described: Record<string, Answer> = {};
  for (const [status, schema] of Object.entries(answers)) {
    const forms = { "application/json": schema, ...(status === "200" ? representations : {}) };
    const content: Json = {};
    for (const [type, form] of Object.entries(forms)) if (form !== null) content[type] = { schema: schemaAt(form) };
    described[status] =
      schema === null
        ? { description: status === "304" ? "As before" : "Done" }
        : { description: "The answer", content };
  }
  return described;
}

/** An answer of one status may have two media types: the route's own, and a problem's. */
function mergeAnswers(answers: Answers, problems: Answers): Answers {
  const merged: Record<string, Answer> = { ...answers };
  for (const [status, problem] of Object.entries(problems)) {
    const answer = answers[status];
    merged[status] =
      answer === undefined ? problem : { ...problem, content: { ...answer.content, ...problem.content } };
  }
  return merged;
}

/** Problems of one status are one response that lists their types. */
function problemAnswers(names: readonly ProblemName[]): Answers {
  const byStatus = Map.groupBy(names, (name) => PROBLEM_TYPES[name].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((name) => `\`/problems/${name}\`: ${PROBLEM_TYPES[name].title}`).join("\n\n"),
        content: { "application/problem+json": { schema: schemaAt(ProblemSchema) } },
      },
    ]),
  );
}
