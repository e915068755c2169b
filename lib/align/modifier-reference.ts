import type { Unit } from "../claim/part.ts";
import type { Token } from "../text/document.ts";
import type { ArticleReading } from "./article-reading.ts";
import type { ClaimReading } from "./claim-reading.ts";
import { relateWords } from "./word-relation.ts";

/** Sentences back that a definite phrase is followed to the mention that says more. */
const REACH = 6;
/** Words of the claim from a modifier to its noun ("the late-night consulting fees"). */
const LONGEST_PHRASE = 3;
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);

/**
 * "The fees had been declared" after "had received consulting fees": the definite phrase takes up the phrase before it, with what
 * was said there of the noun. Where the claim's unit stands before a noun that the scope has as a bare definite phrase at
 * `nounOf`, answers the token of the same modifier at the nearest earlier mention of that noun that has any; else null.
 */
export function modifierReference(
  claim: ClaimReading,
  unit: Unit,
  { analysis }: ArticleReading,
  nounOf: (claimToken: number) => number | null,
): number | null {
  const modifier = claim.analysis.document.tokens[unit.head];
  if (modifier === undefined || unit.endToken - unit.firstToken > 1 || !isModifying(modifier)) return null;
  const noun = headAfter(claim.analysis.document.tokens, unit.head);
  const at = noun === null ? null : nounOf(noun.index);
  const { tokens } = analysis.document;
  const head = at === null ? undefined : tokens[at];
  if (noun === null || at === null || head === undefined || !DEFINITE.has(tokens[at - 1]?.norm ?? "")) return null;
  for (let i = at - 1; i >= 0 && (tokens[i]?.sentence ?? 0) >= head.sentence - REACH; i--) {
    const earlier = tokens[i];
    if (earlier === undefined || earlier.lemma !== head.lemma || earlier.pos !== "NOUN") continue;
    const before = modifiersBefore(tokens, i);
    if (before.length === 0) continue;
    return before.find((t) => isSame(modifier, t))?.index ?? null;
  }
  return null;
}

function isModifying({ pos, kind }: Token): boolean {
  return kind === "word" && (pos === "ADJ" || pos === "NOUN" || pos === "VERB");
}

function isSame(claimed: Token, stated: Token): boolean {
  const relation = relateWords(claimed, stated);
  return relation === "same" || relation === "synonym";
}

/** The noun that the phrase of the modifier ends in; null where the modifier is itself the noun. */
function headAfter(tokens: readonly Token[], modifier: number): Token | null {
  let head: Token | null = null;
  for (let i = modifier + 1; i <= modifier + LONGEST_PHRASE; i++) {
    const token = tokens[i];
    if (token === undefined || (token.pos !== "NOUN" && token.pos !== "ADJ")) break;
    if (token.pos === "NOUN") head = token;
  }
  return head;
}

/** The adjectives and nouns right before a noun. */
function modifiersBefore(tokens: readonly Token[], noun: number): Token[] {
  const found: Token[] = [];
  for (let i = noun - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[noun]?.sentence || !isModifying(token)) break;
    // A verb before a noun is a participle of its phrase, or its verb ("the stolen bells", "sold bells").
    if (token.pos === "VERB" && (!/(?:ed|en|ing)$/.test(token.norm) || !DEFINITE.has(tokens[i - 1]?.norm ?? ""))) break;
    found.push(token);
  }
  return found;
}
