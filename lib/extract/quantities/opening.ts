import { FACTOR_FORMS, FACTOR_VERBS } from "../../lexicon/change-verbs.ts";
import { CURRENCY_CODES, DOLLAR_PREFIXES } from "../../lexicon/currencies.ts";
import {
  COLLECTIVES,
  DENOMINATORS,
  MULTIPLIERS,
  ORDINALS,
  SCALES,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_PLURALS,
} from "../../lexicon/number-words.ts";
import type { Token } from "../../text/document.ts";

const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  "hundred",
  ...COLLECTIVES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...MULTIPLIERS.keys(),
  ...FACTOR_FORMS.keys(),
  ...FACTOR_VERBS.keys(),
  ...CURRENCY_CODES.keys(),
  ...DOLLAR_PREFIXES.keys(),
  "a",
  "an",
  "several",
  "minus",
  "negative",
]);

/** Whether an amount can begin with this token at all: most tokens of a text are passed over by this one look. */
export function canOpen(token: Token): boolean {
  if (token.kind === "word") return OPENING_WORDS.has(token.norm);
  return token.kind !== "punctuation" || token.norm === "-" || token.norm === ".";
}
