import type { ClaimReading } from "../../align/claim-reading.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { Attribute, FactRecord } from "../../align/record.ts";
import { placeNamed } from "../../extract/entities/gazetteer.ts";
import type { Slot } from "../../lexicon/record-slots.ts";
import type { Token } from "../../text/document.ts";
import { fold } from "../../text/fold.ts";
import type { JudgeSettings } from "../judgement.ts";

/** A claim beside keys and values about one thing. */
export interface RecordScene {
  readonly claim: ClaimReading;
  readonly tokens: readonly Token[];
  readonly article: ArticleReading;
  readonly record: FactRecord;
  readonly settings: JudgeSettings;
  /** Claim tokens that name the thing: its title, other names of it, pronouns, "the film". */
  readonly subject: ReadonlySet<number>;
  /** Slots of the record that the claim has words for, with those words' tokens. */
  readonly spoken: ReadonlyMap<string, readonly number[]>;
  /** Somebody else than the thing stands before the claim's verb. */
  readonly opensWithAnother: boolean;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they him her them his hers its their theirs who whose himself herself itself".split(" "),
);

export function sceneOf(
  claim: ClaimReading,
  article: ArticleReading,
  record: FactRecord,
  settings: JudgeSettings,
): RecordScene {
  const { tokens } = claim.analysis.document;
  const subject = subjectOf(tokens, record);
  return {
    claim,
    tokens,
    article,
    record,
    settings,
    subject,
    spoken: spokenSlots(tokens, record, subject),
    opensWithAnother: opensWithAnother(tokens, subject, record) && !opensWithMaker(tokens, record, subject),
  };
}

/** Whoever they are: of what slot, another word has to say ("employs 300 people"); inhabitants need none. */
const ANYBODY: ReadonlySet<string> = new Set(["people", "person", "citizen", "resident"]);

/** Whether the claim has a word that speaks of this slot and not of people at large. */
export function isSpokenOf(slot: Slot | null, words: readonly number[], tokens: readonly Token[]): boolean {
  return (
    slot === null ||
    slot.name === "population" ||
    !words.every((word) => ANYBODY.has(tokens[word]?.lemma ?? "")) ||
    words.length === 0
  );
}

/** The attributes of a slot, none where the record has no such key. */
export function attributesOf(scene: RecordScene, slot: string): readonly Attribute[] {
  return scene.record.bySlot.get(slot) ?? [];
}

/** The names of the thing as lists of folded words. */
function namesOf(record: FactRecord): string[][] {
  const others = ["birthname", "alias"].flatMap((slot) =>
    (record.bySlot.get(slot) ?? []).flatMap((a) => a.items.map((item) => item.text)),
  );
  const title = /^[\p{Script=Latin}\p{N}\p{P}\p{Z}]+/u.exec(record.about)?.[0].split(/\(/)[0] ?? "";
  // "SmithCBE" is a name and what stands behind it.
  const parted = record.about.replace(/(\p{Ll})(\p{Lu}{2})/gu, "$1 $2");
  return [record.about, title, parted, ...others, ...bornNames(record)]
    .map((name) => wordsOf(name))
    .filter((words) => words.length > 0);
}

const LONGEST_NAME = 80;

/** "Born: Ann Mary Lee (1931-05-12)": a name before the date that shares a word with the title. */
function bornNames(record: FactRecord): string[] {
  const title = new Set(wordsOf(record.about));
  return (record.bySlot.get("birth") ?? []).flatMap(({ text }) => {
    const name = /^[^\d(,;]+/.exec(text.slice(0, LONGEST_NAME))?.[0] ?? "";
    const words = wordsOf(name);
    return words.length > 1 && words.some((word) => title.has(word)) ? [name] : [];
  });
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replaceAll(".", "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const LEAST_LETTERS = 3;

/** Words of a title that say too little alone. */
const WEAK: ReadonlySet<string> = new Set(
  "the of and in on at for de la le a an republic city country union film album band new county state".split(" "),
);

function subjectOf(tokens: readonly Token[], record: FactRecord): Set<number> {
  const subject = new Set<number>();
  const names = namesOf(record);
  for (const name of names) markName(tokens, name, subject);
  for (const token of tokens) if (PRONOUNS.has(token.norm)) subject.add(token.index);
  for (const thing of record.things) markNoun(tokens, thing.nouns, subject);
  return subject;
}

/** Marks the stretches that consist of words of the name and hold one that says enough. */
function markName(tokens: readonly Token[], name: readonly string[], subject: Set<number>): void {
  const words = new Set(name);
  for (let i = 0; i < tokens.length; i++) {
    if (!isWordOf(tokens[i], words)) continue;
    let end = i;
    for (let j = i; j < tokens.length; j++) {
      const token = tokens[j];
      if (isWordOf(token, words)) end = j + 1;
      else if (token?.kind !== "punctuation" || j - end > 1) break;
    }
    const inside = tokens.slice(i, end).filter((t) => t.kind !== "punctuation");
    const strong = inside.filter((t) => !WEAK.has(t.norm) && (t.norm.length >= LEAST_LETTERS || t.kind === "number"));
    const whole = inside.length >= words.size;
    const capital = strong.some((t) => t.text !== t.text.toLowerCase() || t.kind === "number");
    if (
      whole ||
      (strong.length > 0 &&
        capital &&
        (inside.length > 1 || words.size <= 4 || name.at(-1) === inside[0]?.norm || strong.some((t) => isTelling(t))))
    )
      for (let j = i; j < end; j++) subject.add(j);
    i = end;
  }
}

const TELLING_LETTERS = 5;

/** A long proper name that is no place tells enough of a long title: "McCain". */
function isTelling(token: Token): boolean {
  return token.pos === "PROPN" && token.norm.length >= TELLING_LETTERS && placeNamed(token.text) === null;
}

function isWordOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined || token.kind === "punctuation") return false;
  if (words.has(token.norm) || words.has(token.norm.replaceAll(".", ""))) return true;
  return (
    token.norm.length >= 6 && /^\p{Lu}/u.test(token.text) && [...words].some((word) => isMistyped(token.norm, word))
  );
}

/** One letter put in, left out, exchanged or swapped in a long word: a slip of the pen, no other name. */
export function isMistyped(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < 5) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  const [left, right] = [a.length - from - back, b.length - from - back];
  return (
    Math.max(left, right) <= 1 || (left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from])
  );
}

/** "The film", "this album", "an oil painting" before its name: what the thing is called. */
function markNoun(tokens: readonly Token[], nouns: ReadonlySet<string>, subject: Set<number>): void {
  for (const token of tokens) {
    if (!nouns.has(token.lemma) && !nouns.has(token.norm)) continue;
    if (token.pos === "VERB") continue;
    subject.add(token.index);
    const before = tokens[token.index - 1];
    if (before !== undefined && (before.norm === "music" || before.norm === "musical" || before.norm === "racing"))
      subject.add(before.index);
  }
}

function spokenSlots(
  tokens: readonly Token[],
  record: FactRecord,
  subject: ReadonlySet<number>,
): Map<string, number[]> {
  const spoken = new Map<string, number[]>();
  for (const [name, attributes] of record.bySlot) {
    const slot = attributes[0]?.slot;
    if (slot == null) continue;
    const here = tokens.flatMap((token, i) => {
      if (subject.has(i)) return [];
      if (slot.words.has(token.lemma) || slot.words.has(token.norm)) return [i];
      const next = tokens[i + 1];
      return next !== undefined &&
        (slot.words.has(`${token.lemma} ${next.lemma}`) || slot.words.has(`${token.lemma} ${next.norm}`))
        ? [i, i + 1]
        : [];
    });
    if (here.length > 0) spoken.set(name, here);
  }
  return spoken;
}

/** "Titian painted the picture": who made the thing may stand before the verb. */
function opensWithMaker(tokens: readonly Token[], record: FactRecord, subject: ReadonlySet<number>): boolean {
  const verb = tokens.findIndex((t) => t.pos === "VERB" || t.pos === "AUX");
  if (tokens[verb]?.pos !== "VERB") return false;
  const names = tokens.slice(0, verb).filter((t) => t.pos === "PROPN" && !subject.has(t.index));
  return record.attributes.some(
    ({ slot, tokens: own }) =>
      slot?.flags.has("made") === true &&
      slot.words.has(tokens[verb]?.lemma ?? "") &&
      names.every((name) => own.some((t) => t.norm === name.norm)),
  );
}

/** A word of a value that only describes: a breed, a nationality, a genre. */
function isDescribed(record: FactRecord, { norm }: Token): boolean {
  return record.attributes.some(
    ({ slot, tokens }) =>
      (slot?.flags.has("says") === true || slot?.name === "nationality") && tokens.some((t) => t.norm === norm),
  );
}

function opensWithAnother(tokens: readonly Token[], subject: ReadonlySet<number>, record: FactRecord): boolean {
  for (const token of tokens) {
    if (token.pos === "VERB" || token.pos === "AUX") return false;
    if (token.pos === "PROPN" && !subject.has(token.index) && !isDescribed(record, token)) return true;
  }
  return false;
}
