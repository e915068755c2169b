import type { Alignment, Match } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Token } from "../../text/document.ts";
import { focusClause } from "../focus.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** A stretch of the article of which the clause around it is not said, and the words that say so. */
interface Exception {
  readonly cue: number;
  readonly first: number;
  readonly end: number;
}

const EXCEPTING: ReadonlySet<string> = new Set(["except", "excepting", "excluding", "barring"]);
/** Second words of cues of two words, by the first. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["apart", "from"],
  ["aside", "from"],
  ["other", "than"],
  ["rather", "than"],
  ["instead", "of"],
  ["except", "for"],
]);
const SWEEPING: ReadonlySet<string> = new Set([
  "all",
  "every",
  "each",
  "any",
  "no",
  "none",
  "everyone",
  "everybody",
  "nobody",
  "nothing",
  "everything",
]);
/** Words that an exception goes on for at most. */
const REACH = 8;

/**
 * "All airports but Linton", "at 5:10 instead of 5:40", "hurt, but not seriously": what is taken out is not what the
 * clause says, and a claim that puts it in is refuted.
 */
export const compareExceptions: Comparator = (alignment) => {
  const { article, scope, claim, part } = alignment;
  const { tokens } = article.document;
  const exceptions = scope.tokens.flatMap((at) => exceptionAt(tokens, at));
  if (exceptions.length === 0 || hasCue(claim.document.tokens, part)) return [];
  for (const match of alignment.matches.values()) {
    const exception = exceptions.find((e) => match.tokens.every((t) => t >= e.first && t < e.end));
    if (exception === undefined || match.relation === "context" || isElsewhere(alignment, match, exceptions)) continue;
    const asserted = focusClause(alignment)?.predicate.modality === part.clause?.predicate.modality;
    return [
      {
        code: "negation_flip",
        effect: asserted ? "refutes" : "blocks",
        vetoes: "support",
        unit: match.unit,
        claim: match.unit,
        source: [articleSpan(article, [exception.cue, exception.end - 1])],
        message: `The article takes "${match.unit.text}" out ("${articleSpan(article, [exception.cue, exception.end - 1]).text}").`,
      },
    ];
  }
  return [];
};

function hasCue(
  tokens: readonly Token[],
  part: { readonly start: number; readonly end: number; readonly negated: boolean },
): boolean {
  return tokens.some((t) => t.start >= part.start && t.end <= part.end && (isCue(tokens, t.index) || t.norm === "but"));
}

function isCue(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  return EXCEPTING.has(norm) || (PAIRS.has(norm) && PAIRS.get(norm) === tokens[at + 1]?.norm);
}

/** The exception whose cue stands at a token. */
function exceptionAt(tokens: readonly Token[], at: number): Exception[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const first = cueEnd(tokens, at);
  if (first < 0) return [];
  let end = first;
  while (end < first + REACH && tokens[end]?.sentence === token.sentence) {
    const here = tokens[end];
    if (here === undefined || here.kind === "punctuation" || here.pos === "AUX" || here.norm === "but") break;
    // A verb makes a clause of it, which has its own polarity.
    if (here.pos === "VERB") return here.norm.endsWith("ed") && end > first ? [{ cue: at, first, end }] : [];
    end += 1;
  }
  return end === first ? [] : [{ cue: at, first, end }];
}

/** Where the words behind a cue begin; -1 where the token opens none. */
function cueEnd(tokens: readonly Token[], at: number): number {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1];
  if (PAIRS.has(norm) && next?.norm === PAIRS.get(norm)) return at + 2;
  if (EXCEPTING.has(norm)) return at + 1;
  if (norm === "but" && next?.norm !== "not") {
    const sweeps = tokens
      .slice(Math.max(0, at - 4), at)
      .some((t) => SWEEPING.has(t.norm) && t.sentence === next?.sentence);
    const nominal = next?.pos === "PROPN" || next?.pos === "DET" || next?.pos === "NOUN";
    return sweeps && nominal && tokens[at - 1]?.text !== "," ? at + 1 : -1;
  }
  const opens = norm === "," || norm === "but" || norm === "though" || norm === "although" || norm === "and";
  return opens && next?.norm === "not" ? at + 2 : -1;
}

/** The word, or another mention of the same, stands in the scope outside the exceptions as well. */
function isElsewhere({ article, scope }: Alignment, match: Match, exceptions: readonly Exception[]): boolean {
  const taken = (i: number): boolean => exceptions.some((e) => i >= e.cue && i < e.end);
  const { tokens } = article.document;
  const { mentions } = contentsOf(article, scope);
  const entity = mentions.find((m) => match.tokens.includes(m.endToken - 1))?.entity;
  if (entity !== undefined && mentions.some((m) => m.entity === entity && !taken(m.endToken - 1))) return true;
  const last = tokens[match.tokens.at(-1) ?? -1];
  return last !== undefined && scope.tokens.some((i) => !taken(i) && tokens[i]?.lemma === last.lemma);
}
