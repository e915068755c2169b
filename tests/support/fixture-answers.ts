import type { ArticleReading } from "../../lib/index.ts";
import { checkClaim, readArticle, verifyQuote } from "../../lib/index.ts";
import type { ClaimResult } from "../../lib/judge/result.ts";
import type { QuoteResult } from "../../lib/quote/result.ts";
import { differencesOfClaim, isWrong } from "./claim-expectation.ts";
import type { ClaimCase, Fixture, QuoteCase } from "./fixtures.ts";
import { differencesOfQuote, isWrongQuote } from "./quote-expectation.ts";

/** One case of a fixture with the engine's answer to it. */
export interface ClaimAnswer {
  readonly article: string;
  readonly wanted: ClaimCase;
  readonly result: ClaimResult;
  readonly differences: readonly string[];
  readonly wrong: boolean;
}

export interface QuoteAnswer {
  readonly article: string;
  readonly wanted: QuoteCase;
  readonly result: QuoteResult;
  readonly differences: readonly string[];
  readonly wrong: boolean;
}

export function readingOfFixture({ text, article }: Fixture): ArticleReading {
  return readArticle({ text, title: article.title, url: article.url, publishedAt: article.publishedAt });
}

export function answerClaims(fixture: Fixture, reading: ArticleReading): ClaimAnswer[] {
  return fixture.claims.map((wanted) => {
    const result = checkClaim({ text: wanted.claim }, reading, { asOf: wanted.asOf ?? null, minConfidence: 0 });
    return {
      article: fixture.id,
      wanted,
      result,
      differences: differencesOfClaim(wanted, result),
      wrong: isWrong(wanted, result),
    };
  });
}

export function answerQuotes(fixture: Fixture, reading: ArticleReading): QuoteAnswer[] {
  return fixture.quotes.map((wanted) => {
    const result = verifyQuote(
      { quote: wanted.quote, ...(wanted.speaker === undefined ? {} : { speaker: wanted.speaker }) },
      reading,
    );
    return {
      article: fixture.id,
      wanted,
      result,
      differences: differencesOfQuote(wanted, result),
      wrong: isWrongQuote(wanted, result),
    };
  });
}
