import type { Analysis } from "../../extract/analysis.ts";
import type { DeterminerProfile, Direction } from "../../lexicon/monotone-operators.ts";
import {
  barsClause,
  determinerProfile,
  turnsClause,
  turnsPhrase,
  upperBoundLength,
} from "../../lexicon/monotone-operators.ts";
import type { Sentence, Token } from "../../text/document.ts";
import { firstPhraseEnd, orderedPhraseEnd, scopeEnd } from "./operator-scope.ts";

/**
 * Reads the direction in which inference runs at every token of a sentence (index 0 is its first) off its operators
 * and their scopes. Where two operators meet, the directions multiply ("not every": the noun is kept, the verb turned).
 */
export function monotonicityOf(analysis: Analysis, sentence: Sentence): readonly Direction[] {
  const tokens = analysis.document.tokens.slice(sentence.firstToken, sentence.endToken);
  const directions: Direction[] = tokens.map(() => 1);
  if (tokens.at(-1)?.text === "?") return directions.fill(0);
  const apply = (from: number, to: number, direction: Direction): void => {
    for (let i = from; i < to; i++) directions[i] = product(directions[i] ?? 1, direction);
  };
  const norms = tokens.map((t) => t.norm);
  for (const [i, { norm, lemma }] of tokens.entries()) {
    const end = scopeEnd(tokens, i);
    const bound = upperBoundLength(norms, i);
    const profile = profileAt(norms, i);
    const ordered = orderedPhraseEnd(tokens, i);
    if (bound > 0) apply(i + bound, end, -1);
    else if (barsClause(norm)) apply(i + 1, end, 0);
    else if (ordered !== null) apply(i + 1, ordered, 0);
    else if (turnsPhrase(norm, lemma)) apply(i + 1, Math.min(end, firstPhraseEnd(tokens, i + 1)), -1);
    else if (norm === "longer" && norms[i - 1] === "no") apply(i + 1, end, -1);
    else if (turnsClause(norm) && !opensAffirmation(norms, i)) {
      apply(i + 1, end, -1);
      // "Did not close because of the strike": which of the two is denied is open.
      if (norms[end] === "because") apply(end, tokens.length, 0);
    } else if (profile !== null) {
      const subject = subjectEnd(analysis, sentence, i);
      const restrictor = Math.min(end, subject ?? firstPhraseEnd(tokens, i + 1));
      // No verb was read behind a subject ("Every guest danced"): where its noun ends is open.
      if (subject === null && i === 0) {
        apply(1, end, 0);
        continue;
      }
      apply(i + 1, restrictor, profile.restrictor);
      apply(restrictor, end, profile.scope);
      // "Every night in winter": whether the phrase behind belongs to the noun is open.
      if (subject === null && profile.scope === 1 && tokens[restrictor]?.pos === "ADP")
        apply(restrictor, Math.min(end, firstPhraseEnd(tokens, restrictor)), 0);
    }
  }
  return directions;
}

function product(a: Direction, b: Direction): Direction {
  if (a === 0 || b === 0) return 0;
  return a === b ? 1 : -1;
}

const NO_IDIOMS: ReadonlySet<string> = new Set(["doubt", "matter", "more", "less", "fewer", "longer"]);

const OF_PARTS: ReadonlySet<string> = new Set(["half", "majority", "percent", "%"]);

function profileAt(norms: readonly string[], i: number): DeterminerProfile | null {
  const [before = "", norm = "", next = ""] = [norms[i - 1], norms[i], norms[i + 1]];
  // "A few", "at all", "at most", "no doubt": another thing than the bare word.
  if ((norm === "few" || norm === "little") && before === "a") return null;
  if ((norm === "all" || norm === "most") && before === "at") return null;
  if (norm === "only" && (before === "not" || before === "n't")) return null;
  if (norm === "no" && NO_IDIOMS.has(next)) return null;
  if ((norm === "all" || norm === "nothing" || norm === "no") && next === "but") return { restrictor: 0, scope: 0 };
  if (OF_PARTS.has(norm) && next !== "of") return null;
  return determinerProfile(norm);
}

/** "Not only", "not just": what follows is so. */
function opensAffirmation(norms: readonly string[], i: number): boolean {
  const next = norms[i + 1];
  return norms[i] === "not" && (next === "only" || next === "just" || next === "merely");
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "that", "which"]);

/** Where the subject that a determiner opens ends, before its verb; null where the determiner stands in no subject. */
function subjectEnd({ clauses, document }: Analysis, sentence: Sentence, i: number): number | null {
  const at = i + sentence.firstToken;
  for (const { sentence: index, kind, subject, predicate } of clauses) {
    if (index !== sentence.index || kind !== "finite" || subject === null) continue;
    if (RELATIVES.has(document.tokens[predicate.firstToken - 1]?.norm ?? "")) continue;
    if (predicate.firstToken > at && at < subject.endToken && subject.firstToken - at <= 3)
      return predicate.firstToken - sentence.firstToken;
  }
  // A clause whose subject was not read ("Nobody who saw the film liked it"): what opens the sentence governs the last verb.
  if (i > 0) return null;
  const verbs = document.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((t: Token) => t.pos === "VERB" || t.pos === "AUX");
  const last = verbs.at(-1);
  return last === undefined || verbs.length > 2 ? null : last.index - sentence.firstToken;
}
