import type { Analysis } from "../../../lib/extract/analysis.ts";
import type { Quotation } from "../../../lib/extract/quotation.ts";
import { sameName } from "../../../lib/extract/entities/name.ts";
import { share } from "./data.ts";
import type { QuoteRow } from "./data.ts";

type Kind = "name" | "pronoun" | "nominal";

export interface FindingTally {
  readonly long: { found: number; all: number };
  readonly any: { found: number; all: number };
  readonly kinds: Map<Kind, { right: number; decided: number; all: number }>;
  readonly surplus: { segments: number; annotated: number };
  readonly surplusRows: string[];
  readonly missed: string[];
  readonly wrong: string[];
}

export function newFindingTally(): FindingTally {
  return {
    long: { found: 0, all: 0 },
    any: { found: 0, all: 0 },
    kinds: new Map(),
    surplus: { segments: 0, annotated: 0 },
    surplusRows: [],
    missed: [],
    wrong: [],
  };
}

/** Scores one article's quotations: recall of annotated segments, speakers of those found, what was found besides. */
export function scoreFinding(tally: FindingTally, gold: readonly QuoteRow[], analysis: Analysis): void {
  for (const row of gold) {
    const found = best(analysis.quotations, row);
    const ok = found !== null;
    const long = words(row.quote) >= 4;
    tally.any.all += 1;
    if (long) tally.long.all += 1;
    if (ok) tally.any.found += 1;
    if (ok && long) tally.long.found += 1;
    if (!ok && long) tally.missed.push(around(analysis.document.text, row.start, row.end));
    // In some rows the annotators' speaker and cue are swapped ("said" as the speaker): nothing to compare with.
    if (row.speaker === null || /^(?:said|asked|says)$/.test(row.speaker)) continue;
    if (row.speaker_kind !== null && row.speaker_spans !== null)
      scoreSpeaker(tally, row, row.speaker_kind, row.speaker_spans, found, analysis);
  }
  for (const quotation of analysis.quotations) {
    if (quotation.parent !== null) continue;
    for (const segment of quotation.segments) {
      if (words(segment.text) < 4) continue;
      tally.surplus.segments += 1;
      if (gold.some((row) => overlap(row, segment) >= 0.5)) tally.surplus.annotated += 1;
      else tally.surplusRows.push(around(analysis.document.text, segment.start, segment.end));
    }
  }
}

function scoreSpeaker(
  tally: FindingTally,
  row: QuoteRow,
  kind: Kind,
  spans: readonly (readonly [number, number])[],
  found: Quotation | null,
  analysis: Analysis,
): void {
  const cell = tally.kinds.get(kind) ?? { right: 0, decided: 0, all: 0 };
  tally.kinds.set(kind, cell);
  cell.all += 1;
  const speaker = found?.speaker ?? null;
  if (speaker === null) return;
  cell.decided += 1;
  const sameMention = spans.some(([start, end]) => speaker.start < end && start < speaker.end);
  const goldMention = analysis.mentions.find((mention) =>
    spans.some(([start, end]) => mention.start < end && start < mention.end && mention.entity === speaker.entity),
  );
  // "Roe, who said": the annotators mark the relative pronoun, we the name before it.
  const relative = spans.some(
    ([start, end]) =>
      /^(?:who|which|that)$/.test(analysis.document.text.slice(start, end)) &&
      start - speaker.end >= 0 &&
      start - speaker.end <= 3,
  );
  const byName =
    kind === "name" && row.speaker !== null && ["same", "alias"].includes(sameName(row.speaker, speaker.name));
  if (relative || sameMention || goldMention !== undefined || byName) cell.right += 1;
  else
    tally.wrong.push(
      `${kind} gold=${row.speaker ?? ""} got=${speaker.text} (${speaker.name}) cue=${found?.cue?.text ?? ""} gold cue=${row.cue ?? ""}\n    ${around(analysis.document.text, row.start, row.end)}`,
    );
}

/** The quotation one of whose segments covers the annotated stretch (to within punctuation). */
function best(quotations: readonly Quotation[], row: QuoteRow): Quotation | null {
  let found: Quotation | null = null;
  let most = 0.8;
  for (const quotation of quotations) {
    for (const segment of quotation.segments) {
      const covered = overlap(row, segment);
      if (covered > most) {
        most = covered;
        found = quotation;
      }
    }
  }
  return found;
}

/** Intersection over union of two raw ranges. */
function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function around(text: string, start: number, end: number): string {
  const body =
    end - start > 160 ? `${text.slice(start, start + 80)} ~~~ ${text.slice(end - 80, end)}` : text.slice(start, end);
  return JSON.stringify(`${text.slice(Math.max(0, start - 160), start)}[[${body}]]${text.slice(end, end + 120)}`);
}

export function findingTable(tally: FindingTally): string[] {
  const lines = [
    "| measure | value |",
    "| --- | --- |",
    `| recall, annotated segments of four and more words | ${share(tally.long.found, tally.long.all)} |`,
    `| recall, all annotated segments | ${share(tally.any.found, tally.any.all)} |`,
    `| precision, found segments of four and more words that are annotated | ${share(tally.surplus.annotated, tally.surplus.segments)} |`,
    "",
    "| speaker named by | accuracy where decided | coverage |",
    "| --- | --- | --- |",
  ];
  let right = 0;
  let decided = 0;
  let all = 0;
  for (const kind of ["name", "pronoun", "nominal"] as const) {
    const cell = tally.kinds.get(kind) ?? { right: 0, decided: 0, all: 0 };
    right += cell.right;
    decided += cell.decided;
    all += cell.all;
    lines.push(`| ${kind} | ${share(cell.right, cell.decided)} | ${share(cell.decided, cell.all)} |`);
  }
  lines.push(`| all | ${share(right, decided)} | ${share(decided, all)} |`);
  return lines;
}
