import type { Token } from "../text/document.ts";
import type { Concepts } from "./concepts.ts";
import { remembered } from "./remembered.ts";
import type { Word, WordRelation } from "./word-relation.ts";
import { relateExpressions } from "./word-relation.ts";

/**
 * How one word of a claim stands to every token of an article. Tokens that head no expression and have no concept are
 * told apart by their forms alone, so each form is compared once; the others are compared as expressions.
 */
export class WordRow {
  /** By form: 0 where it was not compared yet, else one more than the relation's place in {@link RELATIONS}. */
  private known = new Uint8Array(64);

  constructor(
    private readonly claim: Word,
    readonly source: SourceWords,
  ) {}

  /** As {@link relateExpressions} of the claim's word and the article's token. */
  to(index: number): WordRelation {
    const form = this.source.formAt(index);
    if (form < 0) return this.compare(index);
    if (form >= this.known.length) this.grow(form);
    const code = this.known[form] ?? 0;
    if (code > 0) return RELATIONS[code - 1] ?? "none";
    const relation = this.compare(index);
    this.known[form] = RELATIONS.indexOf(relation) + 1;
    return relation;
  }

  private compare(index: number): WordRelation {
    const { tokens, concepts } = this.source;
    const token = tokens[index];
    return token === undefined ? "none" : relateExpressions(this.claim, { token, concepts, tokens });
  }

  private grow(form: number): void {
    const longer = new Uint8Array(Math.max(form + 1, 2 * this.known.length));
    longer.set(this.known);
    this.known = longer;
  }
}

const RELATIONS: readonly WordRelation[] = [
  "same",
  "synonym",
  "derived",
  "general",
  "converse",
  "antonym",
  "exclusive",
  "none",
];

/** An article's tokens numbered by their forms, each when it is first asked for. */
class SourceWords {
  /** By token: 0 where it was not asked for yet, -1 for an expression, else one more than its form's number. */
  private readonly forms: Int32Array;
  private readonly byLemma = new Map<string, NumberedForm[]>();
  private numbers = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly concepts: Concepts,
  ) {
    this.forms = new Int32Array(tokens.length);
  }

  /** The number of the token's form, or -1 where more than its form decides. */
  formAt(index: number): number {
    const known = this.forms[index] ?? -1;
    if (known !== 0) return known < 0 ? -1 : known - 1;
    const token = this.tokens[index];
    const plain =
      token !== undefined && this.concepts.conceptAt(index).length === 0 && !this.concepts.isExpression(index);
    const form = plain ? this.numberOf(token) : -1;
    this.forms[index] = form < 0 ? -1 : form + 1;
    return form;
  }

  private numberOf({ lemma, norm, pos, kind }: Token): number {
    let forms = this.byLemma.get(lemma);
    if (forms === undefined) this.byLemma.set(lemma, (forms = []));
    for (const form of forms) if (form.norm === norm && form.pos === pos && form.kind === kind) return form.number;
    forms.push({ norm, pos, kind, number: this.numbers });
    return this.numbers++;
  }
}

type NumberedForm = Pick<Token, "norm" | "pos" | "kind"> & { readonly number: number };

const sourceWords = remembered((concepts: Concepts) =>
  remembered((tokens: readonly Token[]) => new SourceWords(tokens, concepts)),
);

const rows = new WeakMap<Token, WordRow>();

/** The row of a claim's word over an article, begun by the first scope that asks. */
export function rowOf(claim: Word, concepts: Concepts, tokens: readonly Token[]): WordRow {
  const source = sourceWords(concepts)(tokens);
  const known = rows.get(claim.token);
  if (known?.source === source) return known;
  const row = new WordRow(claim, source);
  rows.set(claim.token, row);
  return row;
}
