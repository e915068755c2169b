import type { Alignment, Match } from "../../align/alignment.ts";
import type { Unit } from "../../claim/part.ts";
import type { Clause, Modality } from "../../extract/clause.ts";
import { commitmentOf } from "../../lexicon/implicatives.ts";
import { denialOf } from "./attribution/denial.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement, JudgeSettings } from "../judgement.ts";
import { articleSpan } from "../source.ts";
import { pendingDeed, wantedDeed } from "./modality/pending.ts";

const SAID: Readonly<Record<Modality, string>> = {
  asserted: "as a fact",
  planned: "as a plan or an expectation",
  possible: "as a possibility",
  necessary: "as something that should happen",
  conditional: "under a condition",
  hypothetical: "as a supposition",
  habitual: "as a habit",
  alleged: "as an allegation",
};

/** Modality: what the article plans, allows for or alleges is not done; a claim of the same modality holds. */
export const compareModality: Comparator = (alignment, settings) => {
  const focus = focusClause(alignment);
  // What the claim lets somebody say, and the article lets them deny, is for the comparator of sources.
  if (alignment.part.sources.length > 0 && denialOf(alignment) !== null) return [];
  const nominal = nominalCommitment(alignment, focus, settings);
  if (nominal !== null) return [nominal];
  const own = alignment.part.clause?.predicate.modality ?? "asserted";
  const pairs = matchedPredicates(alignment);
  if (pairs.length === 0 && focus !== null)
    pairs.push({ unit: predicateUnit(alignment), claimed: own, clause: alignment.part.clause, source: focus });
  for (const { unit, claimed, clause, source } of pairs) {
    const stated = source.predicate.modality;
    const over = noLongerTrue(alignment, unit, source);
    if (over !== null) return [over];
    if (
      claimed === stated ||
      stated === "habitual" ||
      (stated === "asserted" && (claimed === "possible" || claimed === "alleged"))
    )
      continue;
    const pending = clause === null ? null : pendingDeed(alignment, unit, clause, source, settings);
    if (pending !== null) return [pending];
    const span = articleSpan(alignment.article, [source.predicate.firstToken, source.predicate.endToken - 1]);
    return [
      {
        code: "modality_strengthened",
        effect: "blocks",
        unit,
        claim: unit,
        source: [span],
        message: `The article says this ${SAID[stated]} ("${span.text}"), the claim ${SAID[claimed]}.`,
      },
    ];
  }
  return [];
};

/** Verbs of lasting states, of which the past does not bear out the present ("led the party until 2015"). */
const STATES: ReadonlySet<string> = new Set([
  "lead",
  "own",
  "run",
  "head",
  "chair",
  "live",
  "work",
  "serve",
  "hold",
  "employ",
  "play",
  "manage",
  "coach",
  "represent",
  "rule",
  "govern",
  "control",
  "command",
  "teach",
  "belong",
  "sue",
]);

function noLongerTrue(alignment: Alignment, unit: Unit | null, source: Clause): Judgement | null {
  const claimed = unit === null ? undefined : alignment.claim.document.tokens[unit.head];
  const stated = alignment.article.document.tokens[source.predicate.head];
  if (claimed === undefined || stated === undefined || !STATES.has(claimed.lemma)) return null;
  const before = alignment.claim.document.tokens[claimed.index - 1]?.norm ?? "";
  const present =
    (claimed.norm.endsWith("s") && claimed.norm !== claimed.lemma) ||
    (claimed.norm.endsWith("ing") && (before === "is" || before === "are"));
  const helper = alignment.article.document.tokens[source.predicate.firstToken];
  const past =
    stated.norm !== stated.lemma &&
    !stated.norm.endsWith("s") &&
    !stated.norm.endsWith("ing") &&
    helper?.lemma !== "have" &&
    !source.predicate.passive;
  if (!present || !past) return null;
  return {
    code: "period_mismatch",
    effect: "blocks",
    unit,
    claim: unit,
    source: [source.predicate],
    message: `The article says it of the past ("${stated.text}").`,
  };
}

interface PredicatePair {
  readonly unit: Unit | null;
  readonly claimed: Modality;
  /** The clause of the claim; null for a fragment. */
  readonly clause: Clause | null;
  readonly source: Clause;
}

/** Every verb of the claim that was laid against a verb of the source, with the modality of each. */
function matchedPredicates(alignment: Alignment): PredicatePair[] {
  const pairs: PredicatePair[] = [];
  for (const clause of alignment.part.clauses) {
    const unit = alignment.part.units.find((u) => u.kind === "predicate" && u.head === clause.predicate.head);
    const match = unit === undefined ? undefined : alignment.matches.get(unit);
    const source =
      match === undefined ? undefined : alignment.scope.clauses.find((c) => match.tokens.includes(c.predicate.head));
    if (unit !== undefined && source !== undefined)
      pairs.push({ unit, claimed: clause.predicate.modality, clause, source });
  }
  return pairs;
}

/** Verbs that, with a noun of what happened, state it ("had reported 392 cases", "holds a rating of 71%"), however they take a clause. */
const RECORDING: ReadonlySet<string> = new Set([
  "hold",
  "report",
  "confirm",
  "record",
  "register",
  "count",
  "list",
  "score",
  "rate",
  "document",
  "measure",
  "issue",
  "publish",
  "post",
]);

/** "Denied taking bribes", "called for the arrest": an event in a noun is as real as the verb that governs it leaves it. */
function nominalCommitment(alignment: Alignment, focus: Clause | null, settings: JudgeSettings): Judgement | null {
  const predicate = predicateUnit(alignment);
  if (focus === null || alignment.part.clauses.length === 0) return null;
  const match = predicate === null ? argumentMatch(alignment, focus) : alignment.matches.get(predicate);
  if (match === undefined || match.relation === "context" || match.tokens.includes(focus.predicate.head)) return null;
  if (!match.tokens.some((t) => t >= focus.predicate.endToken && t < focus.endToken)) return null;
  if (focus.predicate.polarity !== "negative" && RECORDING.has(focus.predicate.lemma)) return null;
  const follows = commitmentOf(focus.predicate.lemma, focus.predicate.polarity === "negative");
  const { clause } = alignment.part;
  const wanted = clause === null ? null : wantedDeed(alignment, predicate, clause, focus, settings);
  if (wanted !== null) return wanted;
  if (follows === null || follows === "asserted") return null;
  return {
    code: "modality_strengthened",
    effect: "blocks",
    unit: predicate,
    claim: predicate,
    source: [articleSpan(alignment.article, [focus.predicate.firstToken, ...match.tokens])],
    message: `The article only says "${focus.predicate.text}" of it.`,
  };
}

/** For a claim whose verb carries nothing ("has", "is"): what it says lies in an argument of a verb that the claim does not have. */
function argumentMatch(alignment: Alignment, focus: Clause): Match | undefined {
  const matches = [...alignment.matches.values()];
  if (matches.some((m) => m.tokens.includes(focus.predicate.head))) return undefined;
  return matches.find(
    (m) => m.unit.kind === "word" && m.tokens.some((t) => t >= focus.predicate.endToken && t < focus.endToken),
  );
}
