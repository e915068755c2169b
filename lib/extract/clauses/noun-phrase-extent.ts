import { TITLE_ABBREVIATIONS } from "../../lexicon/abbreviations.ts";
import type { Token } from "../../text/document.ts";
import { approximatorEnd } from "./approximators.ts";
import { startsOwnPhrase } from "./noun-phrase-breaks.ts";
import { attributive, isAttributiveForm, possessiveGoesOn } from "./noun-phrase-modifiers.ts";
import { NOMINAL_ADJECTIVES, PERSONAL, POSSESSIVE, PREDETERMINERS, RELATIVE, STANDALONE } from "./noun-phrase-words.ts";
import { isQuoteMark } from "./quote-marks.ts";

const OPENING: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON"]);

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM"]);

const CURRENCY = /^\p{Sc}$/u;

/** No noun phrase is longer in tokens; a run of signs that opens one at each of them would be read again and again. */
const LONGEST_PHRASE = 60;

/** Where the base noun phrase that starts at token `start` ends, before `to`; `start` itself where none starts there. */
export function phraseEnd(tokens: readonly Token[], start: number, to: number): number {
  const number = approximatorEnd(tokens, start, to);
  if (number > start) {
    const end = phraseEnd(tokens, number, to);
    return end > number ? end : start;
  }
  const first = tokens[start];
  if (first === undefined) return start;
  // "That is not a position": a demonstrative that stands for itself.
  if (first.norm === "that" && isSubjectThat(tokens, start)) return start + 1;
  if (PERSONAL.has(first.norm) && (first.pos === "PRON" || first.norm === "none" || first.norm === "nothing")) {
    const next = tokens[start + 1];
    const beforeNoun =
      next !== undefined && start + 1 < to && (next.pos === "NOUN" || next.pos === "ADJ" || next.pos === "PROPN");
    if (!(POSSESSIVE.has(first.norm) || STANDALONE.has(first.norm)) || !beforeNoun) return start + 1;
  }
  const opens =
    (OPENING.has(first.pos) && !(RELATIVE.has(first.norm) && first.pos !== "DET")) ||
    CURRENCY.test(first.text) ||
    POSSESSIVE.has(first.norm) ||
    (first.pos === "ADV" &&
      !RELATIVE.has(first.norm) &&
      NOMINAL.has(tokens[start + 1]?.pos ?? "") &&
      tokens[start + 1]?.pos === "NUM");
  if (!opens) return start;
  let end = start;
  let lastNominal = -1;
  for (let i = start; i < Math.min(to, start + LONGEST_PHRASE); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const next = i + 1 < to ? tokens[i + 1] : undefined;
    if (i > start && startsOwnPhrase(tokens, i, lastNominal)) break;
    if (
      i > start &&
      (token.pos === "DET" || POSSESSIVE.has(token.norm)) &&
      tokens[i - 1]?.pos !== "DET" &&
      !PREDETERMINERS.has(tokens[i - 1]?.norm ?? "")
    )
      break;
    if (NOMINAL.has(token.pos)) {
      lastNominal = i;
      end = i + 1;
    } else if (token.pos === "ADJ" && lastNominal === i - 1 && NOMINAL_ADJECTIVES.has(token.norm)) {
      lastNominal = i;
      end = i + 1;
    } else if (
      token.pos === "DET" ||
      token.pos === "ADJ" ||
      POSSESSIVE.has(token.norm) ||
      CURRENCY.test(token.text) ||
      token.text === "%"
    ) {
      end = i + 1;
      if (token.text === "%") lastNominal = i;
    } else if (token.norm === "'s" || token.norm === "'") {
      // A possessive joins two phrases into one; a contracted "is" does not.
      if (lastNominal !== i - 1 || next === undefined || !possessiveGoesOn(tokens, i + 1, to)) break;
      end = i + 1;
    } else if (
      (token.text === "-" ||
        (token.text === "\u2013" && token.kind === "punctuation" && tokens[i - 1]?.kind === "number")) &&
      !token.spaced &&
      next !== undefined &&
      !next.spaced &&
      i > start
    ) {
      end = i + 1;
    } else if (i > start && isAttributiveForm(token) && next !== undefined && attributive(tokens, i, to)) {
      end = i + 1;
    } else if (
      token.pos === "ADV" &&
      next !== undefined &&
      (next.pos === "ADJ" || next.pos === "NUM") &&
      (i === start || tokens[i - 1]?.pos === "DET")
    ) {
      end = i + 1;
    } else if (
      token.text === "." &&
      next !== undefined &&
      lastNominal === i - 1 &&
      TITLE_ABBREVIATIONS.has(tokens[i - 1]?.norm ?? "") &&
      next.pos === "PROPN"
    ) {
      end = i + 1;
    } else if (
      isQuoteMark(token) &&
      next !== undefined &&
      i > start &&
      (next.pos === "ADJ" || next.pos === "NOUN" || next.pos === "PROPN") &&
      (isAttributiveForm(tokens[i - 1]) ||
        tokens[i - 1]?.pos === "ADJ" ||
        tokens[i - 1]?.pos === "DET" ||
        tokens[i - 1]?.norm === "'s")
    ) {
      end = i + 1;
    } else if (token.norm === "and" && tokens[i - 1]?.pos === "ADJ" && next?.pos === "ADJ") {
      end = i + 1;
    } else {
      break;
    }
  }
  if (lastNominal < 0) {
    // "a fourth", "the accused": a determiner makes an adjective a noun where no noun follows.
    if ((first.pos === "DET" || POSSESSIVE.has(first.norm)) && end - start >= 2 && first.norm !== "that") return end;
    const alone = STANDALONE.has(first.norm) && end === start + 1;
    return alone ? end : start;
  }
  return Math.max(lastNominal + 1, start);
}

/** "That" at the start of a sentence, quotation or clause with its verb straight after it. */
function isSubjectThat(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next === undefined || (next.pos !== "AUX" && next.pos !== "VERB") || next.sentence !== tokens[at]?.sentence)
    return false;
  return (
    before === undefined ||
    before.sentence !== next.sentence ||
    isQuoteMark(before) ||
    before.pos === "CCONJ" ||
    before.text === ";" ||
    before.text === ":" ||
    (before.pos === "VERB" && next.pos === "AUX" && before.norm !== "said")
  );
}
