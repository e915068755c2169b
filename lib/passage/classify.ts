import { notCheckableReason } from "../claim/checkability.ts";
import { analyze } from "../extract/analyze.ts";
import { metaOpening } from "../lexicon/meta-talk.ts";
import { fold } from "../text/fold.ts";
import type { SentenceReading } from "./context.ts";
import { hasFigures, mainClause } from "./context.ts";
import type { Unchecked } from "./segment.ts";

const WRITER: ReadonlySet<string> = new Set(["i", "my", "me", "mine", "myself", "im"]);
/** Words that only lead up to the sentence's own verb. */
const LEADING: ReadonlySet<string> = new Set([
  "and",
  "but",
  "so",
  "then",
  "now",
  "just",
  "also",
  "always",
  "never",
  "simply",
  "please",
  "do",
  "n't",
  "not",
]);

/** Why a sentence of a passage makes no claim, or null where it makes one. */
export function uncheckedReason(reading: SentenceReading): Unchecked | null {
  const { sentence, tokens, block } = reading;
  const words = wordsOf(sentence.text);
  if (sentence.text.trimEnd().endsWith("?")) return "question";
  if (isMetaTalk(words, reading)) return "meta";
  if (words[0] === "what" && (words[1] === "a" || words[1] === "an")) return "opinion";
  const main = mainClause(reading);
  const stated = reading.clauses.some((c) => c.kind === "finite");
  if (block?.kind === "heading" && (main === null || !(hasFigures(reading) || reading.mentions.length > 0)))
    return "heading";
  if (
    WRITER.has(words[0] ?? "") ||
    (main !== null && main.opener === null && isWriter(reading, main.subject?.firstToken))
  )
    return isOwnView(reading) ? "opinion" : "personal";
  if (isRequest(reading)) return "exhortation";
  const reason = notCheckableReason(analyze(sentence.text, { anchor: null }));
  if (reason !== null) return reason === "nothing_to_check" ? "fragment" : reason;
  if (!stated && !(hasFigures(reading) && words.length > 2 && tokens.some((t) => t.pos === "NOUN"))) return "fragment";
  return null;
}

/** The folded words, contractions whole. */
function wordsOf(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}\p{N}][\p{L}\p{N}';&.-]*/gu)
      ?.map((word) => word.replace(/[';&.-]+$/, "")) ?? []
  );
}

/** "Sure!", "Here are the facts:", "Hope this helps": nothing else may be said in the same sentence. */
function isMetaTalk(words: readonly string[], reading: SentenceReading): boolean {
  const opening = metaOpening(words);
  if (opening === null) return false;
  if (opening.words === words.length) return true;
  if (opening.label) {
    // "Update: the bridge is open" says something behind the label.
    const rest = reading.clauses.some((c) => c.kind === "finite" && c.subject !== null);
    return !rest;
  }
  // "Here is" and its like introduce; a sentence with figures of its own may state them.
  return !hasFigures(reading) || /:\s*$/.test(reading.sentence.text) || words[0] === "i" || words[0] === "as";
}

function isWriter(reading: SentenceReading, token: number | undefined): boolean {
  const first = reading.tokens[0]?.index ?? 0;
  return token !== undefined && WRITER.has(reading.tokens[token - first]?.norm ?? "");
}

const VIEWS: ReadonlySet<string> = new Set(
  "think believe feel love like hate hope wish guess suppose prefer want doubt fear enjoy admire suspect expect bet imagine".split(
    " ",
  ),
);

function isOwnView(reading: SentenceReading): boolean {
  return reading.clauses.some((c) => VIEWS.has(c.predicate.lemma) && isWriter(reading, c.subject?.firstToken));
}

/** Verbs that posts begin requests with, and that are tagged as names or nouns there. */
const REQUESTS: ReadonlySet<string> = new Set(
  "visit check join book see watch read learn click call contact email get buy order try enjoy find discover explore share follow vote sign donate remember note make take come stop keep tell ask consider avoid ensure look go save support help listen download register".split(
    " ",
  ),
);

/** "Visit the museum on Monday", "Don't miss it": a bare verb without a subject, and no other statement beside it. */
function isRequest(reading: SentenceReading): boolean {
  const words = reading.tokens.filter((t) => t.kind === "word");
  const [first, second] = wordsOf(reading.sentence.text);
  if (first === "don't" || first === "let's" || (first === "do" && second === "not")) return true;
  if (REQUESTS.has(first ?? "") && mainClause(reading) === null) return true;
  const opening = words.find((t) => !LEADING.has(t.norm));
  if (opening === undefined || opening.pos !== "VERB" || opening.norm !== opening.lemma) return false;
  const own = reading.clauses.find((c) => c.predicate.head === opening.index);
  if (own === undefined || own.subject !== null) return false;
  return mainClause(reading) === null;
}
