/** A line of an article, without its line break; half-open, in the article's text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** A short line without an end mark, as a subheading is. */
  readonly heading: boolean;
}

/** A subheading is hardly ever longer. */
const HEADING_LENGTH = 80;

/** The lines of a text that have a character other than white space. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line !== "") paragraphs.push({ start, end, heading: isHeading(line) });
    start = end + 1;
  }
  return paragraphs;
}

function isHeading(line: string): boolean {
  return line.length <= HEADING_LENGTH && !/[.!?:;,…"”’)\]]$/u.test(line);
}
