import type { Analysis } from "../extract/analysis.ts";
import { sameName } from "../extract/entities/name.ts";
import { fold } from "../text/fold.ts";
import { assess } from "./wording/assessment.ts";
import { bracketFault } from "./wording/bracket.ts";
import type { BracketContext } from "./wording/bracket.ts";
import type { Comparison } from "./wording/diff.ts";
import { readEditorially } from "./wording/editorial.ts";
import { citationEnd } from "./wording/gaps.ts";
import type { EditorialReading } from "./wording/editorial.ts";
import { holderOf } from "./speaker/holder.ts";
import { isEvidence, overlapOf } from "./search/overlap.ts";
import { approximateEnds } from "./search/locate.ts";
import type { ApproximateMatch } from "./search/locate.ts";
import { sourceRange } from "./search/passage.ts";
import type { Passage, Piece } from "./search/passage.ts";
import { approximatePassages, patchworkOf } from "./search/passages.ts";
import type { Wording } from "./result.ts";
import { contiguousPassages, editedPassage, interruptedPassages } from "./search/search-space.ts";
import type { SearchSpace } from "./search/search-space.ts";
import type { Unit } from "./units.ts";

/** A passage the quote may come from, with the reading of the quote that leads to it. */
export interface Candidate {
  readonly passage: Passage;
  readonly texts: Comparison;
  /** Set where the way it was found settles the wording (an unmarked cut). */
  readonly wording?: Wording;
}

const ACCEPTED: ReadonlySet<Wording> = new Set<Wording>(["verbatim", "verbatim_normalized", "abridged", "truncated"]);

/**
 * Where the quote may come from, the surest way of looking first: the words as they stand, the words
 * over a cue or paragraph break, an editor's ellipses and brackets, unmarked pieces, and last the
 * closest passage. A later way is tried only where no earlier one explains the quote.
 */
export function candidatesFor(
  quote: string,
  units: readonly Unit[],
  analysis: Analysis,
  space: SearchSpace,
): Candidate[] {
  if (units.length === 0) return [];
  const source = space.units;
  let known: ReadonlySet<string> | undefined;
  const names = (): ReadonlySet<string> => (known ??= namesOf(analysis));
  const textsOf = (quoteUnits: readonly Unit[]): Comparison => ({
    quote,
    source: space.text,
    quoteUnits,
    sourceUnits: source,
    names,
  });
  const plain = textsOf(units);
  const found: Candidate[] = standing(units, plain, space);
  if (isSettled(found, analysis)) return found;
  // Brackets that the article has too are first taken for its own.
  const own = readEditorially(quote, units, (bracket) => space.text.includes(bracket));
  if (own !== null) found.push(...edited(own, textsOf(own.units), space, analysis, names()));
  if (isSettled(found, analysis)) return found;
  const reading = readEditorially(quote, units, () => false);
  if (reading !== null && reading.marks.length !== own?.marks.length)
    found.push(...edited(reading, textsOf(reading.units), space, analysis, names()));
  if (isSettled(found, analysis)) return found;
  const ends = approximateEnds(units, source, 3);
  const patchwork = patchworkOf(quote, units, space, ends[0]?.distance ?? units.length);
  if (patchwork !== null)
    return [
      ...found,
      {
        passage: patchwork.passage,
        texts: plain,
        ...(patchwork.kind === "cut" ? { wording: "truncated" as const } : {}),
      },
    ];
  if (found.length > 0) return found;
  return closest(units, plain, reading, textsOf, space, ends);
}

function standing(units: readonly Unit[], texts: Comparison, space: SearchSpace): Candidate[] {
  return [...contiguousPassages(units, space), ...interruptedPassages(units, space)].map((passage) => ({
    passage,
    texts,
  }));
}

function isSettled(found: readonly Candidate[], analysis: Analysis): boolean {
  return found.some((candidate) => ACCEPTED.has(assess(candidate.passage, candidate.texts, analysis).wording));
}

function edited(
  reading: EditorialReading,
  texts: Comparison,
  space: SearchSpace,
  analysis: Analysis,
  names: ReadonlySet<string>,
): Candidate[] {
  const inner = reading.marks.filter((mark) => mark.before > 0 && mark.before < reading.units.length);
  const passages =
    inner.length === 0 ? standing(reading.units, texts, space).map((candidate) => candidate.passage) : [];
  const chain = inner.length === 0 ? null : editedPassage(texts.quote, reading, space);
  if (chain !== null) passages.push(chain);
  const context = bracketContext(analysis, names);
  return passages.map((passage) => ({ passage: withFaults(passage, reading, texts, context), texts }));
}

/** Judges each bracket against the source words that it stands for. */
function withFaults(passage: Passage, reading: EditorialReading, texts: Comparison, context: BracketContext): Passage {
  const pieces = passage.pieces.map((piece, i): Piece => {
    if (i === 0) return piece;
    const before = passage.pieces[i - 1];
    const at = piece.pairs.find((pair) => pair.quote >= 0)?.quote ?? -1;
    const from = before === undefined ? null : sourceRange(before.pairs);
    const to = sourceRange(piece.pairs);
    const replaced =
      piece.junction === "bracket" && from !== null && to !== null ? texts.sourceUnits.slice(from.to, to.from) : [];
    if (swallowsMark(piece, from, to, texts)) return { ...piece, fault: "content" };
    for (const mark of reading.marks) {
      if (mark.kind !== "bracket" || mark.before !== at || mark.text === "") continue;
      const fault = bracketFault(mark.text, replaced, context);
      if (fault !== null) return { ...piece, fault };
    }
    // "[sic]" and the like stand for nothing: words left out at them are left out unmarked.
    if (
      piece.junction === "bracket" &&
      replaced.length > 0 &&
      reading.marks.some((mark) => mark.before === at && mark.text === "" && mark.kind === "bracket")
    )
      return { ...piece, fault: "content" };
    return piece;
  });
  const first = sourceRange(passage.pieces[0]?.pairs ?? []);
  for (const mark of reading.marks) {
    const leading = mark.before === 0;
    if (mark.kind !== "bracket" || mark.text === "" || (!leading && mark.before < reading.units.length)) continue;
    if (hasOwnBracket(passage, leading, texts)) return { pieces, edgeFault: "content" };
    const neighbour = leading && first !== null ? texts.sourceUnits[first.from - 1] : undefined;
    const replaced = neighbour !== undefined && context.referentOf(neighbour) !== null ? [neighbour] : [];
    const fault = bracketFault(mark.text, replaced, context);
    if (fault !== null) return { pieces, edgeFault: fault };
  }
  return { pieces };
}

/**
 * The source has an ellipsis or bracket of its own where the quote has one: then that is its text,
 * and the words left out or changed beside it were left out or changed without a mark.
 */
function swallowsMark(
  piece: Piece,
  from: ReturnType<typeof sourceRange>,
  to: ReturnType<typeof sourceRange>,
  texts: Comparison,
): boolean {
  const left = from === null ? undefined : texts.sourceUnits[from.to - 1];
  const right = to === null ? undefined : texts.sourceUnits[to.from];
  if (left === undefined || right === undefined) return false;
  const between = texts.source.slice(left.end, right.start).trim();
  if (piece.junction === "bracket") return /[[\]]/.test(between);
  if (piece.junction !== "ellipsis" || !/[\p{L}\p{N}]/u.test(between)) return false;
  const ellipsis = /\u2026|\.{3}|\. \. \./;
  return (
    ellipsis.test(between.slice(0, between.search(/[\p{L}\p{N}]/u))) ||
    ellipsis.test(between.slice(lastLetter(between) + 1))
  );
}

/** How far beside the passage a bracket of the article's own is taken for the quote's, in code units. */
const BESIDE = 80;

/** The article has a bracket of its own right before or behind the passage: the quote's edge bracket is that one, moved. */
function hasOwnBracket(passage: Passage, leading: boolean, texts: Comparison): boolean {
  const range = sourceRange(passage.pieces.at(leading ? 0 : -1)?.pairs ?? []);
  const unit = range === null ? undefined : texts.sourceUnits[leading ? range.from : range.to - 1];
  if (unit === undefined) return false;
  const beside = leading
    ? texts.source.slice(Math.max(0, unit.start - BESIDE), unit.start)
    : texts.source.slice(unit.end, unit.end + BESIDE);
  return /[[\]]/.test(withoutCitations(beside));
}

/** "[12]" is a note's number, no bracket of the text's. */
function withoutCitations(text: string): string {
  let kept = "";
  for (let at = 0; at < text.length;) {
    const end = citationEnd(text, at);
    if (end === at) kept += text[at];
    at = Math.max(end, at + 1);
  }
  return kept;
}

function lastLetter(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !/[\p{L}\p{N}]/u.test(text[at] ?? "")) at -= 1;
  return at;
}

function closest(
  units: readonly Unit[],
  plain: Comparison,
  reading: EditorialReading | null,
  textsOf: (units: readonly Unit[]) => Comparison,
  space: SearchSpace,
  ends: readonly ApproximateMatch[],
): Candidate[] {
  const found = (list: readonly Unit[], texts: Comparison): Candidate[] =>
    approximatePassages(list, space, list === units ? ends : approximateEnds(list, space.units, 3))
      .map((passage) => ({ passage, texts }))
      .filter((candidate) => isEvidence(overlapOf(list, space.units, candidate.passage), list.length));
  const asSent = found(units, plain);
  if (asSent.length > 0 || reading === null) return asSent;
  return found(reading.units, textsOf(reading.units));
}

function namesOf(analysis: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entity of analysis.entities)
    for (const alias of entity.aliases) for (const word of alias.split(/[\s-]+/)) names.add(word);
  return names;
}

const FIRST_PERSON = new Set(["i", "me", "my", "mine", "we", "us", "our", "ours"]);

function bracketContext(analysis: Analysis, names: ReadonlySet<string>): BracketContext {
  const { tokens } = analysis.document;
  return {
    names,
    vocabulary: new Set(tokens.map((token) => token.norm)),
    referentOf(unit) {
      // "I" and "our" inside a quotation mean who speaks it.
      if (FIRST_PERSON.has(unit.key)) {
        const holder = holderOf(analysis.quotations, unit);
        return holder === null ? null : (analysis.quotations[holder]?.speaker?.name ?? null);
      }
      const mention = analysis.mentions.find(
        (candidate) => candidate.firstToken <= unit.token && unit.token < candidate.endToken,
      );
      return mention === undefined ? null : (analysis.entities[mention.entity]?.name ?? null);
    },
    sameName: (a, b) => fold(a) === fold(b) || ["same", "alias"].includes(sameName(a, b)),
    lemmaOf: (unit) => tokens[unit.token]?.lemma ?? unit.key,
  };
}
