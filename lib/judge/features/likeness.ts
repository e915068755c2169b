import type { Alignment } from "../../align/alignment.ts";
import { kinship } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";
import type { Feature } from "./feature.ts";

/** What the scope lacks of the claim against the nearest word that it has: by letters (spellings, abbreviations, short forms) and by kind. */
export function likenessFeatures(alignment: Alignment): Feature[] {
  const { claim, article, scope, missing } = alignment;
  const source = scope.tokens
    .map((i) => article.document.tokens[i])
    .filter((t) => t !== undefined)
    .filter((t) => t.kind === "word");
  const lost = missing
    .filter((u) => u.kind !== "quantity" && u.kind !== "time")
    .map((u) => claim.document.tokens[u.head])
    .filter((t) => t !== undefined);
  const letters = lost.map((t) => Math.max(0, ...source.map((s) => dice(t.norm, s.norm))));
  const kinds = lost.map((t) =>
    Math.max(0, ...source.filter((s) => classOf(s) === classOf(t)).map((s) => kinship(t.lemma, s.lemma))),
  );
  const initials = source
    .filter((s) => s.pos === "PROPN")
    .map((s) => s.norm[0] ?? "")
    .join("");
  return [
    ["letters.least", lost.length === 0 ? 1 : Math.min(...letters)],
    ["letters.most", lost.length === 0 ? 1 : Math.max(...letters)],
    ["kin.least", lost.length === 0 ? 1 : Math.min(...kinds)],
    ["kin.most", lost.length === 0 ? 1 : Math.max(...kinds)],
    ["kin.strangers", kinds.filter((k, i) => k === 0 && (letters[i] ?? 0) < 0.5).length],
    [
      "initials",
      lost.filter((t) => t.text.length > 1 && t.text === t.text.toUpperCase() && initials.includes(t.norm)).length,
    ],
  ];
}

function classOf(token: Token): string {
  return token.pos === "PROPN" ? "NOUN" : token.pos;
}

/** Dice's coefficient over pairs of letters. */
function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const pairs = new Set(Array.from({ length: a.length - 1 }, (_, i) => a.slice(i, i + 2)));
  const others = new Set(Array.from({ length: b.length - 1 }, (_, i) => b.slice(i, i + 2)));
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared += 1;
  return (2 * shared) / (pairs.size + others.size);
}
