import type { Analysis } from "../extract/analysis.ts";
import type { Mention } from "../extract/entity.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { Token } from "../text/document.ts";
import { remembered } from "./remembered.ts";
import type { Scope } from "./scope.ts";

/** What of an article lies in one scope, in text order; an amount, date or mention lies where its last token does. */
export class ScopeContents {
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly mentions: readonly Mention[];
  private readonly first: number;
  /** For each token from `first` on whether it belongs to the scope. */
  private readonly members: Uint8Array;

  constructor(article: Analysis, scope: Scope) {
    const { tokens } = scope;
    this.first = tokens[0] ?? 0;
    this.members = new Uint8Array(tokens.length === 0 ? 0 : (tokens.at(-1) ?? 0) + 1 - this.first);
    for (const token of tokens) this.members[token - this.first] = 1;
    this.quantities = this.within(article.quantities, article.document.tokens);
    this.times = this.within(article.times, article.document.tokens);
    this.mentions = this.within(article.mentions, article.document.tokens);
  }

  /** Whether the scope has the article's token of that index. */
  has(token: number): boolean {
    return this.members[token - this.first] === 1;
  }

  private within<Item extends TokenRange>(items: readonly Item[], tokens: readonly Token[]): readonly Item[] {
    const bounds = boundsOf(items, tokens);
    if (bounds === null) return items.filter((item) => this.has(item.endToken - 1));
    const found: Item[] = [];
    const end = bounds[(tokens[this.first + this.members.length - 1]?.sentence ?? -1) + 1] ?? 0;
    for (let i = bounds[tokens[this.first]?.sentence ?? 0] ?? 0; i < end; i++) {
      const item = items[i];
      if (item !== undefined && this.has(item.endToken - 1)) found.push(item);
    }
    return found;
  }
}

interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

const contentsByScope = new WeakMap<Scope, ScopeContents>();

/** The contents of a scope of this article, found once. */
export function contentsOf(article: Analysis, scope: Scope): ScopeContents {
  let contents = contentsByScope.get(scope);
  if (contents === undefined) contentsByScope.set(scope, (contents = new ScopeContents(article, scope)));
  return contents;
}

/** Where the items of each sentence begin, by their last tokens; null where they do not come in the sentences' order. */
function boundsOf(items: readonly TokenRange[], tokens: readonly Token[]): Int32Array | null {
  return boundsByItems(items)(tokens);
}

const boundsByItems = remembered((items: readonly TokenRange[]) =>
  remembered((tokens: readonly Token[]): Int32Array | null => {
    const bounds = new Int32Array((tokens.at(-1)?.sentence ?? -1) + 2);
    let sentence = 0;
    for (const [i, { endToken }] of items.entries()) {
      const own = tokens[endToken - 1]?.sentence ?? -1;
      if (own < sentence - 1) return null;
      while (sentence <= own) bounds[sentence++] = i;
    }
    bounds.fill(items.length, sentence);
    return bounds;
  }),
);
