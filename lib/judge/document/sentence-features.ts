import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Unit } from "../../claim/part.ts";
import { counterpartsOf } from "../counterpart.ts";
import type { Feature } from "../features/feature.ts";
import { prefixed, share } from "../features/feature.ts";
import type { FindingCode } from "../result.ts";
import { Rarity, standsAnywhere } from "./carriage.ts";
import type { Passage, ReadSentence } from "./passages.ts";
import { boundCounts, boundShares } from "./binding-features.ts";
import { wordingCounts, wordingShares } from "./wording-features.ts";
import { nearWords, nearnessCounts } from "./nearness-features.ts";

/** Findings that are counted one by one where they speak against a part. */
const COUNTED: readonly FindingCode[] = [
  "negation_flip",
  "antonym",
  "modality_strengthened",
  "direction_mismatch",
  "role_swap",
  "relation_mismatch",
  "quantifier_mismatch",
  "scope_widened",
  "superlative_unsupported",
  "causal_added",
  "attribution_mismatch",
  "attributed_only",
  "number_mismatch",
  "comparator_mismatch",
  "date_mismatch",
  "period_mismatch",
  "order_reversed",
];

/** What is weighed of one sentence of the claim: shares, of which the least of all sentences counts, and counts, of which the most. */
export interface SentenceFeatures {
  readonly shares: readonly Feature[];
  readonly counts: readonly Feature[];
}

export function featuresOfSentence(claim: ClaimReading, read: ReadSentence, article: ArticleReading): SentenceFeatures {
  const { units } = read.whole;
  const rarity = new Rarity(claim, units, article);
  const inOne = best(read.alone, rarity);
  const inWindow = best(read.around, rarity);
  const inAll = read.together.carried;
  const sentences = read.alone.map(({ carried }) => carried);
  const lost = units.filter((unit) => !inAll.has(unit));
  const lostInWindow = units.filter((unit) => !inWindow.carried.has(unit));
  const absent = lost.filter((unit) => !standsAnywhere(claim, unit, article));
  const near = nearWords(claim, lostInWindow, inWindow.alignment);
  const judged = read.parts
    .map((part) => part.find((j) => j.outcome === "supported") ?? part[0])
    .filter((j) => j !== undefined);
  const against = judged.flatMap((j) => j.judgements.filter((x) => x.effect === "blocks" || x.effect === "refutes"));
  const relations = [...inWindow.alignment.matches.values()].map((match) => match.relation);
  const related = (...names: readonly string[]): number =>
    share(relations.filter((relation) => names.includes(relation)).length, units.length);
  const counterparts = counterpartsOf(inWindow.alignment);
  return {
    shares: [
      ["carried.alone", rarity.shareOf(inOne.carried)],
      ["carried.around", rarity.shareOf(inWindow.carried)],
      ["carried.together", rarity.shareOf(inAll)],
      ["carried.near", rarity.shareOf(new Set([...inWindow.carried, ...near]))],
      ["carried.article", share(units.length - absent.length, units.length)],
      ["units.alone", share(inOne.carried.size, units.length)],
      ["units.around", share(inWindow.carried.size, units.length)],
      ["units.together", share(inAll.size, units.length)],
      ["relation.same", related("same", "alias")],
      ["relation.synonym", related("synonym", "derived", "general")],
      ["relation.context", related("context")],
      ["parts.supported", share(judged.filter((j) => j.outcome === "supported").length, read.parts.length)],
      ["coverage", Math.min(1, ...judged.map((j) => j.coverage))],
      ...boundShares(units, sentences),
      ...wordingShares(inWindow.alignment, read.index),
    ],
    counts: [
      ["units", units.length],
      ...kindsOf(claim, "lost", lostInWindow),
      ...kindsOf(claim, "lost.together", lost),
      ...kindsOf(claim, "absent", absent),
      ["opposed", inWindow.alignment.opposed.size],
      ["opposed.alone", inOne.alignment.opposed.size],
      ["counterpart.name", counterparts.filter((c) => c.unit.kind === "entity").length],
      ["counterpart.word", counterparts.filter((c) => c.unit.kind !== "entity").length],
      ["counterpart.opening", counterparts.filter((c) => c.sameOpening).length],
      ...boundCounts(units, sentences),
      ...nearnessCounts(claim, lostInWindow, inWindow.alignment),
      ...wordingCounts(inWindow.alignment, read.index),
      ["parts", read.parts.length],
      ["parts.refuted", read.parts.filter((part) => part.some((j) => j.outcome === "refuted")).length],
      ["vetoed", judged.filter((j) => j.vetoed === true).length],
      ["refutes", judged.filter((j) => j.judgements.some((x) => x.effect === "refutes")).length],
      ...COUNTED.map((code): Feature => [`against.${code}`, against.filter((j) => j.code === code).length]),
    ],
  };
}

/** The alignment that carries most; the first of several. */
function best(list: readonly [Passage, ...Passage[]], rarity: Rarity): Passage {
  let [top] = list;
  for (const each of list) if (rarity.shareOf(each.carried) > rarity.shareOf(top.carried)) top = each;
  return top;
}

function kindsOf(claim: ClaimReading, prefix: string, units: readonly Unit[]): Feature[] {
  const posOf = (unit: Unit): string => claim.analysis.document.tokens[unit.head]?.pos ?? "X";
  const words = (...tags: readonly string[]): number =>
    units.filter((unit) => unit.kind === "word" && tags.includes(posOf(unit))).length;
  return prefixed(prefix, [
    ["entity", units.filter((unit) => unit.kind === "entity").length],
    ["quantity", units.filter((unit) => unit.kind === "quantity").length],
    ["time", units.filter((unit) => unit.kind === "time").length],
    ["predicate", units.filter((unit) => unit.kind === "predicate").length],
    ["noun", words("NOUN", "PROPN")],
    ["modifier", words("ADJ", "ADV")],
    ["all", units.length],
  ]);
}
