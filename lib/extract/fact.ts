import type { Span } from "../text/span.ts";
import type { ArgumentRole, Modality, Polarity } from "./clause.ts";
import type { Change, Comparator, QuantityKind } from "./quantity.ts";
import type { TimeRelation } from "./time.ts";

/** A phrase of a fact; `name` is the fullest form in the article where the phrase is a pronoun or a shorter name. */
export interface FactTerm extends Span {
  readonly name?: string;
}

export interface FactPredicate extends Span {
  readonly lemma: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
}

export interface FactArgument extends FactTerm {
  readonly role: ArgumentRole;
  readonly preposition?: string;
}

/** `from`/`to`: ISO dates, inclusive, null where the text leaves them open. */
export interface FactTime extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: TimeRelation;
}

/** Either `value`, or `min` and `max` (null is unbounded). */
export interface FactQuantity extends Span {
  readonly kind: QuantityKind;
  readonly value?: number;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit: string | null;
  readonly noun?: string;
  readonly comparator: Comparator;
  readonly change?: Change;
}

export interface FactSource extends Span {
  readonly source: string;
}

/**
 * One assertion of an article, structured. `start`/`end`/`text` are the sentence that states it
 * (UTF-16 offsets in the article's stored text); the parts lie inside it.
 */
export interface Fact extends Span {
  readonly id: string;
  readonly sentence: number;
  readonly subject: FactTerm | null;
  readonly predicate: FactPredicate;
  readonly arguments: readonly FactArgument[];
  readonly time: readonly FactTime[];
  readonly quantities: readonly FactQuantity[];
  readonly attribution: readonly FactSource[];
}

/**
 * A fact as a newsroom's own system may send it: any of a sentence, a triple of strings, or a key
 * with its value (about the article's subject). A `Fact` is one of these too.
 */
export interface FactInput {
  readonly id?: string;
  readonly text?: string;
  readonly sentence?: number;
  readonly subject?: string | { readonly text: string; readonly name?: string } | null;
  readonly predicate?: string | { readonly text: string; readonly lemma?: string };
  readonly object?: string;
  readonly key?: string;
  /** A list is as good as its values apart by semicolons. */
  readonly value?: string | number | readonly (string | number)[];
  readonly attribution?: readonly { readonly source: string }[];
}
