import { mentionsFrom } from "../mention-index.ts";
import type { Document, Sentence, Token } from "../../text/document.ts";
import { overlaps, spanOf } from "../../text/span.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Attribution } from "../clause.ts";
import type { Entity, Mention } from "../entity.ts";
import type { Quotation } from "../quotation.ts";
import { fullPhrase } from "./arguments.ts";
import { isDiscredited, isTestimony, isWrittenFalsely } from "./discredited-sources.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhraseFrom, phraseStartingAt } from "./phrase-index.ts";

/** What attributions are resolved against. */
export interface SourceContext {
  readonly document: Document;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** For every frame of a sentence: who answers for it, outermost source first. */
export function attributionsOf(
  context: SourceContext,
  sentence: Sentence,
  frames: readonly Frame[],
  phrases: readonly NounPhrase[],
): Attribution[][] {
  const { tokens } = context.document;
  const result: Attribution[][] = frames.map(() => []);
  const accordingTo = accordingToSources(context, sentence, phrases);
  for (const list of result) list.push(...accordingTo);
  for (const [i, frame] of frames.entries()) {
    const verb = tokens[frame.group.head]?.lemma ?? "";
    const stance = reportingStance(verb);
    const source = frame.subject;
    if (stance === null || source === null || isNegatedReport(frame)) continue;
    const trusted = stance === "trusted" && !isTestimony(tokens, frame.group);
    const attribution = attributionTo(context, source, frame, trusted, phrases);
    for (const content of contentsOf(frames, i, tokens, phrases)) result[content]?.push(attribution);
  }
  for (const [i, frame] of frames.entries()) {
    const quotation = quotationAround(context, frame);
    const speaker = quotation?.speaker;
    if (speaker == null || (result[i]?.some((a) => overlaps(a.span, speaker)) ?? false)) continue;
    const spoken: Attribution = {
      source: speaker.name,
      span: spanOf(context.document.text, speaker.start, speaker.end),
      cue: quotation?.cue ?? null,
      entity: speaker.entity,
      trusted: !isWrittenFalsely(context.document.tokens, quotation?.cue ?? null),
    };
    result[i]?.push(spoken);
  }
  return result;
}

function isNegatedReport(frame: Frame): boolean {
  return frame.group.negated;
}

/** A report does not reach over more verbs than this; without a bound a sentence of nothing but reports would be read again for each. */
const REPORT_REACH = 40;

/** The frames that a reporting frame answers for: its complement with what hangs on it, or all that stands before a final cue. */
function contentsOf(
  frames: readonly Frame[],
  report: number,
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
): number[] {
  const inside = new Set<number>();
  for (let i = report + 1; i < Math.min(frames.length, report + REPORT_REACH); i++) {
    const frame = frames[i];
    if (frame === undefined || frame.host === null) continue;
    const hung = frame.host === report && frame.link === "complement";
    const follows =
      inside.has(frame.host) && (frame.link !== "coordinate" || frame.subject !== frames[report]?.subject);
    if (hung || follows) inside.add(i);
  }
  if (inside.size > 0) return [...inside];
  const frame = frames[report];
  // "Arden said: they will regret it."
  if (frame !== undefined && tokens[frame.group.endToken]?.text === ":")
    return frames.slice(report + 1, report + REPORT_REACH).map((_, i) => report + 1 + i);
  if (frame === undefined || report === 0 || frame.link === "relative" || frame.link === "reduced") return [];
  const opens = Math.min(frame.subject?.firstToken ?? frame.group.firstToken, frame.group.firstToken);
  const before = tokens[opens - 1];
  const head = tokens[frame.group.head];
  if (before === undefined || before.sentence !== head?.sentence || before.kind !== "punctuation") return [];
  // "..., she liked to say": an infinitive closes the sentence or the quotation as its cue.
  const from = Math.max(0, report - REPORT_REACH);
  const earlier = frames.slice(from, report);
  if (frame.group.form === "infinitive")
    return earlier.flatMap((f, i) => ((f.subject?.firstToken ?? f.firstToken) < opens ? [from + i] : []));
  if (frame.group.form !== "finite") return [];
  // A verb with an object of its own reports nothing: "published several pictures".
  const inverted = frame.subject !== null && frame.subject.firstToken >= frame.group.endToken;
  const objected = phraseStartingAt(phrases, frame.group.endToken) !== undefined;
  return objected && !inverted ? [] : earlier.map((_, i) => from + i);
}

/** No sentence names more sources with "according to". */
const MOST_SOURCES = 4;

function firstPhraseAt(phrases: readonly NounPhrase[], token: number): number {
  const at = firstPhraseFrom(phrases, token);
  return phrases[at]?.firstToken === token ? at : -1;
}

function accordingToSources(context: SourceContext, sentence: Sentence, phrases: readonly NounPhrase[]): Attribution[] {
  const { tokens, text } = context.document;
  const sources: Attribution[] = [];
  for (let i = sentence.firstToken; i + 2 < sentence.endToken && sources.length < MOST_SOURCES; i++) {
    const token = tokens[i];
    if (token?.norm !== "according" || tokens[i + 1]?.norm !== "to") continue;
    const at = firstPhraseAt(phrases, i + 2);
    if (at < 0) continue;
    const { phrase } = fullPhrase(tokens, phrases, at, sentence.endToken, false);
    const last = tokens[i + 1];
    sources.push({
      ...sourceOf(context, phrase),
      cue: spanOf(text, token.start, last?.end ?? token.end),
      trusted: !isDiscredited(tokens, phrase.endToken),
    });
  }
  return sources;
}

function attributionTo(
  context: SourceContext,
  source: NounPhrase,
  frame: Frame,
  trusted: boolean,
  phrases: readonly NounPhrase[],
): Attribution {
  const { tokens, text } = context.document;
  const at = firstPhraseAt(phrases, source.firstToken);
  const whole = at < 0 ? source : fullPhrase(tokens, phrases, at, frame.group.firstToken, false).phrase;
  const first = tokens[frame.group.firstToken];
  const last = tokens[frame.group.endToken - 1];
  const cue = first === undefined || last === undefined ? null : spanOf(text, first.start, last.end);
  return {
    ...sourceOf(context, whole),
    cue,
    trusted: trusted && !isWrittenFalsely(tokens, cue),
  };
}

/** Names a source: a person or organisation by its fullest name, a document or role as the text writes it. */
export function sourceOf(context: SourceContext, phrase: NounPhrase): Pick<Attribution, "source" | "span" | "entity"> {
  const { document, entities, mentions } = context;
  const start = document.tokens[phrase.firstToken]?.start ?? 0;
  const end = document.tokens[phrase.endToken - 1]?.end ?? start;
  const span = spanOf(document.text, start, end);
  const head = document.tokens[phrase.head];
  const mention = head === undefined ? undefined : mentions.find((m) => m.start < head.end && m.end > head.start);
  const entity = mention === undefined ? undefined : entities[mention.entity];
  if (mention === undefined || entity === undefined) {
    const named = apposedName(context, phrase.endToken);
    return named === null
      ? { source: plainForm(span.text), span, entity: null }
      : { source: named.name, span, entity: named.id };
  }
  // "The company" is somebody with a name; "the report" says itself best who it is.
  const named =
    entity.kind === "person" || entity.kind === "organisation" || entity.kind === "group" || entity.kind === "place";
  // "A former manager, Piet Aalders, alleges".
  const apposed = mention.kind === "name" ? null : apposedName(context, phrase.endToken);
  if (apposed !== null) return { source: apposed.name, span, entity: apposed.id };
  const source = mention.kind === "nominal" && !named ? plainForm(span.text) : plainForm(entity.name);
  return { source, span, entity: entity.id };
}

/** The person or body named between commas right after a phrase, titles before the name passed over. */
export function apposedName(
  context: Pick<SourceContext, "document" | "entities" | "mentions">,
  endToken: number,
): Entity | null {
  if (context.document.tokens[endToken]?.text !== ",") return null;
  const mention = mentionsFrom(context.mentions, endToken + 1, endToken + 5).find((m) => m.kind === "name");
  if (mention === undefined) return null;
  const between = context.document.tokens.slice(endToken + 1, mention.firstToken);
  const closes = context.document.tokens[mention.endToken];
  const titled = between.every((t) => t.pos === "NOUN" || t.pos === "PROPN" || t.pos === "DET" || t.pos === "ADJ");
  const ends = closes === undefined || closes.kind === "punctuation";
  const entity = context.entities[mention.entity];
  return titled && ends && entity?.kind === "person" ? entity : null;
}

/** "The report" at a sentence's start and "the report" inside it are one form. */
function plainForm(text: string): string {
  return /^(?:The|A|An|Its|His|Her|Their) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function quotationAround(context: SourceContext, frame: Frame): Quotation | undefined {
  const head = context.document.tokens[frame.group.head];
  if (head === undefined) return undefined;
  return context.quotations.findLast(
    (q) => q.kind !== "scare" && q.segments.some((s) => s.start <= head.start && head.end <= s.end),
  );
}
