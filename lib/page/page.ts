/** What a page says, for a reader: its main text, and what it says of itself. Null where it does not say. */
export interface Page {
  readonly title: string | null;
  /** Who wrote it, without "By". */
  readonly byline: string | null;
  /** The site or publisher. */
  readonly siteName: string | null;
  /** ISO 8601 date, or date and time. */
  readonly publishedAt: string | null;
  /** BCP 47 tag, as the page declares it. */
  readonly language: string | null;
  /** The main text: paragraphs apart by a blank line. Empty where the page has none. */
  readonly text: string;
}
