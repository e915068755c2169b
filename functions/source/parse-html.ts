import { DOMParser } from "linkedom";

import type { PageDocument } from "../../lib/page/dom.ts";

/** A page's HTML as a document of its own. */
export function parseHtml(html: string): PageDocument {
  return new DOMParser().parseFromString(html, "text/html");
}
