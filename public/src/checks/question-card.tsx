import { FailureNotice } from "../failure-notice.tsx";
import type { SourceSpan } from "../service/answers.ts";
import type { Question } from "../state/draft.ts";
import type { Light } from "../state/light.ts";
import { isStale, type Outcome } from "../state/outcome.ts";
import { AnswerView } from "./answer-view.tsx";
import { type FieldMark, MarkedField } from "./marked-field.tsx";

interface QuestionCardProps {
  readonly question: Question;
  /** Counts from 1 in the page's order; the article's marks carry it. */
  readonly number: number;
  readonly outcome: Outcome | undefined;
  /** What is lit, where it is of this question. */
  readonly light: Light | null;
  readonly onEdit: (key: string, change: { readonly text?: string; readonly speaker?: string }) => void;
  readonly onRemove: (key: string) => void;
  readonly onTake: (key: string, text: string) => void;
  readonly onShow: (span: SourceSpan) => void;
}

/** A claim or a quotation, and what the article says to it. */
export function QuestionCard({ question, number, outcome, light, ...on }: QuestionCardProps) {
  const { key, kind, text, speaker } = question;
  const name = kind === "claim" ? "Claim" : "Quotation";
  const stale = outcome !== undefined && isStale(question, outcome);
  return (
    <li class={light === null ? "card" : "card lit"} id={`check-${number}`} data-key={key} data-kind={kind}>
      <div class="question">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <MarkedField
          id={`text-${key}`}
          label={`${name} ${number}`}
          value={text}
          placeholder={kind === "claim" ? "Write or paste a claim" : "Paste the quoted words"}
          marks={marksIn(outcome, stale, light)}
          onText={(value) => on.onEdit(key, { text: value })}
        />
        <button
          type="button"
          class="remove"
          aria-label={`Remove ${name.toLowerCase()} ${number}`}
          onClick={() => on.onRemove(key)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
        {kind === "quote" && (
          <label class="speaker">
            said by
            <input
              value={speaker}
              placeholder="anyone"
              autocomplete="off"
              aria-label={`Speaker of quotation ${number}`}
              onInput={(event) => on.onEdit(key, { speaker: event.currentTarget.value })}
            />
          </label>
        )}
      </div>
      {stale && <p class="stale-note">Changed since it was checked.</p>}
      {outcome?.failure != null && <FailureNotice failure={outcome.failure} />}
      {outcome?.answer != null && (
        <AnswerView
          owner={key}
          answer={outcome.answer}
          stale={stale}
          onShow={on.onShow}
          onTake={(value) => on.onTake(key, value)}
        />
      )}
    </li>
  );
}

/** What the article contradicts, underlined; and over it what is lit. */
function marksIn(outcome: Outcome | undefined, stale: boolean, light: Light | null): FieldMark[] {
  if (outcome?.answer == null || stale) return [];
  const wrong = outcome.answer.findings.flatMap(({ stance, claim }) =>
    stance === "refutes" && claim !== null ? [{ ...claim, look: "fails" }] : [],
  );
  return [...wrong, ...(light?.claim ?? []).map((span) => ({ ...span, look: `${light?.tone} lit` }))];
}
