import type { Entity } from "../extract/entity.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";
import type { Antecedent } from "./antecedent.ts";
import { antecedentIn, onlyPerson } from "./antecedent.ts";
import type { Replacement } from "./replacement.ts";
import { timeReference } from "./time-references.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import { mainClause } from "./context.ts";
import type { Reach } from "./pronouns.ts";
import { hasOwnAntecedent, isPossessive, reachOf } from "./pronouns.ts";
import { LONGEST_CLAIM } from "./segment.ts";

/** What a sentence leans on: `unclear` is the first words that the passage leaves open, or null. */
export interface References {
  readonly replacements: readonly Replacement[];
  readonly unclear: Span | null;
}

/** Nouns that a passage uses for whatever it speaks of: two candidates make them unclear. */
const GENERIC: ReadonlyMap<string, "organisation" | "place"> = new Map([
  ...["company", "firm", "group", "organisation", "organization", "club", "team", "agency", "bank", "university"].map(
    (noun): [string, "organisation"] => [noun, "organisation"],
  ),
  ...["city", "town", "village", "country", "nation", "island", "state"].map((noun): [string, "place"] => [
    noun,
    "place",
  ]),
]);
/** Sentences back in which two candidates stand in each other's way. */
const RIVAL_REACH = 3;

/**
 * Settles the words of reference of a passage, sentence by sentence: by the engine's own coreference where it
 * is sure, by {@link antecedentIn} for "it" and "they" at a sentence's start. What neither settles, and
 * the sentence does not settle itself, is unclear: it is never guessed.
 */
export class ReferenceReader {
  /** What the subject of each sentence was found to stand for. */
  private readonly subjects = new Map<number, Antecedent>();
  /** For each last word of a name, the entities named so far. */
  private readonly heads = new Map<string, Set<number>>();

  constructor(private readonly passage: PassageReading) {}

  /** Reads one sentence from its token `from` on (behind a label); sentences come in order. */
  read(reading: SentenceReading, from: number): References {
    const { analysis } = this.passage;
    const first = reading.tokens[0]?.index ?? 0;
    const named = new Set<number>();
    const replacements: Replacement[] = [];
    let unclear: Span | null = null;
    for (let at = from; at < reading.tokens.length; at++) {
      const token = reading.tokens[at];
      if (token === undefined) continue;
      const mention = reading.mentions.find((m) => m.firstToken === first + at);
      if (mention?.kind === "name") {
        named.add(mention.entity);
        continue;
      }
      const time = timeReference(this.passage, reading, at);
      if (time !== null) {
        if (time === "unclear") unclear ??= spanOf(analysis.document.text, token.start, token.end);
        else replacements.push(time);
        continue;
      }
      const entity = mention === undefined ? null : (analysis.entities[mention.entity] ?? null);
      if (mention !== undefined && entity !== null) {
        const known = named.has(entity.id) || !entity.mentions.some((m) => m.kind === "name");
        named.add(entity.id);
        if (known) continue;
        if (mention.kind === "pronoun" && this.hasRival(reading, entity)) {
          unclear ??= spanOf(analysis.document.text, token.start, token.end);
          continue;
        }
        replacements.push(this.replacement(mention.start, mention.end, entity.name, isPossessive(token), at === from));
        if (mainClause(reading)?.subject?.firstToken === token.index)
          this.subjects.set(reading.sentence.index, { text: entity.name, plural: entity.kind === "group" });
        continue;
      }
      const reach = reachOf(reading, at) ?? (this.isAmbiguousNominal(reading, at) ? "unsaid" : null);
      if (reach === null || (reach !== "writer" && reach !== "unsaid" && hasOwnAntecedent(reading, from, at, reach)))
        continue;
      const found = from > 0 ? null : this.before(reading, at, reach);
      if (found === null) {
        unclear ??= spanOf(analysis.document.text, token.start, token.end);
        continue;
      }
      replacements.push(this.replacement(token.start, token.end, found.text, isPossessive(token), at === from));
      if (!isPossessive(token)) this.subjects.set(reading.sentence.index, found);
    }
    this.remember(reading);
    return { replacements, unclear };
  }

  /** What "it" or "they" stands for where it opens the sentence and the sentence before is its neighbour. */
  private before(reading: SentenceReading, at: number, reach: Reach): Antecedent | null {
    if (reach === "writer" || reach === "unsaid") return null;
    const { analysis, sentences } = this.passage;
    const opens = reading.tokens.slice(0, at).every((t) => t.pos !== "NOUN" && t.pos !== "VERB" && t.pos !== "PRON");
    const previous = sentences[reading.sentence.index - 1];
    if (!opens || previous === undefined || previous.block?.kind === "heading") return null;
    if (previous.sentence.end - previous.sentence.start > LONGEST_CLAIM) return null;
    if (previous.sentence.text.trimEnd().endsWith("?")) return null;
    if (reach === "person") return onlyPerson(analysis, previous, reading.tokens[at]?.norm ?? "");
    const known = this.subjects.get(previous.sentence.index) ?? null;
    if (known !== null && mainClause(previous) === null) return known.plural === (reach === "things") ? known : null;
    return antecedentIn(analysis, previous, reach === "things", known);
  }

  /** Says what a sentence that was read as another is about. */
  setSubject(reading: SentenceReading, text: string): void {
    this.subjects.set(reading.sentence.index, { text, plural: false });
  }

  private replacement(start: number, end: number, name: string, possessive: boolean, opens: boolean): Replacement {
    const { document } = this.passage.analysis;
    const span = spanOf(document.text, start, end);
    const owner = possessive ? (name.endsWith("s") ? `${name}'` : `${name}'s`) : name;
    return {
      ...span,
      by: opens ? owner.charAt(0).toUpperCase() + owner.slice(1) : owner,
      message: `"${span.text}" is read as "${owner}".`,
    };
  }

  /** Somebody else of the same gender in the sentence before: who of the two is meant is a matter of style, not of certainty. */
  private hasRival(reading: SentenceReading, entity: Entity): boolean {
    const previous = this.passage.sentences[reading.sentence.index - 1];
    return (previous?.mentions ?? []).some((mention) => {
      const other = this.passage.analysis.entities[mention.entity];
      if (other === undefined || other.id === entity.id || other.kind !== entity.kind) return false;
      return entity.gender === "unknown" || other.gender === "unknown" || other.gender === entity.gender;
    });
  }

  /** "The museum" after two museums, "the company" after two companies. */
  private isAmbiguousNominal(reading: SentenceReading, at: number): boolean {
    if (reading.tokens[at]?.norm !== "the") return false;
    const subject = mainClause(reading)?.subject;
    const token = reading.tokens[at];
    if (subject == null || token === undefined || subject.firstToken !== token.index) return false;
    const { analysis } = this.passage;
    const head = analysis.document.tokens[subject.head];
    if (head === undefined || head.pos !== "NOUN" || subject.head - subject.firstToken > 1) return false;
    if ((this.heads.get(head.lemma)?.size ?? 0) > 1) return true;
    const kind = GENERIC.get(head.lemma);
    if (kind === undefined) return false;
    const index = reading.sentence.index;
    const near = new Set<number>();
    for (const previous of this.passage.sentences.slice(Math.max(0, index - RIVAL_REACH), index))
      for (const m of previous.mentions)
        if (m.kind === "name" && analysis.entities[m.entity]?.kind === kind) near.add(m.entity);
    return near.size > 1;
  }

  private remember(reading: SentenceReading): void {
    for (const mention of reading.mentions) {
      if (mention.kind !== "name") continue;
      const word = mention.text.split(" ").at(-1)?.toLowerCase() ?? "";
      const ids = this.heads.get(word) ?? new Set<number>();
      this.heads.set(word, ids.add(mention.entity));
    }
  }
}
