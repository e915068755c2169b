/**
 * The notation in which the paraphrase lists are written, and its reader. A line is
 *
 *   v meet, hold|have _ talk|meeting with, sit down with     a class: all of them say the same
 *   v murder, assassinate > kill                             whoever says the left says the right, not the reverse
 *   v beat ~ lose to                                         the same with the two sides exchanged
 *   v win / lose                                             not both of one side, at one time, in one respect
 *
 * It starts with the part of speech of its items (v verb, n noun, a adjective, r adverb or preposition); `n:item` has one of
 * its own. A class is named by its first item; a name used in a relation means the whole class, any other item itself alone.
 *
 * An item is words, lower case, each a lemma or an inflected form: `a|b` either; `_` up to three words between (an object, an
 * article, an adverb); `*word` the head where it is not the usual one (of a verb its first, of a noun the last before a
 * preposition, else the last that is none); `!a|b` at the end, not before these words; `#sense` after a first item tells two
 * classes of one name apart. Lines that start with "//" are remarks.
 */
export type ExpressionClass = "v" | "n" | "a" | "r";

/** An expression of one or several words that stands for a concept. */
export interface Expression {
  readonly concept: string;
  readonly pos: ExpressionClass;
  /** The words in order, each as its alternatives. */
  readonly words: readonly (readonly string[])[];
  /** For each word, whether other words may stand between it and the word before. */
  readonly loose: readonly boolean[];
  readonly head: number;
  /** Words that must not follow. */
  readonly barred: readonly string[];
}

export type ConceptRelation = "entails" | "converse" | "opposes";

/** A relation between two concepts; an entailment goes from `from` to `to`, the others both ways. */
export interface ConceptLink {
  readonly from: string;
  readonly to: string;
  readonly relation: ConceptRelation;
}

export interface ParaphraseLexicon {
  readonly expressions: readonly Expression[];
  readonly links: readonly ConceptLink[];
  /** Names of the classes, in the order of the lists; a name that stands twice is written wrongly. */
  readonly classes: readonly string[];
}

interface Line {
  readonly pos: ExpressionClass;
  readonly sides: readonly string[][];
  readonly relation: ConceptRelation | null;
}

const RELATIONS: ReadonlyMap<string, ConceptRelation> = new Map([[" > ", "entails"], [" ~ ", "converse"], [" / ", "opposes"]]);
/** The last part of "start-up" carries less than the first. */
const PARTICLES: ReadonlySet<string> = new Set(["up", "off", "out", "in", "down", "over"]);
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);
const PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "in", "to", "with", "from", "on", "at", "by", "between", "against", "into", "as", "under", "behind"]);

/** Reads lists written in the notation. Throws on a line that it cannot read: the lists are part of the program. */
export function readParaphrases(...lists: readonly string[]): ParaphraseLexicon {
  const lines = lists.flatMap((list) => list.split("\n")).map((l) => l.trim()).filter((l) => l !== "" && !l.startsWith("//")).map(readLine);
  const expressions: Expression[] = [];
  const links: ConceptLink[] = [];
  const classes: string[] = [];
  const known = new Set<string>();
  for (const { pos, sides, relation } of lines) {
    if (relation !== null) continue;
    const items = sides[0] ?? [];
    const concept = nameOf(items[0] ?? "", pos);
    classes.push(concept);
    known.add(concept);
    for (const item of items) expressions.push(...readForms(item, pos, concept));
  }
  for (const { pos, sides, relation } of lines) {
    if (relation === null) continue;
    const [left = [], right = []] = sides.map((side) => side.map((item) => {
      const concept = nameOf(item, pos);
      if (!known.has(concept)) expressions.push(...readForms(item, pos, concept));
      known.add(concept);
      return concept;
    }));
    for (const from of left) for (const to of right) links.push({ from, to, relation });
  }
  return { expressions, links, classes };
}

function readLine(line: string): Line {
  const pos = classOf(line.slice(0, 1));
  if (pos === null || line[1] !== " ") throw new Error(`no part of speech: ${line}`);
  for (const [sign, relation] of RELATIONS) {
    const at = line.indexOf(sign);
    if (at >= 0) return { pos, sides: [itemsOf(line.slice(2, at)), itemsOf(line.slice(at + sign.length))], relation };
  }
  return { pos, sides: [itemsOf(line.slice(2))], relation: null };
}

function itemsOf(side: string): string[] {
  return side.split(",").map((item) => item.trim()).filter((item) => item !== "");
}

function classOf(letter: string): ExpressionClass | null {
  return letter === "v" || letter === "n" || letter === "a" || letter === "r" ? letter : null;
}

function nameOf(item: string, pos: ExpressionClass): string {
  const { own, text } = splitClass(item, pos);
  return `${own}.${text}`;
}

function splitClass(item: string, pos: ExpressionClass): { own: ExpressionClass; text: string } {
  const own = item[1] === ":" ? classOf(item.slice(0, 1)) : null;
  return own === null ? { own: pos, text: item } : { own, text: item.slice(2) };
}

/** An item with a hyphen is read both ways: as one token ("covid-19") and as three. */
function readForms(item: string, pos: ExpressionClass, concept: string): Expression[] {
  const whole = readItem(item, pos, concept);
  const at = whole.words.findIndex((w) => w.some((word) => word.includes("-")));
  if (at < 0) return [whole];
  const words: (readonly string[])[] = [];
  const loose: boolean[] = [];
  let head = whole.head;
  for (const [i, alternatives] of whole.words.entries()) {
    const parts = (alternatives[0] ?? "").split("-");
    for (const [j, part] of parts.entries()) {
      if (j > 0) words.push(["-"], [part]);
      else words.push(parts.length > 1 ? [part] : alternatives);
    }
    loose.push(whole.loose[i] ?? false, ...parts.slice(1).flatMap(() => [false, false]));
    if (i === whole.head) head = words.length - (PARTICLES.has(parts.at(-1) ?? "") ? parts.length * 2 - 1 : 1);
  }
  return [whole, { ...whole, words, loose, head }];
}

function readItem(item: string, pos: ExpressionClass, concept: string): Expression {
  const { own, text } = splitClass(item, pos);
  const words: string[][] = [];
  const loose: boolean[] = [];
  let barred: readonly string[] = [];
  let head = -1;
  let gap = false;
  for (const part of text.replace(/#[a-z]+/, "").split(" ")) {
    if (part === "_") {
      gap = true;
      continue;
    }
    if (part.startsWith("!")) {
      barred = part.slice(1).split("|");
      continue;
    }
    if (part.startsWith("*")) head = words.length;
    words.push(part.replace("*", "").split("|"));
    loose.push(gap);
    gap = false;
  }
  if (words.length === 0) throw new Error(`an empty item of ${concept}`);
  return { concept, pos: own, words, loose, head: head >= 0 ? head : usualHead(words, own), barred };
}

function usualHead(words: readonly (readonly string[])[], pos: ExpressionClass): number {
  if (pos === "v") {
    if (words[0]?.[0] !== "be") return 0;
    const content = words.findIndex((w) => w[0] !== "be" && !ARTICLES.has(w[0] ?? "") && !PREPOSITIONS.has(w[0] ?? ""));
    return content > 0 ? content : Math.min(1, words.length - 1);
  }
  if (pos !== "n") {
    const content = words.findLastIndex((w) => !ARTICLES.has(w[0] ?? "") && !PREPOSITIONS.has(w[0] ?? ""));
    return content >= 0 ? content : words.length - 1;
  }
  const preposition = words.findIndex((w) => PREPOSITIONS.has(w[0] ?? ""));
  return preposition > 0 ? preposition - 1 : words.length - 1;
}
