import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "provided"]);

/** "If it passes, the law takes effect"; "would appeal if the ruling stood"; "had the referee seen it, they would have won". */
export function isConditioned(tokens: readonly Token[], frames: readonly Frame[], at: number): boolean {
  const frame = frames[at];
  if (frame === undefined || frame.link === "relative" || frame.link === "reduced") return false;
  const before = frames[at - 1];
  const after = frames[at + 1];
  const conditional = (f: Frame | undefined): boolean =>
    f !== undefined && f.opener !== null && CONDITIONS.has(f.opener);
  if (conditional(frame)) return false;
  if (conditional(after) && (after?.host === at || after?.host === null)) return true;
  const first = before === undefined ? undefined : tokens[before.firstToken];
  const opening = frames[0];
  const open = opening === undefined ? undefined : tokens[opening.firstToken];
  const invertedFront =
    at > 0 &&
    open?.norm === "had" &&
    opening?.group.firstToken === open.index &&
    tokens[open.index - 1]?.sentence !== open.sentence;
  if (at > 0 && (conditional(opening) || invertedFront) && frame.link !== "infinitive" && frame.link !== "participial")
    return true;
  const fronted =
    at === 1 &&
    (conditional(before) ||
      (first?.norm === "had" &&
        before?.group.firstToken === first.index &&
        tokens[first.index - 1]?.sentence !== first.sentence));
  return fronted;
}

/** Whether an if-clause stands beside this main clause in the sentence, before it or right after it. */
export function isUnderCondition(
  tokens: readonly Token[],
  frame: Frame,
  frames: readonly Frame[],
  at: number,
): boolean {
  if (frame.group.modals.length === 0 || (frame.link !== "main" && frame.link !== "coordinate")) return false;
  const before = frames.slice(Math.max(0, at - 3), at).findLast((f) => f.link === "subordinate" || f.link === "main");
  const after = frames[at + 1];
  const opens = (f: Frame | undefined): boolean =>
    f !== undefined && f.link === "subordinate" && (f.opener === "if" || f.opener === "unless");
  // "Said whether" and "asked if" are questions; a condition stands after a comma or at the start.
  return (
    opens(before) ||
    (opens(after) && after !== undefined && reportingStance(tokens[frame.group.head]?.lemma ?? "") === null)
  );
}
