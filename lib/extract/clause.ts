import type { Span } from "../text/span.ts";

export type Polarity = "affirmative" | "negative";

/** How far the text commits itself to the clause: only `asserted` clauses are stated as done or true. */
export type Modality =
  | "asserted"
  | "planned"
  | "possible"
  | "necessary"
  | "conditional"
  | "hypothetical"
  | "habitual"
  | "alleged";

export type ArgumentRole = "object" | "indirect_object" | "complement" | "agent" | "oblique";

/** A phrase of the clause; `preposition` is set for an oblique ("in Rabat"), `head` is its head noun's token index. */
export interface Argument extends Span {
  readonly role: ArgumentRole;
  readonly preposition: string | null;
  readonly head: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The verb group, copula or verbless title that the clause says of its subject. */
export interface Predicate extends Span {
  readonly lemma: string;
  /** Token index of the content word (the verb, or the noun or adjective after a copula). */
  readonly head: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly passive: boolean;
  /** Half-open token range of the verb group. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** Who, in the text, answers for a clause. */
export interface Attribution {
  /** The source as the text's fullest form of it ("the report", "Mike Pompeo"). */
  readonly source: string;
  readonly span: Span;
  readonly cue: Span | null;
  /** Index into the analysis's entities, or null. */
  readonly entity: number | null;
  /** `false` where the text holds the source at arm's length ("alleged", "claimed"). */
  readonly trusted: boolean;
}

/**
 * A subject-predicate-arguments reading of one assertion (Open IE). `start`/`end` cover the clause.
 * `apposition` clauses are read from titles and appositives ("Nasser Bourita, the foreign minister").
 */
export interface Clause extends Span {
  readonly sentence: number;
  readonly kind: "finite" | "nonfinite" | "relative" | "apposition";
  readonly subject: Argument | null;
  readonly predicate: Predicate;
  readonly arguments: readonly Argument[];
  /** Outermost source first ("the minister said the report found": minister, report). */
  readonly attributions: readonly Attribution[];
  /**
   * Clauses of one sentence with the same number share their arguments ("continues to face"): what
   * stands in one of them is said of the others too. Coordinate and relative clauses do not.
   */
  readonly territory: number;
  /** The word that opens a dependent clause ("because", "if", "before", "who"), folded; null for a main clause. */
  readonly opener: string | null;
  readonly firstToken: number;
  readonly endToken: number;
}
