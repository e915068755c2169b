import type { Alignment, Match } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

const PORTIONS: ReadonlySet<string> = new Set([
  "half",
  "third",
  "quarter",
  "part",
  "parts",
  "portion",
  "fraction",
  "share",
  "most",
  "some",
  "majority",
  "minority",
  "bulk",
  "percent",
  "%",
]);
/** Words of a claim that speak of a part, or of the whole as a quantifier does, which is judged as such. */
const OTHERS: ReadonlySet<string> = new Set([
  "partly",
  "partially",
  "stake",
  "all",
  "every",
  "each",
  "whole",
  "entire",
]);
/** Words between "of" and the noun ("of the old port"). */
const REACH = 3;

/** "Owns 40 percent of the port": a part of a thing is not the thing. */
export const comparePortions: Comparator = (alignment) => {
  const { claim, article } = alignment;
  // "Two in five voters": a share of the claim's own is judged with the figures.
  if (alignment.part.units.some((u) => u.quantity?.kind === "fraction" || u.quantity?.kind === "percent")) return [];
  const subject = alignment.part.clause?.subject ?? null;
  for (const match of alignment.matches.values()) {
    if (match.unit.kind === "predicate" || match.relation === "context") continue;
    if (subject !== null && match.unit.start < subject.end) continue;
    const stated = ofBefore(article.document.tokens, Math.min(...match.tokens));
    if (stated === null || ofBefore(claim.document.tokens, match.unit.firstToken) !== null) continue;
    if (!isPortion(alignment, stated) || isClaimed(alignment, match)) continue;
    return [
      {
        code: "scope_widened",
        effect: "blocks",
        vetoes: "support",
        unit: match.unit,
        claim: match.unit,
        source: [articleSpan(article, [Math.max(0, stated - 1), ...match.tokens])],
        message: `The article says it of a part of "${match.unit.text}" only.`,
      },
    ];
  }
  return [];
};

/** The "of" that a noun hangs on, determiners and adjectives between; null where there is none. */
function ofBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token?.norm === "of") return i;
    if (token === undefined || (token.pos !== "DET" && token.pos !== "ADJ" && token.pos !== "PRON")) return null;
  }
  return null;
}

function isPortion({ article, scope }: Alignment, of: number): boolean {
  const before = article.document.tokens[of - 1];
  if (before === undefined) return false;
  const { quantities } = contentsOf(article, scope);
  const amount = quantities.find((q) => q.endToken === of);
  return PORTIONS.has(before.norm) || amount?.kind === "percent" || amount?.kind === "fraction";
}

/** The claim speaks of a part as well, in words of its own ("partly owns", "a stake in the port"). */
function isClaimed({ claim }: Alignment, { unit }: Match): boolean {
  return claim.document.tokens.some((t) => t.index < unit.firstToken && (PORTIONS.has(t.norm) || OTHERS.has(t.norm)));
}
