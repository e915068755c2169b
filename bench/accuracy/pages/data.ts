import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A page, with what a reader expects of it. */
export interface ExpectedPage {
  readonly name: string;
  readonly html: string;
  /** The main content, as HTML. */
  readonly content: string;
  readonly metadata: Metadata;
}

const Metadata = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  siteName: z.string().nullable(),
  publishedTime: z.string().nullable(),
});
type Metadata = z.infer<typeof Metadata>;

/** The pages of a folder with a folder each: `source.html`, `expected.html`, `expected-metadata.json`. */
export function readPages(folder: string): ExpectedPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const read = (file: string): string => readFileSync(join(folder, name, file), "utf8");
      const metadata = Metadata.parse(JSON.parse(read("expected-metadata.json")));
      return { name, html: read("source.html"), content: read("expected.html"), metadata };
    });
}
