import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";

const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(["no", "none", "nobody", "nothing", "neither", "few"]);

const NEGATIVE_OPENERS: ReadonlySet<string> = new Set(["not", "neither", "nor", "hardly", "scarcely", "barely"]);

/** "No teachers came", "not all teachers came": the subject negates the clause. */
export function negatedSubject(tokens: readonly Token[], frame: Frame): boolean {
  const { subject } = frame;
  const first = subject === null ? undefined : tokens[subject.firstToken];
  if (subject === null || first === undefined) return false;
  if (NEGATIVE_DETERMINERS.has(first.norm)) return true;
  // "Not all teachers", "not one of them", "neither A nor B", "hardly any guests".
  for (let i = first.index - 1; i >= Math.max(0, first.index - 2); i--) {
    const before = tokens[i];
    if (
      before === undefined ||
      before.sentence !== first.sentence ||
      before.kind === "punctuation" ||
      before.pos === "VERB"
    )
      break;
    if (NEGATIVE_OPENERS.has(before.norm)) return true;
  }
  return tokens.slice(subject.firstToken, subject.endToken).some((t) => NEGATIVE_OPENERS.has(t.norm));
}

/** "faces no threats", "found nothing": a negative determiner right after the verb negates the clause. */
export function negatedObject(tokens: readonly Token[], frame: Frame): boolean {
  const after = tokens[frame.group.endToken];
  if (after === undefined || after.index >= frame.argumentEnd) return false;
  if (after.norm === "no") return true;
  return after.norm === "nothing" || after.norm === "nobody" || after.norm === "none" || after.norm === "neither";
}
