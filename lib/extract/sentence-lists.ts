/** What a text's sentences state of one kind, each sentence read when it is first asked for. Reading order changes nothing. */
export class SentenceLists<Item> {
  private readonly lists: (readonly Item[] | undefined)[] = [];
  private whole: readonly Item[] | undefined;

  /** `count` sentences, each read by its index. */
  constructor(
    private readonly count: number,
    private readonly read: (sentence: number) => readonly Item[],
  ) {}

  /** Items that were read already, in text order. */
  static of<Item extends { readonly sentence: number }>(count: number, items: readonly Item[]): SentenceLists<Item> {
    const lists = Array.from({ length: count }, (): Item[] => []);
    for (const item of items) lists[item.sentence]?.push(item);
    return new SentenceLists(count, (sentence) => lists[sentence] ?? []);
  }

  /** The items of a sentence, in text order; none where the text has no such sentence. */
  get(sentence: number): readonly Item[] {
    if (sentence < 0 || sentence >= this.count) return [];
    return (this.lists[sentence] ??= this.read(sentence));
  }

  /** The items of all sentences, in text order. */
  all(): readonly Item[] {
    return (this.whole ??= Array.from({ length: this.count }, (_none, sentence) => this.get(sentence)).flat());
  }
}
