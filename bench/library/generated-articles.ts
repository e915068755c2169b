import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { ArticleDraft } from "../../functions/schema/article.ts";
import { seededRandom } from "../random.ts";

/** An article made up by a generator, and claims that its text supports and no other article is made to. */
export interface GeneratedArticle {
  readonly draft: ArticleDraft;
  readonly claims: readonly string[];
}

const LEMMAS = join(import.meta.dirname, "../lexicon/frequent-lemmas.txt");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const THINGS = "buses trams boats pumps turbines ploughs lanterns engines wagons telescopes looms bicycles".split(" ");
const PEOPLE = "welders nurses teachers drivers bakers surveyors divers gardeners printers pilots".split(" ");
const SITES = "library bakery theatre harbour clinic museum factory school bridge market".split(" ");
const ONSETS = "b br d dr f fl g gr h j k kl l m n p r s st t tr v w".split(" ");
const VOWELS = "a e i o u ai ei ou".split(" ");
const CODAS = "l m n r s t nd rk lm st".split(" ");

/**
 * The n-th article of an endless seeded library: news-like prose whose words follow Zipf's law over
 * 9,000 or so lemmas, with names, places and firms that recur in other articles as those of news do.
 * The same n is the same article, whatever was made before.
 */
export class ArticleGenerator {
  private readonly words: readonly string[];
  private readonly cumulative: readonly number[];

  constructor(private readonly seed: number) {
    const lemmas = readFileSync(LEMMAS, "utf8").split("\n");
    const random = seededRandom(seed);
    this.words = lemmas
      .filter((lemma) => /^[a-z]{3,}$/u.test(lemma))
      .map((lemma) => ({ lemma, place: random() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ lemma }) => lemma);
    let sum = 0;
    this.cumulative = this.words.map((_lemma, rank) => (sum += 1 / (rank + 2)));
  }

  article(index: number): GeneratedArticle {
    const random = seededRandom(this.seed ^ Math.imul(index + 1, 0x9e3779b1));
    const facts = [this.purchase(random), this.opening(random), this.hiring(random)];
    const sentences = facts.flatMap(({ sentence }) => [
      this.prose(random),
      sentence,
      this.prose(random),
      this.prose(random),
    ]);
    const title = this.prose(random).slice(0, -1);
    return {
      draft: {
        text: sentences
          .map((sentence, at) => sentence + (at % 4 === 3 ? "\n\n" : " "))
          .join("")
          .trimEnd(),
        title,
        url: `https://${below(random, 200)}.example/${index}`,
        publisher: `Paper ${below(random, 200)}`,
        publishedAt: `${2000 + below(random, 25)}-0${1 + below(random, 9)}-1${below(random, 10)}`,
      },
      claims: facts.map(({ claim }) => claim),
    };
  }

  private purchase(random: Random): Fact {
    const [place, firm, count, thing] = [
      name(random, 3_000),
      name(random, 8_000),
      number(random),
      pick(random, THINGS),
    ];
    return {
      sentence: `The council of ${place} bought ${count} ${thing} from ${firm} Works in ${month(random)}.`,
      claim: `The council of ${place} bought ${count} ${thing} from ${firm} Works`,
    };
  }

  private opening(random: Random): Fact {
    const [first, last, place, site] = [
      name(random, 400),
      name(random, 20_000),
      name(random, 3_000),
      pick(random, SITES),
    ];
    return {
      sentence: `${first} ${last} opened a ${site} in ${place} on ${1 + below(random, 28)} ${month(random)}, to the joy of the ${this.word(random)}.`,
      claim: `${first} ${last} opened a ${site} in ${place}`,
    };
  }

  private hiring(random: Random): Fact {
    const [firm, place, count, people] = [
      name(random, 8_000),
      name(random, 3_000),
      number(random),
      pick(random, PEOPLE),
    ];
    return {
      sentence: `${firm} Limited hired ${count} ${people} in ${place}, its director, ${name(random, 400)} ${name(random, 20_000)}, said.`,
      claim: `${firm} Limited hired ${count} ${people} in ${place}`,
    };
  }

  private prose(random: Random): string {
    const length = 6 + below(random, 14);
    const words = Array.from({ length }, () => (random() < 0.3 ? `the ${this.word(random)}` : this.word(random)));
    const text = words.join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  private word(random: Random): string {
    const target = random() * (this.cumulative.at(-1) ?? 1);
    let [low, high] = [0, this.cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return this.words[low] ?? "word";
  }
}

type Random = () => number;

interface Fact {
  readonly sentence: string;
  readonly claim: string;
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: Random, items: readonly string[]): string {
  return items[below(random, items.length)] ?? "";
}

function month(random: Random): string {
  return `${pick(random, MONTHS)} ${1990 + below(random, 35)}`;
}

function number(random: Random): string {
  return (2 + below(random, 998)).toLocaleString("en-GB");
}

/** One of `count` names, the first of them more often than the last. */
function name(random: Random, count: number): string {
  const own = seededRandom(Math.floor(count * random() ** 2) + count);
  const syllables = Array.from({ length: 2 }, () => pick(own, ONSETS) + pick(own, VOWELS));
  const text = syllables.join("") + pick(own, CODAS);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
