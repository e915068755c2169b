import type { Token } from "../text/document.ts";

/** Pairs kept at once for each token of the document; beyond that all are forgotten, for claims may have any number of words. */
const PAIRS_A_TOKEN = 5;

/**
 * Remembers what holds between a claim's words and those of one document, as far as it depends on
 * their lemmas and parts of speech alone: in scope after scope the same few pairs come up.
 */
export class WordPairs<Relation> {
  /** For each token of the document its lexeme plus one; 0 where nobody asked yet. */
  private readonly lexemes: Int32Array;
  private readonly lexemeNumbers = new Map<string, Map<string, number>>();
  private lexemeCount = 0;
  private rows = new Map<string, Map<string, Map<number, Relation>>>();
  private pairs = 0;
  private last: { readonly claim: Token; readonly row: Map<number, Relation> } | null = null;

  /** `count` is the number of the document's tokens. */
  constructor(
    count: number,
    private readonly compute: (claim: Token, source: Token) => Relation,
  ) {
    this.lexemes = new Int32Array(count);
  }

  /** The relation of a word of a claim to a token of the document. */
  relate(claim: Token, source: Token): Relation {
    const row = this.rowOf(claim);
    const lexeme = this.lexemeOf(source);
    const known = row.get(lexeme);
    if (known !== undefined) return known;
    const relation = this.compute(claim, source);
    row.set(lexeme, relation);
    this.pairs += 1;
    if (this.pairs > PAIRS_A_TOKEN * this.lexemes.length) this.forget();
    return relation;
  }

  private rowOf(claim: Token): Map<number, Relation> {
    if (this.last?.claim === claim) return this.last.row;
    const row = entered(
      entered(this.rows, claim.pos, () => new Map<string, Map<number, Relation>>()),
      claim.lemma,
      () => new Map<number, Relation>(),
    );
    this.last = { claim, row };
    return row;
  }

  private lexemeOf(source: Token): number {
    const known = this.lexemes[source.index] ?? 0;
    if (known !== 0) return known;
    const ofPos = entered(this.lexemeNumbers, source.pos, () => new Map<string, number>());
    const lexeme = entered(ofPos, source.lemma, () => (this.lexemeCount += 1));
    this.lexemes[source.index] = lexeme;
    return lexeme;
  }

  private forget(): void {
    this.rows = new Map();
    this.last = null;
    this.pairs = 0;
  }
}

function entered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
