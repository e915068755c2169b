import type { Analysis } from "../extract/analysis.ts";
import type { Mention } from "../extract/entity.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import { SentenceLists } from "../extract/sentence-lists.ts";
import type { Document } from "../text/document.ts";
import { remembered } from "./remembered.ts";
import type { Scope } from "./scope.ts";

/** What of an article lies among some of its tokens, in text order; an amount, date or mention lies where its last token does. */
export class ScopeContents {
  private readonly first: number;
  /** For each token from `first` on whether it belongs to the scope. */
  private readonly members: Uint8Array;
  private readonly sentences: readonly number[];
  private ownQuantities: readonly Quantity[] | undefined;
  private ownTimes: readonly Time[] | undefined;
  private ownMentions: readonly Mention[] | undefined;

  /** `tokens` are indexes of the article's tokens, ascending. */
  constructor(
    private readonly article: Analysis,
    tokens: readonly number[],
  ) {
    this.first = tokens[0] ?? 0;
    this.members = new Uint8Array(tokens.length === 0 ? 0 : (tokens.at(-1) ?? 0) + 1 - this.first);
    const sentences: number[] = [];
    for (const token of tokens) {
      this.members[token - this.first] = 1;
      const sentence = article.document.tokens[token]?.sentence ?? -1;
      if (sentences.at(-1) !== sentence) sentences.push(sentence);
    }
    this.sentences = sentences;
  }

  get quantities(): readonly Quantity[] {
    return (this.ownQuantities ??= this.sentences.flatMap((s) =>
      this.among(this.article.bySentence.quantities.get(s)),
    ));
  }

  get times(): readonly Time[] {
    return (this.ownTimes ??= this.sentences.flatMap((s) => this.among(this.article.bySentence.times.get(s))));
  }

  get mentions(): readonly Mention[] {
    const { mentions, document } = this.article;
    return (this.ownMentions ??= this.sentences.flatMap((s) => this.among(mentionsIn(mentions, document, s))));
  }

  /** Whether the scope has the article's token of that index. */
  has(token: number): boolean {
    return this.members[token - this.first] === 1;
  }

  private among<Item extends { readonly endToken: number }>(items: readonly Item[]): readonly Item[] {
    return items.filter((item) => this.has(item.endToken - 1));
  }
}

const contentsByScope = new WeakMap<Scope, ScopeContents>();

/** The contents of a scope of this article, found once. */
export function contentsOf(article: Analysis, scope: Scope): ScopeContents {
  let contents = contentsByScope.get(scope);
  if (contents === undefined) contentsByScope.set(scope, (contents = new ScopeContents(article, scope.tokens)));
  return contents;
}

/** The mentions whose last token stands in a sentence. */
function mentionsIn(mentions: readonly Mention[], document: Document, sentence: number): readonly Mention[] {
  return mentionsBySentence(mentions)(document).get(sentence);
}

const mentionsBySentence = remembered((mentions: readonly Mention[]) =>
  remembered(({ tokens, sentences }: Document) => {
    const lists = new Map<number, Mention[]>();
    for (const mention of mentions) {
      const sentence = tokens[mention.endToken - 1]?.sentence ?? -1;
      const list = lists.get(sentence);
      if (list === undefined) lists.set(sentence, [mention]);
      else list.push(mention);
    }
    return new SentenceLists(sentences.length, (sentence) => lists.get(sentence) ?? []);
  }),
);
