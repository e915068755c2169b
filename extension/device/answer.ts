import { changeClaimSpans, changeQuoteSpans, spanAnnotator } from "../../lib/format/annotation.ts";
import { claimItems, quoteItems } from "../../lib/format/items.ts";
import { type ArticleReading, checkClaim, ENGINE, readArticle, verifyQuote } from "../../lib/index.ts";
import type { CheckBody, CheckPath, SentArticle } from "../service/service.ts";

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
        const result = checkClaim({ ...rest, text: claim }, reading, { asOf: null, minConfidence: 0 });
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
    case "/v1/passages/check":
      throw new RangeError("passages are not read yet");
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
