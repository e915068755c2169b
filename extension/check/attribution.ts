import { SPEECH_CUES } from "../../lib/lexicon/speech-cues.ts";

/** Says only who spoke: "said Jane Roe", "the minister added on Monday". */
export interface Attribution {
  /** The speaker's name, where one is given. */
  readonly speaker?: string;
}

/** More words than this say more than who spoke. */
const LONGEST = 7;
const NAME = /^\p{Lu}[\p{L}'\u2019.-]*$/u;
/** Begin a sentence with a capital letter and name nobody. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "a",
  "according",
  "an",
  "as",
  "but",
  "he",
  "i",
  "it",
  "she",
  "the",
  "they",
  "we",
  "who",
  "and",
]);

/**
 * Reads what stands around a quotation. Null where it is more than an attribution, and so something to
 * check by itself.
 */
export function attributionIn(rest: string): Attribution | null {
  const words = rest.match(/[\p{L}\p{N}'\u2019.-]*[\p{L}\p{N}]+\.?/gu) ?? [];
  if (words.length === 0) return {};
  const cue = words.findIndex((word) => isCue(word));
  if (cue < 0 || words.length > LONGEST) return null;
  const speaker = nameBeside(words, cue);
  return speaker === "" ? {} : { speaker };
}

function isCue(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/u, "");
  return plain === "according" || SPEECH_CUES.has(plain);
}

/** The run of capitalised words nearest to the cue. */
function nameBeside(words: readonly string[], cue: number): string {
  const after = words.slice(cue + 1).filter((word) => word.toLowerCase() !== "to");
  const before = words.slice(0, cue).toReversed();
  return nameAtStart(after).join(" ") || nameAtStart(before).toReversed().join(" ");
}

function nameAtStart(words: readonly string[]): string[] {
  const name: string[] = [];
  for (const word of words) {
    if (!NAME.test(word) || NO_NAMES.has(word.toLowerCase())) break;
    name.push(word);
  }
  const last = name.at(-1);
  return last === undefined ? [] : [...name.slice(0, -1), last.length > 2 ? last.replace(/\.$/u, "") : last];
}
