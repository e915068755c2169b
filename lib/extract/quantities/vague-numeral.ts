import { SCALES, VAGUE_PLURALS } from "../../lexicon/number-words.ts";
import type { Numeral } from "./numeral.ts";
import { readScales } from "./scale.ts";
import type { TokenWindow } from "./token-window.ts";

/** "hundreds of", "tens of thousands of", "several hundred", "a few dozen": a lower bound, and an upper one where the language gives it. */
export function readVague(window: TokenWindow, index: number): Numeral | null {
  const plural = VAGUE_PLURALS.get(window.norm(index));
  if (plural !== undefined) {
    let value = plural * 2;
    let end = index + 1;
    const higher = window.norm(end) === "of" ? VAGUE_PLURALS.get(window.norm(end + 1)) : undefined;
    if (higher !== undefined && higher > plural) {
      value = plural * 2 * higher;
      end += 2;
    } else if (window.norm(index) === "tens" || (window.norm(index) === "scores" && window.norm(end) !== "of")) {
      return null;
    }
    return { first: index, end, value, step: 0, form: "vague", suffix: "", yearLike: false, scale: 1, max: null };
  }
  const few = window.norm(index) === "a" && window.norm(index + 1) === "few";
  if (!few && window.norm(index) !== "several") return null;
  const at = index + (few ? 2 : 1);
  const word = window.norm(at);
  const scale = word === "hundred" ? 100 : word === "dozen" ? 12 : SCALES.get(word);
  if (scale === undefined) return null;
  const more = readScales(window, at + 1, 1);
  const factor = scale * (more?.factor ?? 1);
  return {
    first: index,
    end: more?.end ?? at + 1,
    value: factor * 2,
    step: 0,
    form: "vague",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: factor * 10,
  };
}
