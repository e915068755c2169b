import type { ArticleReading } from "../../lib/align/article-reading.ts";
import { readClaim } from "../../lib/align/claim-reading.ts";
import type { Analysis } from "../../lib/extract/analysis.ts";
import { areLexicalAntonyms, synonymy } from "../../lib/lexicon/wordnet.ts";
import type { Token } from "../../lib/text/document.ts";
import type { Edit } from "../fixtures/mutations/edit.ts";
import { applyEdits, replaceWord } from "../fixtures/mutations/edit.ts";
import { changeDate, changeNumber } from "../fixtures/mutations/figures.ts";
import { changeToAntonym, flipNegation } from "../fixtures/mutations/logic.ts";
import { shuffled } from "../random.ts";

/** A claim made out of a supported one: still borne out where a word gave way to one that means the same, else not. */
export interface EditedClaim {
  readonly text: string;
  readonly supported: boolean;
}

interface Means {
  readonly claim: Analysis;
  readonly article: ArticleReading;
  /** Words of other claims. */
  readonly words: readonly string[];
  readonly random: () => number;
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(["NOUN", "VERB", "ADJ", "ADV"]);
/** From here on two words share a common sense. */
const SAME_SENSE = 0.5;
/** Below this they hardly mean the same in any sense. */
const OTHER_SENSE = 0.1;
const SHORTEST = 4;

/**
 * A supported claim changed once in each of `wrong` ways drawn by chance (another figure or date, the opposite, a denial,
 * a word or name of the article or of another claim in the place of one), and once for every three of these by a synonym.
 */
export function editedClaims(
  text: string,
  article: ArticleReading,
  words: readonly string[],
  wrong: number,
  random: () => number,
): EditedClaim[] {
  const means: Means = { claim: readClaim(text, null).analysis, article, words, random };
  const edited = (rules: readonly ((given: Means) => Edit | undefined)[], most: number): string[] => {
    const made: string[] = [];
    for (const rule of shuffled(rules, random)) {
      if (made.length === most) break;
      const edit = rule(means);
      if (edit !== undefined) made.push(applyEdits(text, [edit]));
    }
    return made.filter((each) => each !== text);
  };
  return [
    ...edited(WRONG, wrong).map((each) => ({ text: each, supported: false })),
    ...edited([toSynonym], Math.ceil(wrong / 3)).map((each) => ({ text: each, supported: true })),
  ];
}

const WRONG: readonly ((means: Means) => Edit | undefined)[] = [
  ({ claim, article, random }) =>
    pick([...changeNumber(claim, { article, random }), ...changeDate(claim, { article, random })], random),
  ({ claim, article, random }) => pick(changeToAntonym(claim, { article, random }), random),
  ({ claim, article, random }) => pick(flipNegation(claim, { article, random }), random),
  ({ claim, article, random }) => {
    const nouns = article.analysis.document.tokens.filter((t) => t.pos === "NOUN" && t.text.length >= SHORTEST);
    return exchanged(pick(wordsOf(claim, "NOUN"), random), pick(nouns, random)?.text, claim);
  },
  ({ claim, article, random }) => {
    const name = pick(
      claim.mentions.filter((m) => m.kind === "name"),
      random,
    );
    const other = pick(article.analysis.entities, random)?.name;
    return name === undefined || other === undefined || claim.document.text.includes(other)
      ? undefined
      : { start: name.start, end: name.end, text: other };
  },
  ({ claim, words, random }) => {
    const word = pick(
      wordsOf(claim).filter((t) => t.pos !== "ADV"),
      random,
    );
    const other = pick(words, random);
    return word === undefined || other === undefined || synonymy(word.lemma, other) >= OTHER_SENSE
      ? undefined
      : exchanged(word, other, claim);
  },
];

function toSynonym({ claim, words, random }: Means): Edit | undefined {
  for (const word of shuffled(wordsOf(claim), random)) {
    const same = words.filter(
      (other) =>
        other !== word.norm &&
        other !== word.lemma &&
        synonymy(word.lemma, other) > SAME_SENSE &&
        !areLexicalAntonyms(word.lemma, other),
    );
    const other = pick(same, random);
    if (other !== undefined) return replaceWord(word, other);
  }
  return undefined;
}

function exchanged(word: Token | undefined, by: string | undefined, claim: Analysis): Edit | undefined {
  return word === undefined || by === undefined || claim.document.text.includes(by) ? undefined : replaceWord(word, by);
}

function wordsOf(claim: Analysis, pos?: string): Token[] {
  return claim.document.tokens.filter(
    (t) =>
      t.kind === "word" && t.text.length >= SHORTEST && (pos === undefined ? OPEN_CLASSES.has(t.pos) : t.pos === pos),
  );
}

function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}
