import { contentsOf } from "../align/scope-contents.ts";
import { areDisputed } from "./dispute.ts";
import type { PartJudgement } from "./part-judgement.ts";
import type { Verdict } from "./result.ts";

/** The verdict on a whole claim, with the part judgements that it rests on. */
export interface Combination {
  readonly verdict: Verdict;
  /** The judgements that made the verdict: for `refuted` the refuted parts, for `supported` all. */
  readonly deciding: readonly PartJudgement[];
  /** The best judgement of every part: what the findings are taken from. */
  readonly decisive: readonly PartJudgement[];
}

/**
 * Any refuted part refutes the claim; all supported support it; some supported and none refuted is
 * `partially_supported`. A part that one sentence supports and another refutes is conflicting.
 */
export function combineParts(parts: readonly (readonly PartJudgement[])[]): Combination {
  const chosen = parts.map(choose).map((choice, _i, all) => withoutAnchor(choice, all));
  const decisive = chosen.flatMap((c) => c.shown);
  const conflicting = chosen.filter((c) => c.kind === "conflicting");
  const refuted = chosen.filter((c) => c.kind === "refuted");
  const supported = chosen.filter((c) => c.kind === "supported");
  if (refuted.length > 0) return { verdict: "refuted", deciding: refuted.flatMap((c) => c.shown), decisive };
  if (conflicting.length > 0)
    return { verdict: "conflicting_evidence", deciding: conflicting.flatMap((c) => c.shown), decisive };
  if (supported.length > 0 && supported.length === chosen.length)
    return { verdict: "supported", deciding: decisive, decisive };
  if (supported.length > 0)
    return { verdict: "partially_supported", deciding: supported.flatMap((c) => c.shown), decisive };
  return { verdict: "not_enough_info", deciding: [], decisive };
}

interface Choice {
  readonly kind: "supported" | "refuted" | "conflicting" | "open";
  readonly shown: readonly PartJudgement[];
}

/**
 * "X, which has 80 members, ...": what hangs on another part speaks of that part's subject, so it
 * refutes only where the part that it hangs on is found in the article.
 */
function withoutAnchor(choice: Choice, all: readonly Choice[]): Choice {
  if (choice.kind !== "refuted" || !choice.shown.every((j) => isDependent(j))) return choice;
  const hosts = all.filter((c) => c.shown.some((j) => !isDependent(j)));
  const found = hosts.length === 0 || hosts.some((c) => c.kind !== "open");
  return found ? choice : { kind: "open", shown: choice.shown };
}

function isDependent(judged: PartJudgement): boolean {
  return judged.part.connective !== null || judged.part.clauses.some((c) => c.kind === "relative");
}

function choose(judged: readonly PartJudgement[]): Choice {
  const supported = judged.find((j) => j.outcome === "supported");
  const refuted = judged.find((j) => j.outcome === "refuted");
  if (supported !== undefined && refuted !== undefined) {
    return contradictsOutright(supported, refuted)
      ? { kind: "conflicting", shown: [supported, refuted] }
      : { kind: "supported", shown: [supported] };
  }
  const decided = supported ?? refuted;
  const rival = decided === undefined ? undefined : judged.find((j) => j !== decided && areDisputed(decided, j));
  if (decided !== undefined && rival !== undefined) return { kind: "conflicting", shown: [decided, rival] };
  if (supported !== undefined) return { kind: "supported", shown: [supported] };
  if (refuted !== undefined) return { kind: "refuted", shown: [refuted] };
  return { kind: "open", shown: judged.slice(0, 1) };
}

/**
 * Another sentence with another figure mostly speaks of another thing ("300 in Lyon, 500 in Paris").
 * It contradicts outright only where it denies the same clause, or says the same of the same and
 * adds no place, name or date that would tell the two apart.
 */
function contradictsOutright(supported: PartJudgement, refuted: PartJudgement): boolean {
  const refuting = refuted.judgements.filter((j) => j.effect === "refutes");
  if (refuted.coverage < supported.coverage && refuting.every((j) => j.unit === null)) return false;
  const entitiesIn = (judged: PartJudgement): Set<number> => {
    return new Set(contentsOf(judged.alignment.article, judged.alignment.scope).mentions.map((m) => m.entity));
  };
  const known = entitiesIn(supported);
  const distinct = [...entitiesIn(refuted)].some((e) => !known.has(e));
  const timesIn = (judged: PartJudgement): number =>
    contentsOf(judged.alignment.article, judged.alignment.scope).times.length;
  const sameVerb = supported.alignment.scope.clauses.some((a) =>
    refuted.alignment.scope.clauses.some((b) => a.predicate.lemma === b.predicate.lemma),
  );
  if (supported.alignment.scope.sentence === refuted.alignment.scope.sentence) return false;
  return !distinct && timesIn(refuted) <= timesIn(supported) && sameVerb;
}
