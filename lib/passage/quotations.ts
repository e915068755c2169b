import type { Clause } from "../extract/clause.ts";
import type { Quotation } from "../extract/quotation.ts";
import { NAMING_CUES, SPEECH_CUES } from "../lexicon/speech-cues.ts";
import type { Document } from "../text/document.ts";
import { firstTokenFrom } from "../text/document.ts";
import type { PassageReading } from "./context.ts";

/** Quoted words too short to be told from a term stay in their sentence. */
const FEWEST_WORDS = 3;
const UNCLAIMED = -1;

/** A run of tokens of a group: words of a quotation with its cue, or the rest. */
export interface Run {
  readonly firstToken: number;
  readonly endToken: number;
  /** The quotation that the run holds, or null for what else its sentence asserts. */
  readonly quotation: Quotation | null;
  /** In a run without a quotation: the clauses that assert something. */
  readonly clauses: readonly Clause[];
}

/** Sentences that quotations tie together, as runs in text order. */
export interface Group {
  readonly firstSentence: number;
  readonly endSentence: number;
  readonly runs: readonly Run[];
}

/** The quotations that are verified word by word: outermost, spoken or whole, and no mere term. */
export function spokenQuotations({ analysis }: PassageReading): Quotation[] {
  const { document } = analysis;
  return analysis.quotations.filter((quotation) => {
    if (quotation.parent !== null || quotation.kind === "scare") return false;
    const words = document.tokens
      .slice(firstTokenFrom(document.tokens, quotation.start), firstTokenFrom(document.tokens, quotation.end))
      .filter((t) => t.kind === "word" || t.kind === "number").length;
    return words >= FEWEST_WORDS || (quotation.kind === "direct" && quotation.speaker !== null && words > 0);
  });
}

/** Ties each quotation to the sentences that hold its words, cue and speaker, and tells those apart from what else they say. */
export function groupsOf(passage: PassageReading): Group[] {
  const { document } = passage.analysis;
  const groups: { first: number; end: number; quotations: Quotation[] }[] = [];
  for (const quotation of spokenQuotations(passage)) {
    const reach = [quotation, ...quotation.segments, ...(quotation.cue === null ? [] : [quotation.cue])];
    const from = Math.min(...reach.map((span) => sentenceAt(document, span.start)));
    const to = Math.max(
      ...reach.map((span) => sentenceAt(document, span.end - 1)),
      speakerSentence(document, quotation),
    );
    const last = groups.at(-1);
    if (last !== undefined && from < last.end) {
      last.end = Math.max(last.end, to + 1);
      last.quotations.push(quotation);
    } else groups.push({ first: from, end: to + 1, quotations: [quotation] });
  }
  return groups.map(({ first, end, quotations }) => ({
    firstSentence: first,
    endSentence: end,
    runs: runsOf(passage, first, end, quotations),
  }));
}

/** The name after a dash stands in a line of its own; any other speaker is found beside the cue. */
function speakerSentence(document: Document, { cue, speaker }: Quotation): number {
  if (cue === null || speaker === null || !/^[\u2013\u2014-]/.test(cue.text)) return 0;
  return sentenceAt(document, speaker.start);
}

function sentenceAt(document: Document, offset: number): number {
  const at = firstTokenFrom(document.tokens, offset);
  const token = document.tokens[at];
  if (token !== undefined && token.start === offset) return token.sentence;
  return document.tokens[at - 1]?.sentence ?? 0;
}

function runsOf(passage: PassageReading, first: number, end: number, quotations: readonly Quotation[]): Run[] {
  const { document } = passage.analysis;
  const from = document.sentences[first]?.firstToken ?? 0;
  const to = document.sentences[end - 1]?.endToken ?? from;
  const owner = new Int32Array(to - from).fill(UNCLAIMED);
  const mark = (start: number, stop: number, label: number): void => {
    for (let i = Math.max(start, from); i < Math.min(stop, to); i++) owner[i - from] = label;
  };
  const range = (span: { readonly start: number; readonly end: number }): [number, number] => [
    firstTokenFrom(document.tokens, span.start),
    firstTokenFrom(document.tokens, span.end),
  ];
  const quoted = new Uint8Array(to - from);
  for (const [label, { segments, cue, speaker }] of quotations.entries()) {
    for (const span of [cue, speaker]) if (span !== null) mark(...range(span), label);
    for (const segment of segments) {
      const [a, b] = range(segment);
      mark(a - 1, b + 1, label);
      quoted.fill(1, Math.max(0, a - from), Math.max(0, b - from));
    }
  }
  const asserting = new Map<number, Clause>();
  for (const { clauses } of passage.sentences.slice(first, end))
    for (const clause of clauses)
      if (owner[clause.predicate.head - from] === UNCLAIMED && asserts(clause, from, owner, quoted))
        asserting.set(clause.predicate.head, clause);
  return absorb(cut(from, to, owner, quotations, quoted, asserting));
}

/** A clause beside a quotation says something of its own unless it only introduces the words or hands them on. */
function asserts(clause: Clause, from: number, owner: Int32Array, quoted: Uint8Array): boolean {
  if (clause.kind === "nonfinite" || clause.subject === null) return false;
  const content = clause.arguments.some((a) => owner[a.head - from] === UNCLAIMED && quoted[a.head - from] === 0);
  if (clause.kind === "apposition") return content;
  if (SPEECH_CUES.has(clause.predicate.lemma) || NAMING_CUES.has(clause.predicate.lemma)) return false;
  return content || clause.predicate.lemma !== "be";
}

function cut(
  from: number,
  to: number,
  owner: Int32Array,
  quotations: readonly Quotation[],
  quoted: Uint8Array,
  asserting: ReadonlyMap<number, Clause>,
): Run[] {
  const runs: Run[] = [];
  const told = new Set<number>();
  for (let start = 0; start < to - from;) {
    let stop = start + 1;
    while (stop < to - from && owner[stop] === owner[start]) stop += 1;
    const label = owner[start] ?? UNCLAIMED;
    const holds = label !== UNCLAIMED && !told.has(label) && quoted.subarray(start, stop).includes(1);
    if (holds) told.add(label);
    const clauses: Clause[] = [];
    for (let i = start; i < stop; i++) {
      const clause = asserting.get(from + i);
      if (clause !== undefined) clauses.push(clause);
    }
    runs.push({
      firstToken: from + start,
      endToken: from + stop,
      quotation: holds ? (quotations[label] ?? null) : null,
      clauses,
    });
    start = stop;
  }
  return runs;
}

/** What neither quotes nor asserts goes with the quotation before it, or else the one after it; then with what else stands there. */
function absorb(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const idle = run.quotation === null && run.clauses.length === 0;
    const lastIdle = last !== undefined && last.quotation === null && last.clauses.length === 0;
    if (last !== undefined && (idle || lastIdle)) {
      merged[merged.length - 1] = {
        firstToken: last.firstToken,
        endToken: run.endToken,
        quotation: last.quotation ?? run.quotation,
        clauses: [...last.clauses, ...run.clauses],
      };
    } else merged.push(run);
  }
  return merged;
}
