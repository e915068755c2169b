import type { Analysis } from "../../extract/analysis.ts";
import type { Quotation } from "../../extract/quotation.ts";
import { reportIn } from "../../extract/quotations/reports.ts";
import type { Report } from "../../extract/quotations/reports.ts";
import type { Assessment } from "../wording/assessment.ts";
import { holderOf } from "./holder.ts";
import type { RawRange } from "./holder.ts";
import type { SpeakerResult } from "../result.ts";
import { sourceSpan } from "../source-span.ts";
import { compareSpeaker } from "./comparison.ts";

/** Who speaks the words of an assessed passage, against who is said to. */
export interface SpeakerReading {
  readonly result: SpeakerResult;
  /** The claimed speaker utters the words, but inside them quotes another. */
  readonly nested: boolean;
  /** The article's prose reports the claimed speaker's words indirectly. */
  readonly reported: boolean;
}

export function readSpeaker(claimed: string | undefined, assessment: Assessment, analysis: Analysis): SpeakerReading {
  if (assessment.holder === null && assessment.words.length > 1) return overPieces(claimed, assessment.words, analysis);
  return readAt(claimed, assessment.holder, assessment.words[0], analysis);
}

function readAt(
  claimed: string | undefined,
  holder: number | null,
  words: RawRange | undefined,
  analysis: Analysis,
): SpeakerReading {
  const quotation = holder === null ? undefined : analysis.quotations[holder];
  return quotation === undefined ? inProse(claimed, words, analysis) : inQuotation(claimed, quotation, analysis);
}

/** Pieces of no one quotation: the claimed speaker must have said each of them, and one that another said decides. */
function overPieces(claimed: string | undefined, words: readonly RawRange[], analysis: Analysis): SpeakerReading {
  const readings = words.map((range) => readAt(claimed, holderOf(analysis.quotations, range), range, analysis));
  const [first = NOBODY] = readings;
  if (claimed === undefined) {
    const names = new Set(readings.map((reading) => reading.result.actual?.name));
    return names.size === 1 ? first : NOBODY;
  }
  const decisive = (["misattributed", "not_spoken", "unresolved"] as const)
    .map((verdict) => readings.find((reading) => reading.result.verdict === verdict))
    .find((reading) => reading !== undefined);
  return decisive ?? first;
}

const NOBODY: SpeakerReading = { result: { verdict: "not_given" }, nested: false, reported: false };

function inQuotation(claimed: string | undefined, quotation: Quotation, analysis: Analysis): SpeakerReading {
  const facts = factsOf(quotation, analysis);
  if (claimed === undefined) return { result: { verdict: "not_given", ...facts }, nested: false, reported: false };
  const own = quotation.speaker === null ? "unknown" : compareSpeaker(claimed, quotation.speaker, analysis);
  if (own === "same") return { result: { verdict: "correct", claimed, ...facts }, nested: false, reported: false };
  for (let outer = parentOf(quotation, analysis); outer !== undefined; outer = parentOf(outer, analysis)) {
    if (outer.speaker !== null && compareSpeaker(claimed, outer.speaker, analysis) === "same") {
      return {
        result: { verdict: "correct", claimed, ...(quotation.speaker === null ? factsOf(outer, analysis) : facts) },
        nested: true,
        reported: false,
      };
    }
  }
  if (own === "different")
    return { result: { verdict: "misattributed", claimed, ...facts }, nested: false, reported: false };
  const outer = parentOf(quotation, analysis);
  // Words in marks inside somebody's words, with nobody named as saying them: his own way of marking them.
  if (
    quotation.speaker === null &&
    outer?.speaker != null &&
    !hasCueBefore(quotation, analysis) &&
    compareSpeaker(claimed, outer.speaker, analysis) === "different"
  ) {
    return {
      result: { verdict: "misattributed", claimed, ...factsOf(outer, analysis) },
      nested: true,
      reported: false,
    };
  }
  return { result: { verdict: "unresolved", claimed, ...facts }, nested: false, reported: false };
}

function hasCueBefore(quotation: Quotation, analysis: Analysis): boolean {
  const lead = analysis.document.text.slice(Math.max(0, quotation.start - 40), quotation.start);
  return /\b(?:told|said|says|say|asked|called|calls|shouted|wrote|writes|yelled|saying|reads?)\b/.test(lead);
}

function parentOf(quotation: Quotation, analysis: Analysis): Quotation | undefined {
  return quotation.parent === null ? undefined : analysis.quotations[quotation.parent];
}

function factsOf(quotation: Quotation, analysis: Analysis): Pick<SpeakerResult, "actual" | "cue"> {
  const { speaker, cue } = quotation;
  if (speaker === null) return {};
  const actual = { name: speaker.name, span: sourceSpan(analysis.document, speaker.start, speaker.end) };
  return cue === null || cue.end <= cue.start
    ? { actual }
    : { actual, cue: sourceSpan(analysis.document, cue.start, cue.end) };
}

function inProse(claimed: string | undefined, words: RawRange | undefined, analysis: Analysis): SpeakerReading {
  if (claimed === undefined) return NOBODY;
  const report = reportAt(words?.start ?? 0, analysis);
  if (report !== null && words !== undefined && report.start <= words.start && words.start < report.end) {
    const compared = compareSpeaker(claimed, report.speaker, analysis);
    if (compared === "same")
      return {
        result: { verdict: "correct", claimed, ...reportFacts(report, analysis) },
        nested: false,
        reported: true,
      };
    if (compared === "unknown")
      return {
        result: { verdict: "unresolved", claimed, ...reportFacts(report, analysis) },
        nested: false,
        reported: true,
      };
  }
  return { result: { verdict: "not_spoken", claimed }, nested: false, reported: false };
}

/** The source that the sentence at a raw offset names. */
export function reportAt(offset: number, analysis: Analysis): Report | null {
  const sentence = analysis.document.sentences.find((candidate) => candidate.start <= offset && offset < candidate.end);
  return sentence === undefined ? null : reportIn(analysis.document, sentence, analysis.entities, analysis.mentions);
}

export function reportFacts(report: Report, analysis: Analysis): Pick<SpeakerResult, "actual" | "cue"> {
  return {
    actual: {
      name: report.speaker.name,
      span: sourceSpan(analysis.document, report.speaker.start, report.speaker.end),
    },
    cue: sourceSpan(analysis.document, report.cue.start, report.cue.end),
  };
}
