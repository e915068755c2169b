import type { Mode } from "../state/draft.ts";
import type { Progress } from "../state/outcome.ts";

interface CheckBarProps {
  readonly mode: Mode;
  readonly progress: Progress;
  /** The verdicts so far, in words. */
  readonly counts: string;
  readonly onCheck: () => void;
  readonly onStop: () => void;
}

/** Starts and stops a check, and says how far it has come. */
export function CheckBar({ mode, progress, counts, onCheck, onStop }: CheckBarProps) {
  const { status, done, total } = progress;
  const running = status === "running";
  const told = progress.mode === mode ? status : "idle";
  const unit = mode === "passage" ? "characters" : total === 1 ? "statement" : "statements";
  return (
    <div class="check-bar">
      <div class="row">
        <button type="button" class="main" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={onCheck}>
          Check
        </button>
        {running && (
          <>
            <progress aria-label="How much is checked" max={Math.max(total, 1)} value={done} />
            <button type="button" class="stop" onClick={onStop}>
              Stop
            </button>
          </>
        )}
        {!running && <kbd>Ctrl Enter</kbd>}
      </div>
      <p class="counts" role="status">
        {told === "done" && counts !== "" && `Checked: ${counts}.`}
        {told === "done" && counts === "" && "Nothing to check was found."}
        {told === "stopped" && `Stopped after ${done} of ${total} ${unit}${counts === "" ? "" : `: ${counts}`}.`}
      </p>
    </div>
  );
}
