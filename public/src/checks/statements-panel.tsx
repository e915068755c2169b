import { useMemo } from "preact/hooks";

import type { SourceSpan } from "../service/answers.ts";
import type { Question } from "../state/draft.ts";
import type { Light } from "../state/light.ts";
import type { Outcomes } from "../state/outcome.ts";
import { QuestionCard } from "./question-card.tsx";

interface StatementsPanelProps {
  readonly questions: readonly Question[];
  readonly outcomes: Outcomes;
  readonly light: Light | null;
  readonly onAdd: (kind: Question["kind"]) => void;
  readonly onEdit: (key: string, change: { readonly text?: string; readonly speaker?: string }) => void;
  readonly onRemove: (key: string) => void;
  readonly onTake: (key: string, text: string) => void;
  readonly onShow: (span: SourceSpan) => void;
}

/** The claims and quotations to check. */
export function StatementsPanel({ questions, outcomes, light, onAdd, ...on }: StatementsPanelProps) {
  return (
    <>
      {questions.length === 0 && (
        <p class="empty">Nothing to check yet. Add a claim, or a quotation with the person it is given to.</p>
      )}
      <ol class="cards">
        {questions.map((question, index) => (
          <Card
            key={question.key}
            question={question}
            number={index + 1}
            outcome={outcomes.get(question.key)}
            light={light?.key === question.key ? light : null}
            {...on}
          />
        ))}
      </ol>
      <p class="row">
        <button type="button" onClick={() => onAdd("claim")}>
          Add a claim
        </button>
        <button type="button" onClick={() => onAdd("quote")}>
          Add a quotation
        </button>
      </p>
    </>
  );
}

/** A card that is drawn again only when something of its own changes. */
function Card(props: Parameters<typeof QuestionCard>[0]) {
  const { question, number, outcome, light, onEdit, onRemove, onTake, onShow } = props;
  return useMemo(
    () => <QuestionCard {...{ question, number, outcome, light, onEdit, onRemove, onTake, onShow }} />,
    [question, number, outcome, light, onEdit, onRemove, onTake, onShow],
  );
}
