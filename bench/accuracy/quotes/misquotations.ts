import type { Random } from "./random.ts";

/** A quote with one meaning-bearing edit. */
export interface Misquotation {
  readonly kind: EditKind;
  readonly text: string;
}

export type EditKind =
  | "digit"
  | "sign"
  | "number_word"
  | "negation_in"
  | "negation_out"
  | "name"
  | "unit"
  | "modal"
  | "content_swapped"
  | "content_deleted"
  | "content_inserted"
  | "words_exchanged"
  | "direction";

/** Words to put in: content words and names of texts other than the quote's own. */
export interface Vocabulary {
  readonly content: readonly string[];
  readonly names: readonly string[];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMBER_WORDS =
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter first second fourth dozen twice".split(
    " ",
  );
const UNITS =
  "percent million billion trillion thousand hundred dollars euros pounds cents miles kilometres kilometers metres feet years months weeks days hours minutes seconds tons tonnes degrees points".split(
    " ",
  );
const MODALS = "can could may might must shall should will would".split(" ");
const AUXILIARIES =
  "is are was were am be been has have had do does did can could may might must should will would".split(" ");
const PAIRS = [
  "more less",
  "most least",
  "rise fall",
  "rises falls",
  "rose fell",
  "rising falling",
  "increase decrease",
  "increased decreased",
  "increases decreases",
  "up down",
  "before after",
  "win lose",
  "won lost",
  "wins loses",
  "good bad",
  "better worse",
  "best worst",
  "high low",
  "higher lower",
  "highest lowest",
  "support oppose",
  "supports opposes",
  "supported opposed",
  "accept reject",
  "accepted rejected",
  "strong weak",
  "stronger weaker",
  "big small",
  "bigger smaller",
  "large small",
  "larger smaller",
  "right wrong",
  "true false",
  "always never",
  "all some",
  "every no",
  "many few",
  "with without",
  "for against",
  "in out",
  "over under",
  "above below",
  "first last",
  "begin end",
  "began ended",
  "start stop",
  "started stopped",
  "open closed",
  "love hate",
  "happy sad",
  "hard easy",
  "rich poor",
  "old new",
  "long short",
  "early late",
  "friend enemy",
  "success failure",
  "safe dangerous",
  "legal illegal",
  "possible impossible",
  "able unable",
  "fair unfair",
  "likely unlikely",
  "guilty innocent",
  "allow forbid",
  "buy sell",
  "give take",
  "come go",
  "left right",
  "men women",
  "he she",
  "his her",
  "we they",
  "our their",
  "yes no",
  "everything nothing",
  "everyone nobody",
  "ever never",
];
const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((pair): [string, string][] => {
    const [a = "", b = ""] = pair.split(" ");
    return [
      [a, b],
      [b, a],
    ];
  }),
);
const CURRENCIES = "$\u20AC\u00A3\u00A5";
const FUNCTION = new Set(
  "the a an this that these those of in on at to for from by with about as into and or but so than then too very also i me my we us our you your he him his she her it its they them their who what which when where why how be is am are was were been being have has had do does did not no if because there here just".split(
    " ",
  ),
);

/**
 * One edit of the kind asked for, or null where the quote has nothing for it. The edit always
 * changes a word, sign or digit; words keep the case of what they stand for.
 */
export function misquote(quote: string, kind: EditKind, random: Random, vocabulary: Vocabulary): Misquotation | null {
  const words = wordsOf(quote);
  const text = EDITS[kind](quote, words, random, vocabulary);
  return text === null || text === quote ? null : { kind, text };
}

export const EDIT_KINDS: readonly EditKind[] = [
  "digit",
  "sign",
  "number_word",
  "negation_in",
  "negation_out",
  "name",
  "unit",
  "modal",
  "content_swapped",
  "content_deleted",
  "content_inserted",
  "words_exchanged",
  "direction",
];

type Edit = (quote: string, words: readonly Word[], random: Random, vocabulary: Vocabulary) => string | null;

const EDITS: Readonly<Record<EditKind, Edit>> = {
  digit: (quote, _words, random) => {
    const places = [...quote].map((c, i) => (/\d/.test(c) ? i : -1)).filter((i) => i >= 0);
    const at = random.pick(places);
    if (at === undefined) return null;
    const old = Number(quote[at]);
    return quote.slice(0, at) + String((old + 1 + random.below(9)) % 10) + quote.slice(at + 1);
  },
  sign: (quote, words, random) => {
    const numbers = words.filter((word) => /^\d/.test(word.text));
    const word = random.pick(numbers);
    if (word === undefined) return null;
    const before = quote[word.start - 1] ?? "";
    const after = quote[word.end] ?? "";
    if (CURRENCIES.includes(before) && before !== "")
      return (
        quote.slice(0, word.start - 1) +
        (random.pick([...CURRENCIES, ""].filter((c) => c !== before)) ?? "") +
        quote.slice(word.start)
      );
    if (after === "%")
      return quote.slice(0, word.end) + (random.next() < 0.5 ? "" : "\u2030") + quote.slice(word.end + 1);
    return quote.slice(0, word.start) + (random.pick(["-", "$", "\u2212", "\u00A3"]) ?? "-") + quote.slice(word.start);
  },
  number_word: (quote, words, random) => swapFrom(quote, words, random, NUMBER_WORDS),
  negation_in: (quote, words, random) => {
    const place = random.pick(words.filter((word) => AUXILIARIES.includes(lower(word))));
    if (place !== undefined) return insert(quote, place.end, ` ${random.pick(["not", "never", "hardly"]) ?? "not"}`);
    const word = random.pick(words.slice(1, -1));
    return word === undefined ? null : insert(quote, word.start, `${random.pick(["not", "never", "no"]) ?? "not"} `);
  },
  negation_out: (quote, words, random) => {
    const place = random.pick(
      words.filter(
        (word) =>
          ["not", "never", "no", "nothing", "none", "without", "nobody"].includes(lower(word)) ||
          /n['\u2019]t$/i.test(word.text),
      ),
    );
    if (place === undefined) return null;
    if (/n['\u2019]t$/i.test(place.text)) return quote.slice(0, place.end - 3) + quote.slice(place.end);
    return remove(quote, place);
  },
  name: (quote, words, random, vocabulary) => {
    const place = random.pick(
      words
        .slice(1)
        .filter(
          (word) =>
            /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
            /[\p{Ll},] $/u.test(quote.slice(Math.max(0, word.start - 2), word.start)),
        ),
    );
    const name = random.pick(vocabulary.names);
    return place === undefined || name === undefined || name === place.text ? null : replace(quote, place, name);
  },
  unit: (quote, words, random) => swapFrom(quote, words, random, UNITS),
  modal: (quote, words, random) => {
    if (random.next() < 0.7) {
      const swapped = swapFrom(quote, words, random, MODALS);
      if (swapped !== null) return swapped;
    }
    const place = random.pick(words.slice(1).filter((word) => /^\p{Ll}+$/u.test(word.text)));
    return place === undefined ? null : insert(quote, place.start, `${random.pick(MODALS) ?? "may"} `);
  },
  content_swapped: (quote, words, random, vocabulary) => {
    const place = random.pick(words.filter(isContent));
    const other = random.pick(vocabulary.content);
    return place === undefined || other === undefined || other === lower(place)
      ? null
      : replace(quote, place, cased(other, place.text));
  },
  content_deleted: (quote, words, random) => {
    const place = random.pick(words.slice(1, -1).filter(isContent));
    return place === undefined ? null : remove(quote, place);
  },
  content_inserted: (quote, words, random, vocabulary) => {
    const place = random.pick(words.slice(1));
    const other = random.pick(vocabulary.content);
    return place === undefined || other === undefined ? null : insert(quote, place.start, `${other} `);
  },
  words_exchanged: (quote, words, random) => {
    const i = random.below(words.length);
    const j = random.below(words.length);
    const a = words[Math.min(i, j)];
    const b = words[Math.max(i, j)];
    if (a === undefined || b === undefined || i === j || lower(a) === lower(b)) return null;
    return quote.slice(0, a.start) + b.text + quote.slice(a.end, b.start) + a.text + quote.slice(b.end);
  },
  direction: (quote, words, random) => {
    const place = random.pick(words.filter((word) => DIRECTIONS.has(lower(word))));
    return place === undefined ? null : replace(quote, place, cased(DIRECTIONS.get(lower(place)) ?? "", place.text));
  },
};

/** Words of a quote by a rule of its own, so that the engine's tokeniser is not its own judge. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['\u2019.,](?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

function lower(word: Word): string {
  return word.text.toLowerCase();
}

function isContent(word: Word): boolean {
  return word.text.length > 2 && !FUNCTION.has(lower(word)) && /^\p{L}+$/u.test(word.text);
}

function swapFrom(quote: string, words: readonly Word[], random: Random, list: readonly string[]): string | null {
  const place = random.pick(words.filter((word) => list.includes(lower(word))));
  const other = place === undefined ? undefined : random.pick(list.filter((word) => word !== lower(place)));
  return place === undefined || other === undefined ? null : replace(quote, place, cased(other, place.text));
}

function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function replace(quote: string, word: Word, by: string): string {
  return quote.slice(0, word.start) + by + quote.slice(word.end);
}

function insert(quote: string, at: number, text: string): string {
  return quote.slice(0, at) + text + quote.slice(at);
}

/** Takes out a word and the space before or behind it. */
function remove(quote: string, word: Word): string {
  if (quote[word.end] === " ") return quote.slice(0, word.start) + quote.slice(word.end + 1);
  if (quote[word.start - 1] === " ") return quote.slice(0, word.start - 1) + quote.slice(word.end);
  return quote.slice(0, word.start) + quote.slice(word.end);
}

/** Whether the words of `text` stand in `article` side by side as they are (then it is no misquotation): by plain words, case aside. */
export function standsIn(text: string, article: string): boolean {
  const plain = (value: string): string =>
    ` ${wordsOf(value.normalize("NFC"))
      .map((word) => lower(word).replaceAll("\u2019", "'"))
      .join(" ")} `;
  return plain(article).includes(plain(text));
}
