import { affinityOf } from "../align/affinity.ts";
import type { Alignment } from "../align/alignment.ts";
import { contentsOf } from "../align/scope-contents.ts";
import type { Unit } from "../claim/part.ts";
import { carriesContent } from "../claim/units.ts";
import type { EntityKind } from "../extract/entity.ts";
import type { Token } from "../text/document.ts";

/** What stands in the source where the claim has something that the source lacks ("born in Oslo": "born in Bergen"). */
export interface Counterpart {
  readonly unit: Unit;
  /** Article tokens. */
  readonly tokens: readonly number[];
  /** How near it stands to the matched words on both sides. */
  readonly affinity: number;
  /** The same preposition, article or verb stands right before both. */
  readonly sameOpening: boolean;
  /** Names of one kind (two places, two persons). */
  readonly sameKind: boolean;
}

/** The best counterpart of every missing name and content word; numbers and dates have comparators of their own. */
export function counterpartsOf(alignment: Alignment): Counterpart[] {
  const used = new Set([...alignment.matches.values()].flatMap((m) => m.tokens));
  const found: Counterpart[] = [];
  for (const unit of alignment.missing) {
    const candidates =
      unit.kind === "entity" ? nameCandidates(alignment, unit, used) : wordCandidates(alignment, unit, used);
    const best = candidates.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
    if (best !== undefined && best.affinity > 0) found.push(best);
  }
  return found;
}

function scoreOf(counterpart: Counterpart): number {
  return counterpart.affinity * (counterpart.sameOpening ? 2 : 1) * (counterpart.sameKind ? 2 : 1);
}

function nameCandidates(alignment: Alignment, unit: Unit, used: ReadonlySet<number>): Counterpart[] {
  const kind = kindOf(alignment, unit);
  return contentsOf(alignment.article, alignment.scope)
    .mentions.filter((m) => m.kind === "name" && !rangeOf(m.firstToken, m.endToken).some((t) => used.has(t)))
    .map((m) =>
      counterpart(
        alignment,
        unit,
        m.firstToken,
        m.endToken,
        kind !== null && alignment.article.entities[m.entity]?.kind === kind,
      ),
    );
}

function kindOf(alignment: Alignment, unit: Unit): EntityKind | null {
  const { mention } = unit;
  return mention === undefined ? null : (alignment.claim.entities[mention.entity]?.kind ?? null);
}

function wordCandidates(alignment: Alignment, unit: Unit, used: ReadonlySet<number>): Counterpart[] {
  const head = alignment.claim.document.tokens[unit.head];
  if (head === undefined) return [];
  return alignment.scope.tokens.flatMap((index) => {
    const token = alignment.article.document.tokens[index];
    if (
      token === undefined ||
      used.has(index) ||
      !carriesContent(token) ||
      token.kind !== "word" ||
      classOf(token) !== classOf(head)
    )
      return [];
    return [counterpart(alignment, unit, index, index + 1, token.pos === head.pos)];
  });
}

function classOf(token: Token): string {
  return token.pos === "PROPN" ? "NOUN" : token.pos === "AUX" ? "VERB" : token.pos;
}

function counterpart(
  alignment: Alignment,
  unit: Unit,
  firstToken: number,
  endToken: number,
  sameKind: boolean,
): Counterpart {
  const before = alignment.claim.document.tokens[unit.firstToken - 1]?.norm;
  const sameOpening = before !== undefined && before === alignment.article.document.tokens[firstToken - 1]?.norm;
  return {
    unit,
    tokens: rangeOf(firstToken, endToken),
    affinity: affinityOf(alignment, unit, { firstToken, endToken }),
    sameOpening,
    sameKind,
  };
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
