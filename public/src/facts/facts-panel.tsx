import { useMemo } from "preact/hooks";

import { FailureNotice } from "../failure-notice.tsx";
import type { Fact, FactsAnswer, SourceSpan } from "../service/answers.ts";
import type { Failure } from "../service/failure.ts";
import { useLighting } from "../state/light.ts";
import { rowOf } from "./columns.ts";
import { WarningList } from "./warning-list.tsx";

interface FactsPanelProps {
  readonly facts: FactsAnswer | null;
  readonly failure: Failure | null;
  readonly onRetry: () => void;
  readonly onShow: (span: Pick<SourceSpan, "start" | "end">) => void;
}

/** What the article states, a row a fact, and where it contradicts itself. */
export function FactsPanel({ facts, failure, onRetry, onShow }: FactsPanelProps) {
  if (failure !== null) return <FailureNotice failure={failure} onRetry={onRetry} />;
  if (facts === null) return <p class="empty">Choose an article to see its facts.</p>;
  return (
    <>
      <WarningList warnings={facts.warnings} onShow={onShow} />
      {facts.facts.length === 0 ? (
        <p class="empty">No facts were found in this text.</p>
      ) : (
        <table class="facts">
          <caption>
            {facts.facts.length === 1 ? "The one fact" : `The ${facts.facts.length} facts`} that the article states
          </caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">When</th>
              <th scope="col">How much</th>
              <th scope="col">Who says so</th>
            </tr>
          </thead>
          <tbody>
            {facts.facts.map((fact) => (
              <Row key={fact.id} fact={fact} onShow={onShow} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface RowProps {
  readonly fact: Fact;
  readonly onShow: FactsPanelProps["onShow"];
}

function Row({ fact, onShow }: RowProps) {
  const light = useMemo(() => ({ key: fact.id, tone: "open" as const, source: [fact], claim: [] }), [fact]);
  const { onFocus, onBlur, onPointerEnter, onPointerLeave } = useLighting(light);
  const { who, what, when, howMuch, source } = rowOf(fact);
  return (
    <tr {...{ onPointerEnter, onPointerLeave }} onClick={() => onShow(fact)} data-fact={fact.id}>
      <th scope="row" data-label="Who">
        <button type="button" {...{ onFocus, onBlur }}>
          {who === "" ? "—" : who}
          <span class="unseen">, show it in the article</span>
        </button>
      </th>
      <td data-label="What">{what}</td>
      <td data-label="When">{when}</td>
      <td data-label="How much">{howMuch}</td>
      <td data-label="Who says so">{source}</td>
    </tr>
  );
}
