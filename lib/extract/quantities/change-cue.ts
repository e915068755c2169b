import { changeAt } from "./change-word.ts";
import type { TokenWindow } from "./token-window.ts";

/** A word that says which way a quantity goes, with its token. */
export interface Cue {
  readonly direction: "up" | "down";
  readonly index: number;
  readonly form: "verb" | "particle" | "comparative" | "noun";
}

/** Verbs that leave "up" and "down" their plain sense. */
const MOTION_VERBS = new Set([
  "go",
  "come",
  "move",
  "head",
  "push",
  "send",
  "bring",
  "edge",
  "close",
  "finish",
  "end",
  "be",
  "tick",
  "creep",
  "inch",
  "trend",
  "drive",
  "stand",
]);

/** The word of change that stands at a token, or null: "up" and "down" only where they tell a direction. */
export function cueAt(window: TokenWindow, at: number): Cue | null {
  const norm = window.norm(at);
  if (norm === "up" || norm === "down") {
    // "up to" bounds, and "makes up", "set up", "shut down" are verbs of another sense.
    const verb =
      window.pos(at - 1) === "VERB" && !MOTION_VERBS.has(window.lemma(at - 1)) && changeAt(window, at - 1) === null;
    const next = window.norm(at + 1);
    return verb || (next === "to" && norm === "up") || next === "in" || next === "at"
      ? null
      : { direction: norm, index: at, form: "particle" };
  }
  const direction = changeAt(window, at);
  if (direction === null) return null;
  const isNoun =
    window.pos(at) === "NOUN" &&
    !norm.endsWith("ed") &&
    (window.pos(at - 1) === "DET" ||
      window.pos(at - 1) === "ADJ" ||
      window.norm(at + 1) === "of" ||
      window.norm(at + 1) === "in");
  return { direction, index: at, form: isNoun ? "noun" : "verb" };
}
