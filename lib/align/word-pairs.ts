import type { Token } from "../text/document.ts";

/** Pairs kept at once for each token of the document; beyond that all are forgotten, for claims may have any number of words. */
const PAIRS_A_TOKEN = 5;

/**
 * Remembers what holds between a claim's words and those of one document, as far as it depends on their
 * lemmas and parts of speech alone: in scope after scope the same few pairs come up. What is known of one
 * word is worked out once (`read`), what holds between two from that (`compute`).
 */
export class WordPairs<Word, Relation> {
  /** The word of each token of the document that was asked for. */
  private readonly byToken: (Entry<Word> | undefined)[] = [];
  private numbers = 0;
  private readonly byLemma = new Map<string, Map<string, Entry<Word>>>();
  private rows = new Map<string, Map<string, Row<Word, Relation>>>();
  private pairs = 0;
  private last: { readonly claim: Token; readonly row: Row<Word, Relation> } | null = null;

  /** `count` is the number of the document's tokens. */
  constructor(
    private readonly count: number,
    private readonly read: (token: Token) => Word,
    private readonly compute: (claim: Word, source: Word) => Relation,
  ) {}

  /** The relation of a word of a claim to a token of the document. */
  relate(claim: Token, source: Token): Relation {
    const row = this.rowOf(claim);
    const entry = this.entryOf(source);
    const known = row.relations.get(entry.number);
    if (known !== undefined) return known;
    const relation = this.compute(row.word, entry.word);
    row.relations.set(entry.number, relation);
    this.pairs += 1;
    if (this.pairs > PAIRS_A_TOKEN * this.count) this.forget();
    return relation;
  }

  private rowOf(claim: Token): Row<Word, Relation> {
    if (this.last?.claim === claim) return this.last.row;
    const row = entered(
      entered(this.rows, claim.pos, () => new Map<string, Row<Word, Relation>>()),
      claim.lemma,
      () => ({ word: this.read(claim), relations: new Map<number, Relation>() }),
    );
    this.last = { claim, row };
    return row;
  }

  private entryOf(source: Token): Entry<Word> {
    const known = this.byToken[source.index];
    if (known !== undefined) return known;
    const ofPos = entered(this.byLemma, source.pos, () => new Map<string, Entry<Word>>());
    const entry = entered(ofPos, source.lemma, () => ({ number: this.numbers++, word: this.read(source) }));
    this.byToken[source.index] = entry;
    return entry;
  }

  private forget(): void {
    this.rows = new Map();
    this.last = null;
    this.pairs = 0;
  }
}

interface Entry<Word> {
  readonly number: number;
  readonly word: Word;
}

interface Row<Word, Relation> {
  readonly word: Word;
  readonly relations: Map<number, Relation>;
}

function entered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
