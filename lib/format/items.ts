/** One claim of a request, whichever of the request's forms brought it. */
export interface ClaimItem {
  readonly id?: string;
  readonly claim: string;
  readonly speaker?: string;
}

/** One quotation of a request. */
export interface QuoteItem {
  readonly id?: string;
  readonly quote: string;
  readonly speaker?: string;
}

/** The members of a claims request that hold the claims: one of the two. */
export interface ClaimsAsked {
  readonly claim?: string;
  readonly claims?: readonly (string | { readonly id?: string; readonly text: string; readonly speaker?: string })[];
}

/** The members of a quotes request that hold the quotations: `quote` with its speaker, or `quotes`. */
export interface QuotesAsked {
  readonly quote?: string;
  readonly speaker?: string;
  readonly quotes?: readonly QuoteItem[];
}

/** The claims that a request asks about, in its order. */
export function claimItems(asked: ClaimsAsked): ClaimItem[] {
  const claims = asked.claims ?? (asked.claim === undefined ? [] : [asked.claim]);
  return claims.map((each) => {
    if (typeof each === "string") return { claim: each };
    const { text, ...rest } = each;
    return { ...rest, claim: text };
  });
}

/** The quotations that a request asks about, in its order. */
export function quoteItems({ quotes, quote, speaker }: QuotesAsked): readonly QuoteItem[] {
  if (quotes !== undefined) return quotes;
  return quote === undefined ? [] : [{ quote, ...(speaker === undefined ? {} : { speaker }) }];
}
