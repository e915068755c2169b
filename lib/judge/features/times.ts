import { affinityOf } from "../../align/affinity.ts";
import type { Alignment } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Time } from "../../extract/time.ts";
import { compareTimes } from "../time.ts";
import type { Feature } from "./feature.ts";

const RELATIONS = ["entails", "contradicts", "compatible", "incomparable"] as const;
const EARLIER: ReadonlySet<string> = new Set(["before", "until", "by"]);
const LATER: ReadonlySet<string> = new Set(["after", "since"]);

/** Dates of the claim against those of the scope: the best answer and the answer of the nearest. */
export function timeFeatures(alignment: Alignment): Feature[] {
  const claimed = alignment.claim.times;
  const stated = contentsOf(alignment.article, alignment.scope).times;
  const pairs = claimed.map((claim) =>
    stated.map((source) => ({
      source,
      affinity: affinityOf(alignment, claim, source),
      relation: compareTimes(claim, source).relation,
    })),
  );
  const nearest = pairs.map((list) => list.toSorted((a, b) => b.affinity - a.affinity)[0]);
  const years = new Set(stated.map(yearOf));
  const claimYears = claimed.map(yearOf).filter((y) => y !== null);
  const first = claimed[0];
  const [paired] = nearest;
  return [
    ["claim", claimed.length],
    ["source", stated.length],
    ...RELATIONS.map((relation): Feature => [
      `any.${relation}`,
      pairs.filter((list) => list.some((p) => p.relation === relation)).length,
    ]),
    ...RELATIONS.map((relation): Feature => [
      `nearest.${relation}`,
      nearest.filter((p) => p?.relation === relation).length,
    ]),
    ["none", pairs.filter((list) => list.length === 0).length],
    ["years.missing", claimYears.filter((year) => !years.has(year)).length],
    ["claim.side", first === undefined ? -3 : EARLIER.has(first.relation) ? -1 : LATER.has(first.relation) ? 1 : 0],
    [
      "source.side",
      paired === undefined ? -3 : EARLIER.has(paired.source.relation) ? -1 : LATER.has(paired.source.relation) ? 1 : 0,
    ],
    ["order", first === undefined || paired === undefined ? 0 : orderOf(first.from, paired.source.from)],
    [
      "same.granularity",
      Number(first !== undefined && paired !== undefined && first.granularity === paired.source.granularity),
    ],
  ];
}

function yearOf(time: Time): string | null {
  return time.from === null ? null : time.from.slice(0, time.from.indexOf("-", 1));
}

/** 1 where the source's date is the later one; ISO dates of the common era compare as strings. */
function orderOf(claim: string | null, source: string | null): number {
  if (claim === null || source === null || claim === source) return 0;
  return source > claim ? 1 : -1;
}
