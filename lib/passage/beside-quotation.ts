import type { Clause } from "../extract/clause.ts";
import type { Quotation } from "../extract/quotation.ts";
import type { Span } from "../text/span.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import type { Projection } from "./projection.ts";
import { ProjectionWriter } from "./projection.ts";
import type { Group, Run } from "./quotations.ts";
import type { QuotationSegment } from "./segment.ts";

/** The quoted words as they are verified: pieces that a cue or a new paragraph parts, joined by a space. */
export function quotationSegment(
  { plain }: PassageReading,
  { segments, speaker }: Quotation,
  range: { readonly start: number; readonly end: number },
): Omit<QuotationSegment, "text" | "kind"> {
  const out = new ProjectionWriter();
  for (const piece of segments) {
    const at = plain.starts[piece.start] ?? 0;
    if (out.length > 0) out.put(" ", { start: at, end: at });
    out.take(plain, piece.start, piece.end);
  }
  // A pronoun that the passage leaves open names nobody.
  const named = speaker !== null && (speaker.entity !== null || speaker.kind !== "pronoun");
  return { ...range, judged: out.finish(), ...(named ? { speaker: speaker.name } : {}) };
}

/** What a run beside a quotation asserts; `whole` where it cannot be told apart and its whole sentence is judged. */
export interface BesideQuotation {
  readonly reading: SentenceReading;
  readonly judged: Projection;
  readonly whole: boolean;
  readonly unclear: Span | null;
}

/** The assertion of a run without quoted words: its own clause where that stands alone, else the sentence it belongs to. */
export function claimInGroup(passage: PassageReading, run: Run, group: Group): BesideQuotation | null {
  const [clause] = run.clauses;
  const reading = passage.sentences[clause?.sentence ?? group.firstSentence];
  if (clause === undefined || reading === undefined) return null;
  const own = run.clauses.length === 1 ? standingAlone(passage, run, clause) : null;
  if (own !== null) return { reading, judged: own, whole: false, unclear: null };
  const out = new ProjectionWriter();
  out.take(passage.plain, reading.sentence.start, reading.sentence.end);
  return { reading, judged: out.finish(), whole: true, unclear: null };
}

/** "Anna Bell was elected in 2019" from ", who was elected in 2019"; "Anna Bell is the mayor" from ", the mayor,". */
function standingAlone({ plain, analysis }: PassageReading, run: Run, clause: Clause): Projection | null {
  const { tokens } = analysis.document;
  const { subject, predicate } = clause;
  if (subject === null || tokens[subject.head]?.pos === "PRON") return null;
  const first = tokens[predicate.firstToken];
  const last = tokens[clause.endToken - 1];
  if (first === undefined || last === undefined) return null;
  if (predicate.firstToken < run.firstToken || clause.endToken > run.endToken) return null;
  const out = new ProjectionWriter();
  if (clause.kind === "finite") {
    if (clause.attributions.length > 0 || clause.opener !== null || subject.firstToken < run.firstToken) return null;
    out.take(plain, Math.min(subject.start, clause.start), last.end);
    return out.finish();
  }
  if (clause.kind === "relative" && clause.opener === "whose") return null;
  const at = plain.starts[first.start] ?? 0;
  out.take(plain, subject.start, subject.end);
  out.put(clause.kind === "apposition" ? " is " : " ", { start: at, end: at });
  out.take(plain, first.start, Math.max(last.end, predicate.end));
  return out.finish();
}
