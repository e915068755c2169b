import { Parser } from "htmlparser2";

import type { PageDocument } from "../../lib/page/dom.ts";
import { PageTree } from "./page-tree.ts";
import { PageWork } from "./page-work.ts";

/**
 * A page's HTML as a document, made for reading: with `html`, `head` and `body` whatever the page
 * leaves out, and without what has no text (scripts other than JSON-LD, styles, drawings, comments).
 * Takes any string. Throws PageTooComplex for a page that would take too long to read.
 */
export function parseHtml(html: string): PageDocument {
  const tree = new PageTree(new PageWork(html));
  const parser = new Parser({
    onopentagname: (name) => tree.open(name),
    onattribute: (name, value) => tree.attribute(name, value),
    onclosetag: () => tree.close(),
    ontext: (text) => tree.text(text),
  });
  parser.write(html);
  parser.end();
  return tree.finish();
}
