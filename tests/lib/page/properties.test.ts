import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { PageTooComplex } from "../../../functions/source/page-work.ts";
import { parseHtml } from "../../../functions/source/parse-html.ts";
import { type Page, readPage } from "../../../lib/page/index.ts";

const NAMES =
  "html head body title meta script style article main aside nav div p span a b i sup q del br hr h1 h2 ul li table tr td th pre figure figcaption form input button svg math template time".split(
    " ",
  );
const name = fc.constantFrom(...NAMES);
const attribute = fc.tuple(
  fc.constantFrom(
    "class",
    "id",
    "style",
    "hidden",
    "href",
    "src",
    "type",
    "itemprop",
    "property",
    "content",
    "datetime",
  ),
  fc.constantFrom(
    "",
    "share",
    "byline",
    "#x",
    "display:none",
    "application/ld+json",
    "datePublished",
    "og:title",
    "2024-05-06",
  ),
);
const word = fc.constantFrom(
  "bridge",
  "rose",
  "4.2%",
  "2024",
  "\u201CWe",
  "said,",
  "&amp;",
  "&#0;",
  "&nbsp;",
  "\u00AD",
  "<",
  "]]>",
);

/** Pieces of markup in any order: tags that open, close, cross and never end. */
const piece = fc.oneof(
  { weight: 3, arbitrary: word.map((text) => `${text} `) },
  { weight: 2, arbitrary: name.map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 1, arbitrary: fc.tuple(name, attribute).map(([tag, [key, value]]) => `<${tag} ${key}="${value}">`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("<", "</", "<!--", "-->", "<![CDATA[", "<?", "&", '<p class="', "{", '"@graph":'),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 5 }) },
);
const markup = fc.array(piece, { maxLength: 150 }).map((pieces) => pieces.join(""));

function read(html: string): Page | null {
  try {
    return readPage(parseHtml(html));
  } catch (error) {
    if (error instanceof PageTooComplex) return null;
    throw error;
  }
}

describe("any markup", () => {
  test("is read or refused, and gives a text that is in order", () => {
    fc.assert(
      fc.property(markup, (html) => {
        const page = read(html);
        if (page === null) return;
        for (const value of Object.values(page)) expect(value ?? "").toSatisfy((text: string) => text.isWellFormed());
        expect(page.text).toBe(page.text.trim());
        expect(page.text).not.toMatch(/\n{3}|\p{Cc}(?<![\n\t])/u);
        expect(page.publishedAt ?? "2024-05-06").toMatch(/^\d{4}-\d\d-\d\d/u);
      }),
      { numRuns: 500 },
    );
  });

  test("gives the same twice", () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(read(html)).toEqual(read(html));
      }),
      { numRuns: 50 },
    );
  });
});

describe("paragraphs", () => {
  const sentence = fc
    .array(fc.constantFrom("bridge", "council", "rose", "fell", "2024", "4.2", "\u20AC5m", "caf\u00E9"), {
      minLength: 1,
      maxLength: 12,
    })
    .map((words) => `${words.join(" ")}.`);

  test("are given word for word, each by itself", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
        const html = `<article>${sentences.map((text) => `<p>${text}</p>`).join("\n")}</article>`;
        expect(read(html)?.text).toBe(sentences.join("\n\n"));
      }),
      { numRuns: 100 },
    );
  });
});
