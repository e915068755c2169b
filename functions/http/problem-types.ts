/** A kind of problem that the service answers with; its name is its path under /problems/. */
export interface ProblemType {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;
  readonly title: string;
  /** What happened and what to do about it, for the page that explains the type. */
  readonly explanation: string;
}

/** Every problem type. Names are API: they may be added to, never changed. */
export const PROBLEM_TYPES = {
  "malformed-json": {
    status: 400,
    title: "The body is not JSON",
    explanation:
      "The body must be one JSON value in UTF-8. Check for a missing bracket, a trailing comma or an empty body.",
  },
  unauthorized: {
    status: 401,
    title: "A key is needed",
    explanation: "This route writes. Send `Authorization: Bearer <key>` with a key that the service knows.",
  },
  forbidden: {
    status: 403,
    title: "The key may not do this",
    explanation: "The key is known, and it lacks the scope that this route needs.",
  },
  "not-found": {
    status: 404,
    title: "No such route",
    explanation: "Nothing is served at this path. GET /v1/openapi.json lists every route.",
  },
  "article-not-found": {
    status: 404,
    title: "No such article",
    explanation: "The library holds no article with this id. GET /v1/articles lists those that it holds.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The route does not know this method",
    explanation: "The path exists, and not for this method. The `Allow` header names the methods that it knows.",
  },
  "not-acceptable": {
    status: 406,
    title: "No such representation",
    explanation:
      "The route cannot answer in any form that the `Accept` header names. Leave the header out for JSON, or name one of the forms that `detail` lists.",
  },
  "body-timeout": {
    status: 408,
    title: "The body did not arrive in time",
    explanation:
      "A request body must arrive within 30 seconds. Send it again, over a better connection or in smaller calls.",
  },
  "version-superseded": {
    status: 409,
    title: "This version is not the newest",
    explanation: "Old versions are kept as they were. Write to the newest version, which `supersededBy` leads to.",
  },
  "address-taken": {
    status: 409,
    title: "Another article has this address",
    explanation:
      "One address leads to one article. POST the text to store it as the next version there, or PUT it to that article's id.",
  },
  "article-differs": {
    status: 409,
    title: "The library holds another article under this id",
    explanation: "Restoring adds what is missing and never changes what is there: this id, or this version, is taken.",
  },
  "write-conflict": {
    status: 409,
    title: "Another write came first",
    explanation: "Others were writing the same article at the same time. Nothing was changed; read it and try again.",
  },
  "precondition-failed": {
    status: 412,
    title: "The article has changed",
    explanation: "`If-Match` named a version that is not the stored one. Read the article again and repeat the change.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is too large",
    explanation: "A request body holds at most 1 MiB (1,048,576 bytes).",
  },
  "article-too-large": {
    status: 413,
    title: "The article is too long",
    explanation: "An article's text holds at most 200,000 characters, counted in UTF-16 code units.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body is not declared as JSON",
    explanation: "Send `Content-Type: application/json`, in UTF-8 and without a `Content-Encoding`.",
  },
  "invalid-request": {
    status: 422,
    title: "The request does not fit the schema",
    explanation:
      "The body is JSON, and a member is missing, unknown or of the wrong type. `errors` names each by JSON Pointer.",
  },
  "invalid-parameter": {
    status: 422,
    title: "A parameter of the address is wrong",
    explanation: "A query parameter or a part of the path has a value that the route cannot use. `errors` says which.",
  },
  "ill-formed-text": {
    status: 422,
    title: "A string is not well-formed Unicode",
    explanation:
      "A string holds half of a surrogate pair. Such text has no UTF-8 form, so no offset in it could be relied on. Repair it before sending.",
  },
  "nesting-too-deep": {
    status: 422,
    title: "The body is nested too deeply",
    explanation: "No request of this service needs more than 32 levels of arrays and objects.",
  },
  "empty-claim": {
    status: 422,
    title: "A claim is empty",
    explanation: "A claim needs at least one visible character.",
  },
  "empty-quote": {
    status: 422,
    title: "A quote is empty",
    explanation: "A quote needs at least one visible character.",
  },
  "empty-article": {
    status: 422,
    title: "The article is empty",
    explanation: "An article needs a text with at least one visible character, or at least one fact.",
  },
  "claim-too-long": {
    status: 422,
    title: "A claim is too long",
    explanation: "A claim holds at most 2,000 characters, counted in UTF-16 code units. Split longer texts.",
  },
  "quote-too-long": {
    status: 422,
    title: "A quote is too long",
    explanation: "A quote holds at most 5,000 characters, counted in UTF-16 code units.",
  },
  "too-many-claims": {
    status: 422,
    title: "Too many claims",
    explanation: "One call takes at most 100 claims. Send the rest in another call.",
  },
  "too-many-quotes": {
    status: 422,
    title: "Too many quotes",
    explanation: "One call takes at most 100 quotes. Send the rest in another call.",
  },
  "empty-passage": {
    status: 422,
    title: "The passage is empty",
    explanation: "A passage needs at least one visible character.",
  },
  "passage-too-long": {
    status: 422,
    title: "The passage is too long",
    explanation: "A passage holds at most 20,000 characters, counted in UTF-16 code units. Split longer texts.",
  },
  "too-many-segments": {
    status: 422,
    title: "The passage holds too many claims",
    explanation:
      "One call judges at most 200 claims and quotations of a passage. Split the passage between two paragraphs.",
  },
  "duplicate-id": {
    status: 422,
    title: "Two items have the same id",
    explanation: "Ids of claims, quotes and facts serve to find the answers again, so each may stand once in a call.",
  },
  "ambiguous-article": {
    status: 422,
    title: "The article is given in two forms",
    explanation: "`article` is one of an id, a text, a page's HTML, an address or facts. Send one of them.",
  },
  "address-refused": {
    status: 422,
    title: "The address may not be fetched",
    explanation:
      "Pages are fetched from public hosts only: http or https, ports 80 and 443, no user names, no private or local addresses, no numbers written in unusual ways. Send the page's HTML as `html`, or its text as `text`.",
  },
  "page-too-complex": {
    status: 422,
    title: "The page is too complex to read",
    explanation:
      "The page has too many elements, or nests them too deeply, for its main text to be found in good time. Send its text as `text`.",
  },
  "unsupported-language": {
    status: 422,
    title: "The language is not supported",
    explanation: "Claims, quotes and articles are read in English (`en`) only.",
  },
  "invalid-date": {
    status: 422,
    title: "A date is not an ISO 8601 date",
    explanation: "Write dates as `2019-12-05`; `publishedAt` may also carry a time, as in `2019-12-05T14:00:00Z`.",
  },
  "invalid-idempotency-key": {
    status: 422,
    title: "The Idempotency-Key cannot be used",
    explanation: "An `Idempotency-Key` is 1 to 255 printable ASCII characters, such as a UUID.",
  },
  "content-hash-mismatch": {
    status: 422,
    title: "The content is not what its hash says",
    explanation: "`contentHash` is the SHA-256 of the article's content. The record was changed or damaged on its way.",
  },
  "idempotency-key-reused": {
    status: 422,
    title: "The key was used for another request",
    explanation: "An `Idempotency-Key` stands for one request. Send another body with another key.",
  },
  "quota-exceeded": {
    status: 429,
    title: "Too many requests",
    explanation:
      "The quota of this route is used up for the moment. `Retry-After` says in how many seconds to try again.",
  },
  "internal-error": {
    status: 500,
    title: "The service failed",
    explanation: "The fault is the service's own. The request id in `X-Request-Id` finds it in the logs.",
  },
  "page-unreachable": {
    status: 502,
    title: "The page's server cannot be reached",
    explanation: "No connection came about, or it broke off before the page was there. Is the address right?",
  },
  "page-status": {
    status: 502,
    title: "The page's server did not give the page",
    explanation:
      "The server answered with an error, such as 404 or 403; `detail` has its status. Some sites turn services away: send the page's HTML as `html`.",
  },
  "page-redirect": {
    status: 502,
    title: "The page's redirects cannot be followed",
    explanation:
      "At most 5 redirects are followed, and each must lead to an address that may itself be fetched. Send the address that the page has in the end.",
  },
  "page-media-type": {
    status: 502,
    title: "The address gives no page",
    explanation: "Only `text/html` and `text/plain` are read.",
  },
  "page-too-large": {
    status: 502,
    title: "The page is too large",
    explanation: "A page holds at most 2 MiB (2,097,152 bytes), counted after decompression. Send its text as `text`.",
  },
  "storage-unavailable": {
    status: 503,
    title: "The library does not answer",
    explanation:
      "The store behind the library failed. Try again in a moment: a write is done whole or not at all, and under one `Idempotency-Key` once at most.",
  },
  "page-timeout": {
    status: 504,
    title: "The page did not arrive in time",
    explanation: "A page must arrive within 10 seconds, redirects included. Try again, or send its HTML as `html`.",
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemName = keyof typeof PROBLEM_TYPES;

export function isProblemName(name: string): name is ProblemName {
  return Object.hasOwn(PROBLEM_TYPES, name);
}
