import Readability from "@mozilla/readability/Readability.js";

import { blockText } from "./block-text.ts";
import { nameOfByline } from "./byline.ts";
import { collapse, type PageDocument } from "./dom.ts";
import { repeatedHeadline, withoutSite } from "./headline.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Page } from "./page.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { publicationDate } from "./publication-date.ts";

/**
 * Reads a page's main text and what it says of itself. The document is changed on the way: give it a
 * clone (`document.cloneNode(true)`) where it is still shown. What is not the article (navigation,
 * comments, asides, related links) is left out by Mozilla's Readability.
 */
export function readPage(document: PageDocument): Page {
  // Read before Readability takes the scripts and the page's own header away.
  const structured = readJsonLd(document);
  const publishedAt = publicationDate(document, structured?.publishedAt ?? null);
  const repeated = repeatedHeadline(document);
  const pageTitle = collapse(document.title);
  const declared = document.documentElement.getAttribute("lang");
  splitParagraphs(document);
  const article = new Readability(document, { serializer: blockText, keepClasses: true }).parse();
  const siteName = said(structured?.siteName) ?? said(article?.siteName);
  const found = said(article?.title) ?? said(structured?.headline);
  // A title that is made of the page's own is better made by a heading that repeats it.
  const title = found !== null && repeated !== null && pageTitle.includes(found) ? repeated : found;
  return {
    title: title === null ? null : withoutSite(title, siteName),
    byline: nameOfByline(said(structured?.byline) ?? said(article?.byline) ?? ""),
    siteName,
    publishedAt,
    language: said(declared) ?? said(structured?.language),
    text: article?.content ?? "",
  };
}

function said(value: string | null | undefined): string | null {
  const text = collapse(value ?? "");
  return text === "" ? null : text;
}
