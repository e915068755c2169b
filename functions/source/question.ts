import type { CheckOptions, ClaimInput, ClaimResult, QuoteInput, QuoteResult } from "../../lib/index.ts";
import type { ArticleReading, Engine } from "../engine.ts";
import { combineClaims, combineQuotes, type Judged } from "../library/combine.ts";
import { ClaimResult as ClaimSchema } from "../schema/claim.ts";
import { QuoteResult as QuoteSchema } from "../schema/quote.ts";

/** What is asked of an article, or of several. */
export interface Question<Result extends object> {
  /** The caller's name for it, which the result repeats and does not depend on. */
  readonly id: string | undefined;
  /** The words that the library is searched for. */
  readonly text: string;
  /** All that the result depends on besides the article and the engine. Equal for equal questions. */
  readonly identity: string;
  readonly isResult: (value: unknown) => value is Result;
  readonly against: (reading: ArticleReading) => Result;
  /** One result from those against several articles, best hit first; null for no articles. */
  readonly combine: (judged: readonly Judged<Result>[]) => Result | null;
}

export function claimQuestion(
  engine: Engine,
  { id, ...input }: ClaimInput,
  options: CheckOptions,
): Question<ClaimResult> {
  return {
    id,
    text: input.text,
    identity: identityOf(["claim", input, options]),
    isResult: (value): value is ClaimResult => {
      const parsed = ClaimSchema.safeParse(value);
      return parsed.success && parsed.data.claim === input.text;
    },
    against: (reading) => engine.checkClaim(input, reading, options),
    combine: combineClaims,
  };
}

export function quoteQuestion(engine: Engine, { id, ...input }: QuoteInput): Question<QuoteResult> {
  return {
    id,
    text: input.quote,
    identity: identityOf(["quote", input]),
    isResult: (value): value is QuoteResult => {
      const parsed = QuoteSchema.safeParse(value);
      return parsed.success && parsed.data.quote === input.quote;
    },
    against: (reading) => engine.verifyQuote(input, reading),
    combine: combineQuotes,
  };
}

/** JSON whose members stand in one order, whatever order the caller sent them in. */
function identityOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
