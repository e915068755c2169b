import type { Span } from "../../text/span.ts";
import type { EntityKind } from "../entity.ts";
import type { Gender, NamePart } from "./name-part.ts";

/** A mention before its entity has its final number. */
export interface DraftMention {
  readonly first: number;
  readonly end: number;
  readonly kind: "name" | "pronoun" | "nominal";
  /** A country's adjective or people: the country is named, but no pronoun refers back to it. */
  readonly demonym: boolean;
}

/** An entity while the document is being read. */
export interface Draft {
  name: string;
  key: string;
  kind: EntityKind | null;
  gender: Gender;
  /** What the context speaks for where the name alone does not tell. */
  readonly votes: Map<EntityKind, number>;
  readonly keys: Set<string>;
  readonly descriptions: Span[];
  readonly mentions: DraftMention[];
  readonly country: number | null;
}

export function newDraft(
  name: string,
  key: string,
  kind: EntityKind | null,
  gender: Gender,
  country: number | null,
): Draft {
  return { name, key, kind, gender, votes: new Map(), keys: new Set([key]), descriptions: [], mentions: [], country };
}

export function vote(draft: Draft, kind: EntityKind, weight: number): void {
  draft.votes.set(kind, (draft.votes.get(kind) ?? 0) + weight);
}

/** The kind that the name or, failing that, the context gives. */
export function kindOf(draft: Draft): EntityKind {
  if (draft.kind !== null) return draft.kind;
  let best: EntityKind = "other";
  let most = 0;
  for (const [kind, weight] of draft.votes) {
    if (weight > most) {
      best = kind;
      most = weight;
    }
  }
  return best;
}

/** Whether what is known of a short name agrees with the entity. */
export function fits(holder: Draft, part: NamePart): boolean {
  if (part.titles.length > 0) {
    const kind = kindOf(holder);
    if (kind !== "person" && kind !== "other") return false;
    const marked = part.gender;
    if (marked !== "unknown" && holder.gender !== "unknown" && marked !== holder.gender) return false;
  }
  return !(part.kind === "place" && kindOf(holder) === "place");
}
