import { type Page, readPage } from "../../lib/page/index.ts";
import { parseHtml } from "./parse-html.ts";

/** Reads a page's HTML. Throws PageTooComplex for a page that would take too long to read. */
export function readHtml(html: string): Page {
  return readPage(parseHtml(html));
}
