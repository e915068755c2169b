/** The routes that the extension asks. */
export type CheckPath = "/v1/claims/check" | "/v1/quotes/verify" | "/v1/passages/check";

/** What the extension sends as the article: the page's text, with what the page says of itself. */
export interface SentArticle {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
}

/** The requests of the contract that the extension makes. Without `article`, the library is searched. */
export interface CheckBody {
  readonly claims?: readonly { readonly id: string; readonly text: string }[];
  readonly quotes?: readonly { readonly id: string; readonly quote: string; readonly speaker?: string }[];
  readonly text?: string;
  readonly article?: SentArticle;
}

/** Answers checks: a service somewhere, or the engine on this device. */
export interface CheckService {
  /** The answer's body, byte for byte. Throws a {@link CheckFailure}. */
  post(path: CheckPath, body: CheckBody, signal: AbortSignal): Promise<string>;
}
