import { zigzag } from "./encoding.ts";
import type { Sense, WordNet } from "./wordnet-files.ts";

/** Kinds of derivation as bits; lib/lexicon/wordnet-table.ts reads the same. */
const EVENT = 1;
const AGENT = 2;
const OTHER = 4;

/** Lexicographer files of nouns that can name what a verb says: act, cognition, communication, event, feeling, phenomenon, possession, process, state. */
const EVENT_FILES: ReadonlySet<number> = new Set([4, 9, 10, 11, 12, 19, 21, 22, 26]);
const PERSON_FILE = 18;
const ABSTRACT_SUFFIX = /(?:tion|sion|ment|al|ance|ence|ure|age|ery|th|sis|ing)$/;

/** Derivationally related pairs among the kept lemmas, as first (difference), second (signed difference), kinds. */
export function derivationKinds(
  { synsets }: WordNet,
  senses: ReadonlyMap<string, readonly Sense[]>,
  lemmaIndex: ReadonlyMap<string, number>,
): number[] {
  const kinds = new Map<string, number>();
  for (const [lemma, of] of senses) {
    for (const sense of of) {
      const synset = synsets.get(sense.synset);
      if (synset === undefined) continue;
      for (const pointer of synset.pointers) {
        if (pointer.symbol !== "+" && pointer.symbol !== "\\") continue;
        if (synset.words[pointer.sourceWord - 1] !== lemma) continue;
        const target = synsets.get(pointer.target);
        const word = target?.words[pointer.targetWord - 1];
        const a = lemmaIndex.get(lemma);
        const b = word === undefined ? undefined : lemmaIndex.get(word);
        if (target === undefined || a === undefined || b === undefined || word === undefined) continue;
        let kind = OTHER;
        // Noun and verb are told apart by direction: the pair is stored noun first.
        let pair = a <= b ? `${a} ${b}` : `${b} ${a}`;
        if (synset.pos === "noun" && target.pos === "verb") {
          kind =
            synset.lexicographer === PERSON_FILE
              ? AGENT
              : EVENT_FILES.has(synset.lexicographer) || ABSTRACT_SUFFIX.test(lemma)
                ? EVENT
                : OTHER;
          if (kind !== OTHER) pair = `${a} ${b}`;
        } else if (synset.pos === "verb" && target.pos === "noun") continue;
        // A noun's most frequent sense decides between doer and deed ("teacher" is also, rarely, an abstraction).
        const known = kinds.get(pair) ?? 0;
        if ((known & (EVENT | AGENT)) === 0 || (kind & (EVENT | AGENT)) === 0) kinds.set(pair, known | kind);
      }
    }
  }
  const rows = [...kinds]
    .map(([pair, kind]) => [...pair.split(" ").map(Number), kind])
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0));
  const numbers: number[] = [];
  let last = 0;
  for (const [a = 0, b = 0, kind = OTHER] of rows) {
    numbers.push(a - last, zigzag(b - a) * 8 + kind);
    last = a;
  }
  return numbers;
}
