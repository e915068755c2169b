import { mean, median } from "./measures.ts";

/** F1 of the words, and of whole blocks (paragraphs, items, cells, headings). */
export interface Score {
  readonly words: number;
  readonly blocks: number;
}

export interface PageScore {
  readonly name: string;
  readonly floor: Score;
  readonly plain: Score;
  readonly ours: Score;
  readonly milliseconds: number;
}

export interface Agreement {
  readonly title: boolean | undefined;
  /** The title is the set's up to where a site's name or a chapter follows. */
  readonly titleBegins: boolean;
  readonly byline: boolean | undefined;
  readonly site: boolean | undefined;
  readonly date: boolean | undefined;
  /** A date was found where the set has none. */
  readonly dateAdded: boolean;
}

const ROWS = [
  ["the whole page", "floor"],
  ["Readability's `textContent`, on linkedom's tree", "plain"],
  ["Attest", "ours"],
] as const;

/** docs/evaluation-pages.md. */
export function reportOf(scores: readonly PageScore[], agreements: readonly Agreement[]): string {
  const below = scores.filter(({ ours }) => ours.words < 0.98).toSorted((a, b) => a.ours.words - b.ours.words);
  const times = scores.map(({ milliseconds }) => milliseconds);
  return `# How well a page's article is found

Written by \`npm run eval -- pages [data folder]\`. The pages are those that come with Mozilla's Readability (\`test/test-pages\` of its
repository, a folder each under \`html/readability\`). What is expected of them was made with Readability and corrected by its authors, so that
Readability itself stands near the top: what the table shows is that nothing is lost on the tree that runs in a Worker, and what is gained by
reading blocks as blocks. The words are compared as multisets (F1), and so are whole blocks: paragraphs, items of lists, cells, headings, captions.

| text | n | words: median | mean | blocks: median | mean |
| --- | --- | --- | --- | --- | --- |
${ROWS.map(([label, key]) =>
  rowOf(
    label,
    scores.map((score) => score[key]),
  ),
).join("\n")}

Parsing and reading together took ${median(times).toFixed(0)} ms at the median and ${Math.max(...times).toFixed(0)} ms for the largest page (${scores.length} pages, one process of Node, a shared machine).

Below .98 of the words: ${below.map(({ name, ours }) => `${name} ${three(ours.words)}`).join(", ") || "none"}. Attest leaves out what the set keeps:
marks of footnotes, what is struck out, links to edit a section, labels such as "Advertisement", links to other articles ("Related: ..."), and formulas. Each costs a few words here; to a reader
"1787[3]" is a year, and the headline of another article is not what this one says.

| what the page says of itself | stated in the set | the same |
| --- | --- | --- |
${(["title", "byline", "site", "date"] as const).map((key) => agreementRow(key, agreements)).join("\n")}

Of the titles that differ, ${agreements.filter(({ title, titleBegins }) => title === false && titleBegins).length} are the set's without the site's name (or another part) behind the headline, which Attest takes off.
Bylines are compared without "By" and without a date behind the name, dates as ISO 8601. On ${agreements.filter(({ dateAdded }) => dateAdded).length} further pages, for which the set has no date, one was found (further names of
meta elements, \`<time>\`).
`;
}

function rowOf(label: string, scores: readonly Score[]): string {
  const words = scores.map((score) => score.words);
  const blocks = scores.map((score) => score.blocks);
  const cells = [median(words), mean(words), median(blocks), mean(blocks)].map(three);
  return `| ${[label, scores.length, ...cells].join(" | ")} |`;
}

function agreementRow(key: "title" | "byline" | "site" | "date", agreements: readonly Agreement[]): string {
  const stated = agreements.map((agreement) => agreement[key]).filter((same) => same !== undefined);
  return `| ${key} | ${stated.length} | ${stated.filter(Boolean).length} |`;
}

function three(value: number): string {
  return value.toFixed(3).replace(/^0/u, "");
}
