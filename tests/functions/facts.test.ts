import { beforeAll, describe, expect, it } from "vitest";

import { ENGINE, type Fact, type Quotation } from "../../lib/index.ts";
import { get, post } from "./support/client.ts";
import { store } from "./support/library.ts";

interface Extraction {
  readonly engine: typeof ENGINE;
  readonly article: { readonly id?: string; readonly title?: string; readonly length?: number; readonly text?: string };
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly warnings: readonly unknown[];
}

const TEXT =
  "Anna Berg opened the bridge at Lund in May 1931. It cost 2 million kronor.\n\n" +
  "“We will rebuild the bridge by spring,” said Karl Holm, the mayor.";

async function extract(article: unknown): Promise<Extraction> {
  const response = await post("/v1/facts/extract", { article });
  expect(response.status).toBe(200);
  return response.json();
}

describe("POST /v1/facts/extract", () => {
  it("reads facts and quotations, with spans of the text", async () => {
    const answer = await extract({ text: TEXT, title: "Bridges" });
    expect(answer.engine).toEqual(ENGINE);
    expect(answer.article).toEqual({ title: "Bridges", length: TEXT.length });
    expect(answer.facts.length).toBeGreaterThan(1);
    for (const fact of answer.facts) {
      for (const span of [fact, fact.predicate, ...fact.arguments, ...fact.time, ...fact.quantities]) {
        expect(TEXT.slice(span.start, span.end)).toBe(span.text);
      }
    }
    expect(answer.quotations).toMatchObject([
      { text: "We will rebuild the bridge by spring,", speaker: { name: "Karl Holm" }, cue: { text: "said" } },
    ]);
    expect(answer.warnings).toEqual([]);
  });

  it("warns of what the article says against itself, with both places", async () => {
    const text = "She led the bank for seven years, from 2010 to 2012. The hall has 400 seats.";
    const { warnings } = await extract({ text, title: "The hall has 600 seats", url: "https://news.example/a" });
    expect(warnings).toMatchObject([
      {
        code: "duration_mismatch",
        spans: [{ text: "seven years" }, { text: "2010 to 2012" }],
        proof: { expression: "2012 - 2010 = 2" },
      },
      { code: "headline_mismatch", title: { start: 13, end: 16, text: "600" }, spans: [{ text: "400" }] },
    ]);
    expect(JSON.stringify(warnings)).toContain("https://news.example/a#:~:text=");
  });

  it("gives facts that can be sent back, and judged alone as in the text", async () => {
    const { facts } = await extract({ text: TEXT });
    const claims = ["The bridge cost 2 million kronor", "The bridge cost 3 million kronor"];
    const verdicts = async (article: unknown): Promise<unknown[]> => {
      const response = await post("/v1/claims/check", { claims, article });
      expect(response.status).toBe(200);
      const { results } = await response.json<{ results: { verdict: string }[] }>();
      return results.map(({ verdict }) => verdict);
    };
    expect(await verdicts({ facts })).toEqual(await verdicts({ text: TEXT }));
  });

  it("reads facts once more, and gives the text that it read them as", async () => {
    const { article, facts } = await extract({ facts: [{ text: "It rained in Lund." }, { text: "Anna Berg left." }] });
    expect(facts.length).toBeGreaterThan(0);
    for (const { start, end, text } of facts) expect(article.text?.slice(start, end)).toBe(text);
  });
});

describe("GET /v1/articles/{id}/facts and /quotations", () => {
  beforeAll(() => store("lund", { text: TEXT, title: "Bridges" }));

  it("answer as extraction from the text does", async () => {
    const inline = await extract({ text: TEXT, title: "Bridges" });
    const facts = await (await get("/v1/articles/lund/facts")).json<Extraction>();
    expect(facts).toEqual({ ...inline, article: { ...inline.article, id: "lund" } });
    const quotations = await (await get("/v1/articles/lund/quotations")).json<Extraction>();
    expect(quotations).toEqual({ engine: ENGINE, article: facts.article, quotations: facts.quotations });
  });

  it("answer 304 to the tag that they gave", async () => {
    const tag = (await get("/v1/articles/lund/facts")).headers.get("ETag") ?? "";
    expect((await get("/v1/articles/lund/facts", { "If-None-Match": tag })).status).toBe(304);
  });

  it("answer 404 for an article that is not there", async () => {
    expect((await get("/v1/articles/none/facts")).status).toBe(404);
    expect((await get("/v1/articles/none/quotations")).status).toBe(404);
  });
});
