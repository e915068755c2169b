import { once } from "../lexicon/decoding.ts";
import type { Document, Sentence } from "../text/document.ts";
import type { Clause, Modality, Polarity, Predicate } from "./clause.ts";
import { appositionsIn } from "./clauses/appositions.ts";
import { argumentOf, argumentsOf } from "./clauses/arguments.ts";
import type { SourceContext } from "./clauses/attributions.ts";
import { attributionsOf } from "./clauses/attributions.ts";
import type { Frame } from "./clauses/frame.ts";
import { framesOf } from "./clauses/frames.ts";
import { SentenceLists } from "./sentence-lists.ts";
import { TIMING } from "./clauses/embedded-commitment.ts";
import { commitmentsOf } from "./clauses/modality.ts";

/**
 * Reads the clauses of a text (Open IE): for each verb group its subject, arguments, polarity,
 * modality and who answers for it, and for each title or appositive what it says somebody is.
 * A shallow reading over part-of-speech tags: no parse tree, linear in the text.
 */
export function findClauses(context: SourceContext): readonly Clause[] {
  return readClauses(context).all();
}

/** As {@link findClauses}, each sentence when it is asked for. */
export function readClauses(context: SourceContext): SentenceLists<Clause> {
  const { sentences } = context.document;
  const appositions = once(() => SentenceLists.of(sentences.length, appositionsIn(context)));
  return new SentenceLists(sentences.length, (index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    return [...clausesIn(context, sentence), ...appositions().get(index)].toSorted((a, b) => a.start - b.start);
  });
}

function clausesIn(context: SourceContext, sentence: Sentence): Clause[] {
  const { document } = context;
  const { frames, phrases } = framesOf(document, sentence);
  const commitments = commitmentsOf(document.tokens, frames);
  const attributions = attributionsOf(context, sentence, frames, phrases);
  const territories = territoriesOf(frames);
  return frames.map((frame, i): Clause => {
    const commitment = commitments[i] ?? { negated: false, modality: "asserted" };
    const first = document.tokens[frame.firstToken];
    const last = document.tokens[Math.max(frame.endToken, frame.group.endToken) - 1];
    const subjectStart = frame.subject === null ? null : (document.tokens[frame.subject.firstToken]?.start ?? null);
    const start = Math.min(first?.start ?? sentence.start, subjectStart ?? Number.POSITIVE_INFINITY);
    const end = last?.end ?? sentence.end;
    return {
      sentence: sentence.index,
      kind: kindOf(frame),
      start,
      end,
      text: document.text.slice(start, end),
      firstToken: frame.firstToken,
      endToken: Math.max(frame.endToken, frame.group.endToken),
      subject: frame.subject === null ? null : argumentOf(document, "object", frame.subject),
      predicate: predicateOf(document, frame, commitment.negated ? "negative" : "affirmative", commitment.modality),
      arguments: argumentsOf(document, frame, phrases),
      attributions: attributions[i] ?? [],
      territory: territories[i] ?? i,
      opener: frame.opener,
    };
  });
}

/** An infinitive or participle shares the arguments of the verb it hangs on ("after rising 20 percent" does not); every other clause has its own. */
function territoriesOf(frames: readonly Frame[]): number[] {
  const territories: number[] = [];
  for (const [i, frame] of frames.entries()) {
    const shares =
      frame.host !== null &&
      (frame.link === "infinitive" || (frame.link === "participial" && !TIMING.has(frame.opener ?? "")));
    territories.push(shares ? (territories[frame.host ?? i] ?? i) : i);
  }
  return territories;
}

function kindOf(frame: Frame): Clause["kind"] {
  if (frame.link === "relative" || frame.link === "reduced") return "relative";
  return frame.group.form === "finite" ? "finite" : "nonfinite";
}

function predicateOf(document: Document, frame: Frame, polarity: Polarity, modality: Modality): Predicate {
  const { group } = frame;
  const start = document.tokens[group.firstToken]?.start ?? 0;
  const end = document.tokens[group.endToken - 1]?.end ?? start;
  return {
    lemma: document.tokens[group.head]?.lemma ?? "",
    head: group.head,
    polarity,
    modality,
    passive: group.passive || frame.link === "reduced",
    firstToken: group.firstToken,
    endToken: group.endToken,
    start,
    end,
    text: document.text.slice(start, end),
  };
}
