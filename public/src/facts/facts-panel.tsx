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

/**
 * What the article states, a row a fact, and where it contradicts itself. The roles say again what the elements are:
 * on a phone they are laid out as blocks, and browsers then take a table for none.
 */
export function FactsPanel({ facts, failure, onRetry, onShow }: FactsPanelProps) {
  if (failure !== null) return <FailureNotice failure={failure} onRetry={onRetry} />;
  if (facts === null) return <p class="empty">Choose an article to see its facts.</p>;
  return (
    <>
      <WarningList warnings={facts.warnings} onShow={onShow} />
      {facts.facts.length === 0 ? (
        <p class="empty">No facts were found in this text.</p>
      ) : (
        <table class="facts" role="table">
          <caption>
            {facts.facts.length === 1 ? "The one fact" : `The ${facts.facts.length} facts`} that the article states
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Who
              </th>
              <th scope="col" role="columnheader">
                What
              </th>
              <th scope="col" role="columnheader">
                When
              </th>
              <th scope="col" role="columnheader">
                How much
              </th>
              <th scope="col" role="columnheader">
                Who says so
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
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
    <tr role="row" {...{ onPointerEnter, onPointerLeave }} onClick={() => onShow(fact)} data-fact={fact.id}>
      <th scope="row" role="rowheader" data-label="Who">
        <button type="button" {...{ onFocus, onBlur }}>
          {who === "" ? "—" : who}
          <span class="unseen">, show it in the article</span>
        </button>
      </th>
      <td role="cell" data-label="What">
        {what}
      </td>
      <td role="cell" data-label="When">
        {when}
      </td>
      <td role="cell" data-label="How much">
        {howMuch}
      </td>
      <td role="cell" data-label="Who says so">
        {source}
      </td>
    </tr>
  );
}
