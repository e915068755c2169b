import type { Token } from "../../text/document.ts";
import type { NounPhrase } from "./noun-phrases.ts";

export type VerbForm = "finite" | "infinitive" | "gerund" | "participle";

/**
 * A verb with its auxiliaries, negation and adverbs ("has not yet been charged"). `head` is the
 * main verb's token (the copula itself where nothing follows it).
 */
export interface VerbGroup {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly negated: boolean;
  readonly passive: boolean;
  /** The group's main verb is "be" (or a copula such as "become"). */
  readonly copular: boolean;
  /** Lemmas of modal auxiliaries ("may", "will", "would"). */
  readonly modals: readonly string[];
}

const MODALS: ReadonlySet<string> = new Set([
  "will",
  "would",
  "may",
  "might",
  "can",
  "could",
  "shall",
  "should",
  "must",
  "ought",
]);
const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "no longer",
  "hardly",
  "barely",
  "scarcely",
  "neither",
  "nor",
]);
const COPULAS: ReadonlySet<string> = new Set(["be", "become", "remain", "seem", "appear"]);
const AUXILIARIES: ReadonlySet<string> = new Set(["be", "have", "do"]);
const BE_FORMS: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"]);

/** Finds verb groups among the tokens `from`..`to`, outside the noun phrases. Linear. */
export function verbGroupsIn(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  from: number,
  to: number,
): VerbGroup[] {
  const inPhrase = new Set<number>();
  for (const phrase of phrases) {
    for (let i = phrase.firstToken; i < phrase.endToken; i++) inPhrase.add(i);
  }
  const groups: VerbGroup[] = [];
  let at = from;
  while (at < to) {
    const group = inPhrase.has(at) ? null : groupAt(tokens, inPhrase, at, to);
    if (group === null) {
      at += 1;
    } else {
      groups.push(group);
      at = Math.max(group.endToken, at + 1);
    }
  }
  return groups;
}

function isVerbal(token: Token): boolean {
  return token.pos === "VERB" || token.pos === "AUX" || BE_FORMS.has(token.norm);
}

/** Participles that work as prepositions ("according to", "compared with", "following the vote"). */
function isParticipialPreposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return false;
  const opens = at === 0 || tokens[at - 1]?.text === "," || tokens[at - 1]?.sentence !== token.sentence;
  switch (token.norm) {
    case "according":
    case "owing":
      return next.norm === "to";
    case "compared":
      return (
        (next.norm === "to" || next.norm === "with") && tokens[at - 1]?.pos !== "AUX" && tokens[at - 1]?.pos !== "PRON"
      );
    case "including":
    case "excluding":
    case "regarding":
    case "concerning":
      return true;
    case "following":
    case "given":
    case "based":
      return opens;
    default:
      return false;
  }
}

function groupAt(tokens: readonly Token[], inPhrase: ReadonlySet<number>, start: number, to: number): VerbGroup | null {
  const first = tokens[start];
  if (first === undefined || isParticipialPreposition(tokens, start)) return null;
  let at = start;
  let infinitive = false;
  if (first.norm === "to" || ((first.norm === "not" || first.norm === "never") && tokens[start + 1]?.norm === "to")) {
    const verbAt = nextVerb(tokens, inPhrase, first.norm === "to" ? start + 1 : start + 2, to);
    if (verbAt < 0) return null;
    infinitive = true;
    at = first.norm === "to" ? start + 1 : start + 2;
  } else if (!isVerbal(first) && !(NEGATIONS.has(first.norm) && isVerbal(tokens[start + 1] ?? first))) {
    return null;
  }
  const modals: string[] = [];
  let negated = first.norm === "not" || first.norm === "never";
  let head = -1;
  let end = at;
  let bePassed = false;
  let havePassed = false;
  for (; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || (inPhrase.has(at) && at !== start)) break;
    if (NEGATIONS.has(token.norm)) {
      // "Not only open but also free" denies nothing.
      if (tokens[at + 1]?.norm !== "only") negated = true;
      end = at + 1;
    } else if (token.norm === "no" && tokens[at + 1]?.norm === "longer") {
      negated = true;
      at += 1;
      end = at + 1;
    } else if (MODALS.has(token.lemma) && head < 0) {
      modals.push(token.lemma);
      end = at + 1;
    } else if (isVerbal(token)) {
      const auxiliary =
        (AUXILIARIES.has(token.lemma) || BE_FORMS.has(token.norm) || token.norm === "having") &&
        nextVerb(tokens, inPhrase, at + 1, to) >= 0;
      if (head >= 0) break;
      if (auxiliary) {
        if (token.lemma === "be" || BE_FORMS.has(token.norm)) bePassed = true;
        if (token.lemma === "have" || token.norm === "having") havePassed = true;
      } else {
        head = at;
      }
      end = at + 1;
    } else if (token.pos === "ADV" && head < 0) {
      if (nextVerb(tokens, inPhrase, at + 1, to) < 0) break;
      end = at + 1;
    } else {
      break;
    }
  }
  if (head < 0) {
    // "Morocco does not." and "she will": the auxiliary stands for the verb.
    if (end === start || infinitive) return null;
    head = end - 1;
  }
  const main = tokens[head];
  if (main === undefined) return null;
  const gerund = main.norm.endsWith("ing") && main.lemma !== main.norm;
  const leads = head === start || (infinitive && head === start + 1);
  return {
    firstToken: start,
    endToken: end,
    head,
    form: infinitive
      ? "infinitive"
      : isGerund(first) || (gerund && !bePassed && !havePassed && leads)
        ? "gerund"
        : "finite",
    negated,
    passive: bePassed && !gerund && main.lemma !== "be",
    copular: COPULAS.has(main.lemma) && !bePassed,
    modals,
  };
}

/** "Having lost the final", "being held": the group's first word settles it. */
function isGerund(first: Token): boolean {
  return first.norm === "having" || first.norm === "being";
}

/** The next verb of the same group, with only adverbs and negations before it; -1 where none follows. */
function nextVerb(tokens: readonly Token[], inPhrase: ReadonlySet<number>, from: number, to: number): number {
  for (let i = from; i < to && i < from + 5; i++) {
    const token = tokens[i];
    if (token === undefined || inPhrase.has(i)) return -1;
    if (isVerbal(token)) return i;
    if (token.pos !== "ADV" && token.pos !== "PART" && !NEGATIONS.has(token.norm)) return -1;
    if (token.norm === "to") return -1;
  }
  return -1;
}
