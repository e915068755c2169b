import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { post, send } from "./support/client.ts";

const PATHS = ["/v1/claims/check", "/v1/quotes/verify", "/v1/passages/check", "/v1/facts/extract"] as const;

/** Values that are nearly right: each member of a request, with anything in its place now and then. */
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.lorem({ maxCount: 12 }));
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
const fact = fc.record(
  {
    id: rarely(text),
    text: rarely(text),
    subject: rarely(text),
    predicate: rarely(text),
    object: rarely(text),
    key: rarely(text),
    value: rarely(fc.oneof(text, fc.double())),
  },
  { requiredKeys: [] },
);
const article = fc.record(
  {
    text: rarely(text),
    facts: rarely(fc.array(fact, { maxLength: 4 })),
    id: rarely(text),
    html: rarely(text),
    title: rarely(text),
    url: rarely(fc.oneof(fc.webUrl(), text)),
    publishedAt: rarely(
      fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        text,
      ),
    ),
  },
  { requiredKeys: [] },
);
const request = fc.record(
  {
    claim: rarely(text),
    claims: rarely(fc.array(fc.oneof(text, fc.record({ id: text, text: rarely(text) })), { maxLength: 4 })),
    quote: rarely(text),
    quotes: rarely(fc.array(fc.record({ quote: rarely(text), speaker: rarely(text) }), { maxLength: 4 })),
    article: rarely(article),
    asOf: rarely(fc.constantFrom("2024-02-29", "2023-02-29", "now")),
    minConfidence: rarely(fc.double({ min: 0, max: 1, noNaN: true })),
    selectors: rarely(fc.boolean()),
    speaker: rarely(text),
  },
  { requiredKeys: [] },
);
const simple = fc.oneof(
  fc.record({ claim: text, article: fc.record({ text }) }),
  fc.record({ quote: text, article: fc.record({ text }), selectors: fc.boolean() }),
  fc.record({ claim: text, article: fc.record({ facts: fc.array(fact, { minLength: 1, maxLength: 3 }) }) }),
  fc.record({ article: fc.record({ text }) }),
  fc.record({ text, article: fc.record({ text }) }),
);

async function check(response: Response): Promise<void> {
  const type = response.headers.get("Content-Type");
  const body = await response.text();
  expect(response.status, body).toBeLessThan(500);
  expect(type).toBe(response.status === 200 ? "application/json" : "application/problem+json");
  expect(body).not.toContain('"error":');
}

describe("any JSON", () => {
  it("is answered, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), fc.oneof(simple, request, fc.jsonValue()), async (path, body) => {
        await check(await post(path, body));
      }),
      { numRuns: 300 },
    );
  });

  it("is answered when it is no JSON at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), fc.uint8Array({ maxLength: 200 }), async (path, bytes) => {
        await check(await send("POST", path, Uint8Array.from(bytes)));
      }),
      { numRuns: 50 },
    );
  });
});
