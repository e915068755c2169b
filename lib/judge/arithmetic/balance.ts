import { alignPart } from "../../align/alignment.ts";
import type { Alignment, EntityResolution } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Part, Unit } from "../../claim/part.ts";
import { round } from "../../extract/quantities/rounding.ts";
import type { Judgement } from "../judgement.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Entry, Holder } from "./balance/flow.ts";
import { entriesOf } from "./balance/flow.ts";
import type { Figure } from "./quantity-frame.ts";
import { isCount, placeOf } from "./quantity-frame.ts";

/** What is left or has come together, by what there was, what came and what went. */
export interface SettledBalance {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
  readonly outcome: "supported" | "refuted";
}

/** Words by which a claim speaks of the end of it all. */
const CLOSING: ReadonlySet<string> = new Set([
  "now",
  "left",
  "remain",
  "remaining",
  "still",
  "total",
  "altogether",
  "over",
  "all",
]);
const HOLDING: ReadonlySet<string> = new Set(["have", "be", "own", "hold", "remain", "contain", "keep", "leave"]);

/** More figures than these of one thing are no short account. */
const MOST_ENTRIES = 5;

/**
 * Settles "the depot now has 52 buses" by an account that the article gives of one store: how many there were, and every
 * figure of them that came or went since. Null where a figure's part in it is not certain, so that nothing is left out.
 */
export function settleBalance(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  entities: EntityResolution,
): SettledBalance | null {
  const asked = askedIn(claim, part);
  if (asked === null) return null;
  for (const sentence of article.analysis.document.sentences) {
    const figures = accountIn(article, sentence.index, asked.figure);
    if (figures === null) continue;
    const entries = entriesOf(article.analysis.document, figures, asked.holder);
    if (!isAccount(entries)) continue;
    const value = round(entries.reduce((sum, { figure, sign }) => sum + figure.value * (sign === -1 ? -1 : 1), 0));
    if (value < 0 || !speaksOfHolder(article, figures, asked.holder)) continue;
    const scope = {
      sentence: sentence.index,
      clauses: article.clausesBySentence.get(sentence.index) ?? [],
      tokens: Array.from({ length: sentence.endToken - sentence.firstToken }, (_, i) => sentence.firstToken + i),
      context: [],
    };
    const alignment = alignPart(claim, part, article, scope, entities);
    const isSo = value === asked.figure.value;
    if (!isSo && !asked.closes) return null;
    return {
      alignment: { ...alignment, missing: [], opposed: new Map() },
      outcome: isSo ? "supported" : "refuted",
      judgement: judgementOf(asked.unit, entries, value, isSo),
    };
  }
  return null;
}

interface Asked {
  readonly unit: Unit;
  readonly figure: Figure;
  readonly holder: Holder;
  /** The claim says that it speaks of the end; another may speak of the start. */
  readonly closes: boolean;
}

/** The one count of a claim that says what somebody has in the end. */
function askedIn({ analysis }: ClaimReading, part: Part): Asked | null {
  const units = part.units.filter((u) => u.kind === "quantity");
  const [unit] = units;
  const figure = unit?.quantity;
  if (units.length !== 1 || unit === undefined || !isCount(figure) || figure.comparator !== "exact") return null;
  if (
    part.negated ||
    part.units.some((u) => u.kind === "time" && u.text.toLowerCase() !== "now") ||
    figure.noun === null
  )
    return null;
  const words = analysis.document.tokens.filter((t) => t.start >= part.start && t.end <= part.end && t.kind === "word");
  const closes = words.some((t, i) => CLOSING.has(t.norm) || (t.norm === "all" && words[i - 1]?.norm === "in"));
  const verb = words.find((t) => HOLDING.has(t.lemma));
  if (verb === undefined || (!closes && PAST.has(verb.norm))) return null;
  const subject = words.find(
    (t) => t.index < verb.index && (t.pos === "PROPN" || t.pos === "NOUN" || t.norm in PRONOUN),
  );
  const isCounted = subject === undefined || subject.lemma === figure.noun || figure.firstToken < verb.index;
  return { unit, figure, holder: isCounted ? null : subject.norm, closes };
}

const PAST: ReadonlySet<string> = new Set(["had", "was", "were", "held", "owned", "kept", "contained"]);

const PRONOUN: Readonly<Record<string, true>> = { he: true, she: true, it: true, they: true, we: true, you: true };

/** The counts of a sentence, where all of them count what the claim does ("40 buses", "12 more", "nine of them"). */
function accountIn({ analysis }: ArticleReading, sentence: number, asked: Figure): readonly Figure[] | null {
  const own = analysis.quantities.filter((q) => q.sentence === sentence);
  const figures = own.filter(isCount).filter((q) => q.comparator === "exact");
  if (figures.length < 2 || figures.length > MOST_ENTRIES || figures.length < own.length) return null;
  const [first] = figures;
  if (first?.noun !== asked.noun) return null;
  return figures.every((q) => q.noun === asked.noun || q.noun === null) ? figures : null;
}

/** One store at the start, and then only what certainly came or went; a sum of equal deeds is for the totals. */
function isAccount(entries: readonly Entry[]): boolean {
  const [first, ...rest] = entries;
  if (first === undefined || first.sign === null || first.sign === -1) return false;
  return rest.length > 0 && rest.every(({ sign }) => sign === 1 || sign === -1);
}

/** "The depot has": the sentence must name it. */
function speaksOfHolder({ analysis }: ArticleReading, figures: readonly Figure[], holder: Holder): boolean {
  if (holder === null || holder in PRONOUN) return true;
  const sentence = figures[0]?.sentence;
  return analysis.document.tokens.some((t) => t.sentence === sentence && t.norm === holder);
}

function judgementOf(unit: Unit, entries: readonly Entry[], value: number, isSo: boolean): Judgement {
  const sum = entries
    .map(({ figure, sign }, i) => `${i === 0 ? "" : sign === -1 ? " - " : " + "}${numeral(figure.value)}`)
    .join("");
  const expression = `${sum} = ${numeral(value)}`;
  return {
    code: isSo ? "number_derived" : "number_mismatch",
    effect: isSo ? "supports" : "refutes",
    unit,
    claim: unit,
    source: entries.map(({ figure }) => placeOf(figure)),
    message: isSo
      ? `What there was, came and went makes it "${unit.text}": ${expression}.`
      : `What there was, came and went makes it another than "${unit.text}": ${expression}.`,
    proof: { expression, operands: entries.map(({ figure }) => operandOf(figure, "article")), result: value },
    derived: true,
  };
}
