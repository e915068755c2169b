import { describe, expect, test } from "vitest";

import { parseHtml } from "../../../functions/source/parse-html.ts";
import { blockText } from "../../../lib/page/block-text.ts";

function textOf(body: string): string {
  return blockText(parseHtml(`<!doctype html><html><head></head><body>${body}</body></html>`).body);
}

describe("text of blocks", () => {
  test.each([
    ["paragraphs stand apart by a blank line", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["a heading is a paragraph of its own", "<h2>Budget</h2><p>It rose.</p>", "Budget\n\nIt rose."],
    ["white space collapses", "<p>  One \n\t two&nbsp;three  </p>", "One two three"],
    ["inline elements part no word", "<p>un<b>believ</b>able <i>and</i> so</p>", "unbelievable and so"],
    ["a space inside an inline element counts", "<p>one<b> two </b>three</p>", "one two three"],
    ["items of a list have a line each", "<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
    ["a nested list goes on", "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>", "One\n\nInner\n\nTwo"],
    ["a break is a line", "<p>One<br>two</p>", "One\ntwo"],
    ["two breaks are a paragraph", "<p>One<br> <br/>two</p>", "One\n\ntwo"],
    [
      "rows are lines, cells stand apart by a tab",
      "<table><tr><th>Year<th>Jobs<tr><td>2024<td>310</table>",
      "Year\tJobs\n2024\t310",
    ],
    [
      "a caption is kept",
      "<figure><img alt='x'><figcaption>The bridge</figcaption></figure><p>It fell.</p>",
      "The bridge\n\nIt fell.",
    ],
    ["a definition has its line", "<dl><dt>Born</dt><dd>1931</dd></dl>", "Born\n1931"],
    ["preformatted lines stay", "<pre>a\n  b <b>c</b> d\n</pre>", "a\n  b c d"],
    [
      "scripts, styles and controls are not read",
      "<p>One<script>x()</script><style>p{}</style><button>Share</button></p>",
      "One",
    ],
    ["soft hyphens and zero-width spaces go", "<p>govern&shy;ment and un&#8203;der</p>", "government and under"],
    ["nothing is nothing", "<div> <p></p> <br> </div>", ""],
    ["text beside blocks is kept", "Before<p>One</p>after", "Before\n\nOne\n\nafter"],
  ])("%s", (_name, html, text) => expect(textOf(html)).toBe(text));

  test("raised digits stay apart from the number before them", () => {
    expect(textOf("<p>10<sup>6</sup> m<sup>2</sup>, 10<sup>-3</sup></p>")).toBe("10\u2076 m\u00B2, 10\u207B\u00B3");
  });

  test.each([
    ["a bracketed one", 'Since 1787.<sup class="reference"><a href="#n3">[3]</a></sup> It', "Since 1787. It"],
    ["a link", 'Since 1787<sup><a href="#fn:3">3</a></sup> it', "Since 1787 it"],
    ["a word in brackets", "Since 1787<sup>[<i>citation needed</i>]</sup> it", "Since 1787 it"],
  ])("a footnote's mark is no part of the text: %s", (_name, html, text) =>
    expect(textOf(`<p>${html}</p>`)).toBe(text),
  );

  test("a raised word is", () => expect(textOf("<p>the 19<sup>th</sup> floor</p>")).toBe("the 19th floor"));

  test("what is struck out is not said", () => {
    expect(textOf("<p>It cost <del>$3m</del> <ins>$5m</ins>, <s>no</s> yes.</p>")).toBe("It cost $5m, yes.");
  });

  test.each([
    ["a label of an advertisement", "<p>One.</p><p>Advertisement</p><p>Two.</p>", "One.\n\nTwo."],
    ["a label first", "<div>Share</div><p>One.</p>", "One."],
    ["a label last", "<p>One.</p><div>Read more:</div>", "One."],
    ["labels one after another", "<p>One.</p><p>Photo</p><p>Story continues below advertisement</p>Two", "One.\n\nTwo"],
    ["a link to another article", "<p>One.</p><p>Related: <a href=x>Mayor resigns</a></p><p>Two.</p>", "One.\n\nTwo."],
    ["such a link, label and all", "<p>One.</p><p><a href=x><b>READ MORE:</b> Mayor resigns</a></p>", "One."],
    ["such items of a list", "<p>One.</p><ul><li>See also: <a>Mayor resigns</a></li><li>Two</li></ul>", "One.\n\nTwo"],
  ])("what is the page's and not the article's is left out: %s", (_name, html, text) =>
    expect(textOf(html)).toBe(text),
  );

  test.each([
    ["a label within a sentence", "<p>Advertisement is dear.</p>"],
    ["a label with more", "<p>Photo by Ada Lindqvist</p>"],
    ["a lead without a link", "<p>Related: the mayor resigned.</p>"],
    ["a lead with a link in its sentence", "<p>Read: <a>the report</a> says that the mayor resigned.</p>"],
    ["a link alone", "<p><a href=x>Read the report</a></p>"],
  ])("what only looks so is kept: %s", (_name, html) => {
    const words = html.replaceAll(/<[^>]+>/gu, "");
    expect(textOf(`${html}<p>Two.</p>`)).toBe(`${words}\n\nTwo.`);
  });

  test("a quotation element shows its marks", () => {
    expect(textOf("<p>She said <q>we won</q>.</p>")).toBe("She said \u201Cwe won\u201D.");
  });
});
