import { COLLECTIVES } from "../../lexicon/number-words.ts";
import type { Numeral } from "./numeral.ts";
import type { TokenWindow } from "./token-window.ts";

/** "a couple", "dozen", "a million": a collective or a scale with no number before it. */
export function readScaleAlone(window: TokenWindow, index: number): Numeral | null {
  const article = window.norm(index) === "a" || window.norm(index) === "an";
  const at = article ? index + 1 : index;
  const word = window.norm(at);
  const collective = COLLECTIVES.get(word);
  if (collective !== undefined && (article || word === "dozen") && word !== "dozens") {
    // "a score of 12" and "the pair" are no counts: these words need what they count.
    const counts =
      word === "dozen" ||
      (window.norm(at + 1) === "of" && window.pos(at + 2) !== "NUM" && window.token(at + 2)?.kind === "word");
    return counts
      ? {
          first: index,
          end: at + 1,
          value: collective,
          step: 1,
          form: "words",
          suffix: "",
          yearLike: false,
          scale: 1,
          max: null,
        }
      : null;
  }
  return null;
}
