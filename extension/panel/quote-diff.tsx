import type { DiffStep } from "../check/answer.ts";

/** Changes that leave the words as they are. */
const MINOR: ReadonlySet<string | undefined> = new Set([undefined, "typography", "case", "punctuation"]);

/** What was changed, as an editor marks it: struck out is in the quotation alone, underlined in the source alone. */
export function QuoteDiff({ steps }: { readonly steps: readonly DiffStep[] }) {
  if (steps.every(({ kind }) => MINOR.has(kind))) return null;
  return (
    <section>
      <h3>What was changed</h3>
      <p class="diff">
        {steps.map(({ op, quote, source }, index) => (
          <span key={index}>
            {op === "equal" && quote?.text}
            {(op === "delete" || op === "replace") && (
              <del>
                <span class="heard">quoted: </span>
                {quote?.text}
              </del>
            )}
            {(op === "insert" || op === "replace") && (
              <ins>
                <span class="heard">in the source: </span>
                {source?.text}
              </ins>
            )}
          </span>
        ))}
      </p>
    </section>
  );
}
