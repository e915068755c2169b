import type { Analysis } from "../extract/analysis.ts";
import type { Finding } from "../judge/result.ts";
import { assess } from "./wording/assessment.ts";
import type { Assessment } from "./wording/assessment.ts";
import { readSpeaker, reportAt, reportFacts } from "./speaker/attribution.ts";
import type { SpeakerReading } from "./speaker/attribution.ts";
import { isBackshift } from "./wording/backshift.ts";
import { candidatesFor } from "./candidates.ts";
import type { Candidate } from "./candidates.ts";
import { weightiest } from "./wording/change.ts";
import { confidenceOf } from "./confidence.ts";
import { correctionOf } from "./correction.ts";
import { overlapOf } from "./search/overlap.ts";
import { findingsOf } from "./findings.ts";
import { echoOf } from "./wording/paraphrase.ts";
import type { QuoteResult, SpeakerResult, Wording } from "./result.ts";
import { sourceSpan } from "./source-span.ts";
import { compareSpeaker } from "./speaker/comparison.ts";
import { searchSpaceOf } from "./search/search-space.ts";
import type { SearchSpace } from "./search/search-space.ts";
import { summaryOf } from "./summary.ts";
import { unitsOfQuote } from "./units.ts";
import type { Unit } from "./units.ts";

/** A quotation to verify, and who is said to have said it. */
export interface QuoteInput {
  readonly id?: string;
  readonly quote: string;
  readonly speaker?: string;
}

/** Wordings in which the article holds the words. */
const HOLDING: ReadonlySet<Wording> = new Set<Wording>(["verbatim", "verbatim_normalized", "abridged", "paraphrase"]);
const RANK: readonly Wording[] = ["verbatim", "verbatim_normalized", "abridged", "truncated", "spliced", "altered"];
const FEWEST_WORDS = 3;

/**
 * Whether the article has these words, said by this speaker. Similarity only finds the place: what
 * the wording is called is decided by the diff, so no changed number, negation, name, modal or other
 * word is ever called verbatim. Time linear in the article's length; never throws. For many quotes
 * against one article `space` is prepared once and passed in.
 */
export function verifyQuote(
  input: QuoteInput,
  analysis: Analysis,
  space: SearchSpace = searchSpaceOf(analysis),
): QuoteResult {
  const units = unitsOfQuote(input.quote);
  const claimed = input.speaker === undefined || input.speaker.trim() === "" ? undefined : input.speaker;
  const ranked = rank(candidatesFor(input.quote, units, analysis, space), claimed, analysis);
  const best = ranked[0];
  if (wordCount(units) < FEWEST_WORDS && !(best !== undefined && isWhole(best.assessment, analysis)))
    return tooShort(input, claimed);
  if (best === undefined) return elsewhere(input, claimed, units, analysis);
  return located(input, best, ranked, analysis);
}

interface Ranked {
  readonly candidate: Candidate;
  readonly assessment: Assessment;
  readonly speaker: SpeakerReading;
}

function rank(candidates: readonly Candidate[], claimed: string | undefined, analysis: Analysis): Ranked[] {
  const ranked = candidates.map((candidate): Ranked => {
    const raw = assess(candidate.passage, candidate.texts, analysis);
    const assessment =
      candidate.wording === undefined || raw.wording === "spliced" ? raw : { ...raw, wording: candidate.wording };
    return { candidate, assessment, speaker: readSpeaker(claimed, assessment, analysis) };
  });
  return ranked.sort(
    (a, b) => cost(a) - cost(b) || (a.assessment.words[0]?.start ?? 0) - (b.assessment.words[0]?.start ?? 0),
  );
}

/** Held words before others, the claimed speaker's before another's, a quotation before prose, then by wording. */
function cost({ assessment, speaker, candidate }: Ranked): number {
  const held = HOLDING.has(assessment.wording) ? 0 : 1;
  const { verdict } = speaker.result;
  const said =
    verdict === "correct"
      ? 0
      : verdict === "not_given" || verdict === "misattributed"
        ? 1
        : verdict === "unresolved"
          ? 2
          : 3;
  // A slice over a cue that was quoted with the cue is the slice, not its pieces.
  const place = assessment.interrupted ? 60 : assessment.holder === null ? 50 : 0;
  const changed =
    candidate.texts.quoteUnits.length === 0
      ? 0
      : 1 - overlapOf(candidate.texts.quoteUnits, candidate.texts.sourceUnits, candidate.passage).words;
  const changes = assessment.diff.steps.filter((step) => step.weight === "change").length;
  return (
    held * 1000 + said * 100 + place + RANK.indexOf(assessment.wording) * 5 + changed + Math.min(1, changes / 1000)
  );
}

function located(input: QuoteInput, best: Ranked, ranked: readonly Ranked[], analysis: Analysis): QuoteResult {
  const { assessment, speaker, candidate } = best;
  const changes = assessment.diff.steps.filter((step) => step.weight === "change").map(({ step }) => step);
  const reworded = HOLDING.has(assessment.wording) || (assessment.wording === "altered" && isBackshift(changes));
  const wording: Wording = speaker.reported && reworded ? "paraphrase" : assessment.wording;
  const wrong = speaker.result.verdict === "misattributed" || speaker.result.verdict === "not_spoken";
  const verdict = wrong && HOLDING.has(wording) ? "misattributed" : wording;
  const others = HOLDING.has(assessment.wording)
    ? ranked.slice(1).filter((other) => HOLDING.has(other.assessment.wording))
    : [];
  const matches = [assessment, ...others.map((other) => other.assessment)].flatMap((found) =>
    found.diff.ranges.map((range) => sourceSpan(analysis.document, range.start, range.end)),
  );
  const evidence = assessment.diff.ranges.map((range) => sourceSpan(analysis.document, range.start, range.end));
  const change = weightiest(changes);
  const correction = wording === "altered" ? correctionOf(input.quote, assessment.diff.steps) : undefined;
  const overlap = overlapOf(candidate.texts.quoteUnits, candidate.texts.sourceUnits, candidate.passage);
  const findings = findingsOf(input.quote, assessment, 1 + others.length, speaker, analysis);
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    quote: input.quote,
    verdict,
    wording,
    confidence: confidenceOf(wording, speaker.result.verdict, overlap.words),
    summary: summaryOf({
      verdict,
      wording,
      speaker: speaker.result,
      turning:
        assessment.turning === null ? null : { reason: assessment.turning.reason, text: assessment.turning.span.text },
      changed:
        change === undefined
          ? null
          : { quote: change.quote?.text ?? "", source: change.source?.text ?? "", others: changes.length - 1 },
      partial: assessment.partial,
      inQuotation: assessment.holder !== null,
    }),
    speaker: speaker.result,
    matches: distinct(matches),
    diff: assessment.diff.steps.map(({ step }) => step),
    findings: speaker.reported ? [...findings, reportedFinding(evidence)] : findings,
    evidence:
      assessment.turning === null
        ? evidence
        : [...evidence, sourceSpan(analysis.document, assessment.turning.span.start, assessment.turning.span.end)],
    ...(correction === undefined ? {} : { correction }),
  };
}

function reportedFinding(source: Finding["source"]): Finding {
  return {
    code: "reported_in_other_words",
    stance: "neutral",
    claim: null,
    source,
    message: "The article reports this as indirect speech, not as a quotation.",
  };
}

function distinct<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function wordCount(units: readonly Unit[]): number {
  return units.filter((unit) => unit.kind !== "sign").length;
}

/** A short quote that is a whole quotation of the article. */
function isWhole(assessment: Assessment, analysis: Analysis): boolean {
  return (
    assessment.holder !== null &&
    !assessment.partial &&
    HOLDING.has(assessment.wording) &&
    analysis.quotations[assessment.holder] !== undefined
  );
}

function tooShort(input: QuoteInput, claimed: string | undefined): QuoteResult {
  const message = "Fewer than three words are too little to be evidence.";
  return plain(
    input,
    "too_short",
    unlocated(claimed),
    [{ code: "too_short", stance: "neutral", claim: null, source: [], message }],
    [],
  );
}

/** Nothing located: the article reports the content in other words, or does not have it. */
function elsewhere(
  input: QuoteInput,
  claimed: string | undefined,
  units: readonly Unit[],
  analysis: Analysis,
): QuoteResult {
  const echo = echoOf(analysis.document, units);
  if (echo === null) {
    const message = "The article has no passage with these words.";
    return plain(
      input,
      "not_found",
      unlocated(claimed),
      [{ code: "no_evidence", stance: "neutral", claim: null, source: [], message }],
      [],
    );
  }
  const source = [sourceSpan(analysis.document, echo.sentence.start, echo.sentence.end)];
  const report = reportAt(echo.sentence.start, analysis);
  const speaker = echoSpeaker(claimed, report, analysis);
  return plain(input, "paraphrase", speaker, [reportedFinding(source)], source);
}

function echoSpeaker(
  claimed: string | undefined,
  report: ReturnType<typeof reportAt>,
  analysis: Analysis,
): SpeakerResult {
  const facts = report === null ? {} : reportFacts(report, analysis);
  if (claimed === undefined) return { verdict: "not_given", ...facts };
  if (report === null) return { verdict: "not_spoken", claimed };
  const compared = compareSpeaker(claimed, report.speaker, analysis);
  return {
    verdict: compared === "same" ? "correct" : compared === "different" ? "misattributed" : "unresolved",
    claimed,
    ...facts,
  };
}

function unlocated(claimed: string | undefined): SpeakerResult {
  return claimed === undefined ? { verdict: "not_given" } : { verdict: "unresolved", claimed };
}

function plain(
  input: QuoteInput,
  wording: Wording,
  speaker: SpeakerResult,
  findings: readonly Finding[],
  evidence: QuoteResult["evidence"],
): QuoteResult {
  const wrong = speaker.verdict === "misattributed" || speaker.verdict === "not_spoken";
  const verdict = wording === "paraphrase" && wrong ? "misattributed" : wording;
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    quote: input.quote,
    verdict,
    wording,
    confidence: confidenceOf(wording, speaker.verdict, 0),
    summary: summaryOf({ verdict, wording, speaker, turning: null, changed: null, partial: false, inQuotation: false }),
    speaker,
    matches: evidence,
    diff: [],
    findings,
    evidence,
  };
}
