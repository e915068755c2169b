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
import { readCounts } from "./counts.ts";
import { readDates, tokensOf } from "./dates.ts";
import { readExistence } from "./existence.ts";
import { readFigures } from "./figures.ts";
import { readMembers } from "./members.ts";
import { readPeriods } from "./periods.ts";
import { readPlaces } from "./places.ts";
import type { Reading, RecordReader } from "./reading.ts";
import { readReturns } from "./returns.ts";
import { readSameness } from "./sameness.ts";
import type { RecordScene } from "./scene.ts";
import { sceneOf } from "./scene.ts";

/** What reads a claim beside keys and values, each one kind of statement; to add a kind, write its file and name it here. */
const READERS: readonly RecordReader[] = [
  readReturns,
  readSameness,
  readCounts,
  readAges,
  readPeriods,
  readDates,
  readFigures,
  readPlaces,
  readMembers,
  readExistence,
];

/** A claim read beside a record: the readings, and the words of the claim that none of them accounts for. */
export interface RecordReading {
  readonly scene: RecordScene;
  readonly readings: readonly Reading[];
  readonly left: readonly Token[];
  readonly negation: Token | null;
  readonly outcome: "supported" | "refuted" | "open";
}

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "without", "nor", "neither", "cannot"]);

/** Words that carry nothing of their own in a claim about keys and values. */
const EMPTY: ReadonlySet<string> = new Set(
  "be have do get become call know name own there also both current currently total once member list life career year well time ever since originally actually when".split(
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
  const readings: Reading[] = [];
  const figures = claim.analysis.quantities.map(tokensOf);
  for (const read of READERS) {
    // A figure is read once: what two readers could take it for, the first of them has.
    const taken = new Set(readings.flatMap((r) => r.tokens));
    const free = (r: Reading): boolean => !figures.some((f) => f.every((i) => r.tokens.includes(i) && taken.has(i)));
    readings.push(...read(scene).filter(free));
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
const STRICT: ReadonlySet<string> = new Set(
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

/** The claim as one part over the facts that decide it; null where they do not. */
export function judgeRecord(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  settings: JudgeSettings,
): PartJudgement | null {
  const read = readRecord(claim, article, settings);
  const first = parts[0];
  if (read === null || read.outcome === "open" || first === undefined) return null;
  const part = parts.length === 1 ? first : mergeParts(claim.analysis.document, parts, first);
  const deciding = read.readings.filter(
    (r) => r.relation === (read.outcome === "refuted" && read.negation === null ? "contradicts" : r.relation),
  );
  const at = deciding[0]?.source[0];
  if (at === undefined) return null;
  const sentence = sentenceAt(article.analysis, at.start);
  const [scope] = scopesOf(article.analysis, sentence, article.clausesBySentence.get(sentence) ?? []);
  if (scope === undefined) return null;
  const aligned = alignPart(claim, part, article, scope, resolveEntities(part, article.analysis));
  const judgements = (
    read.outcome === "supported" ? read.readings : [...deciding, ...read.readings.filter((r) => !deciding.includes(r))]
  ).map((reading) => judgementOf(reading, read));
  return { part, alignment: { ...aligned, matches: new Map() }, outcome: read.outcome, judgements, coverage: 1 };
}

function judgementOf(reading: Reading, { scene, outcome, negation }: RecordReading): Judgement {
  const turned = negation !== null;
  const supports = (reading.relation === "entails") !== turned;
  const tokens = reading.tokens.flatMap((i) => scene.tokens[i] ?? []);
  const start = Math.min(...tokens.map((t) => t.start));
  const end = Math.max(...tokens.map((t) => t.end));
  const { text } = scene.claim.analysis.document;
  return {
    code: turned && outcome === "refuted" ? "negation_flip" : reading.code,
    effect: reading.relation === "open" ? "neutral" : supports ? "supports" : "refutes",
    unit: null,
    claim: tokens.length === 0 ? null : { start, end, text: text.slice(start, end) },
    source: reading.source,
    message: reading.message,
    ...(reading.proof === undefined ? {} : { proof: reading.proof }),
    ...(reading.derived === undefined ? {} : { derived: true }),
    ...(reading.replacement === undefined || turned ? {} : { replacement: reading.replacement }),
  };
}
