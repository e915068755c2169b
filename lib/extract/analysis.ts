import type { Document } from "../text/document.ts";
import type { Clause } from "./clause.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Quantity } from "./quantity.ts";
import type { Quotation } from "./quotation.ts";
import type { SentenceLists } from "./sentence-lists.ts";
import type { Time } from "./time.ts";

/** What reading a text depends on besides the text. `anchor` is the ISO date that "yesterday" counts from, or null. */
export interface ReadingContext {
  readonly anchor: string | null;
}

/** What a text's sentences state, by sentence. */
export interface SentenceStatements {
  readonly quantities: SentenceLists<Quantity>;
  readonly times: SentenceLists<Time>;
  readonly clauses: SentenceLists<Clause>;
}

/**
 * Everything that was read out of one text; every span lies in `document.text`. Amounts, dates and clauses are read sentence
 * by sentence (`bySentence`), and all of them when all are asked for.
 */
export interface Analysis {
  readonly document: Document;
  readonly anchor: string | null;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  /** All mentions of all entities, in text order. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly clauses: readonly Clause[];
  readonly bySentence: SentenceStatements;
}
