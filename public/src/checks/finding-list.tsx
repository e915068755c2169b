import { useMemo, useState } from "preact/hooks";

import type { Finding, SourceSpan } from "../service/answers.ts";
import { useLighting } from "../state/light.ts";
import { operandWords, proofLine } from "./proof-line.ts";
import { Sign } from "./sign.tsx";
import type { Tone } from "./verdicts.ts";

const TONES: Readonly<Record<Finding["stance"], Tone>> = { supports: "holds", refutes: "fails", neutral: "open" };
const STANCES: Readonly<Record<Finding["stance"], string>> = {
  supports: "For it:",
  refutes: "Against it:",
  neutral: "Note:",
};

/** How many of the reasons that agree are shown before the rest is asked for. */
const FEW = 3;

interface FindingListProps {
  readonly owner: string;
  readonly findings: readonly Finding[];
  readonly onShow: (span: SourceSpan) => void;
}

/** The reasons: those against it first, and of many that agree the first few. */
export function FindingList({ owner, findings, onShow }: FindingListProps) {
  const [all, setAll] = useState(false);
  const ordered = useMemo(() => inOrder(findings), [findings]);
  const agreeing = ordered.filter(({ stance, proof }) => stance === "supports" && proof === undefined);
  const hidden = all ? [] : agreeing.slice(FEW);
  const shown = ordered.filter((finding) => !hidden.includes(finding));
  if (ordered.length === 0) return null;
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => (
          <FindingLine key={keyOf(finding)} owner={owner} finding={finding} onShow={onShow} />
        ))}
      </ul>
      {hidden.length > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {hidden.length === 1 ? "One more reason agrees" : `${hidden.length} more reasons agree`}
        </button>
      )}
    </>
  );
}

interface FindingLineProps {
  readonly owner: string;
  readonly finding: Finding;
  readonly onShow: (span: SourceSpan) => void;
}

function FindingLine({ owner, finding, onShow }: FindingLineProps) {
  const tone = TONES[finding.stance];
  const light = useMemo(
    () => ({ key: owner, tone, source: finding.source, claim: finding.claim === null ? [] : [finding.claim] }),
    [owner, tone, finding],
  );
  const lighting = useLighting(light);
  const first = finding.source[0];
  return (
    <li>
      <button
        type="button"
        class="finding"
        data-code={finding.code}
        {...lighting}
        onClick={() => first !== undefined && onShow(first)}
      >
        <Sign tone={tone} note={finding.stance === "neutral"} />
        <span>
          <span class="unseen">{STANCES[finding.stance]} </span>
          {finding.message}
          {finding.proof !== undefined && (
            <span class="proof">
              <span class="arithmetic">{proofLine(finding.proof)}</span>
              {operandWords(finding.proof).map((words) => (
                <span key={words} class="operand">
                  {words}
                </span>
              ))}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

/** Each reason once: those against it, then notes, then those for it. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const weights = { refutes: 0, neutral: 1, supports: 2 };
  const once = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...once.values()].toSorted((a, b) => weights[a.stance] - weights[b.stance]);
}

function keyOf({ code, claim, message, source }: Finding): string {
  return [code, claim?.start, message, source[0]?.start].join("|");
}
