import type { Token } from "../text/document.ts";
import { isNegation } from "../lexicon/negations.ts";
import type { Expression } from "../lexicon/paraphrase-notation.ts";
import { paraphrases } from "../lexicon/paraphrases.ts";
import { once } from "../lexicon/decoding.ts";
import { spellingOf, spellings } from "../lexicon/spellings.ts";

/** An expression found in a text, and the tokens that are its words. */
export interface FoundExpression {
  readonly expression: Expression;
  readonly places: readonly number[];
}

/** Most words between two words of one expression ("turn the whole plan down"). */
const LONGEST_GAP = 3;

/** Expressions by every form and spelling under which their head may be looked up. */
const expressionsByHead = once((): ReadonlyMap<string, readonly Expression[]> => {
  const table = new Map<string, Expression[]>();
  for (const expression of paraphrases().expressions) {
    for (const word of expression.words[expression.head] ?? []) {
      const key = spellingOf(word) ?? word;
      const list = table.get(key);
      if (list === undefined) table.set(key, [expression]);
      else list.push(expression);
    }
  }
  for (const [other, key] of spellings()) {
    const list = table.get(key);
    if (list !== undefined) table.set(other, list);
    else table.delete(other);
  }
  return table;
});

/** The expressions headed by the token that take the most words: "find guilty" is no "find". */
export function longestExpressionsAt(tokens: readonly Token[], token: Token): FoundExpression[] {
  if (token.kind !== "word") return NONE;
  const byHead = expressionsByHead();
  const lists: (readonly Expression[])[] = [];
  for (const form of formsOf(token)) {
    const list = byHead.get(form);
    if (list !== undefined && !lists.includes(list)) lists.push(list);
  }
  if (lists.length === 0) return NONE;
  const seen = lists.length === 1 ? null : new Set<Expression>();
  let found: FoundExpression[] = [];
  let most = 0;
  for (const list of lists) {
    for (const expression of list) {
      if (seen?.has(expression) === true) continue;
      seen?.add(expression);
      const places = placesOf(tokens, token, expression)?.filter((place) => !isAuxiliaryBe(tokens[place]));
      if (places === undefined || places.length < most) continue;
      if (places.length > most) found = [];
      most = places.length;
      found.push({ expression, places });
    }
  }
  return found;
}

const NONE: FoundExpression[] = [];

/** The forms under which a token is looked up: its lemma and its own form, and what the tagger may have left uninflected. */
function formsOf({ lemma, norm, pos }: Token): string[] {
  const forms = lemma === norm ? [lemma] : [lemma, norm];
  if (pos === "PROPN" && norm.endsWith("s")) forms.push(norm.slice(0, -1));
  if (pos === "ADJ" && norm.endsWith("ed")) forms.push(norm.slice(0, -1), norm.slice(0, -2));
  if (lemma.includes("-") && lemma.endsWith("ed")) forms.push(lemma.slice(0, -1), lemma.slice(0, -2));
  return forms;
}

/** The passive's "be" is part of an expression and no word of it: "was killed" is still "killed". */
function isAuxiliaryBe(token: Token | undefined): boolean {
  return token?.lemma === "be" || token?.norm === "being";
}

function placesOf(tokens: readonly Token[], head: Token, expression: Expression): number[] | null {
  const { words, loose } = expression;
  if (!fitsClass(tokens, head, expression) || isAnotherVerb(head, expression)) return null;
  const places = [head.index];
  for (let i = expression.head - 1, at = head.index; i >= 0; i--) {
    at = seek(tokens, at, -1, words[i] ?? [], loose[i + 1] ?? false);
    if (at < 0) return null;
    places.unshift(at);
  }
  let last = head.index;
  for (let i = expression.head + 1; i < words.length; i++) {
    last = seek(tokens, last, 1, words[i] ?? [], loose[i] ?? false);
    if (last < 0) return null;
    places.push(last);
  }
  // The tagger may give the first part of "co-founder" the lemma of the whole.
  if (head.lemma.includes("-") && !head.norm.includes("-")) {
    while (isHyphenated(tokens, last + 1)) places.push(++last);
  }
  const next = tokens[last + 1];
  return next !== undefined && expression.barred.includes(next.norm) ? null : places;
}

/** Whether the token is a hyphen inside a word, or stands after one. */
function isHyphenated(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && !token.spaced && (token.text === "-" || tokens[index - 1]?.text === "-");
}

/** Where one of `words` stands beside `from`, or up to three words on where the expression is loose; -1 where it does not. */
function seek(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  words: readonly string[],
  isLoose: boolean,
): number {
  const sentence = tokens[from]?.sentence;
  for (let gap = 0; gap <= (isLoose ? LONGEST_GAP : 0); gap++) {
    const at = from + step * (gap + 1);
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (isOneOf(token, words)) return at;
    if (token.kind === "punctuation" && token.text !== "-") return -1;
    if (token.pos === "VERB" || token.pos === "CCONJ" || isNegation(token.lemma) || token.norm === "no") return -1;
  }
  return -1;
}

function isOneOf(token: Token, words: readonly string[]): boolean {
  if (words.includes(token.lemma) || words.includes(token.norm)) return true;
  if (token.norm === "being" && words.includes("be")) return true;
  const spelling = spellingOf(token.lemma);
  return spelling !== undefined && words.some((word) => word === spelling || spellingOf(word) === spelling);
}

/** Forms are looked up as well as lemmas ("talks", "born"), but "found" of "find" is not the verb "found". */
function isAnotherVerb({ lemma, norm, pos }: Token, { pos: own, words, head }: Expression): boolean {
  if (own !== "v" || pos !== "VERB" || lemma === norm || words[0]?.[0] === "be") return false;
  const at = words[head] ?? [];
  return at.includes(norm) && !at.includes(lemma);
}

const PARTICLES: ReadonlySet<string> = new Set(["up", "down", "out", "off", "away", "back", "apart", "aside"]);

function fitsClass(tokens: readonly Token[], { pos, index, norm }: Token, expression: Expression): boolean {
  const alone = expression.words.length === 1;
  switch (expression.pos) {
    case "v": {
      if (expression.words[0]?.[0] === "be" && !alone) return true;
      if (pos === "AUX") return expression.words[expression.head]?.includes("be") ?? false;
      if (pos === "ADJ") return norm.endsWith("ed") || norm.endsWith("en") || !alone;
      // The tagger takes some verbs for nouns; the rest of a fixed expression ("dates back to") says which it is.
      if (pos === "NOUN") return expression.words.length > 2 && !expression.loose.includes(true);
      if (pos !== "VERB") return false;
      return !alone || !hasParticle(tokens, index);
    }
    case "n":
      if (alone && (isInName(tokens, index) || isCompounded(tokens, index)))
        return expression.words[0]?.[0]?.includes("-") ?? false;
      return pos === "NOUN" || pos === "PROPN" || (pos === "ADJ" && (!alone || standsAsNoun(tokens, index)));
    case "a":
      return !alone || ((pos === "ADJ" || pos === "VERB" || pos === "ADV") && !isCompounded(tokens, index));
    case "r":
      return !alone || (pos !== "VERB" && pos !== "NOUN" && pos !== "PROPN");
  }
}

/** "Sold out" is not "sold"; the direction of a change ("rose up to 5%") takes nothing from the verb. */
function hasParticle(tokens: readonly Token[], verb: number): boolean {
  const particle = tokens[verb + 1];
  if (particle === undefined || !PARTICLES.has(particle.norm)) return false;
  const after = tokens[verb + 2];
  return (
    after === undefined ||
    (after.kind !== "number" && after.norm !== "to" && after.norm !== "by" && after.norm !== "from")
  );
}

/** The later words of a name ("States" of "the United States") are no common nouns. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token !== undefined &&
    before !== undefined &&
    isCapital(token) &&
    isCapital(before) &&
    before.sentence === token.sentence &&
    before.pos !== "DET"
  );
}

function isCapital({ kind, text }: Token): boolean {
  const first = text.slice(0, 1);
  return kind === "word" && first !== first.toLowerCase();
}

/** An adjective in a noun's place ("the premier said"). */
function standsAsNoun(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.pos;
  return tokens[index - 1]?.pos === "DET" && (after === "VERB" || after === "AUX" || after === "PUNCT");
}

/** "old" of "six-year-old", "high" of "high-profile", "father" of "father-in-law". */
function isCompounded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (before?.text === "-" && !before.spaced) || (after?.text === "-" && !after.spaced);
}
