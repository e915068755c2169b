/** A page that would take too long to read, or too much memory. */
export class PageTooComplex extends Error {
  override readonly name = "PageTooComplex";
}

/** Elements below one another in the tree that is built; browsers nest no deeper than 512, the pages of the news than 40. */
export const MAX_DEPTH = 100;
/** Open tags at one time, which the parser looks through at each closing tag: fewer where there are many tags. */
const MIN_OPEN = 1_000;
const MAX_OPEN = 12_000;
const MAX_LOOKS = 500_000_000;
/** Some 2 kB each while they are read; the pages of the news have a tenth of it, long encyclopedia articles half. */
const MAX_ELEMENTS = 25_000;
/** Elements that stand in `<svg>` or `<math>`, which the parser keeps a stack of that nothing shortens. */
const MAX_FOREIGN = 5_000;
/** Steps of reading, as PageWork counts them, of a fifth of a nanosecond each. An encyclopedia article of a megabyte takes a sixth. */
const MAX_STEPS = 4_000_000_000;
/** To look at one element on behalf of a weighed one around it. */
const STEPS_AN_ELEMENT = 7_500;
/** To list one of an element's children. */
const STEPS_A_CHILD = 4;

/** Those that Readability weighs one by one, each time reading all that is below them. */
const WEIGHED: ReadonlySet<string> = new Set(["div", "ul", "table", "form", "fieldset"]);

/**
 * Foresees how long Readability will take with a page, while its tree is built. For each weighed
 * element it reads the text of every element below, so a text counts once for each pair of a weighed
 * element and an element that it lies in; and it lists an element's children once for each of them.
 */
export class PageWork {
  private elements = 0;
  private foreign = 0;
  private steps = 0;
  private readonly maxOpen: number;

  constructor(html: string) {
    const tags = html.length - html.replaceAll("<", "").length;
    this.maxOpen = Math.min(MAX_OPEN, Math.max(MIN_OPEN, Math.floor(MAX_LOOKS / Math.max(1, tags))));
  }

  /** Notes a tag that lies in `open` others. */
  addTag(name: string, open: number): void {
    if (name === "svg" || name === "math") this.foreign += 1;
    if (open > this.maxOpen) throw new PageTooComplex(`The page nests more than ${this.maxOpen} tags.`);
    if (this.foreign > MAX_FOREIGN) throw new PageTooComplex(`The page has more than ${MAX_FOREIGN} drawings.`);
  }

  /** Notes an element of the tree, with the weighed ones that it lies in and the siblings before it. */
  addElement(weighed: number, siblings: number): void {
    this.elements += 1;
    this.steps += STEPS_AN_ELEMENT * (weighed + 1) + STEPS_A_CHILD * siblings;
    this.check();
  }

  addText(text: string, depth: number, weighed: number): void {
    this.steps += text.length * (weighed + 1) * (depth + 1);
    // Written out and read again, as Readability does at its second try, each of these parts the text.
    this.elements += text.length - text.replaceAll(/[&<>]/gu, "").length;
    this.check();
  }

  private check(): void {
    if (this.elements > MAX_ELEMENTS) throw new PageTooComplex(`The page has more than ${MAX_ELEMENTS} elements.`);
    if (this.steps > MAX_STEPS) throw new PageTooComplex("The page nests too much text too deeply.");
  }

  static isWeighed(name: string): boolean {
    return WEIGHED.has(name);
  }
}
