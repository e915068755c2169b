/**
 * The attributes that tell where a page's article is, with the characters that are kept of each.
 * Readability matches some of them by patterns that take the square of their length and more
 * (`srcset`, `data-src`), so nothing else gets in, and nothing long.
 */
const KEPT: Readonly<Record<string, number>> = {
  id: 200,
  class: 500,
  role: 50,
  rel: 50,
  lang: 50,
  dir: 10,
  type: 100,
  name: 100,
  property: 100,
  itemprop: 200,
  datetime: 100,
  pubdate: 10,
  content: 2_000,
  colspan: 10,
  rowspan: 10,
  summary: 200,
  "aria-hidden": 10,
  "aria-modal": 10,
};

/** What of an attribute is kept, as name and value; null where nothing is. */
export function keptAttribute(name: string, value: string): readonly [string, string] | null {
  if (Object.hasOwn(KEPT, name)) return [name, value.slice(0, KEPT[name]).toWellFormed()];
  if (name === "hidden") return ["hidden", ""];
  if (name === "style") return hides(value) ? ["hidden", ""] : null;
  // That an image has a source matters, and whether a link stays on the page; where they lead does not.
  if (name === "src") return ["src", "image"];
  if (name === "href") return value.startsWith("#") ? ["href", value.slice(0, 100)] : null;
  return null;
}

/** Whether an inline style takes its element out of sight. */
function hides(style: string): boolean {
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu.test(style.slice(0, 1_000));
}
