/** A page that would take too long to read, or too much memory. */
export class PageTooComplex extends Error {
  override readonly name = "PageTooComplex";
}

/** Open tags at one time. The parser's own stack takes time for each; browsers nest no deeper than 512. */
const MAX_OPEN = 1_000;
/** Elements below one another in the tree that is built; deeper ones become siblings. */
export const MAX_DEPTH = 200;
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

  /** Notes an element that lies in `open` others, `weighed` of them weighed, and has `siblings` before it. */
  addElement(name: string, open: number, weighed: number, siblings: number): void {
    this.elements += 1;
    if (name === "svg" || name === "math") this.foreign += 1;
    this.steps += STEPS_AN_ELEMENT * (weighed + 1) + STEPS_A_CHILD * siblings;
    if (open > MAX_OPEN) throw new PageTooComplex(`The page nests more than ${MAX_OPEN} tags.`);
    if (this.foreign > MAX_FOREIGN) throw new PageTooComplex(`The page has more than ${MAX_FOREIGN} drawings.`);
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
