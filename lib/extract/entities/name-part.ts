import type { EntityKind } from "../entity.ts";

export type Gender = "female" | "male" | "unknown";

/** A name as cut out of a run of capitals, before the names of the document are put together. */
export interface NamePart {
  /** Half-open token range of the name, title left out. */
  readonly first: number;
  readonly end: number;
  /** Null where the name alone does not tell. */
  readonly kind: EntityKind | null;
  readonly gender: Gender;
  /** Token ranges of titles and offices written before it. */
  readonly titles: readonly { readonly first: number; readonly end: number }[];
  /** Index into COUNTRY_LIST for a country, by name or demonym. */
  readonly country: number | null;
  /** The gazetteer's name of a place that the text may abbreviate or write otherwise. */
  readonly canonical: string | null;
  readonly form: "name" | "demonym";
}

/** An office by itself ("the Foreign Minister"): a title with nobody's name behind it. */
export function isOffice(part: NamePart): boolean {
  return part.kind === null && part.titles.some((title) => title.first === part.first);
}
