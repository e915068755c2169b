import type { Clause } from "../extract/clause.ts";
import type { Mention } from "../extract/entity.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { Span } from "../text/span.ts";

/** What a unit of a claim is: each kind is compared by rules of its own. */
export type UnitKind = "entity" | "quantity" | "time" | "predicate" | "word";

/**
 * The smallest thing of a claim that the article must carry. Offsets are in the claim;
 * `firstToken`/`endToken`/`head` index the claim's tokens.
 */
export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly mention?: Mention;
  readonly quantity?: Quantity;
  readonly time?: Time;
}

/**
 * A part of a claim: a clause or conjunct that asserts something by itself. `clause` is null for a
 * fragment without a verb. `sources` is whom the claim itself names as saying it.
 */
export interface Part extends Span {
  readonly clause: Clause | null;
  readonly clauses: readonly Clause[];
  readonly units: readonly Unit[];
  readonly sources: readonly Span[];
  readonly negated: boolean;
  /** The word that ties this part to the one before it ("because of", "before"), where the tie is claimed too. */
  readonly connective: Connective | null;
}

/** A tie between two parts that the article must state itself. */
export interface Connective extends Span {
  readonly kind: "cause" | "condition" | "order";
}
