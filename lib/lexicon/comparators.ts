import type { Comparator } from "../extract/quantity.ts";

/** A phrase that bounds the number beside it, as folded tokens. */
export interface ComparatorPhrase {
  readonly words: readonly string[];
  readonly comparator: Comparator;
}

const BEFORE: Readonly<Record<Exclude<Comparator, "exact" | "between">, string>> = {
  more_than:
    "more than|greater than|larger than|higher than|bigger than|older than|longer than|in excess of|upwards of|upward of|north of|over|above|beyond|" +
    "exceeding|exceeds|exceed|exceeded|surpassing|surpassed|surpass|surpasses|topping|well over|just over|well above|just above|slightly more than|" +
    "slightly over|a little over|a little more than|far more than|well beyond|>",
  at_least:
    "at least|no fewer than|no less than|not less than|not fewer than|no lower than|a minimum of|minimum of|minimum|as few as|as little as|" +
    "at the very least|more than or equal to|greater than or equal to|equal to or more than|equal to or greater than|>=|≥|> =",
  less_than:
    "less than|fewer than|under|below|lower than|smaller than|younger than|shorter than|well under|well below|south of|<",
  at_most:
    "at most|up to|no more than|not more than|no greater than|no higher than|not exceeding|a maximum of|maximum of|maximum|as many as|as much as|" +
    "as high as|at the most|less than or equal to|fewer than or equal to|equal to or less than|not over|<=|≤|< =",
  nearly:
    "nearly|almost|just under|just below|slightly under|slightly less than|slightly fewer than|a little under|a little less than|close to|" +
    "approaching|not quite|just shy of|just short of|virtually|nearing|near|shy of|slightly below",
  about:
    "about|around|approximately|approx|approx .|roughly|circa|ca .|c .|some|an estimated|estimated|estimated at|estimated to be|in the region of|on the order of|" +
    "in the order of|something like|in the neighborhood of|in the neighbourhood of|or so|more or less|~|≈|∼|±|close to about|reportedly about",
};

const AFTER: Readonly<Record<Exclude<Comparator, "exact" | "between" | "nearly" | "more_than" | "less_than">, string>> = {
  at_least:
    "or more|or greater|or higher|or above|or over|or older|or longer|or better|and above|and over|and older|and up|and more|and higher|- plus|plus|+|" +
    "at least|at minimum|or more than",
  at_most: "or less|or fewer|or lower|or below|or under|or younger|and under|and below|and younger|at most|at maximum|tops",
  about: "or so|or thereabouts|- odd|- ish|odd|approximately|more or less|give or take",
};

function compile(table: Readonly<Record<string, string>>, isComparator: (value: string) => value is Comparator): ComparatorPhrase[] {
  const phrases: ComparatorPhrase[] = [];
  for (const [comparator, list] of Object.entries(table)) {
    if (!isComparator(comparator)) continue;
    for (const phrase of list.split("|")) phrases.push({ words: phrase.split(" "), comparator });
  }
  return phrases.sort((a, b) => b.words.length - a.words.length);
}

const COMPARATORS: ReadonlySet<string> = new Set<Comparator>(["about", "nearly", "more_than", "at_least", "less_than", "at_most"]);

function isComparator(value: string): value is Comparator {
  return COMPARATORS.has(value);
}

function indexed(phrases: readonly ComparatorPhrase[], key: (phrase: ComparatorPhrase) => string | undefined): ReadonlyMap<string, readonly ComparatorPhrase[]> {
  const index = new Map<string, ComparatorPhrase[]>();
  for (const phrase of phrases) {
    const word = key(phrase) ?? "";
    index.set(word, [...(index.get(word) ?? []), phrase]);
  }
  return index;
}

/** Phrases before a number, by their last word, longest first. */
export const COMPARATORS_BEFORE = indexed(compile(BEFORE, isComparator), (phrase) => phrase.words.at(-1));

/** Phrases after a number, by their first word, longest first. */
export const COMPARATORS_AFTER = indexed(compile(AFTER, isComparator), (phrase) => phrase.words[0]);

/** Words that may stand between a comparator and its number and change nothing. */
export const COMPARATOR_FILLERS: ReadonlySet<string> = new Set(["a", "an", "the", "just", "only", "another", "total", "of", "even"]);
