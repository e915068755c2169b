import { alignPart, resolveEntities } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import { sentenceAt } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import { scopesOf } from "../../align/scope.ts";
import { mergeParts } from "../../claim/merged-part.ts";
import type { Part } from "../../claim/part.ts";
import type { Token } from "../../text/document.ts";
import type { Judgement, JudgeSettings } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import { readAges } from "./ages.ts";
import { readContrasts } from "./contrasts.ts";
import { readCounts } from "./counts.ts";
import { readDates, tokensOf } from "./dates.ts";
import { readExistence } from "./existence.ts";
import { readFigures } from "./figures.ts";
import { readIntervals } from "./intervals.ts";
import { readMarriages } from "./marriages.ts";
import { readMembers } from "./members.ts";
import { readPeriods } from "./periods.ts";
import { readPlaces } from "./places.ts";
import type { Reading, RecordReader } from "./reading.ts";
import { readReturns } from "./returns.ts";
import { readShowings } from "./showings.ts";
import { readSameness } from "./sameness.ts";
import type { RecordScene } from "./scene.ts";
import { sceneOf } from "./scene.ts";

/** What reads a claim beside keys and values, each one kind of statement; to add a kind, write its file and name it here. */
export const READERS = {
  returns: readReturns,
  contrasts: readContrasts,
  intervals: readIntervals,
  showings: readShowings,
  marriages: readMarriages,
  sameness: readSameness,
  counts: readCounts,
  ages: readAges,
  periods: readPeriods,
  dates: readDates,
  figures: readFigures,
  places: readPlaces,
  members: readMembers,
  existence: readExistence,
} satisfies Readonly<Record<string, RecordReader>>;

/** A reading with the name of its reader. */
export interface KindedReading extends Reading {
  readonly kind: string;
}

/** A claim read beside a record: the readings, and the words of the claim that none of them accounts for. */
export interface RecordReading {
  readonly scene: RecordScene;
  readonly readings: readonly KindedReading[];
  readonly left: readonly Token[];
  readonly negation: Token | null;
  readonly outcome: "supported" | "refuted" | "open";
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "without", "nor", "neither", "cannot"]);

/** Words that carry nothing of their own in a claim about keys and values. */
const EMPTY: ReadonlySet<string> = new Set(
  "be have do get become call know name own there also both current currently total once member list life career year well time ever since originally actually when able in on at to of".split(
    " ",
  ),
);
const CARRYING: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X"]);

export function readRecord(
  claim: ClaimReading,
  article: ArticleReading,
  settings: JudgeSettings,
): RecordReading | null {
  if (article.record === undefined) return null;
  const scene = sceneOf(claim, article, article.record, settings);
  const readings: KindedReading[] = [];
  const figures = claim.analysis.quantities.map(tokensOf);
  for (const [kind, read] of Object.entries(READERS)) {
    // A figure is read once: what two readers could take it for, the first of them has.
    const taken = new Set(readings.flatMap((r) => r.tokens));
    const free = (r: Reading): boolean => !figures.some((f) => f.every((i) => r.tokens.includes(i) && taken.has(i)));
    readings.push(...read(scene).flatMap((r) => (free(r) ? [{ ...r, kind }] : [])));
  }
  const told = new Set(readings.flatMap((r) => r.tokens));
  const counted = new Set(readings.filter((r) => r.code.startsWith("number")).flatMap((r) => r.tokens));
  const negation = scene.tokens.find((t) => NEGATIONS.has(t.norm) && !counted.has(t.index)) ?? null;
  const left = scene.tokens.filter(
    (t) =>
      (CARRYING.has(t.pos) || STRICT.has(t.norm)) &&
      t.kind !== "punctuation" &&
      !told.has(t.index) &&
      !scene.subject.has(t.index) &&
      !EMPTY.has(t.lemma) &&
      !NEGATIONS.has(t.norm),
  );
  return { scene, readings, left, negation, outcome: outcomeOf(scene, readings, left, negation) };
}

/** Words that change what is said of the rest: with one of them left, nothing is decided. */
export const STRICT: ReadonlySet<string> = new Set(
  "most least best worst only solely entirely mostly mainly always never before after while until because if than more less other almost nearly first last".split(
    " ",
  ),
);

/** Words that a refutation may leave: what is refuted does not hold with any side word added. */
const MOST_LEFT = 1;

function outcomeOf(
  scene: RecordScene,
  readings: readonly Reading[],
  left: readonly Token[],
  negation: Token | null,
): RecordReading["outcome"] {
  if (scene.subject.size === 0 && scene.tokens.some((t) => t.pos === "AUX" || t.pos === "VERB")) return "open";
  const contradicting = readings.filter((r) => r.relation === "contradicts");
  const entailing = readings.filter((r) => r.relation === "entails");
  const open = readings.some((r) => r.relation === "open");
  const names = left.some((t) => t.pos === "PROPN" || t.pos === "NUM" || STRICT.has(t.norm));
  if (negation !== null) {
    if (left.length > 0 || open) return "open";
    if (contradicting.length === 1 && entailing.length === 0) return "supported";
    return entailing.length > 0 && contradicting.length === 0 ? "refuted" : "open";
  }
  if (contradicting.length > 0) return left.length <= MOST_LEFT && !names ? "refuted" : "open";
  return entailing.length > 0 && !open && left.length === 0 ? "supported" : "open";
}

/** The claim as one part over the facts that the rules decide it by; null where they do not. */
export function judgeRecord(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  read: RecordReading,
): PartJudgement | null {
  return read.outcome === "open" ? null : recordJudgement(claim, parts, article, read, read.outcome);
}

/** The claim as one part that the readings support or refute; null where no reading can be shown for it. */
export function recordJudgement(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  read: RecordReading,
  outcome: "supported" | "refuted",
): PartJudgement | null {
  const [first] = parts;
  const shown = read.readings.filter((r) => effectOf(r, read) === (outcome === "supported" ? "supports" : "refutes"));
  const deciding = shown.find((r) => r.source.length > 0);
  const at = deciding?.source[0];
  if (first === undefined || at === undefined) return null;
  const part = parts.length === 1 ? first : mergeParts(claim.analysis.document, parts, first);
  const sentence = sentenceAt(article.analysis, at.start);
  const [scope] = scopesOf(article.analysis, sentence, article.clausesBySentence.get(sentence) ?? []);
  if (scope === undefined) return null;
  const aligned = alignPart(claim, part, article, scope, resolveEntities(part, article.analysis));
  const others = read.readings.filter((r) => !shown.includes(r));
  const judgements = [...shown, ...others].map((reading) => judgementOf(reading, read, outcome));
  return { part, alignment: { ...aligned, matches: new Map() }, outcome, judgements, coverage: 1 };
}

/** A denial turns what holds into what refutes. */
function effectOf({ relation }: Reading, { negation }: RecordReading): Judgement["effect"] {
  if (relation === "open") return "neutral";
  return (relation === "entails") === (negation === null) ? "supports" : "refutes";
}

function judgementOf(reading: Reading, read: RecordReading, outcome: "supported" | "refuted"): Judgement {
  const { scene, negation } = read;
  const tokens = reading.tokens.flatMap((i) => scene.tokens[i] ?? []);
  const start = Math.min(...tokens.map((t) => t.start));
  const end = Math.max(...tokens.map((t) => t.end));
  const { text } = scene.claim.analysis.document;
  return {
    code: negation !== null && outcome === "refuted" ? "negation_flip" : reading.code,
    effect: effectOf(reading, read),
    unit: null,
    claim: tokens.length === 0 ? null : { start, end, text: text.slice(start, end) },
    source: reading.source,
    message: reading.message,
    ...(reading.proof === undefined ? {} : { proof: reading.proof }),
    ...(reading.derived === undefined ? {} : { derived: true }),
    ...(reading.replacement === undefined || negation !== null ? {} : { replacement: reading.replacement }),
  };
}
