import * as z from "zod";

import { listLibrary } from "../articles.ts";
import { checkClaims } from "../claims.ts";
import { extractFacts } from "../facts.ts";
import { answerOf } from "../http/batch.ts";
import { verifyQuotes } from "../quotes.ts";
import { ArticlePage, ArticleQuery } from "../schema/article.ts";
import { ClaimsRequest, ClaimsResponse } from "../schema/claim.ts";
import { FactsRequest, FactsResponse } from "../schema/fact.ts";
import { LIMITS } from "../schema/limits.ts";
import { QuotesRequest, QuotesResponse } from "../schema/quote.ts";
import { articlesInWords, claimsInWords, factsInWords, quotesInWords } from "./words.ts";
import { createTool, type Tool } from "./tool.ts";

const ARTICLE =
  "`article` is one of {id} of the library, {text}, {html}, {url} or {facts}; left out, the whole library is searched.";

/** Every tool of the service. */
export const TOOLS: readonly Tool[] = [
  createTool({
    name: "check_claims",
    title: "Check claims against an article",
    description:
      "Says of each claim whether the article supports or refutes it, with the exact words that decide, the reasons and, where there is one, the corrected claim. " +
      `It judges against the article, never against the world. Send \`claim\`, or \`claims\` (at most ${LIMITS.claims}). ${ARTICLE}`,
    input: ClaimsRequest,
    output: ClaimsResponse,
    async call(context, request) {
      const structured = await answerOf(context, await checkClaims(context, request));
      return { structured, text: claimsInWords(structured.results) };
    },
  }),
  createTool({
    name: "verify_quotes",
    title: "Verify quotations against an article",
    description:
      "Says of each quotation whether the article has these words (verbatim, abridged, altered, spliced, not at all ...), who spoke them there, and what differs word by word. " +
      `Send \`quote\` with an optional \`speaker\`, or \`quotes\` (at most ${LIMITS.quotes}). ${ARTICLE}`,
    input: QuotesRequest,
    output: QuotesResponse,
    async call(context, request) {
      const structured = await answerOf(context, await verifyQuotes(context, request));
      return { structured, text: quotesInWords(structured.results) };
    },
  }),
  createTool({
    name: "extract_facts",
    title: "Extract facts and quotations from an article",
    description:
      "Reads who did what, when, how much and according to whom out of an article, and its quotations with their speakers, each with its place in the text. " +
      "`article` is one of {id} of the library, {text}, {html}, {url} or {facts}.",
    input: FactsRequest,
    output: FactsResponse,
    async call(context, request) {
      const structured = await extractFacts(context, request);
      return { structured, text: factsInWords(structured) };
    },
  }),
  createTool({
    name: "search_articles",
    title: "Search the library",
    description:
      "Finds articles of the library by their words, best first. `next` is the `cursor` of the next page. The ids serve as `article: {id}` of the other tools.",
    input: ArticleQuery.extend({
      query: z.string().min(1).max(LIMITS.queryLength).describe("Words to search for."),
      limit: z.int().min(1).max(LIMITS.pageSize).default(20),
    }),
    output: ArticlePage,
    async call(context, query) {
      const structured = await listLibrary(context, query);
      return { structured, text: articlesInWords(structured) };
    },
  }),
];
