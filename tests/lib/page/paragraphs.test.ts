import { expect, test } from "vitest";

import { parseHtml } from "../../../functions/source/parse-html.ts";
import { splitParagraphs } from "../../../lib/page/paragraphs.ts";
import { readPage } from "../../../lib/page/read-page.ts";

/** The paragraphs of a page after they were split, a line break as `/`. */
function paragraphs(body: string): string[] {
  const document = parseHtml(`<body>${body}</body>`);
  splitParagraphs(document);
  return [...document.querySelectorAll("p")].map((paragraph) => {
    for (const line of paragraph.querySelectorAll("br")) line.parentNode?.insertBefore(slash(), line);
    return (paragraph.textContent ?? "").trim().replaceAll(/\s+(?=\/)/gu, "");
  });
}

const slash = () => parseHtml("<i>/</i>").body.querySelector("i")?.firstChild ?? parseHtml("");

test.each<[string, string[]]>([
  ["<p>One.<br><br>Two.</p>", ["One.//", "Two."]],
  [
    "<p>One.<br> <!-- x -->\n<br><br>Two <b>2</b>.<br>Still two.<br><br>Three.</p>",
    ["One.///", "Two 2./Still two.//", "Three."],
  ],
  ["<p>One.<br>Still one.</p><p>Two.</p>", ["One./Still one.", "Two."]],
  ["<p><br><br></p>", ["//"]],
  ["<p></p>", [""]],
  ["<p>One, <b>two<br><br>three</b></p>", ["One, two//three"]],
])("%s", (body, expected) => {
  expect(paragraphs(body)).toEqual(expected);
});

test.each(["pre", "blockquote", "ul", "div"])("a <%s> beside them is read, too", (name) => {
  const item = name === "ul" ? "<li>The mayor opened the bridge.</li>" : "The mayor opened the bridge.";
  const { text } = readPage(
    parseHtml(`<article><${name}>${item}</${name}><p>It rained.<br><br>The bridge cost 3 million.</p></article>`),
  );
  expect(text).toBe("The mayor opened the bridge.\n\nIt rained.\n\nThe bridge cost 3 million.");
});

test("as many breaks as a page may have take no more than their number", () => {
  const { text } = readPage(parseHtml(`<article><p>${"A word.<br><br>".repeat(8_000)}</p></article>`));
  expect(text.split("\n\n")).toHaveLength(8_000);
});
