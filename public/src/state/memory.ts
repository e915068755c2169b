import * as z from "zod/mini";

import { type Draft, newQuestion } from "./draft.ts";

/**
 * What a tab holds survives a reload, in the tab's own storage: closing the tab forgets it. Where the browser
 * keeps nothing, nothing is lost but this.
 */
const KEY = "attest-draft-1";

const Remembered = z.object({
  article: z.nullable(
    z.object({
      text: z.string(),
      title: z.optional(z.string()),
      url: z.optional(z.string()),
      publisher: z.optional(z.string()),
      publishedAt: z.optional(z.string()),
      stored: z.optional(z.object({ id: z.string(), hash: z.string() })),
    }),
  ),
  wholeLibrary: z.boolean(),
  questions: z.array(z.object({ kind: z.enum(["claim", "quote"]), text: z.string(), speaker: z.string() })),
  passage: z.string(),
  mode: z.enum(["statements", "passage", "facts"]),
});

export function remember(draft: Draft): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Full or forbidden.
  }
}

export function recall(): Draft | null {
  try {
    const read = Remembered.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? "null"));
    if (!read.success) return null;
    const questions = read.data.questions.map(({ kind, text, speaker }) => newQuestion(kind, text, speaker));
    return { ...read.data, questions };
  } catch {
    return null;
  }
}
