import type { Correction } from "../service/answers.ts";
import { Change } from "./changes.tsx";

interface CorrectedProps {
  /** The text that was checked. */
  readonly text: string;
  readonly correction: Correction | undefined;
}

/** What the article has in the place of a wrong value, marked as an editor would. */
export function Corrected({ text, correction }: CorrectedProps) {
  if (correction === undefined) return null;
  const edits = correction.edits.toSorted((a, b) => a.start - b.start);
  return (
    <p class="changes">
      <span class="label">As the article has it</span>
      <span class="wording">
        {edits.map((edit, index) => (
          <span key={edit.start}>
            {text.slice(edits[index - 1]?.end ?? 0, edit.start)}
            <Change gone={text.slice(edit.start, edit.end)} come={edit.text} />
          </span>
        ))}
        {text.slice(edits.at(-1)?.end ?? 0)}
      </span>
    </p>
  );
}

interface TakeOverProps {
  readonly correction: Correction;
  readonly onTake: (text: string) => void;
}

/** Puts the corrected text in the place of the one that was checked. */
export function TakeOver({ correction, onTake }: TakeOverProps) {
  return (
    <button type="button" class="take" onClick={() => onTake(correction.text)}>
      Take over the correction
      <span class="unseen">: {correction.text}</span>
    </button>
  );
}
