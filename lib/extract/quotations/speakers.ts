import { spanOf } from "../../text/span.ts";
import type { Document } from "../../text/document.ts";
import type { Entity, Mention } from "../entity.ts";
import type { Speaker } from "../quotation.ts";
import { isPronoun } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";

/** Mentions by token, so that a phrase finds the entity that its head names. */
export interface MentionIndex {
  at(token: number): Mention | null;
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const byToken = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let i = mention.firstToken; i < mention.endToken; i++) {
      const known = byToken.get(i);
      // A longer mention ("Jane Roe") says more than a shorter one inside it ("Roe").
      if (known === undefined || known.end - known.start < mention.end - mention.start) byToken.set(i, mention);
    }
  }
  return { at: (token) => byToken.get(token) ?? null };
}

/** Whether the mention at token `name` and the pronoun at token `pronoun` are two people: two entities, or two genders. */
export function areTwoPeople(
  document: Document,
  entities: readonly Entity[],
  mentions: MentionIndex,
  name: number,
  pronoun: number,
): boolean {
  const named = mentions.at(name);
  const first = named === null ? undefined : entities[named.entity];
  if (first === undefined) return false;
  const meant = mentions.at(pronoun);
  if (meant !== null) return meant.entity !== first.id;
  const norm = document.tokens[pronoun]?.norm;
  return (norm === "he" && first.gender === "female") || (norm === "she" && first.gender === "male");
}

/** Turns the phrase beside a cue into a speaker: the entity that its head names, else the phrase itself. */
export function speakerOf(
  document: Document,
  entities: readonly Entity[],
  mentions: MentionIndex,
  phrase: Phrase,
): Speaker | null {
  const head = document.tokens[phrase.head];
  const first = document.tokens[phrase.first];
  const last = document.tokens[phrase.end - 1];
  if (head === undefined || first === undefined || last === undefined) return null;
  const mention = mentions.at(phrase.head);
  const pronoun = isPronoun(head.norm) || ["his", "her", "their", "its"].includes(head.norm);
  const whole = spanOf(document.text, first.start, last.end);
  if (mention !== null) {
    const entity = entities[mention.entity];
    if (entity !== undefined) {
      const kind = pronoun ? "pronoun" : mention.kind;
      const span = pronoun
        ? whole
        : spanOf(document.text, Math.min(mention.start, first.start), Math.max(mention.end, head.end));
      return { ...span, name: entity.name, entity: mention.entity, kind };
    }
  }
  const isName =
    head.pos === "PROPN" ||
    (head.text.charAt(0) !== head.text.charAt(0).toLowerCase() &&
      head.index !== document.sentences[head.sentence]?.firstToken);
  return { ...whole, name: whole.text, entity: null, kind: pronoun ? "pronoun" : isName ? "name" : "nominal" };
}
