import type { Token } from "../../text/document.ts";
import type { Commitment } from "./commitment.ts";
import { isConditioned } from "./conditions.ts";
import { embeddedCommitment } from "./embedded-commitment.ts";
import type { Frame } from "./frame.ts";
import { isQuestion } from "./questions.ts";

/** Reads polarity and modality of every frame of a sentence, matrices before what they embed. */
export function commitmentsOf(tokens: readonly Token[], frames: readonly Frame[]): Commitment[] {
  const read: Commitment[] = [];
  for (const [at, frame] of frames.entries()) read.push(embeddedCommitment(tokens, frame, frames, read, at));
  const question = isQuestion(tokens, frames.at(-1));
  return read.map((own, i) => hedged(tokens, frames, own, i, question));
}

/** A question asserts nothing, and what hangs on an "if" holds only with it. */
function hedged(
  tokens: readonly Token[],
  frames: readonly Frame[],
  own: Commitment,
  at: number,
  question: boolean,
): Commitment {
  const frame = frames[at];
  if (frame === undefined) return own;
  if (question) return { ...own, modality: "hypothetical" };
  const open = own.modality === "asserted" || own.modality === "planned" || own.modality === "hypothetical";
  return open && isConditioned(tokens, frames, at) ? { ...own, modality: "conditional" } : own;
}
