import * as z from "zod";

import { InlineArticle } from "./article.ts";
import { LIMITS } from "./limits.ts";
import { PageSize } from "./page.ts";
import { ProblemSchema } from "./problem.ts";
import { Language } from "./text.ts";

/** Ids as the library gives and takes them; `.vN` marks an old version of an id that was chosen. */
const RecordId = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,127}(?:\.v[1-9]\d{0,5})?$/iu);

/** One version of an article with all that the library knows of it. */
export const ArticleRecord = z
  .strictObject({
    id: RecordId,
    series: RecordId.describe("The id of the first version; all versions of an article share it."),
    version: z.int().min(1).max(1_000_000),
    supersededBy: RecordId.exactOptional(),
    ...InlineArticle.omit({ language: true }).shape,
    language: Language,
    contentHash: z.string().regex(/^[0-9a-f]{64}$/u),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "ArticleRecord", description: "A version of an article as export writes it and import takes it." });
export type ArticleRecord = z.output<typeof ArticleRecord>;

export const RecordPage = z
  .object({
    articles: z.array(ArticleRecord),
    next: z.string().nullable().describe("The cursor of the next page, or null on the last."),
    total: z.int().exactOptional().describe("How many versions the library holds; on the first page."),
  })
  .meta({ id: "RecordPage" });

export const RecordQuery = z.strictObject({
  cursor: z.string().max(LIMITS.cursorLength).exactOptional().describe("`next` of the page before."),
  limit: PageSize.default(LIMITS.pageSize),
});

/** Each article is judged by itself, so the list is not of records yet. */
export const RestoreRequest = z
  .strictObject({
    articles: z.array(z.unknown()).min(1, "at least one article is needed").max(LIMITS.recordsPerCall),
  })
  .meta({ id: "RestoreRequest", description: "ArticleRecords, in the order in which the library gave them." });

export const RestoreResponse = z
  .object({
    results: z.array(
      z.union([
        z.object({ id: z.string(), outcome: z.enum(["created", "unchanged"]) }),
        z.object({ id: z.string().exactOptional(), error: ProblemSchema }),
      ]),
    ),
  })
  .meta({ id: "RestoreResponse" });
