import { describe, expect, test } from "vitest";

import { parseHtml } from "../../../functions/source/parse-html.ts";
import { readPage } from "../../../lib/page/read-page.ts";
import { newsPage } from "../../support/news-page.ts";

const read = (options: Parameters<typeof newsPage>[0] = {}) => readPage(parseHtml(newsPage(options)));

describe("a news page", () => {
  test("gives the article's paragraphs and nothing around them", () => {
    const { text } = read();
    expect(text).toMatch(/^The council of Harrowgate voted on Tuesday/u);
    expect(text).toContain("\n\nThe new bridge will cost 4.2 million pounds");
    expect(text).toContain("A drawing of the bridge");
    for (const around of ["Home", "Weather", "Most read", "Subscribe", "Copyright", "A reader's comment"]) {
      expect(text).not.toContain(around);
    }
  });

  test("gives what its meta elements say", () => {
    expect(read()).toMatchObject({
      title: "Council votes for a new bridge",
      byline: "Ada Lindqvist",
      siteName: "The Harrowgate Courier",
      publishedAt: "2024-05-06T07:08:09+01:00",
      language: "en-GB",
    });
  });

  test("believes JSON-LD first, in a graph too", () => {
    const article = {
      "@type": ["NewsArticle"],
      headline: "Bridge approved",
      author: [
        { "@type": "Person", name: "Ada Lindqvist" },
        { "@type": "Person", name: "Tom Okafor" },
      ],
      publisher: { "@type": "Organization", name: "Courier Online" },
      datePublished: "2024-05-07",
    };
    const jsonLd = { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "Courier" }, article] };
    expect(read({ jsonLd: JSON.stringify(jsonLd) })).toMatchObject({
      byline: "Ada Lindqvist, Tom Okafor",
      siteName: "Courier Online",
      publishedAt: "2024-05-07",
    });
  });

  test.each([
    "{",
    "null",
    "[[[]]]",
    '{"@type": 5}',
    '{"@graph": {"@graph": 1}}',
    '{"@type": "NewsArticle", "datePublished": {}}',
  ])("JSON-LD that says nothing leaves the meta elements: %s", (jsonLd) =>
    expect(read({ jsonLd })).toMatchObject({ publishedAt: "2024-05-06T07:08:09+01:00", byline: "Ada Lindqvist" }),
  );

  test("takes the date of a time element where nothing else has it", () => {
    expect(read({ head: "", dateline: '<time datetime="2024-05-08">8 May</time>' }).publishedAt).toBe("2024-05-08");
  });

  test("says null where the page does not say", () => {
    expect(read({ head: "", dateline: "" })).toMatchObject({ byline: null, siteName: null, publishedAt: null });
  });
});

describe("a short page", () => {
  test.each([
    ["one paragraph", "<p>Jobs rose 2.4% in May.</p>", "Jobs rose 2.4% in May."],
    ["two, without html and body", "<p>Jobs rose.</p><p>Prices fell.</p>", "Jobs rose.\n\nPrices fell."],
    ["bare text", "Jobs rose in May.", "Jobs rose in May."],
    ["a div", "<html><body><div>Jobs rose in May.</div></body></html>", "Jobs rose in May."],
  ])("is read whole: %s", (_name, html, text) => expect(readPage(parseHtml(html)).text).toBe(text));

  test.each(["", "   ", "<html></html>", "<script>x()</script>", "<!-- nothing -->", "<body><img src=x></body>"])(
    "without words has an empty text: %j",
    (html) => expect(readPage(parseHtml(html)).text).toBe(""),
  );
});
