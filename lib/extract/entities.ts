import type { Document } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import { capitalsOf } from "./entities/capitals.ts";
import { Cluster } from "./entities/cluster.ts";
import { resolveReferences } from "./entities/coreference.ts";
import type { Draft } from "./entities/draft.ts";
import { kindOf } from "./entities/draft.ts";
import { namesInHeadlines } from "./entities/headline.ts";
import type { NamePart } from "./entities/name-part.ts";
import { runsOf } from "./entities/run.ts";
import { segmentRun } from "./entities/segment.ts";
import type { Entity, Mention } from "./entity.ts";

/** What a document names, and where: `mentions` are those of all entities in text order. */
export interface Entities {
  readonly entities: Entity[];
  readonly mentions: Mention[];
}

/**
 * Finds the named entities of a document with their aliases and mentions. Names come from
 * capitals, lexicons and what the document itself writes elsewhere; a short name is tied to a full
 * one only by an exact folded form, and left alone where two entities share it. Linear in the
 * document's length; never throws.
 */
export function findEntities(document: Document): Entities {
  const capitals = capitalsOf(document);
  const parts = splitPairs(
    document,
    runsOf(document, capitals).flatMap((run) => segmentRun(document.tokens, run)),
  );
  const cluster = new Cluster(document);
  cluster.addAll(parts);
  for (const part of namesInHeadlines(document, capitals, cluster.knownKeys())) cluster.addFromHeadline(part);
  resolveReferences(document, cluster);
  return finish(document, cluster.drafts);
}

/** "Roe-Doe talks": two names in one where the document has both apart. */
function splitPairs(document: Document, parts: readonly NamePart[]): NamePart[] {
  const { tokens } = document;
  const isPair = (part: NamePart): boolean => part.end - part.first === 3 && tokens[part.first + 1]?.norm === "-";
  const apart = new Set<string>();
  for (const part of parts) if (!isPair(part)) apart.add(tokens[part.end - 1]?.norm ?? "");
  return parts.flatMap((part) => {
    if (!isPair(part) || !apart.has(tokens[part.first]?.norm ?? "") || !apart.has(tokens[part.end - 1]?.norm ?? ""))
      return [part];
    return [part.first, part.end - 1].flatMap((at) => segmentRun(tokens, { first: at, end: at + 1 }));
  });
}

function finish(document: Document, drafts: readonly Draft[]): Entities {
  const named = drafts.filter((draft) => draft.mentions.length > 0);
  const firstOf = new Map(
    named.map((draft) => [draft, draft.mentions.reduce((first, mention) => Math.min(first, mention.first), Infinity)]),
  );
  const ordered = named.toSorted((a, b) => (firstOf.get(a) ?? 0) - (firstOf.get(b) ?? 0));
  const mentions: Mention[] = [];
  const entities = ordered.map((draft, id): Entity => {
    const own = draft.mentions
      .toSorted((a, b) => a.first - b.first)
      .flatMap((mention): Mention[] => {
        const from = document.tokens[mention.first];
        const to = document.tokens[mention.end - 1];
        if (from === undefined || to === undefined) return [];
        return [
          {
            ...spanOf(document.text, from.start, to.end),
            entity: id,
            kind: mention.kind,
            sentence: from.sentence,
            firstToken: mention.first,
            endToken: mention.end,
          },
        ];
      });
    mentions.push(...own);
    return {
      id,
      name: draft.name,
      kind: kindOf(draft),
      aliases: [...draft.keys],
      descriptions: draft.descriptions,
      gender: draft.gender,
      mentions: own,
    };
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { entities, mentions };
}
