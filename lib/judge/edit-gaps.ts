import type { Alignment } from "../align/alignment.ts";
import { carriesContent } from "../claim/units.ts";
import type { Token } from "../text/document.ts";

/** Words of the claim between two words that it shares with the source in the same order, with what the source has there instead. */
export interface EditGap {
  readonly claim: readonly Token[];
  readonly source: readonly Token[];
  /** Shared words stand on both sides; a gap at the claim's start or end has them on one. */
  readonly place: "inside" | "start" | "end";
}

/** Longest texts that are laid side by side word by word. */
const LONGEST = 90;

/**
 * The claim as an edit of the source sentence: the longest common row of words (Wagner and Fischer, 1974), where words are
 * common if they are the same or were aligned, and the gaps between them.
 */
export function editGapsOf(alignment: Alignment): { readonly gaps: readonly EditGap[]; readonly shared: number } {
  const claim = alignment.claim.document.tokens.filter((t) => t.kind !== "punctuation").slice(0, LONGEST);
  const source = alignment.scope.tokens
    .map((i) => alignment.article.document.tokens[i])
    .filter((t) => t !== undefined)
    .filter((t) => t.kind !== "punctuation")
    .slice(0, LONGEST);
  const pairs = commonRow(claim, source, alignedWords(alignment));
  const gaps: EditGap[] = [];
  let [c, s] = [0, 0];
  for (const [i, j] of [...pairs, [claim.length, source.length] as const]) {
    const place = c === 0 ? "start" : i === claim.length ? "end" : "inside";
    const gap = {
      claim: claim.slice(c, i),
      source:
        place === "inside"
          ? source.slice(s, j)
          : source.slice(Math.max(s, place === "start" ? j - 3 : s), place === "start" ? j : s + 3),
      place,
    } as const;
    if (gap.claim.length > 0 || (place === "inside" && gap.source.length > 0)) gaps.push(gap);
    [c, s] = [i + 1, j + 1];
  }
  return { gaps, shared: pairs.length };
}

/** Whether a gap holds a word that has to be borne out. */
export function contentOf(words: readonly Token[]): Token[] {
  return words.filter((t) => carriesContent(t) || t.kind === "number");
}

/** Source tokens that a claim token was laid against, beyond sameness. */
function alignedWords(alignment: Alignment): Map<number, ReadonlySet<number>> {
  const aligned = new Map<number, ReadonlySet<number>>();
  for (const [unit, match] of alignment.matches) {
    if (match.relation === "context") continue;
    aligned.set(unit.head, new Set(match.tokens));
  }
  return aligned;
}

function commonRow(
  claim: readonly Token[],
  source: readonly Token[],
  aligned: ReadonlyMap<number, ReadonlySet<number>>,
): [number, number][] {
  const width = source.length + 1;
  const lengths = new Uint16Array((claim.length + 1) * width);
  const common = (a: Token, b: Token): boolean =>
    a.norm === b.norm || (a.lemma === b.lemma && a.kind === b.kind) || aligned.get(a.index)?.has(b.index) === true;
  for (let i = claim.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      const [a, b] = [claim[i], source[j]];
      lengths[i * width + j] =
        a !== undefined && b !== undefined && common(a, b)
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < claim.length && j < source.length) {
    const [a, b] = [claim[i], source[j]];
    if (a !== undefined && b !== undefined && common(a, b)) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/**
 * Gaps with a word that the source lacks and that is neither a figure, a date (these have comparators of their own) nor the name of a subject that
 * the source only points to: in what is otherwise the source's own sentence these words are what the claim adds or changes.
 */
export function tellingGaps(alignment: Alignment): readonly EditGap[] {
  const { part, missing, article, scope } = alignment;
  const subject = part.clause?.subject ?? null;
  const stated = scope.clauses.find((c) => c.kind === "finite")?.subject ?? null;
  const named =
    stated !== null &&
    article.mentions.some(
      (m) => m.kind === "name" && m.firstToken >= stated.firstToken && m.endToken <= stated.endToken,
    );
  const lost = missing.filter(
    (u) =>
      u.kind !== "quantity" &&
      u.kind !== "time" &&
      (named ||
        subject === null ||
        u.start < subject.start ||
        u.end > subject.end ||
        (u.kind !== "entity" && u.head !== subject.head)),
  );
  return editGapsOf(alignment).gaps.filter((gap) =>
    gap.claim.some((t) => lost.some((u) => u.firstToken <= t.index && t.index < u.endToken)),
  );
}

/** Small words that say the contrary of one another in the same place. */
const TURNED: readonly ReadonlySet<string>[] = [
  "from to",
  "before after",
  "over under",
  "above below",
  "with without",
  "for against",
  "into from",
  "on off",
  "inside outside",
  "up down",
].map((pair) => new Set(pair.split(" ")));

/** "Flights to Oslo" for "flights from Oslo": the claim has the contrary small word where the source has its own. */
export function isTurned(alignment: Alignment): boolean {
  return editGapsOf(alignment).gaps.some(({ claim, source }) => {
    const [own, other] = [claim[0]?.norm, source[0]?.norm];
    return (
      claim.length === 1 &&
      source.length === 1 &&
      own !== undefined &&
      other !== undefined &&
      own !== other &&
      TURNED.some((pair) => pair.has(own) && pair.has(other))
    );
  });
}
