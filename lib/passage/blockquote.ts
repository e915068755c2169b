import { SPEECH_CUES } from "../lexicon/speech-cues.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import { mainClause } from "./context.ts";
import { ProjectionWriter } from "./projection.ts";
import type { QuotationSegment } from "./segment.ts";

const DASH = /^[\u2013\u2014-]{1,2}$/;
const FEWEST_WORDS = 3;

/**
 * A block of "> " lines without quotation marks is a quotation: its speaker is who the sentence before
 * introduces ("Anna Bell said:"), or who its last line names after a dash. "taken" for the sentences
 * of a block after its first; null for all else.
 */
export function blockquoteSegment(
  passage: PassageReading,
  reading: SentenceReading,
): Omit<QuotationSegment, "text" | "kind"> | "taken" | null {
  const { block } = reading;
  if (block?.kind !== "blockquote") return null;
  const { plain, sentences } = passage;
  const index = reading.sentence.index;
  if (sentences[index - 1]?.block === block) return "taken";
  let last = index;
  while (sentences[last + 1]?.block === block) last += 1;
  const closing = sentences[last];
  const credit = last > index && closing !== undefined ? creditOf(closing) : null;
  const end = credit === null ? block.end : (sentences[last - 1]?.sentence.end ?? block.end);
  const words = sentences.slice(index, last + 1).flatMap((s) => s.tokens.filter((t) => t.kind === "word"));
  if (words.length < FEWEST_WORDS) return null;
  const out = new ProjectionWriter();
  out.take(plain, block.start, end);
  const judged = out.finish();
  const before = sentences[index - 1];
  const speaker = credit ?? (before === undefined ? null : introducedBy(passage, before));
  return {
    start: plain.starts[block.start] ?? 0,
    end: plain.ends[block.end - 1] ?? 0,
    judged,
    ...(speaker === null ? {} : { speaker }),
  };
}

/** "— Anna Bell, mayor": the name after the dash. */
function creditOf(reading: SentenceReading): string | null {
  if (!DASH.test(reading.tokens[0]?.text ?? "")) return null;
  return reading.mentions.find((m) => m.kind === "name")?.text ?? null;
}

/** "Anna Bell said:", "The report put it this way:". */
function introducedBy({ analysis }: PassageReading, reading: SentenceReading): string | null {
  const main = mainClause(reading);
  if (main === null || main.subject === null || !reading.sentence.text.trimEnd().endsWith(":")) return null;
  if (!SPEECH_CUES.has(main.predicate.lemma)) return null;
  const { subject } = main;
  const mention = reading.mentions.find((m) => m.firstToken <= subject.head && subject.head < m.endToken);
  if (mention !== undefined) return analysis.entities[mention.entity]?.name ?? null;
  return analysis.document.tokens[subject.head]?.pos === "PRON" ? null : subject.text;
}
