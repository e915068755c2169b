import { selectorMaker } from "../../lib/format/selectors.ts";
import type { MarkedPassage, MarkStance } from "../page/page-script.ts";
import { type CheckResult, isFailed, type SourceSpan } from "./answer.ts";
import type { CheckAnswer } from "./ask.ts";

/** Names the passage of a span: equal spans are one passage, so that a click on any of them leads there. */
export function passageId({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

/** The passages of a page to highlight for an answer: its evidence, in the colour of what it does to its claim. */
export function passagesOf(answer: CheckAnswer, text: string): MarkedPassage[] {
  const passageAt = passageMaker(text);
  const passages = new Map<string, MarkedPassage>();
  for (const { result } of answer.items) {
    if (isFailed(result)) continue;
    for (const span of result.evidence) {
      const id = passageId(span);
      // Of two claims that rest on the same words, the refuted one is what a reader must see.
      if (passages.get(id)?.stance !== "refutes") passages.set(id, passageAt(span, stanceOf(result)));
    }
  }
  return [...passages.values()];
}

/** Makes the passages of spans of one text. */
export function passageMaker(text: string): (span: SourceSpan, stance: MarkStance) => MarkedPassage {
  const selectors = selectorMaker(text);
  return (span, stance) => {
    const [, { exact, prefix, suffix }] = selectors(span);
    return { id: passageId(span), stance, exact, prefix, suffix, position: span.start / Math.max(text.length, 1) };
  };
}

const SUPPORTING: ReadonlySet<string> = new Set(["supported", "verbatim", "verbatim_normalized", "abridged"]);
const REFUTING: ReadonlySet<string> = new Set(["refuted", "altered", "truncated", "spliced", "misattributed"]);

function stanceOf({ verdict }: CheckResult): MarkStance {
  if (SUPPORTING.has(verdict)) return "supports";
  return REFUTING.has(verdict) ? "refutes" : "neutral";
}
