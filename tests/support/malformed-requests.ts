import { seededRandom } from "../../bench/random.ts";
import { type Sampled, SAMPLED } from "./malformed-samples.ts";

/** A request that is wrong somewhere. */
export interface MalformedRequest {
  /** What is wrong, for a failing test to say. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  /** Whether the answer must be a refusal; a wrong header or address may be harmless. */
  readonly refused: boolean;
}

/** The seed of the fault suite. */
export const SEED = 20_261_123;

type Path = readonly (string | number)[];
type Random = () => number;

const JSON_BODY = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
const ID = "bridge";

/** Values that stand where others belong: wrong types, sizes, formats, and what programs stumble over. */
const WRONG: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  2 ** 53,
  "",
  " \u00a0\n",
  "\u200b",
  "x",
  "__proto__",
  "constructor",
  "2023-02-29",
  "NaN",
  "http://127.0.0.1:1/",
  "javascript:alert(1)",
  "'; DROP TABLE articles; --",
  "\u0000",
  "\ud800",
  "a\u202e\ufeff",
  "x".repeat(5_001),
  "word ".repeat(5_000),
  "é".repeat(200_001),
  [],
  [[]],
  [null],
  Array.from({ length: 101 }, () => "x"),
  {},
  { toString: 1 },
  { id: "a", text: "b" },
];

/** Requests to every route: first each member of each body wrong in turn, then seeded mixtures, `count` in all. */
export function* malformedRequests(seed: number, count: number): Generator<MalformedRequest> {
  let made = 0;
  for (const request of eachMemberWrong()) {
    if (made++ >= count) return;
    yield request;
  }
  const random = seededRandom(seed);
  for (; made < count; made++) yield pick(random, MIXTURES)(random);
}

/** Every member of every sample, left out, replaced by each wrong value, and with an unknown one beside it. */
function* eachMemberWrong(): Generator<MalformedRequest> {
  for (const route of SAMPLED) {
    for (const sample of route.bodies) {
      for (const path of pathsOf(sample)) {
        for (const [what, value] of wrongAt(sample, path)) {
          const request = bodyRequest(route, `${what} at /${path.join("/")}`, value);
          if (request !== null) yield request;
        }
      }
    }
  }
}

function* wrongAt(sample: unknown, path: Path): Generator<readonly [string, unknown]> {
  for (const [index, value] of WRONG.entries()) yield [`wrong value ${index}`, replaced(sample, path, () => value)];
  yield ["unknown member", replaced(sample, path, (value) => (isObject(value) ? { ...value, colour: 1 } : [value]))];
  if (path.length > 0) yield ["nothing", replaced(sample, path, () => undefined)];
}

/** The request, or null where its body happens to be one that the route takes. */
function bodyRequest(route: Sampled, name: string, value: unknown): MalformedRequest | null {
  if (route.schema?.safeParse(value).success === true) return null;
  const body = JSON.stringify(value) ?? "";
  // The protocol and the restoring of a library say inside of a 200 what was wrong.
  const refused = route.schema !== null && route.path !== "/v1/library";
  return {
    name: `${route.method} ${route.path}: ${name}`,
    method: route.method,
    path: pathOf(route),
    headers: JSON_BODY,
    body,
    refused,
  };
}

const MIXTURES: readonly ((random: Random) => MalformedRequest)[] = [
  (random) => {
    const route = pick(random, SAMPLED);
    let value = pick(random, route.bodies);
    for (let times = 0; times < 3; times++)
      value = replaced(value, pick(random, [...pathsOf(value)]), () => pick(random, WRONG));
    return bodyRequest(route, "several wrong values", value) ?? randomBytes(random);
  },
  (random) => randomBytes(random),
  (random) => {
    const route = pick(random, SAMPLED);
    const json = JSON.stringify(pick(random, route.bodies));
    const at = Math.floor(random() * json.length);
    return rawRequest(route, "cut off", json.slice(0, at));
  },
  (random) => {
    const route = pick(random, SAMPLED);
    const json = JSON.stringify(pick(random, route.bodies));
    const at = Math.floor(random() * json.length);
    const unit = pick(random, ["\0", '"', "{", "[", "\\", "\\ud800", "1e999", "\u2028", ","]);
    // Where it falls into a text the request may be well-formed, so it carries no key and cannot write.
    return {
      ...rawRequest(route, "one thing put in", json.slice(0, at) + unit + json.slice(at)),
      refused: false,
      path: readPath(route),
    };
  },
  (random) => rawRequest(pick(random, SAMPLED), "nested", "[".repeat(100 + Math.floor(random() * 3_000))),
  (random) => {
    const route = pick(random, SAMPLED);
    const type = pick(random, ["", "text/plain", "application/xml", "multipart/form-data", "application/jsonx", "é"]);
    return {
      ...rawRequest(route, "media type", JSON.stringify(route.bodies[0])),
      headers: { "Content-Type": encodeURIComponent(type) },
    };
  },
  (random) => {
    const method = pick(random, ["GET", "PATCH", "DELETE", "PUT", "POST", "OPTIONS", "HEAD"]);
    const path = pick(random, [
      "/v1/claims",
      "/v1/articles/none",
      "/v1/articles/none/facts",
      "/v1",
      "//",
      "/problems/none",
      "/mcp/x",
    ]);
    return { name: `${method} ${path}`, method, path, headers: {}, body: null, refused: false };
  },
  (random) => {
    const name = pick(random, ["limit", "cursor", "query", "colour"]);
    const value = encodeURIComponent(
      pick(random, ["", "-1", "0", "101", "1e9", "NaN", "ÄÄ==", "AAAA", "\0", "x".repeat(600), '"', "NEAR(", "a* OR"]),
    );
    const path = `${pick(random, ["/v1/articles", "/v1/library"])}?${name}=${value}`;
    return { name: path, method: "GET", path, headers: {}, body: null, refused: false };
  },
  (random) => {
    const id = Array.from({ length: 1 + Math.floor(random() * 200) }, () =>
      Math.floor(random() * 256)
        .toString(16)
        .padStart(2, "0"),
    );
    const path = `/v1/articles/${id.map((byte) => `%${byte}`).join("")}${pick(random, ["", "/facts", "/versions", "/quotations"])}`;
    return { name: path, method: "GET", path, headers: {}, body: null, refused: true };
  },
  (random) => {
    const name = pick(random, [
      "Accept",
      "If-None-Match",
      "If-Match",
      "X-Request-Id",
      "Origin",
      "Access-Control-Request-Method",
      "Content-Length",
      "Range",
    ]);
    const value = pick(random, ["*", '"', "\t", "x".repeat(2_000), "-1", "application/ld+json", "null", 'W/"",,,']);
    return {
      name: `${name}: ${value.slice(0, 20)}`,
      method: "GET",
      path: `/v1/articles/${ID}`,
      headers: { [name]: value },
      body: null,
      refused: false,
    };
  },
];

function randomBytes(random: Random): MalformedRequest {
  const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256));
  return { ...rawRequest(pick(random, SAMPLED), "random bytes", ""), body: bytes };
}

function rawRequest(route: Sampled, name: string, body: string): MalformedRequest {
  return {
    name: `${route.method} ${route.path}: ${name}`,
    method: route.method,
    path: pathOf(route),
    headers: JSON_BODY,
    body,
    refused: true,
  };
}

function pathOf({ path }: Sampled): string {
  return path.replace("{id}", ID);
}

/** The route's path, or one that writes nothing where it writes. */
function readPath({ path }: Sampled): string {
  return path.startsWith("/v1/articles") || path === "/v1/library" ? "/v1/claims/check" : path;
}

/** Every place in a value, the whole first. */
function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value))
    yield* pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The value with the part at a path changed; undefined takes it away. */
function replaced(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index): unknown[] => {
      const next = index === step ? replaced(item, rest, change) : item;
      return next === undefined ? [] : [next];
    });
  }
  if (!isObject(value)) return value;
  const members: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    members.flatMap(([key, member]) => {
      const next = key === step ? replaced(member, rest, change) : member;
      return next === undefined ? [] : [[key, next]];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
