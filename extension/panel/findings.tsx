import type { Finding } from "../check/answer.ts";

const SIGNS: Readonly<Record<Finding["stance"], { readonly sign: string; readonly says: string }>> = {
  supports: { sign: "✓", says: "Supports:" },
  refutes: { sign: "✗", says: "Refutes:" },
  neutral: { sign: "•", says: "Note:" },
};

/** The reasons for a verdict. One that the summary has said already is not said again, unless it has a proof. */
export function Findings({ findings, summary }: { readonly findings: readonly Finding[]; readonly summary: string }) {
  const told = findings.filter(({ message, proof }) => proof !== undefined || !summary.includes(message));
  if (told.length === 0) return null;
  return (
    <section>
      <h3>Reasons</h3>
      <ul class="findings">
        {told.map(({ stance, message, proof }, index) => (
          <li key={index} class={stance}>
            <span class="sign" aria-hidden="true">
              {SIGNS[stance].sign}
            </span>
            <span class="heard">{SIGNS[stance].says} </span>
            {message}
            {proof !== undefined && <code class="proof">{proof.expression}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}
