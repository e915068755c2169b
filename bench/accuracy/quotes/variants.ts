import { wordsOf } from "./misquotations/words.ts";
import type { Random } from "./random.ts";

/** A harmless writing of a quote: another typography, or fair editing. */
export interface Variant {
  readonly kind: VariantKind;
  readonly text: string;
}

export type VariantKind =
  | "curly_to_straight"
  | "straight_to_curly"
  | "guillemets"
  | "outer_marks"
  | "dashes"
  | "ellipsis_sign"
  | "no_break_space"
  | "double_space"
  | "zero_width"
  | "line_break"
  | "soft_hyphen"
  | "ligature"
  | "decomposed"
  | "citation_marker"
  | "first_letter"
  | "bracketed_letter"
  | "end_punctuation"
  | "american_comma"
  | "sic"
  | "edge_ellipsis"
  | "fair_ellipsis"
  | "bracketed_pronoun";

type Change = (quote: string, random: Random) => string | null;

const TURNING =
  /\b(?:not|no|never|none|nor|neither|nothing|nobody|without|cannot|hardly|barely|if|unless|only|except|but|though|although|however|maybe|perhaps|probably|possibly|almost|may|might|could|would|should|can|will|must|fail\w*|den[iy]\w*|refus\w*|reject\w*|doubt\w*|unlikely|alleged\w*|apparently|likely|some|few|until|whether|said|says|say|claim\w*)\b|n['\u2019]t\b|['\u2019](?:ll|d)\b/i;

const CHANGES: Readonly<Record<VariantKind, Change>> = {
  curly_to_straight: (quote) => quote.replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u201C\u201D]/g, '"'),
  straight_to_curly: (quote) =>
    quote
      .replaceAll(/(?<=\p{L})'/gu, "\u2019")
      .replaceAll(/"(?=\p{L})/gu, "\u201C")
      .replaceAll('"', "\u201D"),
  guillemets: (quote) =>
    /[\u201C"]/.test(quote)
      ? quote.replaceAll(/\u201C|"(?=[\p{L}\p{N}])/gu, "\u00AB").replaceAll(/\u201D|"/g, "\u00BB")
      : `\u00AB${quote}\u00BB`,
  outer_marks: (quote, random) => {
    const [open = "", close = ""] =
      random.pick([
        ["\u201C", "\u201D"],
        ['"', '"'],
        ["\u2018", "\u2019"],
        ["\u201E", "\u201C"],
        ["'", "'"],
      ]) ?? [];
    return open + quote + close;
  },
  dashes: (quote, random) => {
    const other = random.pick(["-", "\u2013", "\u2010", "\u2011"]) ?? "-";
    const compound = quote.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, other);
    return compound === quote
      ? quote.replaceAll(/(?<=\s)[\u2013\u2014-](?=\s)/gu, random.pick(["\u2013", "\u2014", "--"]) ?? "\u2014")
      : compound;
  },
  ellipsis_sign: (quote) =>
    quote.includes("\u2026") ? quote.replaceAll("\u2026", "...") : quote.replaceAll(/\.\.\.|\. \. \./g, "\u2026"),
  no_break_space: (quote, random) => atSpace(quote, random, random.pick(["\u00A0", "\u202F", "\u2009"]) ?? "\u00A0"),
  double_space: (quote, random) => atSpace(quote, random, random.pick(["  ", "\t", " \u00A0"]) ?? "  "),
  zero_width: (quote, random) =>
    insideWord(quote, random, random.pick(["\u200B", "\u200C", "\u2060", "\uFEFF"]) ?? "\u200B"),
  line_break: (quote, random) => atSpace(quote, random, random.pick(["\n", "\r\n", "\n  ", " \n"]) ?? "\n"),
  soft_hyphen: (quote, random) => insideWord(quote, random, random.next() < 0.8 ? "\u00AD" : "\u00AD\n"),
  ligature: (quote) =>
    quote
      .replaceAll("ffi", "\uFB03")
      .replaceAll("ffl", "\uFB04")
      .replaceAll("ff", "\uFB00")
      .replaceAll("fi", "\uFB01")
      .replaceAll("fl", "\uFB02"),
  decomposed: (quote) => quote.normalize("NFD"),
  citation_marker: (quote, random) => {
    const ends = wordsOf(quote).filter((word) => /^\p{L}+$/u.test(word.text) && /[\s.,]/.test(quote[word.end] ?? " "));
    const place = random.pick(ends);
    if (place === undefined) return null;
    const at = place.end + (/[.,]/.test(quote[place.end] ?? "") ? 1 : 0);
    return `${quote.slice(0, at)}[${1 + random.below(99)}]${quote.slice(at)}`;
  },
  first_letter: (quote) => flipFirst(quote, (letter) => letter),
  bracketed_letter: (quote) => flipFirst(quote, (letter) => `[${letter}]`),
  end_punctuation: (quote, random) => {
    const bare = quote.replace(/[.,;:]+$/, "");
    return random.next() < 0.4 ? bare : `${bare}${random.pick([".", ",", ";"]) ?? "."}`;
  },
  american_comma: (quote) => `\u201C${quote.replace(/[.,]+$/, "")},\u201D`,
  sic: (quote, random) => {
    const place = random.pick(wordsOf(quote).slice(0, -1));
    return place === undefined || quote[place.end] !== " "
      ? null
      : `${quote.slice(0, place.end)} [sic]${quote.slice(place.end)}`;
  },
  edge_ellipsis: (quote, random) => (random.next() < 0.5 ? `\u2026 ${quote}` : `${quote.replace(/[.,]+$/, "")}\u2026`),
  fair_ellipsis: (quote, random) => {
    const stretch = random.pick(fairStretches(quote));
    if (stretch === undefined) return null;
    const mark = random.pick(["\u2026", "...", "[...]", "[\u2026]", ". . ."]) ?? "\u2026";
    return `${quote.slice(0, stretch.start)} ${mark} ${quote.slice(stretch.end).trimStart()}`;
  },
  bracketed_pronoun: (quote, random) => {
    const place = random.pick(
      wordsOf(quote)
        .slice(1, -1)
        .filter((word) => /^(?:he|she|they|we|I|him|her|them|us|his|their|our|it|its)$/.test(word.text)),
    );
    const other =
      place === undefined
        ? undefined
        : random.pick(
            ["he", "she", "they", "them", "their", "his", "it"].filter((word) => word !== place.text.toLowerCase()),
          );
    return place === undefined || other === undefined
      ? null
      : `${quote.slice(0, place.start)}[${other}]${quote.slice(place.end)}`;
  },
};

export const VARIANT_KINDS: readonly VariantKind[] = [
  "curly_to_straight",
  "straight_to_curly",
  "guillemets",
  "outer_marks",
  "dashes",
  "ellipsis_sign",
  "no_break_space",
  "double_space",
  "zero_width",
  "line_break",
  "soft_hyphen",
  "ligature",
  "decomposed",
  "citation_marker",
  "first_letter",
  "bracketed_letter",
  "end_punctuation",
  "american_comma",
  "sic",
  "edge_ellipsis",
  "fair_ellipsis",
  "bracketed_pronoun",
];

/** One harmless change of the kind asked for, or null where the quote has nothing for it. */
export function vary(quote: string, kind: VariantKind, random: Random): Variant | null {
  const text = CHANGES[kind](quote, random);
  return text === null || text === quote ? null : { kind, text };
}

function atSpace(quote: string, random: Random, by: string): string | null {
  const spaces = [...quote.matchAll(/(?<=[\p{L},.]) (?=\p{L})/gu)].map((match) => match.index);
  const at = random.pick(spaces);
  return at === undefined ? null : quote.slice(0, at) + by + quote.slice(at + 1);
}

function insideWord(quote: string, random: Random, mark: string): string | null {
  const word = random.pick(wordsOf(quote).filter((candidate) => /^\p{L}{5,}$/u.test(candidate.text)));
  if (word === undefined) return null;
  const at = word.start + 2 + random.below(word.text.length - 3);
  return quote.slice(0, at) + mark + quote.slice(at);
}

function flipFirst(quote: string, write: (letter: string) => string): string | null {
  const first = quote.charAt(0);
  if (!/\p{L}/u.test(first) || !/^\p{L}\p{Ll}/u.test(quote)) return null;
  const flipped = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return write(flipped) + quote.slice(1);
}

/** A phrase between commas in one sentence, or a whole sentence between two others, without a word that turns the sense. */
function fairStretches(quote: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const match of quote.matchAll(/(?<=[\p{Ll}]), ([^.,;:?!"\u201C\u201D()[\]]{8,70}),(?= [\p{Ll}])/gu)) {
    const before = quote.slice(0, match.index).split(" ").length;
    const rest = quote.slice(match.index + match[0].length).split(" ").length;
    if (before >= 3 && rest >= 4 && !TURNING.test(match[1] ?? ""))
      stretches.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of quote.matchAll(/(?<=\p{Ll}\.) (\p{Lu}[^.?!"\u201C\u201D()[\]]{10,160}\.)(?= \p{Lu}\p{Ll})/gu)) {
    const before = quote.slice(0, match.index).split(" ").length;
    const rest = quote.slice(match.index + match[0].length).split(" ").length;
    if (before >= 4 && rest >= 4 && !TURNING.test(match[1] ?? ""))
      stretches.push({ start: match.index, end: match.index + match[0].length });
  }
  return stretches;
}
