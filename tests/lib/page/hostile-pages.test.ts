import { describe, expect, test } from "vitest";

import { PageTooComplex } from "../../../functions/source/page-work.ts";
import { parseHtml } from "../../../functions/source/parse-html.ts";
import { readPage } from "../../../lib/page/read-page.ts";

const SIZE = 1_048_576;
const filled = (part: string): string => part.repeat(Math.floor(SIZE / part.length));

/** Each is read, or refused, before the test's time is over; what a page of this kind may not do is hang. */
const PAGES: Readonly<Record<string, string>> = {
  "10,000 nested tags": `${"<div>".repeat(10_000)}deep`,
  "tags nested as deep as they may": `${"<div>".repeat(900)}deep${"</div>".repeat(900)}`,
  "much text nested deeply": "<div>".repeat(150) + filled("word "),
  "tags that are never closed": filled("<b>word "),
  "blocks that are never closed": filled("<div>word "),
  "tables in tables": filled("<table><tr><td>x"),
  "lists in lists": filled("<ul><li>x"),
  "closing tags that nothing opened": "<div>".repeat(900) + filled("</b>"),
  "paragraphs that nothing opened": filled("</p>"),
  "nothing but angles": filled("<"),
  "a tag that does not end": `<p class="${filled("x")}`,
  "attributes without end": `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ")}>text`,
  "an attribute of a megabyte": `<img data-src="${filled("a.jpg")} x">text`,
  "a class of a megabyte": `<p class="${filled("share ")}">text`,
  "a megabyte of entities": filled("&amp;"),
  "a megabyte of numbered entities": filled("&#x41;"),
  "entities that are none": filled("&aaaa"),
  comments: filled("<!-- -->"),
  "a comment that does not end": filled("<!--"),
  "empty drawings": filled("<svg/>"),
  "drawings in drawings": filled("<svg>"),
  "a hundred thousand paragraphs": filled("<p>word"),
  "breaks of lines": filled("x<br><br>"),
  links: filled("<a href=#x>l</a>"),
  "meta elements": filled('<meta property="   og:  " content="x">'),
  "white space": `<p>x${filled(" ")}x</p>`,
  "a title of white space": `<title>${filled(" ")}x</title><p>x`,
  "JSON-LD nested deeply": `<script type="application/ld+json">${filled("[")}</script><p>x`,
  "JSON-LD with graphs in graphs": `<script type="application/ld+json">${'{"@graph":'.repeat(50_000)}1${"}".repeat(50_000)}</script><p>x`,
  "zero bytes": filled("\0"),
  "random bytes": Array.from({ length: 200_000 }, (_, index) => String.fromCharCode((index * index * 31) % 256)).join(
    "",
  ),
};

describe("a hostile page", () => {
  test.each(Object.keys(PAGES))("%s", (name) => {
    let text: string | null = null;
    try {
      ({ text } = readPage(parseHtml(PAGES[name] ?? "")));
    } catch (error) {
      expect(error).toBeInstanceOf(PageTooComplex);
    }
    if (text !== null) expect(text.isWellFormed()).toBe(true);
  });
});

describe("a page that is deep and honest", () => {
  test("is read though its levels are more than browsers nest", () => {
    const html = `${"<span>".repeat(600)}<p>Prices rose by 4% in May.</p>${"</span>".repeat(600)}`;
    expect(readPage(parseHtml(html)).text).toBe("Prices rose by 4% in May.");
  });

  test.each([
    ["10,000 nested blocks", `${"<div>".repeat(10_000)}deep`, "deep"],
    ["10,000 nested blocks, closed", `${"<div>".repeat(10_000)}deep${"</div>".repeat(10_000)}end`, "deep\n\nend"],
    ["10,000 nested inline elements", `${"<b>".repeat(10_000)}deep</b></b> end`, "deep end"],
    ["blocks at the deepest level", `${"<div>".repeat(150)}<p>One</p><p>Two</p>three`, "One\n\nTwo\n\nthree"],
    ["lines at the deepest level", `${"<div>".repeat(150)}One<br>Two<b>and</b>three`, "One\nTwoandthree"],
    ["what is hidden there, hiding nothing above", `<p>Seen.</p>${"<div>".repeat(150)}<i hidden>x</i>`, "Seen.\n\nx"],
  ])("is read: %s", (_what, html, text) => expect(readPage(parseHtml(html)).text).toBe(text));

  test("keeps its words in their order", () => {
    const html = Array.from({ length: 500 }, (_, index) => `<i>${index} `).join("");
    expect(readPage(parseHtml(html)).text.split(/\s+/u).map(Number)).toEqual(Array.from({ length: 500 }, (_, i) => i));
  });
});

describe("markup that is wrong", () => {
  test.each([
    ["a paragraph in a paragraph", "<p>One<p>Two", "One\n\nTwo"],
    ["tags that cross", "<p><b>One<i>two</b>three</i></p><p>Four</p>", "Onetwothree\n\nFour"],
    ["a body in a body", "<body><p>One</p><body><p>Two</p></body>", "One\n\nTwo"],
    ["text behind the end", "<html><body><p>One</p></body></html>Two", "One\n\nTwo"],
    ["a head that is not closed", "<head><title>T</title><p>One</p>", "One"],
    ["words in the head", "<head>One</head><p>Two</p>", "One\n\nTwo"],
    ["an unquoted angle", "<p>3 < 5 and 7 > 5</p>", "3 < 5 and 7 > 5"],
    ["a bare ampersand", "<p>AT&T &amp; Co &copy 2024</p>", "AT&T & Co \u00A9 2024"],
  ])("%s", (_what, html, text) => expect(readPage(parseHtml(html)).text).toBe(text));

  test.each([
    ["hidden", "<p>Seen.</p><p hidden>Not seen.</p>"],
    ["taken out of sight by its style", '<p>Seen.</p><p style="color:red; display : none">Not seen.</p>'],
    ["hidden from readers", '<p>Seen.</p><div aria-hidden="true">Not seen.</div>'],
    ["a script", "<p>Seen.</p><script>document.write('Not seen.')</script>"],
    ["for browsers without scripts", "<p>Seen.</p><noscript><p>Not seen.</p></noscript>"],
    ["a template", "<p>Seen.</p><template><p>Not seen.</p></template>"],
    ["a comment", "<p>Seen.</p><!-- Not seen. -->"],
  ])("what is %s is not read", (_what, html) => expect(readPage(parseHtml(html)).text).toBe("Seen."));
});
