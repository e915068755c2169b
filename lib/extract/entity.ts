import type { Span } from "../text/span.ts";

export type EntityKind = "person" | "organisation" | "place" | "group" | "document" | "event" | "other";

/** One place in the text where an entity is named or referred to. */
export interface Mention extends Span {
  readonly entity: number;
  readonly kind: "name" | "pronoun" | "nominal";
  readonly sentence: number;
  /** Half-open token range in `Document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Somebody or something that the text names. `name` is the fullest form in the text; `aliases` are
 * all folded forms under which the text names it (acronym, surname, demonym), `name` among them;
 * `descriptions` what titles and appositives say it is ("minister of foreign affairs").
 */
export interface Entity {
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly descriptions: readonly Span[];
  readonly gender: "female" | "male" | "unknown";
  readonly mentions: readonly Mention[];
}
