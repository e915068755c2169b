import { collapse, type PageElement } from "./dom.ts";

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** A blank line before and after. */
const PARAGRAPHS = set(
  "P DIV H1 H2 H3 H4 H5 H6 UL OL DL TABLE SECTION ARTICLE BLOCKQUOTE PRE FIGURE FIGCAPTION HEADER FOOTER MAIN NAV ASIDE HR FORM FIELDSET ADDRESS DETAILS SUMMARY HGROUP CENTER BODY",
);
/** A line of its own. */
const LINES = set("LI DT DD TR CAPTION LEGEND OPTION");
/** Never shown as text, or controls whose words are not the page's. */
const UNREAD = set(
  "HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED VIDEO AUDIO CANVAS MAP SELECT TEXTAREA BUTTON INPUT DATALIST METER PROGRESS RP RT ANNOTATION ANNOTATION-XML",
);
/** What the author has struck out is no longer said. */
const STRUCK = set("DEL S STRIKE");

/** How much of a break an element makes before and after itself. */
export type Break = "none" | "line" | "paragraph";

export function breakOf(name: string): Break {
  if (PARAGRAPHS.has(name)) return "paragraph";
  return LINES.has(name) ? "line" : "none";
}

/** Whether an element and all in it is left out of the text. */
export function isUnread(element: PageElement, name: string): boolean {
  if (UNREAD.has(name) || STRUCK.has(name)) return true;
  if (name === "SUP") return isNoteMark(element);
  if (name === "SPAN") return hasClass(element, "mw-editsection");
  return false;
}

/**
 * A footnote's mark: raised, and nothing but a link into the page, or bracketed. "1787[3]" is the
 * year and a mark; read on, it would be a word that the article does not have.
 */
function isNoteMark(element: PageElement): boolean {
  const text = collapse(element.textContent ?? "");
  if (/^\[[^\]]{1,40}\]$/u.test(text)) return true;
  const link = element.querySelector("a");
  const href = link?.getAttribute("href") ?? "";
  return link !== null && href.includes("#") && collapse(link.textContent ?? "") === text && text.length <= 10;
}

function hasClass(element: PageElement, name: string): boolean {
  return (element.getAttribute("class") ?? "").split(/\s+/u).includes(name);
}
