import type { Random } from "../random.ts";
import { AUXILIARIES, CURRENCIES, DIRECTIONS, MODALS, NUMBER_WORDS, UNITS } from "./word-lists.ts";
import type { Word } from "./words.ts";
import { cased, insert, isContent, lower, remove, replace } from "./words.ts";

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

type Edit = (quote: string, words: readonly Word[], random: Random, vocabulary: Vocabulary) => string | null;

/** The edits by kind; each is null where the quote has nothing for it. */
export const EDITS: Readonly<Record<EditKind, Edit>> = {
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

function swapFrom(quote: string, words: readonly Word[], random: Random, list: readonly string[]): string | null {
  const place = random.pick(words.filter((word) => list.includes(lower(word))));
  const other = place === undefined ? undefined : random.pick(list.filter((word) => word !== lower(place)));
  return place === undefined || other === undefined ? null : replace(quote, place, cased(other, place.text));
}
