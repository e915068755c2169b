import { beforeAll, describe, expect, it } from "vitest";

import { ENGINE, type ClaimResult, type QuoteResult, type SourceSpan } from "../../lib/index.ts";
import { post } from "./support/client.ts";
import { store } from "./support/library.ts";

interface Answer<Result> {
  readonly engine: { readonly name: string; readonly version: string };
  readonly results: readonly Result[];
  readonly facts?: readonly { readonly id: string; readonly text: string }[];
}

const BRIDGE =
  "The bridge over the Nisse river opened in 1931. It cost 2 million kronor.\n\n" +
  "“We will rebuild the bridge by spring,” said Anna Berg, the mayor.";
const HARBOUR = "The harbour of Ystad handled 4,200 ships last year, the port authority said.";

async function check(body: unknown): Promise<Answer<ClaimResult & { selector?: unknown }>> {
  const response = await post("/v1/claims/check", body);
  expect(response.status).toBe(200);
  return response.json();
}

function spansOf(result: ClaimResult): SourceSpan[] {
  return [...result.evidence, ...(result.nearest ?? []), ...result.findings.flatMap((finding) => finding.source)];
}

describe("POST /v1/claims/check", () => {
  beforeAll(async () => {
    await store("bridge", { text: BRIDGE, title: "Bridges", url: "https://news.example/bridge?a=1" });
    await store("harbour", { text: HARBOUR });
  });

  it("names the engine and answers in the order asked, with the caller's ids", async () => {
    const answer = await check({
      claims: ["The bridge opened in 1931", { id: "c2", text: "The bridge opened in 1941" }],
      article: { id: "bridge" },
    });
    expect(answer.engine).toEqual(ENGINE);
    expect(answer.results.map(({ id, claim, verdict }) => [id, claim, verdict])).toEqual([
      [undefined, "The bridge opened in 1931", "supported"],
      ["c2", "The bridge opened in 1941", "refuted"],
    ]);
  });

  it("gives spans of the stored text, with the article's id and a link that leads to them", async () => {
    const [result] = (await check({ claim: "The bridge cost 2 million kronor", article: { id: "bridge" } })).results;
    const spans = result === undefined ? [] : spansOf(result);
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans) {
      expect(BRIDGE.slice(span.start, span.end)).toBe(span.text);
      expect(BRIDGE.slice(span.sentence.start, span.sentence.end)).toBe(span.sentence.text);
      expect(span.articleId).toBe("bridge");
      expect(span.url).toMatch(/^https:\/\/news\.example\/bridge\?a=1#:~:text=\S+$/u);
    }
  });

  it("gives selectors where they are asked for, and only there", async () => {
    const body = { claim: "The bridge opened in 1931", article: { text: BRIDGE } };
    const plain = await check(body);
    expect(JSON.stringify(plain)).not.toContain("selector");
    const [result] = (await check({ ...body, selectors: true })).results;
    for (const span of result === undefined ? [] : spansOf(result)) {
      expect(span).toMatchObject({
        selector: [
          { type: "TextPositionSelector", start: span.start, end: span.end },
          { type: "TextQuoteSelector", exact: span.text },
        ],
      });
    }
  });

  it("searches the library when no article is named, and names the one it used", async () => {
    const answer = await check({
      claims: ["The harbour of Ystad handled 4,200 ships", "The Nisse bridge opened in 1931"],
    });
    expect(answer.results.map(({ verdict }) => verdict)).toEqual(["supported", "supported"]);
    expect(answer.results.map(({ evidence }) => evidence[0]?.articleId)).toEqual(["harbour", "bridge"]);
    const [unknown] = (await check({ claim: "Zeppelins carried 90 passengers to Rio" })).results;
    expect(unknown).toMatchObject({ verdict: "not_enough_info", evidence: [] });
  });

  it("judges facts alone, and gives back the texts that spans count in", async () => {
    const article = {
      about: "Anna Berg",
      url: "https://news.example/berg",
      facts: [
        { id: "b", text: "The bridge opened in 1931." },
        { key: "Born", value: "12 May 1961" },
      ],
    };
    const answer = await check({ claim: "The bridge opened in 1931", article, selectors: true });
    expect(answer.results[0]?.verdict).toBe("supported");
    expect(answer.facts?.map(({ id }) => id)[0]).toBe("b");
    for (const span of answer.results.flatMap(spansOf)) {
      const fact = answer.facts?.find(({ id }) => id === span.factId);
      expect(fact?.text.slice(span.start, span.end)).toBe(span.text);
      expect(span.url).toBe("https://news.example/berg");
      expect(span).toMatchObject({ selector: [{}, { exact: span.text }] });
    }
  });

  it("answers the same bytes to the same question", async () => {
    const body = {
      claims: ["The bridge opened in 1931", "The bridge cost 3 million kronor"],
      article: { text: BRIDGE },
    };
    const [first, second] = await Promise.all([post("/v1/claims/check", body), post("/v1/claims/check", body)]);
    expect(await first.text()).toBe(await second.text());
  });

  it("takes the largest request that the limits allow", async () => {
    const answer = await check({
      claims: Array.from({ length: 100 }, (_none, index) => ({ id: `c${index}`, text: "The bridge opened in 1931" })),
      article: { text: BRIDGE },
    });
    expect(answer.results).toHaveLength(100);
    const long = await check({
      claim: `The bridge opened ${"very ".repeat(390)}`.slice(0, 2000),
      article: { text: BRIDGE },
    });
    expect(long.results).toHaveLength(1);
  });

  it("sends a line a result where the caller asks for lines", async () => {
    const claims = [
      { id: "a", text: "The bridge opened in 1931" },
      { id: "b", text: "It rained" },
    ];
    const response = await post(
      "/v1/claims/check",
      { claims, article: { text: BRIDGE } },
      { Accept: "application/x-ndjson" },
    );
    expect(response.headers.get("Content-Type")).toBe("application/x-ndjson");
    const text = new TextDecoder().decode(await response.arrayBuffer());
    expect(text.endsWith("\n")).toBe(true);
    const results = text
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    const together = await check({ claims, article: { text: BRIDGE } });
    expect(results).toEqual(together.results);
  });
});

describe("POST /v1/quotes/verify", () => {
  const verify = async (body: unknown): Promise<Answer<QuoteResult>> => {
    const response = await post("/v1/quotes/verify", body);
    expect(response.status).toBe(200);
    return response.json();
  };

  beforeAll(async () => {
    await store("other", { text: "“The bridge is beautiful in spring,” said Karl Holm." });
  });

  it("verifies one quote, or many in their order", async () => {
    const quote = "We will rebuild the bridge by spring";
    const one = await verify({ quote, speaker: "Anna Berg", article: { text: BRIDGE } });
    expect(one.results).toMatchObject([{ quote, wording: "verbatim", speaker: { verdict: "correct" } }]);
    const many = await verify({
      quotes: [
        { id: "x", quote: "We will not rebuild the bridge" },
        { quote, speaker: "Karl Holm" },
      ],
      article: { text: BRIDGE },
    });
    expect(many.results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["x", "altered"],
      [undefined, "misattributed"],
    ]);
  });

  it("finds the quote in the library, and says where", async () => {
    const { results } = await verify({ quote: "The bridge is beautiful in spring" });
    expect(results[0]).toMatchObject({ wording: "verbatim", matches: [{ articleId: "other" }] });
    expect((await verify({ quote: "Zeppelins never tire of flying" })).results[0]?.wording).toBe("not_found");
  });
});
