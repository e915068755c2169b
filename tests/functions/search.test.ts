import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";

import { searchArticles } from "../../functions/library/search.ts";
import { searchTerms } from "../../functions/library/search-terms.ts";
import { store } from "./support/library.ts";

async function found(query: string, limit = 10): Promise<unknown[]> {
  const hits = await searchArticles(env.DB, query, limit);
  const ids = await env.DB.prepare("SELECT seq, id FROM articles").all<{ seq: number; id: string }>();
  return hits.map(({ seq }) => ids.results.find((row) => row.seq === seq)?.id);
}

beforeAll(async () => {
  // More sentences with each of these words than a search looks through by one word.
  await store("bridges", { text: "The mayor of Lund opened a bridge. ".repeat(5_200) });
  await store("clinic", {
    text: "Anna Berg opened a clinic in Visby in 1987. The mayor wept. Nurses sang on the bridge.",
  });
  await store("choir", { text: "A choir of 1,987 voices sang. Berg, a hamlet, is quiet." });
  await store("sea", { text: "Café Ångström closed. The US Navy left at 7:30 a.m., it’s said." });
});

describe("searchTerms", () => {
  it.each<[string, string[], string[]]>([
    ["The mayor praised Anna Berg in 1987", ["anna", "berg", "1987"], ["mayor", "praised"]],
    ["Mayor of mayor", [], ["mayor"]],
    ["mayor Mayor", ["mayor"], []],
    ["they told us about the US", ["us"], ["told"]],
    ['AND OR NOT NEAR(a b) "x" * ^ col:', ["col", "near", "x", "b"], []],
    ["", [], []],
    ["… — !", [], []],
  ])("%j: names and numbers weigh double", (text, double, single) => {
    const terms = searchTerms(text);
    const of = (weight: number): string[] =>
      terms.filter((term) => term.weight === weight).map(({ phrase }) => phrase.slice(1, -1));
    for (const term of double) expect([...of(2), ...of(1)]).toContain(term);
    for (const term of single) expect(of(1)).toContain(term);
    expect(new Set(terms.map(({ phrase }) => phrase)).size).toBe(terms.length);
  });

  it("are at most forty, names first", () => {
    const words = Array.from(
      { length: 60 },
      (_none, index) => `word${"abcdefgh".charAt(index % 8)}${"x".repeat(index)}`,
    );
    const terms = searchTerms(`${words.join(" ")} Visby`);
    expect(terms).toHaveLength(40);
    expect(terms[0]).toEqual({ phrase: '"visby"', weight: 2 });
  });
});

describe("searchArticles", () => {
  it("lets rare words decide over common ones", async () => {
    expect((await found("the mayor wept on a bridge"))[0]).toBe("clinic");
    expect((await found("Anna Berg, mayor"))[0]).toBe("clinic");
    expect((await found("the hamlet of Berg"))[0]).toBe("choir");
  });

  it("asks common words to meet in a sentence", async () => {
    expect(await found("bridge mayor opened")).toEqual(["bridges"]);
  });

  it("still finds by one common word, newest first looked at", async () => {
    expect(new Set(await found("mayor"))).toEqual(new Set(["bridges", "clinic"]));
  });

  it("folds accents, capitals and inflections", async () => {
    expect(await found("cafe angstrom")).toEqual(["sea"]);
    expect(await found("SINGING nurse")).toEqual(["clinic"]);
    expect(await found("US")).toEqual(["sea"]);
  });

  it("finds nothing for words that nobody wrote, or for none", async () => {
    for (const query of ["zeppelin", "the of and", "", "?!", '"', "a AND", "NEAR("]) {
      expect(await found(query), query).toEqual([]);
    }
  });
});
