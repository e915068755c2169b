import { FailureNotice } from "../failure-notice.tsx";
import type { SourceSpan } from "../service/answers.ts";
import type { JudgedSegment } from "../service/checks.ts";
import { failureOf } from "../service/failure.ts";
import type { Light } from "../state/light.ts";
import type { PassageOutcome } from "../state/outcome.ts";
import { AnswerView } from "./answer-view.tsx";
import { type FieldMark, MarkedField } from "./marked-field.tsx";
import { verdictWords } from "./verdicts.ts";

interface PassagePanelProps {
  readonly passage: string;
  readonly outcome: PassageOutcome | null;
  readonly light: Light | null;
  readonly onEdit: (text: string) => void;
  readonly onShow: (span: SourceSpan) => void;
  /** Called with the passage that has a correction in it. */
  readonly onTake: (passage: string) => void;
}

/** A whole text: its claims and quotations are found and judged. */
export function PassagePanel({ passage, outcome, light, onEdit, onShow, onTake }: PassagePanelProps) {
  const stale = outcome !== null && outcome.asked !== passage;
  const segments = outcome === null ? [] : checkedSegments(outcome);
  return (
    <>
      <div class="passage-field">
        <MarkedField
          id="passage"
          label="Passage"
          value={passage}
          placeholder="Paste an answer, a post, a caption or a draft: its claims and quotations are found and checked"
          marks={stale ? [] : marksIn(segments, light)}
          onText={onEdit}
        />
      </div>
      {stale && <p class="stale-note">Changed since it was checked.</p>}
      <ol class="cards">
        {segments.map(({ segment, key, number }) => (
          <li key={key} class={light?.key === key ? "card lit" : "card"} id={`check-${number}`} data-key={key}>
            <p class="segment">
              <span class="number" aria-hidden="true">
                {number}
              </span>
              <q class={segment.kind}>{segment.text}</q>
            </p>
            {segment.judged?.problem != null && (
              <FailureNotice failure={failureOf(segment.judged.problem.status, segment.judged.problem, null)} />
            )}
            {segment.judged?.answer != null && (
              <AnswerView
                owner={key}
                answer={segment.judged.answer}
                stale={stale}
                onShow={onShow}
                onTake={(text) => onTake(withCorrection(passage, segment, text))}
              />
            )}
          </li>
        ))}
      </ol>
      {outcome !== null && <LeftOut segments={outcome.segments} />}
    </>
  );
}

/** The service's reasons, in words; a reason that is not listed goes without. */
const REASONS: Readonly<Record<string, string>> = {
  question: "a question",
  opinion: "an opinion",
  exhortation: "a call to do something",
  fragment: "no whole statement",
  heading: "a heading",
  meta: "about the text itself",
  personal: "about the writer",
  nothing_to_check: "nothing to check in it",
  code: "code",
  table: "a table",
  too_long: "too long for one statement",
};

/** What nothing was found to check in, so that nobody takes its silence for a yes. */
function LeftOut({ segments }: Pick<PassageOutcome, "segments">) {
  const left = segments.filter(({ kind }) => kind === "not_checkable");
  if (left.length === 0) return null;
  return (
    <div class="left-out">
      <p class="label">Not checked</p>
      <ul>
        {left.map(({ start, text, reason }) => (
          <li key={start}>
            <q>{text}</q>
            {reason !== undefined && reason in REASONS && <span class="about"> {REASONS[reason]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The passage with a segment's corrected text; of a quotation, its words alone are the corrected ones. */
function withCorrection(passage: string, { start, end, text, judged }: JudgedSegment, corrected: string): string {
  const { answer } = judged ?? {};
  const words = answer != null && "quote" in answer ? answer.quote : text;
  const from = text.indexOf(words);
  if (from === -1) return passage;
  return (
    passage.slice(0, start) + text.slice(0, from) + corrected + text.slice(from + words.length) + passage.slice(end)
  );
}

/** A segment that was judged, with its key and its number on the page. */
export interface NumberedSegment {
  readonly segment: JudgedSegment;
  readonly key: string;
  readonly number: number;
}

/** The segments that something was found to check in. */
export function checkedSegments({ segments }: PassageOutcome): NumberedSegment[] {
  return segments
    .filter(({ judged }) => judged !== null)
    .map((segment, index) => ({ segment, key: `s${segment.start}`, number: index + 1 }));
}

function marksIn(segments: readonly NumberedSegment[], light: Light | null): FieldMark[] {
  return segments.flatMap(({ segment, key }) => {
    const { start, end, judged } = segment;
    const resting = judged?.answer == null ? "open" : verdictWords(judged.answer.verdict).tone;
    const lit = light?.key === key ? light.claim : [];
    return [
      { start, end, look: light?.key === key && lit.length === 0 ? `${resting} lit` : resting },
      // A finding's place counts from the start of its segment.
      ...lit.map((span) => ({ start: start + span.start, end: start + span.end, look: `${light?.tone} lit` })),
    ];
  });
}
