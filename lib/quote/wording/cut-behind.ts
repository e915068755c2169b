import { NEGATIONS, REPORTS } from "../../lexicon/sense-words.ts";
import type { Document, Token } from "../../text/document.ts";
import { CONCESSIVE, found, endOfCondition, LIMITING, OWN_THOUGHT, REACH } from "./cut-words.ts";
import { isIdle } from "./omission.ts";
import type { TurningOmission } from "./omission.ts";

const FALSE_WORDS = new Set([
  "false",
  "untrue",
  "wrong",
  "nonsense",
  "lie",
  "myth",
  "absurd",
  "ridiculous",
  "not",
  "n't",
  "never",
  "impossible",
]);
const ANSWERS = new Set(["no", "not", "never", "nope", "hardly", "wrong", "false"]);
const WH_WORDS = new Set(["what", "why", "how", "who", "when", "where", "which", "as", "that"]);

/** Whether what follows the kept words (`end` is the place behind them in `words`) turns their sense. */
export function behind(
  document: Document,
  words: readonly Token[],
  end: number,
  attributed: boolean,
): TurningOmission | null {
  const last = words[end - 1];
  if (last === undefined) return null;
  const answer = answerTo(words, end);
  if (answer !== null) return found(document, answer, "negation");
  let distance = 0;
  let comma = false;
  for (let i = end; i < words.length; i++) {
    const token = words[i];
    if (token === undefined || token.sentence !== last.sentence) return null;
    if (token.kind === "punctuation") {
      if ([".", "?", "!", ";", ":"].includes(token.text)) return null;
      if (token.text === ",") comma = true;
      continue;
    }
    distance += 1;
    if (comma && ["but", "and", "so"].includes(token.norm) && words[i - 1]?.text === ",")
      return attributed ? afterConjunction(document, words, i) : null;
    if (LIMITING.has(token.norm) && !CONCESSIVE.has(words[i - 1]?.norm ?? ""))
      return found(document, token, "condition");
    const condition = endOfCondition(words, i) ?? endOfLimit(words, i);
    if (condition !== null) return found(document, token, "condition", condition);
    if (distance === 1 && token.norm === "only") return found(document, token, "condition");
    if (distance === 1 && comma && NEGATIONS.has(token.norm) && (endsSoon(words, i) || isContrast(words, i)))
      return found(document, token, "negation");
    if (distance === 1 && !comma && narrowsDenial(words, end, i)) return found(document, token, "condition");
    // "Got it down without a sound" tells how; it takes nothing back.
    if (distance === 1 && !comma && NEGATIONS.has(token.norm) && token.norm !== "without" && !isIdle(words, i))
      return found(document, token, "negation");
    if (distance <= 4 && !comma && FALSE_WORDS.has(token.norm) && hasCopula(words, end, i))
      return found(document, token, "denial");
    if (attributed && comma && distance <= REACH && isTrailingReport(words, end, i))
      return found(document, token, "attribution");
  }
  return null;
}

const NARROWING: ReadonlySet<string> = new Set(["that", "who", "which", "whose", "for", "of", "with", "without"]);
/** Words before a cut in which a denial may stand. */
const DENIAL_REACH = 25;

/** "I never wanted a festival for rich people": what is denied is the noun with what narrows it. */
function narrowsDenial(words: readonly Token[], end: number, i: number): boolean {
  const next = words[i];
  if (next === undefined || !NARROWING.has(next.norm) || words[end - 1]?.pos !== "NOUN") return false;
  for (let k = end - 1; k >= 0 && k > end - DENIAL_REACH; k--) {
    const token = words[k];
    if (token === undefined || token.sentence !== next.sentence || [",", ";", ":"].includes(token.text)) return false;
    if (token.norm === "but" || token.norm === "and") return false;
    if (NEGATIONS.has(token.norm) && token.norm !== "without") return !isIdle(words, k);
  }
  return false;
}

/**
 * "…, but only if", "…, but not for long", "…, but nor is it", "…, and I mean that as praise": the half
 * that follows limits this one; any other only balances it. For quoted words: a report in prose ends at its clause.
 */
function afterConjunction(document: Document, words: readonly Token[], link: number): TurningOmission | null {
  const next = words[link + 1];
  if (next === undefined) return null;
  const meaning = meaningOf(words, link + 1);
  if (meaning !== null) return found(document, next, "hedge", meaning);
  if (words[link]?.norm !== "but") return null;
  if (next.norm === "nor" || next.norm === "neither") return found(document, next, "negation");
  if (next.norm === "not" && !isIdle(words, link + 1)) return found(document, next, "negation");
  const condition = endOfCondition(words, link + 1);
  if (condition !== null) return found(document, next, "condition", condition);
  return next.norm === "only" || LIMITING.has(next.norm) ? found(document, next, "condition") : null;
}

/** "I mean that as", "we meant it in", "I say this only as": the speaker tells how the words are to be taken. The last word of it, or null. */
function meaningOf(words: readonly Token[], i: number): Token | null {
  const [who, verb, what] = [words[i]?.norm ?? "", words[i + 1]?.norm ?? "", words[i + 2]?.norm ?? ""];
  if (who !== "i" && who !== "we") return null;
  if (!["mean", "meant"].includes(verb) || !["that", "this", "it"].includes(what)) return null;
  const at = ["only", "just", "purely", "entirely"].includes(words[i + 3]?.norm ?? "") ? i + 4 : i + 3;
  return ["as", "in"].includes(words[at]?.norm ?? "") ? (words[at] ?? null) : null;
}

/** The last word of "other than", "depending on", "subject to" that begin at place `i`; else null. */
function endOfLimit(words: readonly Token[], i: number): Token | null {
  const [a, b] = [words[i]?.norm, words[i + 1]?.norm];
  const isLimit =
    (a === "other" && b === "than") || (a === "depending" && b === "on") || (a === "subject" && b === "to");
  return isLimit ? (words[i + 1] ?? null) : null;
}

/** "…, not changed the result": what is said is set against what it is not. "…, not knowing the way" goes along with it. */
function isContrast(words: readonly Token[], i: number): boolean {
  const next = words[i + 1]?.norm ?? "";
  return (
    words[i]?.norm === "not" &&
    !isIdle(words, i) &&
    !next.endsWith("ing") &&
    !["to", "least", "surprisingly", "unlike"].includes(next)
  );
}

/** "Is it a problem? No, …": the answer that turns a question asked for its own sake. */
function answerTo(words: readonly Token[], end: number): Token | null {
  let at = end;
  let asked = false;
  while (words[at]?.kind === "punctuation") {
    if (words[at]?.text === "?") asked = true;
    at += 1;
  }
  const next = words[at];
  return asked && next !== undefined && ANSWERS.has(next.norm) ? next : null;
}

/** "…, no." · "…, not me.": hardly anything follows. */
function endsSoon(words: readonly Token[], i: number): boolean {
  let after = 0;
  for (let k = i + 1; k < words.length && words[k]?.sentence === words[i]?.sentence; k++)
    if (words[k]?.kind !== "punctuation") after += 1;
  return after <= 1;
}

function hasCopula(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words[i]?.pos === "AUX" || ["is", "was", "are", "were", "'s", "be"].includes(words[i]?.norm ?? "")) return true;
  return false;
}

/** "…, they claim", "…, he told me", "…, according to them". */
function isTrailingReport(words: readonly Token[], from: number, i: number): boolean {
  const norm = words[i]?.norm ?? "";
  if (!REPORTS.has(norm) || words[from]?.text !== ",") return false;
  if (norm === "according") return words[from + 1] === words[i];
  // A cue or paragraph break between: what follows is said next, and reports nothing said before.
  if ((words[i]?.index ?? 0) - (words[from]?.index ?? 0) !== i - from) return false;
  const subject = words[i - 1];
  const phrase = words.slice(from + 1, i).filter((token) => token.kind !== "punctuation");
  if (
    phrase.some(
      (token) => token.pos === "AUX" || token.pos === "VERB" || token.pos === "ADP" || WH_WORDS.has(token.norm),
    )
  )
    return false;
  if (subject === undefined || ((subject.norm === "i" || subject.norm === "we") && OWN_THOUGHT.has(norm))) return false;
  return subject.pos === "PRON" || subject.pos === "PROPN" || subject.pos === "NOUN";
}
