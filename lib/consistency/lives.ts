import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import type { Entity, Mention } from "../extract/entity.ts";
import type { Time } from "../extract/time.ts";
import { figuresOf } from "./sentence-parts.ts";

/** What an article says of when somebody, or some body, began and ended. */
export interface Life {
  readonly entity: Entity;
  readonly begins: readonly Time[];
  readonly ends: readonly Time[];
}

const BEGINNINGS: ReadonlySet<string> = new Set(["bear", "found", "establish"]);
const ENDINGS: ReadonlySet<string> = new Set(["die", "dissolve", "disband", "abolish"]);

/**
 * Births and deaths, foundings and dissolutions, by what they befell: a named subject, or a pronoun that is resolved.
 * Only asserted clauses with a stated year, outside of what others are said to say.
 */
export function livesOf(analysis: Analysis): Life[] {
  const mentions = new Map<number, Mention>();
  for (const mention of analysis.mentions)
    for (let i = mention.firstToken; i < mention.endToken; i++) mentions.set(i, mention);
  const times = new Map(figuresOf(analysis).map((figures) => [figures.sentence, figures.times]));
  const lives = new Map<number, { begins: Time[]; ends: Time[] }>();
  for (const clause of analysis.clauses) {
    const { lemma, polarity, modality } = clause.predicate;
    const begins = BEGINNINGS.has(lemma);
    if (!(begins || ENDINGS.has(lemma)) || polarity !== "affirmative" || modality !== "asserted") continue;
    if (clause.attributions.length > 0 || clause.subject === null || isQuoted(analysis, clause)) continue;
    if ((lemma === "found" || lemma === "establish" || lemma === "abolish") && !clause.predicate.passive) continue;
    const mention = mentions.get(clause.subject.head);
    if (mention === undefined || mention.firstToken < clause.subject.firstToken) continue;
    if (
      mention.kind === "nominal" ||
      clause.subject.endToken - clause.subject.firstToken > mention.endToken - mention.firstToken + 1
    )
      continue;
    const own = (times.get(clause.sentence) ?? []).filter(
      (time) =>
        time.firstToken >= clause.predicate.firstToken &&
        time.endToken <= clause.endToken &&
        time.partial.year !== undefined &&
        time.relation === "in" &&
        !time.approximate,
    );
    const [time] = own;
    if (time === undefined || own.length > 1) continue;
    const life = lives.get(mention.entity) ?? { begins: [], ends: [] };
    (begins ? life.begins : life.ends).push(time);
    lives.set(mention.entity, life);
  }
  return [...lives].flatMap(([id, life]) => {
    const entity = analysis.entities[id];
    return entity === undefined ? [] : [{ entity, ...life }];
  });
}

function isQuoted(analysis: Analysis, clause: Clause): boolean {
  // Quotations of the clause's own sentence or one that began shortly before: more are never open.
  const next = firstFrom(analysis, clause.start);
  return analysis.quotations
    .slice(Math.max(0, next - 4), next)
    .some((q) => q.start <= clause.start && clause.end <= q.end);
}

/** How many quotations start at or before `offset` (binary search). */
function firstFrom({ quotations }: Analysis, offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one time among these, or null where they differ in their year. */
export function onlyTime(times: readonly Time[]): Time | null {
  const years = new Set(times.map((time) => time.partial.year));
  return years.size === 1 ? (times[0] ?? null) : null;
}
