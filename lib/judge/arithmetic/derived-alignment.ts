import type { Alignment, EntityResolution, Match } from "../../align/alignment.ts";
import { alignPart } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import { scopesOf } from "../../align/scope.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Judgement } from "../judgement.ts";
import { changesIn } from "./changes.ts";
import { answered } from "./claimed-figure.ts";
import type { Derivation } from "./derivation.ts";
import { agreeInSide } from "./orientation.ts";
import { partsOfWholes } from "./parts-of-wholes.ts";
import { totalsIn } from "./totals.ts";

/** A part held against the clauses around the operands of a derivation that answers one of its figures. */
export interface DerivedAlignment {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
  /** Units that the arithmetic carries: no other comparator is asked about them. */
  readonly carried: ReadonlySet<Unit>;
  /** Whether the claim's denial is what the arithmetic is about ("365 were not over the limit"). */
  readonly answersDenial: boolean;
}

/** Bounds the work where a sentence is nothing but figures. */
const DERIVATION_LIMIT = 40;

/** Every derivation of the sentence that answers a figure of the part, with the part laid over its operands' clauses. */
export function derivedAlignments(claim: ClaimReading, part: Part, article: ArticleReading, sentence: number, entities: EntityResolution): DerivedAlignment[] {
  const asks = part.units.filter((u) => u.kind === "quantity" || u.kind === "word");
  if (asks.length === 0) return [];
  const found: DerivedAlignment[] = [];
  for (const derivation of derivationsIn(article, sentence).slice(0, DERIVATION_LIMIT)) {
    for (const unit of asks) {
      const answer = answered(claim.analysis, part, unit, article.analysis, derivation);
      if (answer === null || answer.relation !== "entails") continue;
      const scope = scopeOf(article, derivation);
      const alignment = withCarried(alignPart(claim, part, article, scope, entities), answer.carried, derivation);
      if (!agreeInSide(alignment)) continue;
      found.push({
        alignment,
        judgement: judgementOf(unit, derivation),
        carried: new Set([unit, ...answer.carried]),
        answersDenial: derivation.operation === "remainder",
      });
    }
  }
  return found;
}

function derivationsIn(article: ArticleReading, sentence: number): Derivation[] {
  const { analysis } = article;
  const own = new Map<number, Quantity[]>();
  const quantitiesIn = (index: number): readonly Quantity[] => {
    const known = own.get(index);
    if (known !== undefined) return known;
    const found = analysis.quantities.filter((q) => q.sentence === index);
    own.set(index, found);
    return found;
  };
  if (quantitiesIn(sentence).length === 0) return [];
  return [partsOfWholes, changesIn, totalsIn].flatMap((find) => find(analysis, sentence, quantitiesIn));
}

/** The clauses that hold the operands, with what is said of the other end of a change left out. */
function scopeOf(article: ArticleReading, derivation: Derivation): Scope {
  const { analysis } = article;
  const excluded = new Set(derivation.excluded);
  const sentences = [...new Set(derivation.anchors.map((a) => analysis.document.tokens[a]?.sentence ?? 0))];
  const scopes = sentences.flatMap((sentence) => {
    const all = scopesOf(analysis, sentence, article.clausesBySentence.get(sentence) ?? []);
    const around = all.filter((s) => derivation.anchors.some((a) => s.tokens.includes(a)));
    return around.length > 0 ? around : all;
  });
  const tokens = new Set(scopes.flatMap((s) => s.tokens));
  return {
    sentence: derivation.quantity.sentence,
    clauses: [...new Set(scopes.flatMap((s) => s.clauses))],
    tokens: [...tokens].filter((t) => !excluded.has(t)).toSorted((a, b) => a - b),
    context: [],
  };
}

function withCarried(alignment: Alignment, carried: readonly Unit[], derivation: Derivation): Alignment {
  const matches = new Map<Unit, Match>(alignment.matches);
  const opposed = new Map<Unit, Match>(alignment.opposed);
  for (const unit of carried) {
    opposed.delete(unit);
    if (!matches.has(unit)) matches.set(unit, { unit, tokens: derivation.anchors.slice(0, 1), relation: "derived" });
  }
  const units = new Set(carried);
  return { ...alignment, matches, opposed, missing: alignment.missing.filter((u) => !units.has(u)) };
}

function judgementOf(unit: Unit, { proof, operands }: Derivation): Judgement {
  return {
    code: "number_derived",
    effect: "supports",
    unit,
    claim: unit,
    source: operands,
    message: `The article's figures make it "${unit.text}": ${proof.expression}.`,
    proof,
    derived: true,
  };
}
