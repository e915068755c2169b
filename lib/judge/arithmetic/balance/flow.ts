import type { Document, Token } from "../../../text/document.ts";
import type { Flow } from "../../../lexicon/flow-verbs.ts";
import { auxiliaryForce } from "../../../lexicon/modals.ts";
import { flowOf, losesAlone } from "../../../lexicon/flow-verbs.ts";
import type { Figure } from "../quantity-frame.ts";

/** A figure with the deed that it is of: what the subject has, or what comes to it or goes. */
export interface Entry {
  readonly figure: Figure;
  /** 0 what there was, 1 what came, -1 what went; null where that is not certain. */
  readonly sign: 0 | 1 | -1 | null;
}

const PRONOUNS: ReadonlySet<string> = new Set([
  "he",
  "she",
  "it",
  "they",
  "him",
  "her",
  "them",
  "we",
  "us",
  "i",
  "me",
  "you",
]);
const PARTICLES: ReadonlySet<string> = new Set(["away", "out", "off"]);

const TAKING: ReadonlySet<string> = new Set(["take", "borrow", "pick"]);
const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);

/** Whose store it is: the folded name or noun that the claim says has it; null where it only says how many there are. */
export type Holder = string | null;

/** Reads the figures of one stretch of text in their order; the holder's store is what the signs are of. */
export function entriesOf(document: Document, figures: readonly Figure[], holder: Holder): readonly Entry[] {
  const { tokens } = document;
  let from = 0;
  let subject: Token | null = null;
  return figures.map((figure, i): Entry => {
    const first = figures[0];
    if (i === 0 && first !== undefined) from = sentenceStart(tokens, first);
    const next = figures[i + 1]?.firstToken ?? sentenceEnd(tokens, figure);
    const before = tokens.slice(from, figure.firstToken);
    const after = tokens.slice(figure.endToken, Math.max(next - 1, figure.endToken));
    from = figure.endToken;
    const verbBefore = before.findLast(isVerb);
    const named: Token | null = subjectIn(before, verbBefore) ?? subject;
    subject = named;
    if (verbBefore !== undefined) return { figure, sign: signOf(verbBefore, named, before, after, holder) };
    const verb = after.find(isVerb);
    return { figure, sign: verb === undefined ? null : signAsSubject(verb, after) };
  });
}

function isVerb({ pos, lemma }: Token): boolean {
  return pos === "VERB" || lemma === "have" || lemma === "be";
}

function sentenceStart(tokens: readonly Token[], { firstToken, sentence }: Figure): number {
  let at = firstToken;
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at -= 1;
  return at;
}

function sentenceEnd(tokens: readonly Token[], { endToken, sentence }: Figure): number {
  let at = endToken;
  while (tokens[at]?.sentence === sentence) at += 1;
  return at + 1;
}

function isNominal({ pos }: Token): boolean {
  return pos === "PROPN" || pos === "NOUN" || pos === "PRON";
}

function subjectIn(before: readonly Token[], verb: Token | undefined): Token | null {
  if (verb === undefined) return null;
  // What stands before "and" is the last figure's noun; behind it a subject of its own, or none.
  const joint = before.findLast(
    (t) => t.index < verb.index && (t.pos === "CCONJ" || t.norm === "," || t.norm === "then"),
  );
  return before.findLast((t) => t.index < verb.index && t.index > (joint?.index ?? -1) && isNominal(t)) ?? null;
}

/** Of "she found 40", "Mara gave him 40", "the depot sold 40 of them". */
function signOf(
  verb: Token,
  subject: Token | null,
  before: readonly Token[],
  after: readonly Token[],
  holder: Holder,
): Entry["sign"] {
  const particle = after.find((t) => PARTICLES.has(t.norm))?.norm ?? before.at(-1)?.norm ?? "";
  const flow = flowOf(verb.lemma, PARTICLES.has(particle) ? particle : "");
  const governed = before.at(before.indexOf(verb) - 1);
  if (flow === null || governed?.norm === "to" || (governed !== undefined && auxiliaryForce(governed.norm) !== null))
    return null;
  if (flow === "holding") return 0;
  if (flow === "coming") return 1;
  if (flow === "going") return null;
  const recipient = before.find((t) => t.index > verb.index && isNominal(t)) ?? recipientIn(after);
  const isHolders = subject !== null && isHolder(subject, holder);
  if (recipient !== undefined && flow !== "loss") {
    if (isHolders && !isHolder(recipient, holder)) return flow === "giving" ? -1 : null;
    // "Gave him", "bought Jason": another's deed, and the holder gains.
    if (!isHolders && (isHolder(recipient, holder) || PRONOUNS.has(recipient.norm))) return 1;
    return null;
  }
  if (!isHolders && ownedBy(after, holder)) return flow === "gain" ? -1 : null;
  // What is taken out of where things lie; what somebody buys or finds may be others.
  if (holder === null && flow === "gain") return TAKING.has(verb.lemma) ? -1 : null;
  if (!isHolders && holder !== null) return null;
  return flow === "loss" || (flow === "giving" && losesAlone(verb.lemma)) ? -1 : flow === "gain" ? 1 : null;
}

/** "To Mara" behind the figure. */
function recipientIn(after: readonly Token[]): Token | undefined {
  const to = after.findIndex((t) => t.norm === "to");
  return to < 0 ? undefined : after.slice(to + 1, to + 4).find(isNominal);
}

/** "Of Sally's cards", "of her cards". */
function ownedBy(after: readonly Token[], holder: Holder): boolean {
  return (
    holder !== null &&
    after.some(
      (t, i) =>
        (t.norm === holder && after[i + 1]?.norm === "'s") ||
        (t.norm === "of" && POSSESSIVES.has(after[i + 1]?.norm ?? "")),
    )
  );
}

function isHolder(token: Token, holder: Holder): boolean {
  return holder === null || token.norm === holder || PRONOUNS.has(token.norm) || PRONOUNS.has(holder);
}

/** Of "40 more arrived", "12 flew away". */
function signAsSubject(verb: Token, after: readonly Token[]): Entry["sign"] {
  const particle = after.find((t) => t.index > verb.index && PARTICLES.has(t.norm))?.norm ?? "";
  const flow: Flow | null = flowOf(verb.lemma, particle);
  if (flow === "coming") return 1;
  if (flow === "going") return -1;
  return flow === "holding" || verb.norm.endsWith("ing") ? 0 : null;
}
