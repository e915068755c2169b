import type { Analysis } from "../../extract/analysis.ts";
import { resolveName } from "../../extract/entities/name.ts";
import type { Time } from "../../extract/time.ts";
import { areExclusivePeoples, areExclusivePlaces } from "../../lexicon/exclusive-places.ts";
import type { Token } from "../../text/document.ts";
import { isRemainder } from "../comparators/quantity/figure-role.ts";
import { compareQuantities } from "../number.ts";
import { compareTimes } from "../time.ts";
import { isOfOneEvent } from "./one-event.ts";
import type { Reading, Sides } from "./sides.ts";
import { blocked, differing, overlaps, spanIn, wordsIn } from "./sides.ts";
import type { TokenRange } from "./word-diff.ts";

/** One figure for another. */
export function readFigure({ claim, article, hunk }: Sides): ReturnType<Reading> {
  const claimed = claim.quantities.filter((q) => overlaps(q, hunk.claim));
  const stated = article.quantities.filter((q) => overlaps(q, hunk.source));
  const [a, b] = [claimed[0], stated[0]];
  if (a === undefined || b === undefined || claimed.length > 1 || stated.length > 1) return null;
  if (isRemainder(article.document.tokens, b) !== isRemainder(claim.document.tokens, a)) return "harmless";
  // "The third quarter of 2023": what counts periods is a date.
  if (claim.times.some((t) => overlaps(t, hunk.claim)) && article.times.some((t) => overlaps(t, hunk.source)))
    return null;
  const comparison = compareQuantities(a, b);
  const reworded = a.comparator === b.comparator && a.comparator !== "exact" && a.value !== b.value;
  // A bound that the article states is reported, not loosened: "up to 600" is not what "up to 500" says.
  const loosened = reworded && (a.comparator === "at_most" || a.comparator === "less_than");
  if (comparison.relation === "entails" && !loosened) return "harmless";
  const contradicts = comparison.relation === "contradicts" && a.comparator === "exact" && b.comparator === "exact";
  return {
    code: reworded || comparison.relation === "entails" ? "number_mismatch" : comparison.code,
    effect: contradicts ? "refutes" : "blocks",
    unit: null,
    claim: spanIn(claim, { first: a.firstToken, end: a.endToken }),
    source: [spanIn(article, { first: b.firstToken, end: b.endToken })],
    message: `The article says "${b.text}", not "${a.text}".`,
  };
}

const BOUNDS: ReadonlySet<Time["relation"]> = new Set(["before", "after", "since", "until", "by"]);

export function readTime({ claim, article, hunk }: Sides): ReturnType<Reading> {
  const claimed = claim.times.filter((t) => overlaps(t, hunk.claim));
  const stated = article.times.filter((t) => overlaps(t, hunk.source));
  const [a, b] = [claimed[0], stated[0]];
  // "In 1998 and in 2004" for which the claim has one of them; not "12 in May and 5 in June".
  const left = wordsIn(article, hunk.source);
  const listed =
    hunk.claim.first === hunk.claim.end &&
    left.some((t) => t.norm === "and") &&
    stated.length > 0 &&
    !article.quantities.some(
      (q) => overlaps(q, hunk.source) && !stated.some((t) => overlaps(t, { first: q.firstToken, end: q.endToken })),
    );
  if (a === undefined || b === undefined || listed) return null;
  const comparison = compareTimes(a, b);
  // "Made after 1 October" reported as "after 1 February" is another bound, though the later days lie within.
  const rebound = a.relation === b.relation && BOUNDS.has(a.relation) && (a.from !== b.from || a.to !== b.to);
  if (comparison.relation === "entails" && a.extent === undefined && !rebound) return "harmless";
  return blocked(
    {
      code: comparison.code === "date_equal" || comparison.code === "date_contains" ? "date_mismatch" : comparison.code,
    },
    spanIn(claim, { first: a.firstToken, end: a.endToken }),
    spanIn(article, { first: b.firstToken, end: b.endToken }),
    `The article says "${b.text}" here, not "${a.text}".`,
  );
}

export function readName(sides: Sides): ReturnType<Reading> {
  const { claim, article, hunk, claimed, stated, direction } = sides;
  const named = claim.mentions.find((m) => m.kind === "name" && overlaps(m, hunk.claim));
  const here = article.mentions.find((m) => overlaps(m, hunk.source));
  if (named === undefined || claimed.length === 0 || stated.length === 0) return null;
  const meant = resolveName(named.text, article.entities);
  if (meant !== null && meant !== "ambiguous" && here?.entity === meant.id) return "harmless";
  const [name, other] = [textOf(claimed), textOf(stated)];
  const excludes =
    areExclusivePeoples(name, other) || (areExclusivePlaces(name, other) && isOfPlace(article, hunk.source));
  if (excludes && direction === 1 && isOfOneEvent(article, hunk.source))
    return {
      ...differing(sides, areExclusivePlaces(name, other) ? "place_mismatch" : "entity_mismatch"),
      effect: "refutes",
    };
  // A pronoun or description of the article may stand for the name: the alignment knows better.
  if (here === undefined || here.kind !== "name") return null;
  return blocked(
    { code: meant === null ? "entity_absent" : "entity_mismatch" },
    spanIn(claim, { first: named.firstToken, end: named.endToken }),
    spanIn(article, { first: here.firstToken, end: here.endToken }),
    `The article names "${here.text}" here, not "${named.text}".`,
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .filter((t) => t.pos !== "DET")
    .map((t) => t.text)
    .join(" ");
}

const PLACING: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "through",
  "across",
  "visit",
  "tour",
  "reach",
  "enter",
]);

/** "In China", "visited China": where it happened, not who or what it is about. */
function isOfPlace({ document }: Analysis, { first }: TokenRange): boolean {
  const before = document.tokens[first - 1];
  return before !== undefined && (PLACING.has(before.norm) || PLACING.has(before.lemma));
}
