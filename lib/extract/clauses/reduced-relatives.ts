import { startsClause } from "./clause-opening.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import { MONTHS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhraseFrom, lastPhraseBy } from "./phrase-index.ts";
import type { SubjectSearch } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "where", "whose"]);

/** Verbs that say by how much something changed: "rose by a third" is no participle. */
const MEASURED_BY: ReadonlySet<string> = new Set([
  "rise",
  "fall",
  "grow",
  "drop",
  "increase",
  "decrease",
  "decline",
  "shrink",
  "jump",
  "climb",
  "slip",
  "widen",
  "narrow",
  "win",
  "lose",
  "lead",
  "pass",
  "stop",
  "fail",
  "miss",
]);

/** Participles that are no past tense, or that are one only with an object right behind them. */
const NEVER_FINITE: ReadonlySet<string> = new Set([
  "based",
  "located",
  "situated",
  "entitled",
  "titled",
  "dedicated",
  "devoted",
  "associated",
  "compared",
  "related",
  "aimed",
  "known",
  "seen",
  "born",
  "given",
  "taken",
  "written",
  "drawn",
  "shown",
  "done",
  "worn",
  "driven",
  "spoken",
  "chosen",
  "stolen",
  "broken",
]);

/**
 * "The report, issued on June 24, extolled" and "cells inspired by ISIS": a bare participle after
 * a noun phrase where the sentence has, or will have, a finite verb of its own.
 */
export function reducedAntecedent(
  search: SubjectSearch,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  previous: Frame | undefined,
): NounPhrase | null {
  const { tokens, phrases, governed } = search;
  const head = tokens[group.head];
  if (
    head === undefined ||
    group.endToken - group.firstToken > 2 ||
    tokens[group.firstToken]?.pos === "AUX" ||
    !/(?:ed|en|t|n|d)$/.test(head.norm) ||
    head.norm === head.lemma
  )
    return null;
  const i = lastPhraseBy(phrases, group.firstToken);
  const antecedent = phrases[i];
  if (antecedent === undefined || (previous !== undefined && antecedent.endToken <= previous.group.firstToken))
    return null;
  const comma = tokens[group.firstToken - 1]?.text === "," && antecedent.endToken === group.firstToken - 1;
  if (antecedent.endToken !== group.firstToken && !comma) return null;
  if (isPersonal(search, antecedent) || RELATIVES.has(tokens[antecedent.firstToken - 1]?.norm ?? "")) return null;
  const after = tokens[group.endToken];
  if (after !== undefined && after.norm !== "by" && startsClause(tokens, antecedent, previous)) return null;
  if (
    after === undefined ||
    (after.norm !== "by" &&
      reportingStance(head.lemma) !== null &&
      head.lemma !== "publish" &&
      head.lemma !== "release" &&
      head.lemma !== "issue")
  )
    return null;
  const dated =
    WEEKDAYS.has(after.norm) ||
    MONTHS.has(after.norm) ||
    after.norm === "last" ||
    after.norm === "this" ||
    after.norm === "yesterday" ||
    after.norm === "earlier";
  if (after.pos !== "ADP" && after.norm !== "to" && after.pos !== "ADV" && !dated) return null;
  const byAgent =
    after.norm === "by" &&
    !(MEASURED_BY.has(head.lemma) && (head.lemma !== "lead" || tokens[group.endToken + 1]?.pos === "NUM"));
  if (byAgent) return hostOf(search, i);
  const inObject =
    previous !== undefined && previous.group.form !== "participle" && antecedent.firstToken >= previous.group.endToken;
  if (
    inObject &&
    !comma &&
    (governed[i] === true ||
      antecedent.firstToken === previous.group.endToken ||
      tokens[antecedent.firstToken - 1]?.pos !== "PUNCT")
  ) {
    // "Said prices dropped by 3%": after a verb of saying the participle is the finite verb of what is said,
    // unless it can be none: "holds a rating of 71% based on 86 reviews".
    if (reportingStance(tokens[previous.group.head]?.lemma ?? "") === null || NEVER_FINITE.has(head.norm))
      return antecedent;
  }
  return laterVerbWithoutSubject(search, group, groups) ? hostOf(search, i) : null;
}

function isPersonal(search: SubjectSearch, phrase: NounPhrase): boolean {
  const { tokens } = search;
  return (
    phrase.endToken - phrase.firstToken === 1 &&
    tokens[phrase.head]?.pos === "PRON" &&
    tokens[phrase.head]?.norm !== "those"
  );
}

/** "Her atlas of the glaciers, published in 1974": across "of" the whole phrase is meant. */
function hostOf(search: SubjectSearch, at: number): NounPhrase | null {
  const { tokens, phrases } = search;
  let i = at;
  while (i > 0) {
    const phrase = phrases[i];
    const host = phrases[i - 1];
    if (
      phrase === undefined ||
      host === undefined ||
      tokens[phrase.firstToken - 1]?.norm !== "of" ||
      host.endToken !== phrase.firstToken - 1
    )
      break;
    i -= 1;
  }
  return phrases[i] ?? null;
}

/** How many verbs on a main verb is looked for. */
const GROUP_REACH = 12;

function groupIndex(groups: readonly VerbGroup[], group: VerbGroup): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.firstToken ?? 0) < group.firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

function laterVerbWithoutSubject(search: SubjectSearch, group: VerbGroup, groups: readonly VerbGroup[]): boolean {
  const { tokens, phrases, governed } = search;
  const own = groupIndex(groups, group);
  const later = groups
    .slice(own + 1, own + 1 + GROUP_REACH)
    .find((g) => g.firstToken > group.endToken && g.form === "finite");
  if (later === undefined) return false;
  const comma = tokens[later.firstToken - 1]?.text === ",";
  for (let i = firstPhraseFrom(phrases, group.endToken); i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.endToken > later.firstToken) break;
    const appositive = comma && tokens[phrase.firstToken - 1]?.text === ",";
    if (governed[i] !== true && !appositive && tokens[phrase.head]?.pos !== "NUM") return false;
  }
  return !tokens
    .slice(group.endToken, later.firstToken)
    .some((t) => t.pos === "CCONJ" || t.norm === "that" || RELATIVES.has(t.norm));
}
