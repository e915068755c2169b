/** The service's limits. Lengths of text count UTF-16 code units. */
export const LIMITS = {
  bodyBytes: 1_048_576,
  bodyMilliseconds: 30_000,
  articleLength: 200_000,
  claims: 100,
  claimLength: 2_000,
  quotes: 100,
  quoteLength: 5_000,
  passageLength: 20_000,
  /** Claims and quotations of one passage: 20,000 characters of usual prose hold about 150. */
  segments: 200,
  /** One fact stands for a sentence, so an article of facts alone may hold as many as a long text has sentences. */
  facts: 5_000,
  factLength: 5_000,
  /** Values of one key: a cast or a list of works. */
  factValues: 200,
  /** Ids, names, titles and addresses. */
  idLength: 128,
  nameLength: 500,
  titleLength: 1_000,
  urlLength: 2_048,
  /** A page that is fetched: bytes after decompression, redirects on the way, milliseconds for all of it. */
  pageBytes: 2_097_152,
  pageRedirects: 5,
  pageMilliseconds: 10_000,
  pageSize: 100,
  /** Articles of one call that restores a library: their statements fit what D1 runs in one request of the free plan. */
  recordsPerCall: 20,
  /** A call that restores a library holds an article of any size with what the library knows of it. */
  recordsBytes: 2_097_152,
  queryLength: 500,
  /** A cursor of a search carries the articles that are still to come, 200 at most. */
  cursorLength: 4_000,
} as const;
