import type { Span } from "../text/span.ts";

/** Words of a sentence in whose place others are read; offsets count in the plain text. */
export interface Replacement extends Span {
  readonly by: string;
  readonly message: string;
}
