import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { createApp } from "../../functions/app.ts";
import type { Engine } from "../../functions/engine.ts";
import * as attest from "../../lib/index.ts";
import * as z from "zod";

import { at, expand } from "../support/linked-data/expand.ts";
import { ORIGIN, post, type ProblemBody } from "./support/client.ts";
import { store } from "./support/library.ts";

const S = "http://schema.org/";
const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const REVIEW = 'application/ld+json; profile="https://schema.org/ClaimReview"';
const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const text = "A 🎉 for Lund. The bridge opened in 1931.";
const article = { text, url: "https://news.example/bridge", publisher: "The Example" };
const claim = "The bridge opened in 1931";

const checkAs = (accept: string, body: object = { claim, article }) =>
  post("/v1/claims/check", body, { Accept: accept });

async function expanded(response: Response) {
  expect(response.status).toBe(200);
  return expand(await response.json<object>());
}

beforeAll(() => store("bridge", { text, title: "A bridge", url: "https://news.example/stored" }));

describe("Accept", () => {
  it.each([
    ["*/*", "application/json"],
    ["application/*", "application/json"],
    ["application/json, text/plain, */*", "application/json"],
    ["application/x-ndjson", "application/x-ndjson"],
    ["application/json;q=0.4, application/x-ndjson;q=0.6", "application/x-ndjson"],
    ["application/json, application/x-ndjson", "application/json"],
    ["application/ld+json", REVIEW],
    [REVIEW, REVIEW],
    [REVIEW.toUpperCase().replace(/"(.*)"/u, '"https://schema.org/ClaimReview"'), REVIEW],
    ['application/ld+json;profile="http://schema.org/ClaimReview"', REVIEW],
    [ANNOTATION, ANNOTATION],
    [`${ANNOTATION};q=0.9, ${REVIEW};q=0.8, */*;q=0.1`, ANNOTATION],
    ['application/ld+json; profile="https://example.org/x http://www.w3.org/ns/anno.jsonld"', ANNOTATION],
    [`application/ld+json;q=0.5, ${REVIEW};q=0`, ANNOTATION],
    ['application/ld+json; profile="https://example.org/unknown", application/json;q=0.1', "application/json"],
  ])("%s is answered as %s", async (accept, type) => {
    const response = await checkAs(accept);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Vary")).toBe("Accept");
  });

  it.each([
    'application/ld+json; profile="https://example.org/unknown"',
    "text/html",
    "application/json;q=0",
    `${REVIEW};q=0`,
    ";;;,",
  ])("%s is refused", async (accept) => {
    const response = await checkAs(accept);
    expect(response.status).toBe(406);
    expect(response.headers.get("Vary")).toBe("Accept");
    const problem = await response.json<ProblemBody>();
    expect(problem.type).toBe("/problems/not-acceptable");
    expect(problem.detail).toContain(REVIEW);
  });

  it("knows no review of a quotation", async () => {
    expect((await post("/v1/quotes/verify", { quote: claim, article }, { Accept: REVIEW })).status).toBe(406);
  });

  it("leaves problems what they are", async () => {
    const response = await checkAs(REVIEW, { claim: "", article });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });
});

describe("ClaimReview", () => {
  it("is what a JSON-LD processor reads", async () => {
    const [node] = await expanded(await checkAs(REVIEW));
    expect(at(node, "@type")).toEqual([`${S}ClaimReview`]);
    expect(at(node, `${S}claimReviewed`)).toEqual([claim]);
    expect(at(node, `${S}reviewRating`, `${S}ratingValue`)).toEqual([5]);
    expect(at(node, `${S}isBasedOn`, "@id")).toEqual([article.url]);
    expect(at(node, `${S}citation`, `${S}isPartOf`)).toEqual([article.url]);
  });

  it("of several claims is a graph in their order", async () => {
    const claims = [{ id: "a", text: claim, speaker: "Ana Ruiz" }, "The bridge opened in 1932"];
    const nodes = await expanded(await checkAs(REVIEW, { claims, article }));
    expect(nodes.map((node) => at(node, `${S}reviewRating`, `${S}ratingValue`)[0])).toEqual([5, 1]);
    expect(at(nodes[0], `${S}identifier`)).toEqual(["a"]);
    expect(at(nodes[0], `${S}itemReviewed`, `${S}author`, `${S}name`)).toEqual(["Ana Ruiz"]);
  });

  it("names an article without an address by its text, and one of the library by its place there", async () => {
    const [inline] = await expanded(await checkAs(REVIEW, { claim, article: { text } }));
    expect(at(inline, `${S}isBasedOn`, "@id")[0]).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u);
    const [stored] = await expanded(await checkAs(REVIEW, { claim, article: { id: "bridge" } }));
    expect(at(stored, `${S}isBasedOn`, "@id")).toEqual(["https://news.example/stored"]);
    expect(at(stored, `${S}isBasedOn`, `${S}archivedAt`)).toEqual([`${ORIGIN}/v1/articles/bridge`]);
  });

  it("is based on what search found, and on nothing where it found nothing", async () => {
    const [found] = await expanded(await checkAs(REVIEW, { claim }));
    expect(at(found, `${S}isBasedOn`, "@id")).toEqual(["https://news.example/stored"]);
    const [nothing] = await expanded(await checkAs(REVIEW, { claim: "Penguins swim in Chile" }));
    expect(at(nothing, `${S}isBasedOn`)).toEqual([]);
  });

  it("of a claim that could not be judged is unrated, beside the others", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const failing: Engine = {
      ...attest,
      checkClaim(input, reading, options) {
        if (input.text.includes("fail")) throw new Error("secret");
        return attest.checkClaim(input, reading, options);
      },
    };
    for (const accept of [REVIEW, ANNOTATION]) {
      const response = await createApp(failing).request(
        `${ORIGIN}/v1/claims/check`,
        {
          method: "POST",
          headers: { "Content-Type": "application/json", Accept: accept },
          body: JSON.stringify({ claims: [claim, "please fail"], article }),
        },
        env,
      );
      const body = await response.text();
      expect(response.status).toBe(200);
      expect(body).toContain("could not be judged");
      expect(body).toContain(claim);
      expect(body).not.toContain("secret");
      await expand(z.looseObject({}).parse(JSON.parse(body)));
    }
  });
});

describe("Web Annotation", () => {
  it("selects the evidence, also where selectors were not asked for", async () => {
    const [node] = await expanded(await checkAs(ANNOTATION));
    const selector = [`${OA}hasTarget`, `${OA}hasSelector`];
    const [start, end] = [at(node, ...selector, `${OA}start`)[0], at(node, ...selector, `${OA}end`)[0]];
    expect([...text].slice(Number(start), Number(end)).join("")).toBe(at(node, ...selector, `${OA}exact`)[0]);
    expect(at(node, `${OA}hasTarget`, `${OA}hasSource`)).toEqual([article.url]);
  });

  it("has a name that the same question gets again, and another question does not", async () => {
    const name = async (body: object) => at((await expanded(await checkAs(ANNOTATION, body)))[0], "@id")[0];
    const first = await name({ claim, article });
    expect(first).toMatch(/^ni:/u);
    expect(await name({ claim, article })).toBe(first);
    expect(await name({ claim: "The bridge opened in 1932", article })).not.toBe(first);
  });

  it("of several claims is a collection in their order", async () => {
    const [node] = await expanded(await checkAs(ANNOTATION, { claims: [claim, "It rained on Mars"], article }));
    expect(at(node, `${AS}totalItems`)).toEqual([2]);
    const items = at(node, `${AS}first`, `${AS}items`);
    expect(items).toHaveLength(2);
    expect(at(node, `${AS}first`, `${AS}items`, `${OA}hasBody`, `${OA}hasPurpose`)).toHaveLength(6);
  });

  it("annotates the library as a whole where nothing was found in it", async () => {
    const [node] = await expanded(await checkAs(ANNOTATION, { claim: "Penguins swim in Chile" }));
    expect(at(node, `${OA}hasTarget`)).toEqual([`${ORIGIN}/v1/articles`]);
  });

  it("of a quotation annotates where the words stand", async () => {
    const quoted = "“We will rebuild the bridge,” said Anna Berg.";
    const body = { quote: "We will rebuild the bridge", speaker: "Anna Berg", article: { text: quoted } };
    const [node] = await expanded(await post("/v1/quotes/verify", body, { Accept: ANNOTATION }));
    const exact = at(node, `${OA}hasTarget`, `${OA}hasSelector`, `${OA}exact`)[0];
    expect(quoted).toContain(exact);
    expect(exact).toContain("rebuild the bridge");
  });

  it("of structured facts selects in the one fact", async () => {
    const facts = [
      { id: "f1", text: "It rained." },
      { id: "f/2", text: "Oh, the bridge opened in 1931." },
    ];
    const [node] = await expanded(await checkAs(ANNOTATION, { claim, article: { facts } }));
    expect(at(node, `${OA}hasTarget`, `${OA}hasSource`)[0]).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}#f%2F2$/u);
    const selector = [`${OA}hasTarget`, `${OA}hasSelector`];
    const [start, end] = [at(node, ...selector, `${OA}start`)[0], at(node, ...selector, `${OA}end`)[0]];
    expect(facts[1]?.text.slice(Number(start), Number(end))).toBe(at(node, ...selector, `${OA}exact`)[0]);
  });
});
