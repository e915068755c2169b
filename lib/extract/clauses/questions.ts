import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";

/** Whether the sentence of its last frame ends in a question mark. */
export function isQuestion(tokens: readonly Token[], frame: Frame | undefined): boolean {
  if (frame === undefined) return false;
  const sentence = tokens[frame.group.head]?.sentence;
  let last = frame.group.head;
  while (tokens[last + 1]?.sentence === sentence && tokens[last + 1] !== undefined) last += 1;
  while (
    last > frame.group.head &&
    tokens[last]?.kind === "punctuation" &&
    tokens[last]?.text !== "?" &&
    tokens[last]?.text !== "."
  )
    last -= 1;
  return tokens[last]?.text === "?";
}
