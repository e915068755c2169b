/**
 * Typed anew since the package's own types name the browser's `Document`, which a Worker does not have.
 * `Root` is the document's own kind of element.
 */
declare module "@mozilla/readability/Readability.js" {
  /** What Readability makes of a page. Members that a page does not give are null, undefined or empty. */
  export interface ReadableArticle<Content> {
    readonly title: string | null | undefined;
    readonly byline: string | null | undefined;
    readonly siteName: string | null | undefined;
    readonly content: Content;
    readonly textContent: string;
  }

  export default class Readability<Root, Content> {
    /** Changes the document. */
    constructor(
      document: { readonly documentElement: Root },
      options: { readonly serializer: (root: Root) => Content; readonly keepClasses?: boolean },
    );
    /** Null where the page has no text. */
    parse(): ReadableArticle<Content> | null;
  }
}
