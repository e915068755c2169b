import { MONTHS, PERIOD_UNITS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { Token } from "../../text/document.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhraseFrom } from "./phrase-index.ts";
import type { SubjectSearch } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** What stands between a phrase (or a verb) and what comes before it; the strongest of what stands there. */
export type Boundary = "none" | "comma" | "conjunction" | "subordinator" | "strong";

/** A noun phrase that no preposition governs, with what stands before it. */
export interface Candidate {
  readonly phrase: NounPhrase;
  readonly boundary: Boundary;
  /** The subordinator before it, folded. */
  readonly opener: string | null;
  /** A comma stands before the conjunction, or the conjunction is "but": a clause may start here. */
  readonly fresh: boolean;
}

/** What stands between two verb groups, as far as it bears on the second one's subject. */
export interface Window {
  readonly from: number;
  readonly candidates: readonly Candidate[];
  /** What stands between the last candidate (or the last verb) and the verb, governed phrases passed over. */
  readonly closing: Boundary;
  /** A subordinator that has no phrase after it ("if approved"). */
  readonly closingOpener: string | null;
  /** The token before the verb, adverbs and quotation marks passed over; -1 at the window's start. */
  readonly before: number;
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  "that",
  "if",
  "whether",
  "because",
  "although",
  "though",
  "while",
  "whilst",
  "when",
  "after",
  "before",
  "since",
  "until",
  "till",
  "unless",
  "as",
  "where",
  "whereas",
  "once",
  "than",
  "lest",
  "whenever",
  "wherever",
  "why",
  "how",
  "what",
  "so",
]);
/** Subordinators that are prepositions as well. */
const PREPOSITIONAL: ReadonlySet<string> = new Set(["after", "before", "since", "until", "till", "as", "than", "like"]);
const DASHES: ReadonlySet<string> = new Set(["\u2014", "--", "\u2013", ";", ":"]);
const STRENGTH: Readonly<Record<Boundary, number>> = { none: 0, comma: 1, conjunction: 2, subordinator: 3, strong: 4 };

/** Reads the tokens from `from` to the verb group. Linear in their number. */
export function readWindow(search: SubjectSearch, from: number, group: VerbGroup): Window {
  const { tokens } = search;
  const candidates: Candidate[] = [];
  let boundary: Boundary = "none";
  let opener: string | null = null;
  let fresh = false;
  let afterComma = false;
  let next = firstPhraseFrom(search.phrases, from);
  const raise = (to: Boundary): void => {
    if (STRENGTH[to] >= STRENGTH[boundary]) boundary = to;
  };
  for (let i = from; i < group.firstToken; i++) {
    const phrase = search.phrases[next];
    if (phrase?.firstToken === i && phrase.endToken <= group.firstToken) {
      const taken = !(search.governed[next] ?? false) || isSubordinated(search, next, group);
      if (taken && !search.bracketed.has(phrase)) {
        const prepositional = tokens[i - 1]?.norm ?? "";
        const subordinated = (search.governed[next] ?? false) && PREPOSITIONAL.has(prepositional);
        candidates.push({
          phrase,
          boundary: subordinated ? "subordinator" : boundary,
          opener: subordinated ? prepositional : opener,
          fresh,
        });
        boundary = "none";
        opener = null;
        fresh = false;
        afterComma = false;
      }
      next += 1;
      i = phrase.endToken - 1;
      continue;
    }
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.text === ",") {
      raise("comma");
      afterComma = true;
    } else if (DASHES.has(token.text) && !isTight(tokens, i)) {
      raise("strong");
      opener = null;
    } else if (token.pos === "CCONJ" || token.norm === "nor") {
      raise("conjunction");
      if (boundary === "subordinator") boundary = "conjunction";
      opener = null;
      fresh = afterComma || token.norm === "but" || token.norm === "yet";
    } else if (SUBORDINATORS.has(token.norm) && isSubordinator(tokens, i)) {
      boundary = "subordinator";
      opener = token.norm;
    }
  }
  return {
    from,
    candidates,
    closing: boundary,
    closingOpener: opener,
    before: contentBefore(tokens, from, group.firstToken),
  };
}

/** "So" opens a clause only before "that"; "as well as", "such as" and "as many" open none. */
function isSubordinator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "More than doubled" is an adverb's work.
  if (token?.norm === "than") return next?.pos !== "VERB";
  if (token?.norm === "so") return next?.norm === "that";
  if (token?.norm === "as")
    return (
      next !== undefined &&
      next.pos !== "ADV" &&
      next.pos !== "ADJ" &&
      tokens[at - 1]?.norm !== "such" &&
      tokens[at - 1]?.norm !== "well"
    );
  return true;
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.spaced === false &&
    tokens[at + 1]?.spaced === false &&
    tokens[at]?.text !== "\u2014" &&
    tokens[at]?.text !== "--"
  );
}

/** "After Storm Petra brought rain": the verb straight after the phrase makes a subordinator of the preposition. */
function isSubordinated(search: SubjectSearch, at: number, group: VerbGroup): boolean {
  const { tokens, phrases } = search;
  const phrase = phrases[at];
  if (phrase === undefined || !PREPOSITIONAL.has(tokens[phrase.firstToken - 1]?.norm ?? "") || isDate(tokens, phrase))
    return false;
  let end = phrase.endToken;
  // Phrases that hang on it may stand between ("after the mayor of the town resigned").
  for (let next = at + 1; next < phrases.length && next <= at + 3; next++) {
    const hung = phrases[next];
    if (
      hung === undefined ||
      hung.endToken > group.firstToken ||
      hung.firstToken !== end + 1 ||
      tokens[end]?.pos !== "ADP"
    )
      break;
    end = hung.endToken;
  }
  for (let i = end; i < group.firstToken; i++) if (tokens[i]?.pos !== "ADV") return false;
  return true;
}

/** "Tuesday night", "last year", "3 October": says when, and is no subject where another phrase can be. */
export function isDate(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const first = tokens[phrase.firstToken];
  const head = tokens[phrase.head];
  if (first === undefined || head === undefined) return false;
  if (
    WEEKDAYS.has(first.norm) ||
    (MONTHS.has(first.norm) && phrase.endToken - phrase.firstToken <= 3 && first.pos === "PROPN")
  )
    return phrase.endToken - phrase.firstToken <= 4;
  if (first.kind === "number")
    return (
      MONTHS.has(tokens[phrase.firstToken + 1]?.norm ?? "") ||
      (phrase.endToken - phrase.firstToken === 1 && /^(?:1[5-9]|20)\d\d$/.test(first.text))
    );
  const relative =
    first.norm === "last" ||
    first.norm === "next" ||
    first.norm === "this" ||
    first.norm === "every" ||
    first.norm === "each";
  return relative && (PERIOD_UNITS.has(head.norm) || WEEKDAYS.has(head.norm) || MONTHS.has(head.norm));
}

function contentBefore(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (
      token.pos === "ADV" ||
      (token.kind === "punctuation" &&
        token.text !== "," &&
        !DASHES.has(token.text) &&
        token.text !== "(" &&
        token.text !== ")")
    )
      continue;
    return i;
  }
  return -1;
}
