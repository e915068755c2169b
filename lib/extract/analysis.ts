import type { Document } from "../text/document.ts";
import type { Clause } from "./clause.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Quantity } from "./quantity.ts";
import type { Quotation } from "./quotation.ts";
import type { Time } from "./time.ts";

/** What reading a text depends on besides the text. `anchor` is the ISO date that "yesterday" counts from, or null. */
export interface ReadingContext {
  readonly anchor: string | null;
}

/** Everything that was read out of one text; every span lies in `document.text`. */
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
}
