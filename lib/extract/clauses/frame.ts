import type { NounPhrase } from "./noun-phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How a clause hangs on the one before it. */
export type FrameLink =
  | "main"
  | "coordinate"
  | "subordinate"
  | "relative"
  | "reduced"
  | "complement"
  | "infinitive"
  | "participial";

/**
 * A clause in the rough: a verb group, the phrase that is its subject, and the token range in
 * which its arguments lie. `host` is the index of the frame that it hangs on.
 */
export interface Frame {
  readonly group: VerbGroup;
  readonly link: FrameLink;
  readonly host: number | null;
  readonly subject: NounPhrase | null;
  /** The word that opens the clause ("if", "because", "that", "who"), folded. */
  readonly opener: string | null;
  /** Token range of the whole clause. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Where the phrases after the verb end. */
  readonly argumentEnd: number;
}
