import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";
import { lastPhraseBy, phraseStartingAt } from "./phrase-index.ts";
import type { SubjectSearch } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "where", "whose"]);

/** The relative pronoun that opens this verb's clause, no further left than `from`, or null. */
export function relativePronoun(
  search: SubjectSearch,
  from: number,
  group: VerbGroup,
  sentenceStart: number,
  previous: Frame | undefined,
): number | null {
  const { tokens, phrases } = search;
  let crossed = 0;
  let next = lastPhraseBy(phrases, group.firstToken);
  for (let i = group.firstToken - 1; i >= from; i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const phrase = phrases[next];
    if (phrase !== undefined && phrase.endToken === i + 1 && phrase.firstToken >= from) {
      if (tokens[phrase.firstToken]?.norm === "whose") return phrase.firstToken;
      // Only phrases that a preposition governs may stand beside the clause's own subject.
      if (!(search.governed[next] ?? false)) crossed += 1;
      if (crossed > 1) return null;
      i = phrase.firstToken;
      next -= 1;
      continue;
    }
    if (RELATIVES.has(token.norm)) {
      const before = tokens[i - 1];
      const afterNoun =
        before !== undefined &&
        i > sentenceStart &&
        (before.pos === "NOUN" ||
          before.pos === "PROPN" ||
          before.pos === "NUM" ||
          before.text === "," ||
          before.text === ")" ||
          (before.pos === "PRON" && token.norm !== "that") ||
          (before.pos === "ADP" && token.norm !== "that"));
      if (!afterNoun) return null;
      // "Said that Morocco doubled": a "that" with a subject of its own after it is no relative pronoun.
      if (token.norm === "that" && before.text === ",") return null;
      if (token.norm === "that" && crossed > 0 && (awaitsClause(tokens, previous) || !hasGap(search, group, before)))
        return null;
      return i;
    }
    if (token.text === "," || token.pos === "CCONJ" || token.pos === "SCONJ") return null;
    if (token.pos !== "ADV" && token.pos !== "PART" && token.pos !== "ADP") return null;
  }
  return null;
}

/** Nouns that a that-clause tells the content of ("evidence that the drug works"). */
const CONTENT_NOUNS: ReadonlySet<string> = new Set([
  "fact",
  "evidence",
  "claim",
  "report",
  "news",
  "belief",
  "idea",
  "hope",
  "fear",
  "sign",
  "proof",
  "view",
  "theory",
  "possibility",
  "chance",
  "risk",
  "suggestion",
  "allegation",
  "accusation",
  "conclusion",
  "finding",
  "statement",
  "argument",
  "assumption",
  "warning",
  "rumour",
  "rumor",
  "promise",
  "pledge",
  "condition",
  "danger",
  "doubt",
  "feeling",
  "impression",
  "notion",
  "prospect",
  "concern",
  "confidence",
  "agreement",
  "decision",
  "ruling",
  "hint",
  "indication",
  "guarantee",
  "assurance",
  "demand",
  "request",
  "requirement",
  "extent",
  "point",
  "message",
  "word",
  "opinion",
  "thought",
  "suspicion",
  "speculation",
  "expectation",
  "understanding",
  "confirmation",
  "announcement",
  "denial",
  "complaint",
  "estimate",
]);

/** "Said during the trial that the defendant lied": what the verb before says is still to come. */
function awaitsClause(tokens: readonly Token[], previous: Frame | undefined): boolean {
  return previous !== undefined && reportingStance(tokens[previous.group.head]?.lemma ?? "") !== null;
}

/** "The mill that the trust bought": the verb lacks its object, which is what the pronoun stands for. */
function hasGap(search: SubjectSearch, group: VerbGroup, before: Token): boolean {
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return false;
  if (CONTENT_NOUNS.has(before.lemma) || group.copular || group.passive) return false;
  return phraseStartingAt(search.phrases, group.endToken) === undefined;
}
