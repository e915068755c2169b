import * as z from "zod";

import { LIMITS } from "./limits.ts";
import { PageSize } from "./page.ts";
import { ArticleText, hasContent, Id, Language, Name, named, Published, Title, WebAddress } from "./text.ts";

const about = {
  title: Title.exactOptional(),
  url: WebAddress.exactOptional(),
  publisher: Name.exactOptional(),
  publishedAt: Published.exactOptional(),
  language: Language.exactOptional(),
};

export const ArticleById = z
  .strictObject({ id: z.string().min(1).max(LIMITS.idLength) })
  .meta({ id: "ArticleById", description: "An article of the library." });

export const InlineArticle = z
  .strictObject({ text: ArticleText, ...about })
  .meta({ id: "InlineArticle", description: "An article's text, sent along." });

const PageHtml = z
  .string()
  .refine(hasContent, named("empty-article", "The page is empty."))
  .describe("The page as the server sends it or as a browser has it.");

export const PageArticle = z
  .strictObject({ html: PageHtml, ...about })
  .meta({ id: "PageArticle", description: "A page; the main text is extracted from it." });

export type PageArticle = z.output<typeof PageArticle>;

export const FetchedArticle = z
  .strictObject({ url: WebAddress })
  .meta({ id: "FetchedArticle", description: "A public address that the service fetches." });

export type FetchedArticle = z.output<typeof FetchedArticle>;

const FactText = z.string().max(LIMITS.factLength);

/** Members of a returned Fact that are not listed here are let through, so an answer can be sent back. */
export const FactInput = z
  .object({
    id: Id.exactOptional(),
    text: FactText.exactOptional(),
    sentence: z.int().min(0).exactOptional(),
    subject: z
      .union([FactText, z.object({ text: FactText, name: FactText.exactOptional() }), z.null()])
      .exactOptional(),
    predicate: z.union([FactText, z.object({ text: FactText, lemma: FactText.exactOptional() })]).exactOptional(),
    object: FactText.exactOptional(),
    key: FactText.exactOptional(),
    value: z
      .union([FactText, z.number(), z.array(z.union([FactText, z.number()])).max(LIMITS.factValues)])
      .exactOptional(),
    attribution: z.array(z.object({ source: FactText })).exactOptional(),
  })
  .refine(
    (fact) => [fact.text, fact.subject, fact.predicate, fact.object, fact.key].some((part) => part !== undefined),
    "a fact needs a text, a subject with a predicate, or a key with a value",
  )
  .refine(
    ({ text, subject, predicate, object, key, value }) => {
      const parts = [text, subject, predicate, object, key, value].filter((part) => part !== undefined);
      return parts.length === 0 || parts.some((part) => hasContent(wordsOf(part)));
    },
    named("empty-article", "A fact says nothing: its members are empty."),
  )
  .refine((fact) => fact.key === undefined || fact.value !== undefined, "a key needs a value")
  .meta({
    id: "FactInput",
    description: "A sentence, a triple, or a key with its value. A Fact as facts/extract returns it is one too.",
  });

/** The words of a fact's member. */
function wordsOf(part: string | number | readonly (string | number)[] | { readonly text: string } | null): string {
  if (typeof part === "string") return part;
  if (typeof part === "number") return String(part);
  if (part instanceof Array) return part.join(" ");
  return part?.text ?? "";
}

export const FactsArticle = z
  .strictObject({
    facts: z
      .array(FactInput)
      .min(1, named("empty-article", "An article of facts needs at least one fact."))
      .max(LIMITS.facts)
      .superRefine(uniqueIds),
    about: Title.exactOptional(),
    title: Title.exactOptional(),
    url: WebAddress.exactOptional(),
    publisher: Name.exactOptional(),
    publishedAt: Published.exactOptional(),
  })
  .meta({ id: "FactsArticle", description: "Structured facts instead of a text." });

/** The members that make an article one of the forms; `url` is a form only where none of these stands. */
const FORMS = ["id", "text", "html", "facts"];

/** What to say of two forms in one article; undefined where the union's own words serve. */
function twoForms(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const forms = FORMS.filter((form) => Object.hasOwn(value, form));
  if (forms[0] === "id" && Object.hasOwn(value, "url")) forms.push("url");
  if (forms.length < 2) return undefined;
  return named("ambiguous-article", `The article is given as ${forms.join(" and ")}: send one of them.`);
}

export const ArticleInput = z
  .union([ArticleById, InlineArticle, PageArticle, FetchedArticle, FactsArticle], {
    error: ({ input }) => twoForms(input),
  })
  .meta({ id: "ArticleInput", description: "Left out, the whole library is searched." });

export type ArticleInput = z.output<typeof ArticleInput>;

/** What `POST` and `PUT` take. */
export const ArticleSubmission = z
  .union([InlineArticle, PageArticle, FetchedArticle], { error: ({ input }) => twoForms(input) })
  .meta({ id: "ArticleSubmission", description: "An article to store; of a page, what is read from it." });
export type ArticleSubmission = z.output<typeof ArticleSubmission>;

/** An article as it is stored. */
export type ArticleDraft = z.output<typeof InlineArticle>;

/** What an answer says of the article that it speaks of. */
export const ArticleEcho = z
  .object({
    id: z.string().exactOptional(),
    title: z.string().exactOptional(),
    byline: z.string().exactOptional().describe("Who wrote it, as the page says."),
    url: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    publishedAt: z.string().exactOptional(),
    length: z.int().exactOptional(),
    text: z.string().exactOptional().describe("The text that spans count in, where it is not the one sent."),
  })
  .meta({ id: "ArticleEcho" });
export type ArticleEcho = z.output<typeof ArticleEcho>;

export const ExtractedArticleEcho = ArticleEcho.exactOptional().describe(
  "Of an article given as a page or an address: what was read from it.",
);

const articleMembers = {
  id: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  language: z.string(),
  version: z.int().min(1).describe("1 for the first text stored at an address or id, then counting."),
  supersededBy: z.string().exactOptional().describe("The id of the next version, where this is not the newest."),
  contentHash: z.string().describe("SHA-256 of the text and everything said about it, in hexadecimal."),
  createdAt: z.string().meta({ format: "date-time" }),
};

export const ArticleSummary = z
  .object({ ...articleMembers, length: z.int().describe("Length of the text in UTF-16 code units.") })
  .meta({ id: "ArticleSummary" });
export type ArticleSummary = z.output<typeof ArticleSummary>;

export const Article = z.object({ ...articleMembers, text: z.string() }).meta({ id: "Article" });
export type Article = z.output<typeof Article>;

export const ArticlePage = z
  .object({
    articles: z.array(ArticleSummary),
    next: z.string().nullable().describe("The cursor of the next page, or null on the last."),
  })
  .meta({ id: "ArticlePage" });
export type ArticlePage = z.output<typeof ArticlePage>;

export const ArticleQuery = z.strictObject({
  query: z.string().max(LIMITS.queryLength).exactOptional().describe("Words to search for; best first."),
  cursor: z.string().max(LIMITS.cursorLength).exactOptional().describe("`next` of the page before."),
  limit: PageSize.default(20),
});
export type ArticleQuery = z.output<typeof ArticleQuery>;

/** Ids of one list may stand once each. */
export function uniqueIds(items: readonly unknown[], context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null || !("id" in item) || item.id === undefined) continue;
    if (seen.has(item.id)) {
      context.addIssue({
        code: "custom",
        path: [index, "id"],
        message: named("duplicate-id", "Another item of the call has this id."),
      });
    }
    seen.add(item.id);
  }
}
