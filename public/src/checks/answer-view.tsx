import type { Answer, ClaimAnswer, SourceSpan } from "../service/answers.ts";
import { Changes } from "./changes.tsx";
import { Corrected, TakeOver } from "./correction.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FindingList } from "./finding-list.tsx";
import { Sign } from "./sign.tsx";
import { verdictWords } from "./verdicts.ts";

interface AnswerViewProps {
  /** The key of the question or segment that it answers. */
  readonly owner: string;
  readonly answer: Answer;
  /** Changed since, the question has another answer. */
  readonly stale: boolean;
  readonly onShow: (span: SourceSpan) => void;
  /** Called with the corrected text. */
  readonly onTake: (text: string) => void;
}

/** A verdict, what it rests on, and what to do about it. */
export function AnswerView({ owner, answer, stale, onShow, onTake }: AnswerViewProps) {
  const { tone, label } = verdictWords(answer.verdict);
  const isClaim = "claim" in answer;
  const assumptions = isClaim ? answer.assumptions : [];
  const findings = answer.findings.filter(({ message }) => !assumptions.includes(message));
  return (
    <div class={stale ? "answer stale" : "answer"}>
      <p class={`verdict ${tone}`}>
        <Sign tone={tone} />
        <strong>{label}</strong>
        <span class="basis">{basisWords(answer)}</span>
      </p>
      <p class="summary">{answer.summary}</p>
      {isClaim ? <Corrected text={answer.claim} correction={answer.correction} /> : <Changes diff={answer.diff} />}
      {answer.correction !== undefined && !stale && <TakeOver correction={answer.correction} onTake={onTake} />}
      <FindingList owner={owner} findings={findings} onShow={onShow} />
      {assumptions.length > 0 && (
        <div class="assumptions">
          <p class="label">Read into it</p>
          <ul>
            {assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </div>
      )}
      <EvidenceList owner={owner} title="In the article" tone={tone} spans={answer.evidence} onShow={onShow} />
      {isClaim && (
        <EvidenceList
          owner={owner}
          title="The closest that the article comes"
          tone="open"
          spans={answer.nearest ?? []}
          onShow={onShow}
        />
      )}
    </div>
  );
}

/** On what it rests, and how sure it is. An abstention rests on nothing, and its number would say little. */
function basisWords(answer: Answer): string {
  const { tone } = verdictWords(answer.verdict);
  const sure = tone === "open" ? [] : [`${Math.round(answer.confidence * 100)}% sure`];
  return [...("claim" in answer ? claimBasis(answer) : []), ...sure].join(" · ");
}

function claimBasis({ basis, attribution }: ClaimAnswer): string[] {
  switch (basis) {
    case "stated":
      return ["stated"];
    case "derived":
      return ["worked out"];
    case "attributed": {
      const sources = [...new Set(attribution.map(({ source }) => source))];
      return [sources.length === 0 ? "somebody in it says so" : `according to ${sources.join(" and ")}`];
    }
    default:
      return [];
  }
}
