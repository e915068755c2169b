import * as z from "zod";

import { ArticleRecord } from "../../functions/schema/record.ts";
import { ROUTES } from "../../functions/schema/routes.ts";

/** A route that takes a body, with bodies that it takes: together they have every member of its schema. */
export interface Sampled {
  readonly method: string;
  readonly path: string;
  /** What the body must not fit to be malformed; null where no schema says it. */
  readonly schema: z.ZodType | null;
  readonly bodies: readonly unknown[];
}

const text = "“We will rebuild the bridge,” Anna Berg said in 1931.";
const fact = {
  id: "f1",
  text: "The bridge opened.",
  sentence: 0,
  subject: { text: "The bridge", name: "bridge" },
  predicate: { text: "opened", lemma: "open" },
  object: "traffic",
  key: "Opened",
  value: 1931,
  attribution: [{ source: "the mayor" }],
};
const about = { title: "A bridge", url: "https://news.invalid/a", publisher: "Post", publishedAt: "2024-05-06" };
const articles = [
  { id: "bridge" },
  { text, ...about, language: "en" },
  { html: `<p>${text}</p>`, ...about, language: "en" },
  // A private address: the guard refuses it before anything is sent.
  { url: "http://10.0.0.1/" },
  {
    facts: [fact, { text: "It cost 2 million kronor.", value: "x", subject: null, predicate: "cost" }],
    about: "a bridge",
    ...about,
  },
];
const record = {
  id: "malformed",
  series: "malformed",
  version: 1,
  supersededBy: "malformed-2",
  text,
  ...about,
  language: "en",
  contentHash: "0".repeat(64),
  createdAt: "2026-01-02T03:04:05.000Z",
};
const options = { asOf: "2024-05-06", minConfidence: 0.5, language: "en", selectors: true };
const tool = (name: string, given: unknown) => ({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: { name, arguments: given },
});

const BODIES: Readonly<Record<string, readonly unknown[]>> = {
  "post /v1/claims/check": [
    ...articles.map((article) => ({ claim: "The bridge opened", article, ...options })),
    { claims: ["It opened", { id: "c1", text: "It opened in 1931", speaker: "Anna Berg" }], article: { id: "bridge" } },
  ],
  "post /v1/quotes/verify": [
    { quote: "We will rebuild", speaker: "Anna Berg", article: { text }, language: "en", selectors: true },
    { quotes: [{ id: "q1", quote: "We will rebuild", speaker: "Anna Berg" }], article: { id: "bridge" } },
  ],
  "post /v1/passages/check": [{ text: `The bridge opened. ${text}`, article: { text }, ...options }],
  "post /v1/facts/extract": articles.map((article) => ({ article })),
  "post /v1/articles": articles.slice(1, 4),
  "put /v1/articles/{id}": articles.slice(1, 4),
  "post /v1/library": [{ articles: [record] }],
  "post /mcp": [
    {
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
    },
    { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} },
    tool("check_claims", { claim: "The bridge opened", article: { text }, ...options }),
    tool("verify_quotes", { quote: "We will rebuild", article: { text } }),
    tool("extract_facts", { article: { text } }),
    tool("search_articles", { query: "bridge", limit: 3 }),
  ],
};

/** Each route of the service that takes a body. */
export const SAMPLED: readonly Sampled[] = ROUTES.filter(({ body }) => body !== undefined).map(
  ({ method, path, body }) => ({
    method: method.toUpperCase(),
    path,
    schema: schemaOf(path, body),
    bodies: BODIES[`${method} ${path}`] ?? [],
  }),
);

function schemaOf(path: string, body: z.ZodType | undefined): z.ZodType | null {
  // Its articles are judged one by one, and its messages by the protocol's own library.
  if (path === "/v1/library") return z.strictObject({ articles: z.array(ArticleRecord).min(1).max(20) });
  return path === "/mcp" ? null : (body ?? null);
}

/** The names of all members that a route's schema knows. */
export function membersOf({ schema }: Sampled): Set<string> {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const members: [string, unknown][] = Object.entries(value);
    for (const [key, member] of members) {
      if (key === "properties" && typeof member === "object" && member !== null) {
        for (const name of Object.keys(member)) names.add(name);
      }
      walk(member);
    }
  };
  if (schema !== null) walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return names;
}
