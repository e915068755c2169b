import { changeClaimSpans, changeQuoteSpans, spanAnnotator } from "../../lib/format/annotation.ts";
import { claimItems, quoteItems } from "../../lib/format/items.ts";
import {
  type ArticleReading,
  checkClaim,
  type CheckOptions,
  type ClaimResult,
  ENGINE,
  outlineOf,
  type QuoteResult,
  readArticle,
  relocateClaim,
  relocateQuote,
  scoreOf,
  type Segment,
  splitPassage,
  verifyQuote,
} from "../../lib/index.ts";
import type { CheckBody, CheckPath, SentArticle } from "../service/service.ts";

/** What the extension leaves out of its requests, as the service fills it in. */
const OPTIONS: CheckOptions = { asOf: null, minConfidence: 0 };

/** The last article that was read: all parts of a selection are checked against one. */
let kept: { readonly key: string; readonly reading: ArticleReading } | undefined;

/**
 * The body that the service answers to the same request, byte for byte: the same engine judges, and the
 * same code of lib/format shapes the answer. There is no library here, so the request brings its article.
 */
export function answerOnDevice(path: CheckPath, body: CheckBody): string {
  const { article } = body;
  if (article === undefined) throw new RangeError("there is no library on this device");
  const reading = readingOf(article);
  const annotate = spanAnnotator({ sources: [{ article, text: article.text }] }, false);
  switch (path) {
    case "/v1/claims/check": {
      const results = claimItems(body).map(({ id, claim, ...rest }) => {
        const result = checkClaim({ ...rest, text: claim }, reading, OPTIONS);
        return changeClaimSpans(named(id, result), annotate);
      });
      return JSON.stringify({ engine: ENGINE, results });
    }
    case "/v1/quotes/verify": {
      const results = quoteItems(body).map(({ id, ...rest }) =>
        changeQuoteSpans(named(id, verifyQuote(rest, reading)), annotate),
      );
      return JSON.stringify({ engine: ENGINE, results });
    }
    case "/v1/passages/check": {
      const segments = splitPassage(body.text ?? "", OPTIONS.asOf).map((segment) => ({
        ...outlineOf(segment),
        result: segmentResult(segment, reading, annotate),
      }));
      const score = scoreOf(segments.flatMap(({ result }) => (result === null ? [] : [result])));
      return JSON.stringify({ engine: ENGINE, score, segments });
    }
  }
}

function segmentResult(
  segment: Segment,
  reading: ArticleReading,
  annotate: ReturnType<typeof spanAnnotator>,
): ClaimResult | QuoteResult | null {
  switch (segment.kind) {
    case "claim": {
      const result = checkClaim({ text: segment.judged.text }, reading, OPTIONS);
      return changeClaimSpans(relocateClaim(result, segment), annotate);
    }
    case "quotation": {
      const { judged, speaker } = segment;
      const result = verifyQuote({ quote: judged.text, ...(speaker === undefined ? {} : { speaker }) }, reading);
      return changeQuoteSpans(relocateQuote(result, segment), annotate);
    }
    case "not_checkable":
      return null;
  }
}

/** The result under the caller's id, which stands first as the service has it. */
function named<Result extends object>(id: string | undefined, result: Result): Result {
  return id === undefined ? result : { id, ...result };
}

function readingOf(article: SentArticle): ArticleReading {
  const { publisher: _publisher, ...known } = article;
  const key = JSON.stringify(known);
  if (kept?.key !== key) kept = { key, reading: readArticle(known) };
  return kept.reading;
}
