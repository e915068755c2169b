import * as z from "zod";

import { CLAIM_REVIEW, contentType, JSON_LINES, WEB_ANNOTATION } from "../http/media-types.ts";
import type { ProblemName } from "../http/problem-types.ts";
import { Article, ArticleSubmission, ArticlePage, ArticleQuery, ArticleSummary } from "./article.ts";
import { ClaimLine, ClaimsRequest, ClaimsResponse } from "./claim.ts";
import { isLimited } from "./headers.ts";
import { FactsRequest, FactsResponse, QuotationsResponse } from "./fact.ts";
import { AnnotationDocument, ClaimReviewDocument } from "./linked-data.ts";
import { PassagesRequest, PassagesResponse, SegmentLine } from "./passage.ts";
import { QuoteLine, QuotesRequest, QuotesResponse } from "./quote.ts";
import { RecordPage, RecordQuery, RestoreRequest, RestoreResponse } from "./record.ts";

/** A route as the OpenAPI document describes it. */
export interface RouteDescription {
  readonly method: "get" | "post" | "put" | "delete";
  /** With parameters as `{name}`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A body that the route takes, as the document's example. */
  readonly example?: unknown;
  readonly answers: Readonly<Record<number, z.ZodType | null>>;
  /** What else a 200 may hold, by its media type, where the Accept header asks for it. */
  readonly representations?: Readonly<Record<string, z.ZodType>>;
  readonly problems: readonly ProblemName[];
  readonly secured?: boolean;
}

const Anything = z.looseObject({});
const ProtocolMessage = z
  .looseObject({ jsonrpc: z.literal("2.0") })
  .meta({ id: "ProtocolMessage", description: "One JSON-RPC message of the Model Context Protocol." });
const Health = z.object({ status: z.literal("ok"), engine: z.object({ name: z.string(), version: z.string() }) });
const Versions = z.object({ articles: z.array(ArticleSummary) }).meta({ id: "ArticleVersions" });
const ProblemTypeSchema = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  explanation: z.string(),
});

const BODY_PROBLEMS: readonly ProblemName[] = [
  "malformed-json",
  "body-timeout",
  "body-too-large",
  "unsupported-media-type",
  "invalid-request",
  "ill-formed-text",
  "nesting-too-deep",
];
/** What may be wrong with a page that is sent, or fetched. */
const PAGE_PROBLEMS: readonly ProblemName[] = [
  "address-refused",
  "page-too-complex",
  "page-unreachable",
  "page-status",
  "page-redirect",
  "page-media-type",
  "page-too-large",
  "page-timeout",
];
const ARTICLE_PROBLEMS: readonly ProblemName[] = [
  "article-not-found",
  "article-too-large",
  "ambiguous-article",
  "empty-article",
  ...PAGE_PROBLEMS,
  "unsupported-language",
  "invalid-date",
];

/** Of every route that works: it is counted (http/rate-limit.ts), and a part of it may fail. */
const WORK_PROBLEMS: readonly ProblemName[] = ["quota-exceeded", "internal-error", "storage-unavailable"];

const WRITE_PROBLEMS: readonly ProblemName[] = [
  "unauthorized",
  "forbidden",
  ...BODY_PROBLEMS,
  "article-too-large",
  "ambiguous-article",
  "empty-article",
  ...PAGE_PROBLEMS,
  "unsupported-language",
  "invalid-date",
  "write-conflict",
];

const DESCRIBED: readonly RouteDescription[] = [
  {
    method: "post",
    path: "/v1/claims/check",
    summary: "Judge claims against an article, or against the library",
    body: ClaimsRequest,
    example: {
      claim: "Attendance doubled",
      article: { text: "Attendance rose from 200 to 400 last year, the museum said.", publishedAt: "2024-03-01" },
    },
    answers: { 200: ClaimsResponse },
    representations: {
      [contentType(JSON_LINES)]: ClaimLine,
      [contentType(CLAIM_REVIEW)]: ClaimReviewDocument,
      [contentType(WEB_ANNOTATION)]: AnnotationDocument,
    },
    problems: [
      "not-acceptable",
      ...BODY_PROBLEMS,
      ...ARTICLE_PROBLEMS,
      "empty-claim",
      "claim-too-long",
      "too-many-claims",
      "duplicate-id",
    ],
  },
  {
    method: "post",
    path: "/v1/quotes/verify",
    summary: "Verify quotations: their words and their speakers",
    body: QuotesRequest,
    example: {
      quote: "we will rebuild the bridge",
      speaker: "Anna Berg",
      article: { text: "“We will rebuild the bridge by spring,” said the mayor, Anna Berg." },
    },
    answers: { 200: QuotesResponse },
    representations: {
      [contentType(JSON_LINES)]: QuoteLine,
      [contentType(WEB_ANNOTATION)]: AnnotationDocument,
    },
    problems: [
      "not-acceptable",
      ...BODY_PROBLEMS,
      ...ARTICLE_PROBLEMS,
      "empty-quote",
      "quote-too-long",
      "too-many-quotes",
      "duplicate-id",
    ],
  },
  {
    method: "post",
    path: "/v1/passages/check",
    summary: "Find the claims and quotations of an answer, post or caption, and judge each",
    body: PassagesRequest,
    example: {
      text: "The bridge opened in 1931. It cost 3 million kronor. What a bridge!",
      article: { text: "The bridge opened in 1931. It cost 2 million kronor." },
    },
    answers: { 200: PassagesResponse },
    representations: { [contentType(JSON_LINES)]: SegmentLine },
    problems: [
      "not-acceptable",
      ...BODY_PROBLEMS,
      ...ARTICLE_PROBLEMS,
      "empty-passage",
      "passage-too-long",
      "too-many-segments",
    ],
  },
  {
    method: "post",
    path: "/v1/facts/extract",
    summary: "Read the facts and quotations out of an article",
    body: FactsRequest,
    example: { article: { text: "The bridge opened in 1931. It cost 2 million kronor." } },
    answers: { 200: FactsResponse },
    problems: [...BODY_PROBLEMS, ...ARTICLE_PROBLEMS],
  },
  {
    method: "get",
    path: "/v1/articles",
    summary: "List or search the library",
    query: ArticleQuery,
    answers: { 200: ArticlePage },
    problems: ["invalid-parameter"],
  },
  {
    method: "post",
    path: "/v1/articles",
    summary: "Store an article; new text at a known address becomes its next version",
    body: ArticleSubmission,
    answers: { 200: ArticleSummary, 201: ArticleSummary },
    problems: [...WRITE_PROBLEMS, "invalid-idempotency-key", "idempotency-key-reused"],
    secured: true,
  },
  {
    method: "put",
    path: "/v1/articles/{id}",
    summary: "Store an article under an id of your own; what was there stays readable as an old version",
    body: ArticleSubmission,
    answers: { 200: ArticleSummary, 201: ArticleSummary },
    problems: [...WRITE_PROBLEMS, "invalid-parameter", "address-taken", "version-superseded", "precondition-failed"],
    secured: true,
  },
  {
    method: "delete",
    path: "/v1/articles/{id}",
    summary: "Remove one version of an article",
    answers: { 204: null },
    problems: ["unauthorized", "forbidden", "article-not-found", "precondition-failed", "write-conflict"],
    secured: true,
  },
  {
    method: "get",
    path: "/v1/articles/{id}",
    summary: "An article of the library",
    answers: { 200: Article },
    problems: ["article-not-found"],
  },
  {
    method: "get",
    path: "/v1/articles/{id}/versions",
    summary: "All stored versions of an article, oldest first",
    answers: { 200: Versions },
    problems: ["article-not-found"],
  },
  {
    method: "get",
    path: "/v1/articles/{id}/facts",
    summary: "The facts of an article of the library",
    answers: { 200: FactsResponse },
    problems: ["article-not-found"],
  },
  {
    method: "get",
    path: "/v1/articles/{id}/quotations",
    summary: "The quotations of an article of the library",
    answers: { 200: QuotationsResponse },
    problems: ["article-not-found"],
  },
  {
    method: "post",
    path: "/mcp",
    summary: "Model Context Protocol (streamable HTTP, without sessions): the checks and the search as tools",
    body: ProtocolMessage,
    answers: { 200: ProtocolMessage, 202: null, 400: ProtocolMessage },
    problems: ["not-acceptable", ...BODY_PROBLEMS],
  },
  {
    method: "get",
    path: "/v1/library",
    summary: "All versions of all articles, in the order of their storing: to carry the library elsewhere",
    query: RecordQuery,
    answers: { 200: RecordPage },
    problems: ["invalid-parameter"],
  },
  {
    method: "post",
    path: "/v1/library",
    summary: "Restore versions of articles as GET gave them; what is there already stays as it is",
    body: RestoreRequest,
    answers: { 200: RestoreResponse },
    problems: [
      "unauthorized",
      "forbidden",
      ...BODY_PROBLEMS,
      "article-differs",
      "address-taken",
      "content-hash-mismatch",
    ],
    secured: true,
  },
  {
    method: "get",
    path: "/v1/openapi.json",
    summary: "This document",
    answers: { 200: Anything },
    problems: [],
  },
  {
    method: "get",
    path: "/healthz",
    summary: "Whether the service and its library answer",
    answers: { 200: Health },
    problems: ["storage-unavailable"],
  },
  {
    method: "get",
    path: "/problems",
    summary: "All problem types",
    answers: { 200: z.object({ problems: z.array(ProblemTypeSchema) }) },
    problems: [],
  },
  {
    method: "get",
    path: "/problems/{type}",
    summary: "What a problem type means and what to do about it",
    answers: { 200: ProblemTypeSchema },
    problems: ["not-found"],
  },
];

/** Every route of the service. */
export const ROUTES: readonly RouteDescription[] = DESCRIBED.map((route) => ({
  ...route,
  // Every GET has an ETag.
  answers: route.method === "get" ? { ...route.answers, 304: null } : route.answers,
  problems: [...new Set([...route.problems, ...(isLimited(route) ? WORK_PROBLEMS : [])])],
}));
