import type { Alignment } from "../../../align/alignment.ts";
import type { Clause } from "../../../extract/clause.ts";
import type { Time } from "../../../extract/time.ts";
import type { Token } from "../../../text/document.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Judgement, JudgeSettings } from "../../judgement.ts";
import { articleSpan } from "../../source.ts";
import { tenseOf } from "../../tense.ts";

/** Of what somebody needs or waits for, nothing has come yet. */
const WANTING: ReadonlySet<string> = new Set(["need", "await", "require", "lack"]);
/** Words that tell a claim's reader that it is so by now. */
const BY_NOW: ReadonlySet<string> = new Set(["now", "already", "currently"]);
/** What is done again and again: one day of it says nothing of another. */
const REPEATED: ReadonlySet<string> = new Set([
  "meet",
  "play",
  "visit",
  "talk",
  "speak",
  "travel",
  "fly",
  "perform",
  "appear",
  "train",
  "race",
  "run",
  "debate",
  "host",
  "hold",
  "vote",
  "fight",
  "tour",
  "march",
  "call",
  "discuss",
]);
/** Words between "whether to" and the verb of deciding before it. */
const DECIDING_REACH = 4;
const DECIDING: ReadonlySet<string> = new Set([
  "decide",
  "consider",
  "weigh",
  "discuss",
  "debate",
  "ponder",
  "undecided",
]);

/**
 * What the article, on its day, still plans for a later day, is undecided about or waits for, has not been done: a claim
 * that it was done before that refutes itself against it. Null where the article leaves that open, or where the
 * claim is asked for a later day than the article's.
 */
export function pendingDeed(
  alignment: Alignment,
  unit: Unit | null,
  claimed: Clause,
  stated: Clause,
  settings: JudgeSettings,
): Judgement | null {
  const isAskedLater = settings.asOf !== null && settings.published !== null && settings.asOf > settings.published;
  const tense = tenseOf(alignment.claim.document.tokens, claimed.predicate);
  if (isAskedLater || claimed.predicate.polarity === "negative" || tense === "open") return null;
  const due = dueTime(alignment, claimed, stated, tense === "done", settings);
  if (due !== null)
    return pending(alignment, unit, stated, [due.firstToken, due.endToken - 1], `planned for "${due.text}"`);
  if (tense === "present") return null;
  const undecided = undecidedAt(alignment.article.document.tokens, stated);
  return undecided === null ? null : pending(alignment, unit, stated, [undecided], "undecided");
}

/** "Still needs approval": what a noun tells has not happened while somebody waits for it. */
export function wantedDeed(
  alignment: Alignment,
  unit: Unit | null,
  claimed: Clause,
  stated: Clause,
  settings: JudgeSettings,
): Judgement | null {
  const { tokens } = alignment.article.document;
  if (settings.asOf !== null && settings.published !== null && settings.asOf > settings.published) return null;
  if (!WANTING.has(stated.predicate.lemma) || stated.predicate.polarity === "negative" || stated.predicate.passive)
    return null;
  if (
    tenseOf(alignment.claim.document.tokens, claimed.predicate) !== "done" ||
    claimed.predicate.polarity === "negative"
  )
    return null;
  // "Needs clearance from the Commission": it is the Commission's to give, and nobody else's.
  const doer = claimed.predicate.passive
    ? claimed.arguments.find((a) => a.role === "agent")
    : (claimed.subject ?? undefined);
  const giver = [...alignment.matches.values()].filter(
    ({ unit: u }) => doer !== undefined && u.start >= doer.start && u.end <= doer.end,
  );
  if (giver.some((m) => m.tokens.every((t) => t <= stated.predicate.head))) return null;
  const verb = tokens[stated.predicate.head];
  const present = stated.predicate.modality === "asserted" && verb !== undefined && !verb.norm.endsWith("ed");
  return present ? pending(alignment, unit, stated, [], "waited for") : null;
}

/** The article's day for what it plans, where that day comes after the article and after the day that the claim gives or means. */
function dueTime(
  { article, claim, scope, part }: Alignment,
  claimed: Clause,
  stated: Clause,
  isDone: boolean,
  { published }: JudgeSettings,
): Time | null {
  if (REPEATED.has(stated.predicate.lemma)) return null;
  if (stated.predicate.modality !== "planned" || stated.predicate.polarity === "negative" || published === null)
    return null;
  const own = part.units.flatMap((u) => (u.time === undefined ? [] : [u.time]));
  const [only] = own;
  const byNow = claim.document.tokens.some(
    (t) => BY_NOW.has(t.norm) && t.start >= claimed.start && t.end <= Math.max(claimed.end, part.end),
  );
  if (own.length > 1 || (only === undefined ? !byNow : !isDone)) return null;
  const until = only === undefined ? published : only.to;
  if (until === null || (only !== undefined && only.relation !== "in" && only.relation !== "during")) return null;
  const due = article.times.filter(
    (t) =>
      scope.tokens.includes(t.endToken - 1) &&
      t.from !== null &&
      (t.relation === "in" || t.relation === "during" || t.relation === "since"),
  );
  const [day] = due;
  if (due.length !== 1 || day === undefined || day.from === null) return null;
  // "On Sunday" may be the very Sunday that the article looks forward to.
  if (only?.partial.weekday !== undefined && only.partial.weekday === day.partial.weekday) return null;
  return day.from > published && day.from > until ? day : null;
}

/** Where it says that nothing is decided: the index of "whether" in "has not decided whether to sell"; else null. */
function undecidedAt(tokens: readonly Token[], stated: Clause): number | null {
  const first = stated.predicate.firstToken;
  for (let i = first; i >= Math.max(0, first - 2); i--) {
    const token = tokens[i];
    if (token?.norm !== "whether") continue;
    const before = tokens.slice(Math.max(0, i - DECIDING_REACH), i);
    const verb = before.findLast((t) => DECIDING.has(t.lemma));
    if (verb === undefined || verb.sentence !== token.sentence) return null;
    // "Discussed whether to sell" tells of a day that is over; "has not decided" and "is considering" tell of today.
    const isOpen =
      before.some((t) => ["has", "have", "is", "are", "yet", "had", "to"].includes(t.norm)) ||
      verb.norm === "undecided";
    const isDenied = before.some((t) => t.norm === "not" || t.norm === "n't" || t.norm === "yet");
    return isOpen && (isDenied || verb.lemma !== "decide") ? i : null;
  }
  return null;
}

function pending(
  alignment: Alignment,
  unit: Unit | null,
  stated: Clause,
  tokens: readonly number[],
  what: string,
): Judgement {
  const span = articleSpan(alignment.article, [stated.predicate.firstToken, stated.predicate.endToken - 1, ...tokens]);
  return {
    code: "modality_strengthened",
    effect: "refutes",
    unit,
    claim: unit,
    source: [span],
    message: `In the article this is still ${what} ("${span.text}"); the claim has it done.`,
  };
}
