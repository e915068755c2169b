import { useMemo } from "preact/hooks";

import { Sign } from "../checks/sign.tsx";
import type { SourceSpan, Warning } from "../service/answers.ts";
import { useLighting } from "../state/light.ts";

interface WarningListProps {
  readonly warnings: readonly Warning[];
  readonly onShow: (span: SourceSpan) => void;
}

/** Where the article does not agree with itself. */
export function WarningList({ warnings, onShow }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <section class="warnings" aria-labelledby="warnings-label">
      <h3 class="label" id="warnings-label">
        The article does not agree with itself
      </h3>
      <ul class="findings">
        {warnings.map((warning) => (
          <Line key={`${warning.code} ${warning.message}`} warning={warning} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

function Line({ warning, onShow }: { readonly warning: Warning; readonly onShow: WarningListProps["onShow"] }) {
  const light = useMemo(
    () => ({ key: warning.code, tone: "disputed" as const, source: warning.spans, claim: [] }),
    [warning],
  );
  const lighting = useLighting(light);
  const first = warning.spans[0];
  return (
    <li>
      <button type="button" class="finding" {...lighting} onClick={() => first !== undefined && onShow(first)}>
        <Sign tone="disputed" />
        <span>{warning.message}</span>
      </button>
    </li>
  );
}
