import type { RouteDescription } from "./routes.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };

/**
 * Headers that a request may carry. `Accept` and `Authorization` are not among them: an OpenAPI document
 * tells them by the media types of its answers and by its security schemes, and must not name them here.
 */
const REQUEST_HEADERS = {
  "X-Request-Id": {
    description: "A name of your own for the request, given back with the answer: 1 to 64 plain characters.",
  },
  "If-None-Match": {
    description:
      "Entity tags that you have: GET answers 304 where one is still right, a write 412 where one names what is stored (`*`: anything).",
  },
  "If-Match": { description: "Entity tags, one of which must be that of what is stored; else 412." },
  "Idempotency-Key": {
    description:
      "1 to 255 printable ASCII characters. A repeat within a day is answered as the first was, and writes nothing.",
    maxLength: 255,
  },
  "MCP-Protocol-Version": { description: "The version of the protocol that was agreed on at the start." },
} as const;

/** Headers of answers. */
const RESPONSE_HEADERS = {
  "X-Request-Id": { description: "The request's name, in the logs as well." },
  "Server-Timing": { description: "Milliseconds of the request's stages." },
  "RateLimit-Policy": { description: "The policy, its requests and seconds." },
  RateLimit: { description: "At most what is left, and the seconds until more." },
  "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } },
  ETag: { description: "The entity tag of what is answered, for `If-None-Match` and `If-Match`." },
  Location: { description: "Where the article is found." },
  "Idempotency-Replayed": {
    description: "`true` where this is the answer to an earlier request under the same key.",
    required: false,
  },
  Vary: { description: "The request headers that chose the answer's form." },
  "WWW-Authenticate": { description: "Which key is needed (RFC 6750)." },
} as const;

type RequestHeader = keyof typeof REQUEST_HEADERS;
type ResponseHeader = keyof typeof RESPONSE_HEADERS;

/** Both lists, as components that the operations refer to. */
export function headerComponents(): { readonly parameters: Json; readonly headers: Json } {
  const parameters: Json = {};
  for (const [name, { description, ...limits }] of Object.entries(REQUEST_HEADERS)) {
    parameters[name] = { name, in: "header", required: false, description, schema: { ...text, ...limits } };
  }
  const headers: Json = {};
  for (const [name, header] of Object.entries(RESPONSE_HEADERS))
    headers[name] = { required: true, schema: text, ...header };
  return { parameters, headers };
}

/** References to the headers that a route's request may carry. */
export function requestHeaders({ method, path }: RouteDescription): Json[] {
  const names: RequestHeader[] = ["X-Request-Id"];
  if (method !== "post") names.push("If-None-Match");
  if (method === "put" || method === "delete") names.push("If-Match");
  if (method === "post" && path === "/v1/articles") names.push("Idempotency-Key");
  if (path === "/mcp") names.push("MCP-Protocol-Version");
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** References to the headers that a route's answer of this status carries. */
export function responseHeaders(route: RouteDescription, status: number): Json {
  const names: ResponseHeader[] = ["X-Request-Id", "Server-Timing"];
  const succeeds = status < 400;
  const stores = route.path.startsWith("/v1/articles") && (route.method === "post" || route.method === "put");
  if (isLimited(route)) names.push("RateLimit-Policy", "RateLimit");
  if (succeeds && route.method === "get") names.push("ETag");
  if (succeeds && stores) names.push("ETag", "Location");
  if (succeeds && stores && route.method === "post") names.push("Idempotency-Replayed");
  if (route.representations !== undefined) names.push("Vary");
  if (status === 401 || status === 403) names.push("WWW-Authenticate");
  if (status === 429 || status === 503) names.push("Retry-After");
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** Whether http/rate-limit.ts counts the route's requests. */
export function isLimited({ path }: Pick<RouteDescription, "path">): boolean {
  return /^\/(?:v1\/|mcp$)/u.test(path);
}
