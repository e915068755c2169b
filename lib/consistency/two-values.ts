import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import type { Quantity } from "../extract/quantity.ts";
import { fold } from "../text/fold.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { figuresOf, operandOf } from "./sentence-parts.ts";

/** Verbs of what happens once or is so; other verbs may have happened twice ("scored 20 points"). */
const LASTING: ReadonlySet<string> = new Set(
  "be have cost weigh measure total number contain hold seat employ cover house own comprise kill".split(" "),
);
const KINDS: ReadonlySet<string> = new Set(["cardinal", "money", "measure", "percent"]);

interface Statement {
  readonly quantity: Quantity;
  readonly clause: Clause;
}

/**
 * "The bridge cost 2 million kronor" and "The bridge cost 3 million kronor": the same words around two values.
 * Only whole statements of the article itself, without a time, a source, a bound or a condition in either.
 */
export const twoValues: ConsistencyRule = ({ analysis }) => {
  const found: Inconsistency[] = [];
  const stated = new Map<string, Statement>();
  const dated = new Set(analysis.times.map((time) => time.sentence));
  const figures = new Map(figuresOf(analysis).map(({ sentence, quantities }) => [sentence, quantities]));
  const named = namesByToken(analysis);
  for (const clause of analysis.clauses) {
    const own = figures.get(clause.sentence) ?? [];
    const [quantity] = own;
    if (quantity === undefined || own.length > 1 || dated.has(clause.sentence) || !isPlain(analysis, clause, quantity))
      continue;
    const key = keyOf(analysis, clause, quantity, named);
    if (key === null) continue;
    const before = stated.get(key);
    if (before === undefined) {
      stated.set(key, { quantity, clause });
      continue;
    }
    const [a, b] = [before.quantity, quantity];
    if (a.value === null || b.value === null) continue;
    if (Math.abs(a.value - b.value) <= Math.max(a.precision, b.precision)) continue;
    found.push({
      code: "value_mismatch",
      message: `The text says "${a.text}" and "${b.text}" of the same thing.`,
      spans: [a, b],
      proof: {
        expression: `${Math.min(a.value, b.value)} < ${Math.max(a.value, b.value)}`,
        operands: [operandOf(a.value, a, a.unit ?? undefined), operandOf(b.value, b, b.unit ?? undefined)],
        result: true,
      },
    });
  }
  return found;
};

function isPlain(analysis: Analysis, clause: Clause, quantity: Quantity): boolean {
  const { predicate } = clause;
  if (clause.kind !== "finite" || clause.opener !== null || clause.attributions.length > 0) return false;
  if (predicate.polarity !== "affirmative" || predicate.modality !== "asserted" || !LASTING.has(predicate.lemma))
    return false;
  if (
    !KINDS.has(quantity.kind) ||
    quantity.comparator !== "exact" ||
    quantity.value === null ||
    quantity.change !== null
  )
    return false;
  const sentence = analysis.document.sentences[clause.sentence];
  if (sentence === undefined || sentence.kind === "headline" || sentence.endToken - sentence.firstToken > 30)
    return false;
  const words = analysis.document.tokens.slice(sentence.firstToken, sentence.endToken);
  return !words.some((t) => HEDGES.has(t.norm) || /["\u201C\u201D]/.test(t.text));
}

/** Words that make two statements two: another time, another share, another count. */
const HEDGES: ReadonlySet<string> = new Set(
  "now then once first later earlier previously originally initially still already another other others more less only if when while each every both together alone about per than former current new old eventually revised updated except and or but".split(
    " ",
  ),
);

/** All that is said apart from the figure: subject, verb and the rest of the clause, folded; null where the subject is not settled. */
function keyOf(
  analysis: Analysis,
  clause: Clause,
  quantity: Quantity,
  named: ReadonlyMap<number, number>,
): string | null {
  const { subject, predicate } = clause;
  if (subject === null || quantity.firstToken < predicate.firstToken || quantity.endToken > clause.endToken)
    return null;
  const { tokens } = analysis.document;
  const entity = named.get(subject.head);
  const definite = tokens[subject.firstToken]?.norm === "the";
  if (entity === undefined && !definite) return null;
  const who =
    entity === undefined
      ? fold(subject.text)
      : `#${entity} ${fold(subject.text).split(" ").length > 4 ? fold(subject.text) : ""}`;
  const rest = tokens
    .slice(predicate.firstToken, clause.endToken)
    .filter((t) => (t.index < quantity.firstToken || t.index >= quantity.endToken) && t.kind !== "punctuation")
    .map((t) => t.norm);
  return [who, ...rest, quantity.kind, quantity.unit ?? "", quantity.noun ?? ""].join("|");
}

function namesByToken(analysis: Analysis): Map<number, number> {
  const names = new Map<number, number>();
  for (const { kind, entity, firstToken, endToken } of analysis.mentions)
    if (kind === "name") for (let i = firstToken; i < endToken; i++) names.set(i, entity);
  return names;
}
