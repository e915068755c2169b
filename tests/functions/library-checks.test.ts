import { beforeAll, describe, expect, it } from "vitest";

import { namesOf, sharedNames } from "../../functions/library/shared-names.ts";
import { analyze, type ClaimResult } from "../../lib/index.ts";
import { post } from "./support/client.ts";
import { store } from "./support/library.ts";

/** Three reports of one event, of which two agree and the third does not; and others of like words. */
const ARTICLES: Readonly<Record<string, string>> = {
  gazette: "The Halden ferry sank on 3 March 2021. The Halden ferry carried 120 passengers, the coast guard said.",
  courier: "The Halden ferry sank on 3 March 2021 in calm weather. The Halden ferry carried 120 passengers.",
  herald: "The Halden ferry sank on 4 March 2021. Nobody was hurt.",
  echo: "The Moss ferry sank on 9 June 1999. It carried 40 passengers.",
  census: "Vinstra is a town in the north. Vinstra has 5,000 inhabitants.",
  almanac: "Vinstra lies on a river. Vinstra has 7,000 inhabitants.",
  garden: "The botanical garden of Halden opened a rose hall in 2021.",
};

async function check(claim: string): Promise<ClaimResult> {
  const response = await post("/v1/claims/check", { claim });
  expect(response.status).toBe(200);
  const [result] = (await response.json<{ results: ClaimResult[] }>()).results;
  if (result === undefined) throw new Error("no result");
  return result;
}

describe("sharedNames", () => {
  it.each<[string, string, string]>([
    ["The Halden ferry sank in March", "At Halden a ferry sank.", "all"],
    ["The Halden ferry sank in March", "At Moss a ferry sank.", "some"],
    ["Mayor José Ruiz of Halden", "Jose Ruiz, mayor of Moss.", "some"],
    ["Arrests doubled on Friday", "Nothing of the kind.", "none given"],
    ["Halden has 5,000 inhabitants", "A town. Halden has 7,000 inhabitants.", "all"],
    ["Halden has 5,000 inhabitants", "Moss has 7,000 inhabitants.", "some"],
    ["Norsk Hydro cut 400 jobs", "Norsk Data cut 300 jobs.", "some"],
    ["", "", "none given"],
  ])("of %j and %j: %s", (claim, article, shared) => {
    const names = namesOf(claim, (text) => analyze(text, { anchor: null }));
    expect(sharedNames(names, article)).toBe(shared);
  });
});

const sources = ({ evidence }: ClaimResult): (string | undefined)[] => evidence.map(({ articleId }) => articleId);

beforeAll(async () => {
  for (const [id, text] of Object.entries(ARTICLES)) await store(id, { text, url: `https://${id}.example/1` });
});

describe("a claim without an article", () => {
  it("is answered by the articles of the library, with their evidence", async () => {
    const result = await check("The Moss ferry sank on 9 June 1999");
    expect(result.verdict).toBe("supported");
    expect(sources(result)).toEqual(["echo"]);
    expect(result.evidence[0]?.url).toContain("https://echo.example/1#:~:text=");
  });

  it("is conflicting where three articles disagree, whichever side it takes", async () => {
    for (const claim of ["The Halden ferry sank on 3 March 2021", "The Halden ferry sank on 4 March 2021"]) {
      const result = await check(claim);
      expect(result.verdict, claim).toBe("conflicting_evidence");
      expect(result.findings[0]).toMatchObject({ code: "source_conflict", stance: "neutral" });
      const places = new Set(sources(result));
      expect(places, claim).toContain("herald");
      expect(places.has("gazette") || places.has("courier"), claim).toBe(true);
      expect(new Set(result.findings.map(({ stance }) => stance))).toEqual(new Set(["neutral", "supports", "refutes"]));
      for (const { articleId, start, end, text } of result.evidence) {
        expect(ARTICLES[articleId ?? ""]?.slice(start, end)).toBe(text);
      }
    }
  });

  it("is conflicting where two articles count differently, also when the name begins it", async () => {
    for (const count of ["5,000", "7,000"]) {
      const result = await check(`Vinstra has ${count} inhabitants.`);
      expect(result.verdict, count).toBe("conflicting_evidence");
      expect(new Set(sources(result))).toEqual(new Set(["census", "almanac"]));
    }
    expect((await check("Vinstra has 6,000 inhabitants.")).verdict).toBe("refuted");
    expect((await check("Lomma has 5,000 inhabitants.")).verdict).toBe("not_enough_info");
  });

  it("is supported where the articles that speak of it agree", async () => {
    const result = await check("The Halden ferry carried 120 passengers");
    expect(result.verdict).toBe("supported");
    expect(["gazette", "courier"]).toContain(sources(result)[0]);
  });

  it("is refuted where none supports it", async () => {
    const result = await check("The Halden ferry carried 150 passengers");
    expect(result.verdict).toBe("refuted");
  });

  it("is not refuted by an article about something else, nor answered by none", async () => {
    expect((await check("The Drammen ferry sank on 5 May 2020")).verdict).toBe("not_enough_info");
    expect((await check("Zebras graze in Tanzania")).verdict).toBe("not_enough_info");
  });
});
