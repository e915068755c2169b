import type * as lib from "../lib/index.ts";

/** What the functions ask of the engine. The tests put a failing one in its place. */
export type Engine = Pick<
  typeof lib,
  | "analyze"
  | "checkClaim"
  | "extractFacts"
  | "keepToSubject"
  | "outlineOf"
  | "readArticle"
  | "readFacts"
  | "relocateClaim"
  | "relocateQuote"
  | "scoreOf"
  | "splitPassage"
  | "verifyQuote"
> & {
  readonly ENGINE: { readonly name: string; readonly version: string };
};

export type { ArticleReading } from "../lib/index.ts";
