import type { Token } from "../../text/document.ts";
import type { EntityKind } from "../entity.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./draft.ts";
import type { Gender } from "./name-part.ts";

/** A place where an entity stands, as the sweep through the text has seen it. `draft` is null for a person the text leaves unnamed. */
export interface Reference {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly quotation: number;
  readonly draft: Draft | null;
  readonly kind: EntityKind;
  readonly gender: Gender;
  /** A country's adjective, or a name before a noun: nothing refers back to it. */
  readonly demonym: boolean;
  /** It is what its sentence or clause is about, or the speaker beside a verb of saying. */
  readonly subject: boolean;
  /** It stands inside another phrase ("'s" behind it, a preposition before it). */
  readonly embedded: boolean;
}

const SAYING: ReadonlySet<string> = new Set(
  "say tell add explain note argue believe think insist recall admit write tweet ask reply answer warn claim deny suggest acknowledge state declare continue conclude announce respond".split(
    " ",
  ),
);

export function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (SAYING.has(token.lemma) || token.norm === "said" || token.norm === "says" || token.norm === "told")
  );
}

/** Reads how a mention stands in its sentence. Bounded look-around. */
export function referenceOf(
  tokens: readonly Token[],
  quoted: Int32Array,
  draft: Draft | null,
  first: number,
  end: number,
  demonym: boolean,
  gender: Gender,
): Reference {
  const token = tokens[first];
  const sentence = token?.sentence ?? -1;
  // "Obama officials": the name only says whose they are, and nobody is "he" through it.
  const next = tokens[end];
  const attributive =
    next !== undefined &&
    next.sentence === sentence &&
    next.spaced &&
    next.pos === "NOUN" &&
    next.text === next.norm &&
    draft !== null &&
    end > first &&
    token?.text !== token?.norm;
  const possessive = tokens[end]?.norm === "'s" || tokens[end]?.norm === "'";
  const before = wordBefore(tokens, first, sentence);
  const embedded =
    possessive || (before !== undefined && (before.pos === "ADP" || before.norm === "of" || before.norm === "'s"));
  const verb = verbAfter(tokens, end, sentence);
  const inverted =
    before !== undefined && isSaying(before) && (quoted[before.index - 1] ?? 0) !== (quoted[before.index] ?? 0);
  const said = before !== undefined && isSaying(before) && [",", '"'].includes(tokens[before.index - 1]?.norm ?? "");
  return {
    first,
    end,
    sentence,
    quotation: quoted[first] ?? 0,
    draft,
    kind: draft === null ? "person" : kindOf(draft),
    gender: draft === null ? gender : draft.gender,
    demonym: demonym || attributive,
    subject: !demonym && !attributive && ((!embedded && verb) || inverted || said),
    embedded,
  };
}

/** The word before a mention, its determiner, title and adjectives skipped. */
function wordBefore(tokens: readonly Token[], first: number, sentence: number): Token | undefined {
  for (let i = first - 1; i > first - 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (
      token.pos === "DET" ||
      token.pos === "ADJ" ||
      token.pos === "PROPN" ||
      token.pos === "NOUN" ||
      token.norm === "."
    )
      continue;
    return token;
  }
  return undefined;
}

/** Whether a finite verb follows, past brackets, adverbs and what stands between commas. */
function verbAfter(tokens: readonly Token[], end: number, sentence: number): boolean {
  let depth = 0;
  let inside = false;
  for (let at = end; at < end + 40; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.norm === '"') return false;
    if (token.norm === "(") depth += 1;
    else if (token.norm === ")") depth -= 1;
    else if (depth > 0) continue;
    else if (token.norm === ",") {
      inside = true;
      let next = at + 1;
      while (tokens[next]?.pos === "ADV") next += 1;
      if (isFinite(tokens[next]) && tokens[next]?.sentence === sentence) return true;
    } else if (!inside && token.pos !== "ADV") return isFinite(token);
  }
  return false;
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && !token.norm.endsWith("ing");
}

/** The entity of all the references, if they have only one. */
export function onlyOne(references: readonly Reference[]): Draft | null {
  const first = references[0];
  if (first === undefined) return null;
  return references.every((reference) => reference.draft === first.draft) ? first.draft : null;
}
