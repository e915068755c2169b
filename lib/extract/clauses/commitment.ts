import type { Modality } from "../clause.ts";

/** What a clause's own auxiliaries and its matrix verbs leave of it. */
export interface Commitment {
  readonly negated: boolean;
  readonly modality: Modality;
}
