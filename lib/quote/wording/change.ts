import { FUNCTION_WORDS, MODALS, NEGATIONS, NUMBER_WORDS } from "../../lexicon/sense-words.ts";
import type { DiffKind, DiffStep } from "../result.ts";
import type { Unit } from "../units.ts";

/** A word as it is written, for telling names from other words. */
export interface WrittenWord {
  readonly unit: Unit;
  readonly text: string;
  /** A capital here says nothing: the word starts a sentence or the quote. */
  readonly opens: boolean;
}

/** The kind that a class of words belongs to, strongest first: the first class that differs names the change. */
const CLASSES: readonly { readonly kind: DiffKind; holds(word: WrittenWord, names: ReadonlySet<string>): boolean }[] = [
  { kind: "number", holds: ({ unit, text }) => unit.kind !== "word" || NUMBER_WORDS.has(unit.key) || /\d/.test(text) },
  { kind: "negation", holds: ({ unit }) => NEGATIONS.has(unit.key) },
  { kind: "modal", holds: ({ unit, text, opens }) => MODALS.has(unit.key) && (opens || !startsUpper(text)) },
  { kind: "name", holds: isName },
  { kind: "content", holds: ({ unit }) => !FUNCTION_WORDS.has(unit.key) },
  { kind: "function_word", holds: () => true },
];

/** What sort of change turns these quote words into those source words; either list may be empty. */
export function changeKind(
  quote: readonly WrittenWord[],
  source: readonly WrittenWord[],
  names: ReadonlySet<string>,
): DiffKind {
  let restQuote = [...quote];
  let restSource = [...source];
  for (const { kind, holds } of CLASSES) {
    const a = restQuote.filter((word) => holds(word, names)).map((word) => word.text);
    const b = restSource.filter((word) => holds(word, names)).map((word) => word.text);
    if (a.join(" ") !== b.join(" ")) return kind;
    restQuote = restQuote.filter((word) => !holds(word, names));
    restSource = restSource.filter((word) => !holds(word, names));
  }
  // The same words in another order.
  return "content";
}

/** The step of these that weighs most for a reader: a number before a negation, ..., a function word last. */
export function weightiest(steps: readonly DiffStep[]): DiffStep | undefined {
  const rank = ({ kind }: DiffStep): number => {
    const at = CLASSES.findIndex((known) => known.kind === kind);
    return at < 0 ? CLASSES.length : at;
  };
  return steps.toSorted((a, b) => rank(a) - rank(b))[0];
}

function isName(word: WrittenWord, names: ReadonlySet<string>): boolean {
  if (!startsUpper(word.text) || FUNCTION_WORDS.has(word.unit.key)) return false;
  return names.has(word.unit.key) || !word.opens || (word.text.length > 1 && word.text === word.text.toUpperCase());
}

function startsUpper(text: string): boolean {
  const c = text.charAt(0);
  return c !== c.toLowerCase();
}
