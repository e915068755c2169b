import type { ArticleReading } from "../align/article-reading.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import type { Life } from "./lives.ts";
import { livesOf, onlyTime } from "./lives.ts";
import type { SentenceFigures } from "./sentence-parts.ts";
import { figuresOf, operandOf } from "./sentence-parts.ts";

/** Tokens between a death's date and the age at it. */
const NEAR = 12;
const OLDEST = 130;

/** An age beside a name, or in the sentence of a death, that the year of birth rules out. */
export const age: ConsistencyRule = (article) => {
  const lives = livesOf(article.analysis).filter(({ entity, begins }) => entity.kind === "person" && begins.length > 0);
  if (lives.length === 0) return [];
  const reader = new AgeReader(article);
  return lives.flatMap((life) => reader.read(life));
};

class AgeReader {
  private readonly analysis: Analysis;
  private readonly published: number | null;
  private readonly figures: ReadonlyMap<number, SentenceFigures>;
  private readonly ages: ReadonlyMap<number, Quantity>;
  /** The people of each sentence. */
  private readonly people = new Map<number, Set<number>>();

  constructor({ analysis, publishedAt }: ArticleReading) {
    this.analysis = analysis;
    this.published = publishedAt === null ? null : Number(publishedAt.slice(0, 4));
    this.figures = new Map(figuresOf(analysis).map((figures) => [figures.sentence, figures]));
    this.ages = new Map(analysis.quantities.filter(isAge).map((quantity) => [quantity.firstToken, quantity]));
    for (const { sentence, entity } of analysis.mentions) {
      if (analysis.entities[entity]?.kind !== "person") continue;
      this.people.set(sentence, (this.people.get(sentence) ?? new Set<number>()).add(entity));
    }
  }

  read(life: Life): Inconsistency[] {
    const birth = onlyTime(life.begins);
    const year = birth?.partial.year;
    if (birth === null || year === undefined) return [];
    const death = onlyTime(life.ends);
    if (life.ends.length > 0) return death === null ? [] : this.atDeath(life, birth, death);
    const { published } = this;
    if (published === null) return [];
    return this.agesBeside(life)
      .filter((stated) => this.yearsOf(stated.sentence).every((other) => other === year || other === published))
      .flatMap((stated) => mismatch(life, stated, birth, published));
  }

  /** "Anna Bell, 58," and "Anna Bell (58)". */
  private agesBeside({ entity }: Life): Quantity[] {
    const { tokens } = this.analysis.document;
    return entity.mentions.flatMap((mention) => {
      const stated = this.ages.get(mention.endToken + 1);
      if (stated === undefined || mention.kind !== "name") return [];
      const mark = tokens[mention.endToken]?.text;
      const closing = tokens[stated.endToken]?.text;
      return (mark === "," && closing === ",") || (mark === "(" && closing === ")") ? [stated] : [];
    });
  }

  /** "Died in 2001 at the age of 70", where the sentence speaks of nobody else. */
  private atDeath(life: Life, birth: Time, death: Time): Inconsistency[] {
    const died = death.partial.year;
    const stated = (this.figures.get(death.sentence)?.quantities ?? []).filter(isAge);
    const [only] = stated;
    if (died === undefined || only === undefined || stated.length > 1 || (birth.partial.year ?? died) > died) return [];
    if (Math.abs(only.firstToken - death.endToken) > NEAR) return [];
    const people = this.people.get(death.sentence);
    if (people === undefined || people.size > 1 || !people.has(life.entity.id)) return [];
    return mismatch(life, only, birth, died, death);
  }

  private yearsOf(sentence: number): number[] {
    return (this.figures.get(sentence)?.times ?? []).map((time) => time.partial.year ?? -1);
  }
}

function isAge({ kind, comparator, value, unit }: Quantity): boolean {
  return (
    kind === "age" &&
    comparator === "exact" &&
    value !== null &&
    unit === "year" &&
    Number.isInteger(value) &&
    value < OLDEST
  );
}

function mismatch(life: Life, stated: Quantity, birth: Time, until: number, span?: Time): Inconsistency[] {
  const year = birth.partial.year;
  if (year === undefined || stated.value === null) return [];
  const oldest = until - year;
  if (stated.value === oldest || stated.value === oldest - 1) return [];
  return [
    {
      code: "age_mismatch",
      message: `${life.entity.name}, born in ${year}, was ${oldest - 1} or ${oldest} in ${until}, not ${stated.value}.`,
      spans: [birth, stated, ...(span === undefined ? [] : [span])],
      proof: {
        expression: `${until} - ${year} = ${oldest}`,
        operands: [
          ...(span === undefined ? [] : [operandOf(until, span)]),
          operandOf(year, birth),
          operandOf(stated.value, stated, "year"),
        ],
        result: oldest,
        tolerance: 1,
      },
    },
  ];
}
