import type { Attribute } from "../../align/record.ts";
import type { Time } from "../../extract/time.ts";
import { SEASONS, type Season } from "../../lexicon/time-words.ts";
import type { TimeComparison } from "../time.ts";
import { compareTimes } from "../time.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";

/** When something happened: "born in 1931", "released in the spring of 1985", against the dates of the key that it speaks of. */
export function readDates(scene: RecordScene): Reading[] {
  if (scene.opensWithAnother) return [];
  return [...scene.claim.analysis.times, ...bareSeasons(scene)].flatMap((time) => {
    if (time.from === null && time.granularity !== "season" && time.partial.month === undefined) return [];
    const event = attributed(scene, time) ?? eventOf(scene, time);
    if (event === null) return [];
    const { attributes, words } = event;
    const dated = attributes.flatMap((a) => a.times.map((t) => ({ attribute: a, time: t })));
    if (dated.length === 0) return [];
    const compared = dated.map((d) => ({ ...d, comparison: compareOne(time, d.time) }));
    const entailing = compared.find((c) => c.comparison.relation === "entails");
    const tokens = [...words, ...tokensOf(time)];
    if (entailing !== undefined)
      return [reading(time, entailing.attribute, entailing.time, entailing.comparison, "entails", tokens)];
    const first = compared[0];
    if (first === undefined) return [];
    const contradicted = compared.every((c) => c.comparison.relation === "contradicts");
    return [
      reading(time, first.attribute, first.time, first.comparison, contradicted ? "contradicts" : "open", tokens),
    ];
  });
}

function reading(
  time: Time,
  attribute: Attribute,
  source: Time,
  comparison: TimeComparison,
  relation: Reading["relation"],
  tokens: readonly number[],
): Reading {
  return {
    relation,
    code: comparison.code,
    tokens,
    source: [source],
    message: comparison.message,
    ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    ...(relation === "contradicts" && attribute.times.every((t) => t.from === source.from && t.to === source.to)
      ? { replacement: { start: time.start, end: time.end, text: source.text } }
      : {}),
  };
}

export function tokensOf(time: { readonly firstToken: number; readonly endToken: number }): number[] {
  return Array.from({ length: time.endToken - time.firstToken }, (_, i) => time.firstToken + i);
}

interface SpokenEvent {
  readonly attributes: readonly Attribute[];
  readonly words: readonly number[];
}

/** "A fall birthday", "in springtime": a season that is no date expression of its own. */
function bareSeasons({ tokens, claim }: RecordScene): Time[] {
  return tokens.flatMap((token): Time[] => {
    const word = token.norm.replace(/time$/, "");
    if (!SEASONS.has(word) || token.pos === "VERB") return [];
    if (claim.analysis.times.some((t) => t.firstToken <= token.index && token.index < t.endToken)) return [];
    const side = ["season", "time"].includes(tokens[token.index + 1]?.norm ?? "") ? 1 : 0;
    return [
      {
        start: token.start,
        end: token.end,
        text: word,
        from: null,
        to: null,
        granularity: "season",
        relation: "in",
        origin: "stated",
        partial: {},
        approximate: false,
        sentence: token.sentence,
        firstToken: token.index,
        endToken: token.index + 1 + side,
      },
    ];
  });
}

/** What a bare date before the thing's noun dates ("a 2016 film", "an 18th-century painting"). */
const MAKINGS = ["introduction", "making", "founding", "launch", "recording"];

function attributed(scene: RecordScene, time: Time): SpokenEvent | null {
  const { tokens, subject, record } = scene;
  if (time.relation !== "in" || tokens[time.firstToken]?.pos === "ADP") return null;
  const behind = tokens.slice(time.endToken, time.endToken + ATTRIBUTIVE_REACH);
  const verb = behind.findIndex(
    (t) => t.pos === "VERB" || t.pos === "AUX" || (t.kind === "punctuation" && t.norm === "."),
  );
  const phrase = verb < 0 ? behind : behind.slice(0, verb);
  const heads = phrase.some(
    (t) => (subject.has(t.index) && t.pos === "NOUN") || (record.bySlot.has("genre") && t.pos === "NOUN"),
  );
  if (!heads) return null;
  for (const slot of MAKINGS) {
    const attributes = record.bySlot.get(slot) ?? [];
    if (attributes.some((a) => a.times.length > 0)) return { attributes, words: [] };
  }
  return null;
}

const ATTRIBUTIVE_REACH = 5;

/** The event whose word stands nearest before the time, else nearest behind it. */
function eventOf(scene: RecordScene, time: Time): SpokenEvent | null {
  let best: { readonly event: SpokenEvent; readonly distance: number } | null = null;
  for (const [name, words] of scene.spoken) {
    const attributes = scene.record.bySlot.get(name) ?? [];
    const kind = attributes[0]?.slot?.kind;
    if (kind !== "event" && kind !== "period") continue;
    for (const word of words) {
      const distance = word < time.firstToken ? time.firstToken - word : 100 + word - time.endToken;
      if (best !== null && distance >= best.distance) continue;
      best = { event: { attributes: kind === "event" ? attributes : [], words }, distance };
    }
  }
  return best?.event ?? null;
}

const MONTHS_OF: Readonly<Record<Season, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** Where the astronomers' season still lasts that the calendar's months have ended: until the 20th or so. */
const SOLSTICE = 20;

function compareOne(claim: Time, source: Time): TimeComparison {
  const season = [...SEASONS].find(([word]) =>
    claim.text
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(word),
  )?.[1];
  if (claim.granularity !== "season" || season === undefined || source.granularity !== "day" || source.from === null)
    return compareTimes(claim, source, "event");
  const [year = 0, month = 0, day = 0] = source.from.split("-").map(Number);
  const before = day <= SOLSTICE && month % 3 === 0 ? ((month + 10) % 12) + 1 : month;
  const inSeason = MONTHS_OF[season].includes(month) || MONTHS_OF[season].includes(before);
  const { year: named } = claim.partial;
  const sameYear =
    named === undefined || named === year || (season === "winter" && (named === year - 1 || named === year + 1));
  const holds = inSeason && sameYear;
  return {
    relation: holds ? "entails" : "contradicts",
    code: holds ? "date_contains" : "date_mismatch",
    message: holds ? `"${source.text}" lies in ${claim.text}.` : `"${source.text}" does not lie in ${claim.text}.`,
  };
}
