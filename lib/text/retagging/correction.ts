import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { PartOfSpeech, Token } from "../document.ts";

/** What a rule says a token should be, or null where it has nothing to say. */
export type Correction = (
  tokens: readonly Token[],
  at: number,
) => { readonly pos: PartOfSpeech; readonly lemma: string } | null;

/** The neighbour in the same sentence. */
export function neighbour(tokens: readonly Token[], at: number, step: number): Token | undefined {
  const other = tokens[at + step];
  return other !== undefined && other.sentence === tokens[at]?.sentence ? other : undefined;
}

/** The verb that an inflected form may be of ("plans", "fitted", "hiding"), or null where the lexicon has none. */
export function verbOf(token: Token): string | null {
  const candidates = token.lemma === token.norm ? stemsOf(token.norm) : [token.lemma, ...stemsOf(token.norm)];
  return candidates.find((lemma) => lexicalPosOf(lemma).has("verb")) ?? null;
}

function stemsOf(norm: string): string[] {
  const stems: string[] = [];
  const ending = norm.endsWith("ing")
    ? 3
    : norm.endsWith("ed") || norm.endsWith("es") || norm.endsWith("en")
      ? 2
      : norm.endsWith("s") && !norm.endsWith("ss")
        ? 1
        : 0;
  if (ending === 0) return [norm];
  const stem = norm.slice(0, norm.length - ending);
  if (ending === 2 && norm.endsWith("es")) stems.push(norm.slice(0, -1));
  if (stem.endsWith("i")) stems.push(`${stem.slice(0, -1)}y`);
  // "Planned", "stopping": a doubled consonant before the ending, tried before the bare stem.
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && !"lsz".includes(stem.at(-1) ?? ""))
    stems.push(stem.slice(0, -1));
  stems.push(...(ending === 1 ? [stem] : [`${stem}e`, stem, stem.slice(0, -1)]));
  return stems.filter((s) => s.length > 1);
}
