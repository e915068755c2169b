import type { Token } from "../../text/document.ts";
import type { Feature } from "../features/feature.ts";
import { rounded, share } from "../features/feature.ts";
import type { RecordReading } from "./judge-record.ts";
import { READERS, STRICT } from "./judge-record.ts";

/** Kinds of words of which facts of keys and values seldom say anything, or only so. */
const KINDS_OF_WORD: Readonly<Record<string, ReadonlySet<string>>> = {
  preference: setOf(
    "prefer like love hate want enjoy favorite favourite choose dislike rather feel think believe interest inspire influence",
  ),
  degree: setOf(
    "most best worst more less than greater better popular famous well-known successful main mainly mostly primarily important biggest largest top highest",
  ),
  achievement: setOf("win award nominate prize sell chart critic acclaim award-winning receive earn medal"),
  movement: setOf("move live grow meet travel raise go leave join return visit spend attend tour"),
  plan: setOf("will would could can may might should plan continue help try"),
  order: setOf("first last before after then later previously prior former next until while since during"),
  limit: setOf("only solely never always entire entirely all every any none sole exclusively"),
  reason: setOf("because due reason cause so thanks result"),
  likeness: setOf("same different similar both each other another together between"),
  people: setOf(
    "fan audience people critic public member friend wife husband mother father son daughter brother sister",
  ),
  size: setOf("big small large short long tall high low young old heavy light little many few lot"),
  trade: setOf("actor singer musician artist writer player entertainer band film movie album song music"),
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const POS = ["PROPN", "NOUN", "VERB", "ADJ", "ADV", "NUM"] as const;

/** What is weighed of a claim beside keys and values; always the same names in the same order. */
export function recordFeatures(read: RecordReading): readonly Feature[] {
  const { scene, readings, left, negation } = read;
  const { tokens, subject, spoken, record } = scene;
  const words = tokens.filter((t) => t.kind !== "punctuation");
  const of = (relation: string): number => readings.filter((r) => r.relation === relation).length;
  const standing = left.filter((t) => standsIn(read, t));
  const keyed = left.filter((t) =>
    record.attributes.some((a) => a.key.split(" ").includes(t.lemma) || a.key.split(" ").includes(t.norm)),
  );
  const told = new Set(readings.flatMap((r) => r.tokens));
  const unread = [...spoken].filter(([, list]) => !list.some((i) => told.has(i)));
  return [
    ["outcome.supported", read.outcome === "supported" ? 1 : 0],
    ["outcome.refuted", read.outcome === "refuted" ? 1 : 0],
    ["entails", of("entails")],
    ["contradicts", of("contradicts")],
    ["open", of("open")],
    ...Object.keys(READERS).map((kind): Feature => [kind, balanceOf(read, kind)]),
    ["told", rounded(share(words.filter((t) => told.has(t.index)).length, words.length))],
    ["words", words.length],
    ["left", left.length],
    ["left.share", rounded(share(left.length, words.length))],
    ["left.standing", standing.length],
    ["left.standing.share", rounded(share(standing.length, left.length))],
    ["left.keys", keyed.length],
    ["left.strict", left.filter((t) => STRICT.has(t.norm)).length],
    ...POS.map((pos): Feature => [`left.${pos}`, left.filter((t) => t.pos === pos).length]),
    ...Object.entries(KINDS_OF_WORD).map(([kind, list]): Feature => [kind, count(tokens, list)]),
    ["left.figures", scene.claim.analysis.quantities.filter((q) => !told.has(q.firstToken)).length],
    ["left.dates", scene.claim.analysis.times.filter((t) => !told.has(t.endToken - 1)).length],
    ["figures", scene.claim.analysis.quantities.length],
    ["dates", scene.claim.analysis.times.length],
    ["negation", negation === null ? 0 : 1],
    ["another", scene.opensWithAnother ? 1 : 0],
    ["subject", subject.size],
    ["spoken", spoken.size],
    ["spoken.unread", unread.length],
    ["unread.figure", unread.filter(([name]) => kindOf(read, name) === "figure").length],
    ["unread.event", unread.filter(([name]) => kindOf(read, name) === "event").length],
    ["unread.names", unread.filter(([name]) => kindOf(read, name) === "names").length],
    ["unread.terms", unread.filter(([name]) => kindOf(read, name) === "terms").length],
    ["unread.place", unread.filter(([name]) => kindOf(read, name) === "place").length],
    ["attributes", record.attributes.length],
    ["things", record.things.length],
  ];
}

function kindOf({ scene }: RecordReading, slot: string): string {
  return scene.record.bySlot.get(slot)?.[0]?.slot?.kind ?? "";
}

/** What a kind of reading found: 2 contradicts, 1 entails, -1 open, 0 nothing. */
function balanceOf({ readings }: RecordReading, kind: string): number {
  const own = readings.filter((r) => r.kind === kind);
  if (own.some((r) => r.relation === "contradicts")) return 2;
  if (own.some((r) => r.relation === "entails")) return 1;
  return own.length > 0 ? -1 : 0;
}

function standsIn({ scene }: RecordReading, token: Token): boolean {
  return scene.record.attributes.some((a) =>
    a.tokens.some((own) => own.norm === token.norm || own.lemma === token.lemma),
  );
}

function count(tokens: readonly Token[], list: ReadonlySet<string>): number {
  return tokens.filter((t) => list.has(t.lemma) || list.has(t.norm)).length;
}
