import { isOpinionWord } from "../lexicon/opinion.ts";
import type { SentenceReading } from "./context.ts";

/** What of a sentence tells whether it is worth a check; each is 0-1 or a small count scaled to it. */
export const WORTH_FEATURES = [
  "length",
  "brevity",
  "figure",
  "figures",
  "percent",
  "money",
  "large",
  "change",
  "date",
  "name",
  "names",
  "person",
  "place",
  "organisation",
  "past",
  "present_state",
  "statement",
  "clauses",
  "negated",
  "question",
  "writer",
  "we",
  "you",
  "other_person",
  "future",
  "obligation",
  "possibility",
  "attributed",
  "opinion",
  "view",
  "comparison",
  "superlative",
  "quantifier",
  "imperative",
  "noun_share",
  "public_deed",
  "exclamation",
] as const;

export type WorthFeature = (typeof WORTH_FEATURES)[number];

const WE: ReadonlySet<string> = new Set(["we", "us", "our", "ours"]);
const YOU: ReadonlySet<string> = new Set(["you", "your", "yours"]);
const WRITER: ReadonlySet<string> = new Set(["i", "me", "my", "mine"]);
const OTHERS: ReadonlySet<string> = new Set(["he", "she", "him", "her", "his", "they", "them", "their"]);
const FUTURE: ReadonlySet<string> = new Set(["will", "'ll", "gonna", "shall"]);
const OBLIGATION: ReadonlySet<string> = new Set(["should", "must", "need", "ought", "let"]);
const POSSIBILITY: ReadonlySet<string> = new Set(["can", "could", "may", "might", "would", "if"]);
const VIEWS: ReadonlySet<string> = new Set(
  "think believe feel love like hope wish want know mean guess thank".split(" "),
);
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "all every none never always most many more less fewer only no half first last every".split(" "),
);
/** What politics, business and crime are made of. */
const DEEDS: ReadonlySet<string> = new Set(
  "vote support oppose cut raise spend pay lose create tax kill build sign pass invade arrest import export deport fund invest approve veto appoint elect win sue settle increase decrease double rise fall reduce grow drop receive give take sell buy cost deal allow ban release join leave call say tell".split(
    " ",
  ),
);

/** The features of a sentence, in the order of {@link WORTH_FEATURES}. Linear. */
export function worthFeatures(reading: SentenceReading, entityKind: (id: number) => string): number[] {
  const { tokens, clauses, quantities, times, mentions, sentence } = reading;
  const words = tokens.filter((t) => t.kind === "word" || t.kind === "number");
  const has = (set: ReadonlySet<string>): number => (words.some((t) => set.has(t.norm)) ? 1 : 0);
  const figures = quantities.filter((q) => q.kind !== "ordinal");
  const names = mentions.filter((m) => m.kind === "name");
  const kind = (wanted: string): number => (names.some((m) => entityKind(m.entity) === wanted) ? 1 : 0);
  const finite = clauses.filter((c) => c.kind === "finite" && c.subject !== null);
  const past = words.filter(
    (t) => (t.pos === "VERB" || t.pos === "AUX") && (t.norm.endsWith("ed") || PAST.has(t.norm)),
  );
  const nouns = words.filter((t) => t.pos === "NOUN" || t.pos === "PROPN" || t.pos === "NUM").length;
  const values: Record<WorthFeature, number> = {
    length: Math.min(1, Math.log(1 + words.length) / 4),
    brevity: words.length < 5 ? 1 : 0,
    figure: figures.length > 0 ? 1 : 0,
    figures: Math.min(3, figures.length) / 3,
    percent: figures.some((q) => q.kind === "percent" || q.kind === "percentage_points" || q.kind === "fraction")
      ? 1
      : 0,
    money: figures.some((q) => q.kind === "money") ? 1 : 0,
    large: figures.some((q) => (q.value ?? q.max ?? 0) >= 1000) ? 1 : 0,
    change: quantities.some((q) => q.change !== null) ? 1 : 0,
    date: times.length > 0 ? 1 : 0,
    name: names.length > 0 ? 1 : 0,
    names: Math.min(4, names.length) / 4,
    person: kind("person"),
    place: kind("place"),
    organisation: kind("organisation"),
    past: past.length > 0 ? 1 : 0,
    present_state: clauses.some((c) => c.predicate.lemma === "be" || c.predicate.lemma === "have") ? 1 : 0,
    statement: finite.length > 0 ? 1 : 0,
    clauses: Math.min(5, finite.length) / 5,
    negated: clauses.some((c) => c.predicate.polarity === "negative") ? 1 : 0,
    question: sentence.text.trimEnd().endsWith("?") ? 1 : 0,
    writer: has(WRITER),
    we: has(WE),
    you: has(YOU),
    other_person: has(OTHERS),
    future: has(FUTURE),
    obligation: has(OBLIGATION),
    possibility: has(POSSIBILITY),
    attributed: clauses.some((c) => c.attributions.length > 0) ? 1 : 0,
    opinion: words.some((t) => isOpinionWord(t.lemma)) ? 1 : 0,
    view: words.some((t) => VIEWS.has(t.lemma)) ? 1 : 0,
    comparison: words.some((t) => t.norm === "than" || (t.pos === "ADJ" && t.norm.endsWith("er"))) ? 1 : 0,
    superlative: words.some((t) => t.norm.endsWith("est") && t.pos === "ADJ") ? 1 : 0,
    quantifier: has(QUANTIFIERS),
    imperative: finite.length === 0 && words[0]?.pos === "VERB" ? 1 : 0,
    noun_share: words.length === 0 ? 0 : nouns / words.length,
    public_deed: words.some((t) => t.pos === "VERB" && DEEDS.has(t.lemma)) ? 1 : 0,
    exclamation: sentence.text.trimEnd().endsWith("!") ? 1 : 0,
  };
  return WORTH_FEATURES.map((feature) => values[feature]);
}

const PAST: ReadonlySet<string> = new Set(
  "was were had did went came took got made said gave lost won left spent cut paid built sent sold told voted rose fell grew ran held began became brought bought met".split(
    " ",
  ),
);
