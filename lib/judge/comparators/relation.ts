import type { Alignment } from "../../align/alignment.ts";
import { changeDirection } from "../../lexicon/change-verbs.ts";
import { areConverse } from "../../lexicon/symmetric-verbs.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { focusClause } from "../focus.ts";
import { articleSpan } from "../source.ts";
import { covers } from "./role/argument-match.ts";

/** Names and words: what was found, under which form, and which word the source has the opposite of. */
export const compareRelations: Comparator = (alignment) => {
  const judgements: Judgement[] = [];
  for (const match of alignment.matches.values()) {
    const { unit } = match;
    const source = [articleSpan(alignment.article, match.tokens)];
    if (unit.kind === "entity") {
      const code = match.relation === "same" ? "entity_match" : "entity_alias";
      const message =
        match.relation === "context"
          ? `"${unit.text}" is read from the sentence before.`
          : match.relation === "same"
            ? `The article names "${unit.text}".`
            : `"${source[0]?.text ?? ""}" is the article's form of "${unit.text}".`;
      judgements.push({ code, effect: "supports", unit, claim: unit, source, message });
    } else if (unit.kind === "predicate") {
      judgements.push({
        code: "relation_match",
        effect: "supports",
        unit,
        claim: unit,
        source,
        message: `The article says "${source[0]?.text ?? ""}".`,
      });
    }
  }
  for (const [unit, match] of alignment.opposed)
    judgements.push(opposition(alignment, unit, match.tokens, match.relation === "antonym"));
  return judgements;
};

function opposition(
  alignment: Alignment,
  unit: Judgement["unit"],
  tokens: readonly number[],
  antonym: boolean,
): Judgement {
  const source = [articleSpan(alignment.article, tokens)];
  const said = source[0]?.text ?? "";
  const claimed = unit?.text ?? "";
  const flipped = alignment.part.negated;
  const token = unit === null ? undefined : alignment.claim.document.tokens[unit.head];
  const direction = token !== undefined && changeDirection(token.lemma) !== null;
  const opposite = alignment.article.document.tokens[tokens[0] ?? -1];
  if (
    token !== undefined &&
    opposite !== undefined &&
    areConverse(token.lemma, opposite.lemma) &&
    !hasSameSubject(alignment)
  ) {
    return {
      code: "relation_mismatch",
      effect: "blocks",
      unit,
      claim: unit,
      source,
      message: `The article says "${said}" where the claim says "${claimed}".`,
    };
  }
  // "Left its rate at 2 percent" is what "stays at 2 percent" says.
  if (opposite?.lemma === "leave" && focusClause(alignment)?.arguments.some((a) => a.preposition === "at") === true) {
    const message = `The article says "${said}" of it.`;
    return { code: "relation_mismatch", effect: "blocks", vetoes: "verdict", unit, claim: unit, source, message };
  }
  if (isOfAnother(alignment, unit)) {
    return {
      code: "relation_mismatch",
      effect: "blocks",
      vetoes: "verdict",
      unit,
      claim: unit,
      source,
      message: `The article says "${said}" of another.`,
    };
  }
  const denied = focusClause(alignment)?.predicate;
  // "Imports did not grow" leaves open whether they fell.
  if (denied?.polarity === "negative" && !flipped) {
    return {
      code: "no_evidence",
      effect: "blocks",
      unit,
      claim: unit,
      source: [],
      message: `The article only denies "${said}".`,
    };
  }
  if (flipped) {
    return {
      code: "antonym",
      effect: "blocks",
      unit,
      claim: unit,
      source,
      message: `The claim denies "${claimed}"; the article says "${said}".`,
    };
  }
  return {
    code: direction ? "direction_mismatch" : antonym ? "antonym" : "relation_mismatch",
    // "Away" against "home": the opposite of an adverb mostly belongs to another verb.
    effect:
      antonym && token?.pos !== "ADV" && opposite?.pos !== "ADV" && !modifiesAnother(alignment, unit, tokens)
        ? "refutes"
        : "blocks",
    unit,
    claim: unit,
    source,
    message: `The article says "${said}", not "${claimed}".`,
    ...(unit === null ? {} : { replacement: { start: unit.start, end: unit.end, text: said } }),
  };
}

/** "Evening walks" against "walked in the morning": what stands before a noun is opposed only by what stands before the same noun. */
function modifiesAnother(alignment: Alignment, unit: Judgement["unit"], tokens: readonly number[]): boolean {
  if (unit === null || unit.kind !== "word") return false;
  const token = alignment.claim.document.tokens[unit.head];
  const next = alignment.claim.document.tokens[unit.endToken];
  if (token?.pos !== "NOUN" || next?.pos !== "NOUN" || !next.spaced) return false;
  const noun = [...alignment.matches.values()].find(
    (m) => m.unit.firstToken <= next.index && next.index < m.unit.endToken,
  );
  const last = Math.max(...tokens);
  return noun === undefined || !noun.tokens.some((t) => t > last && t <= last + 2);
}

/** "Won" and "lost" exclude each other of one side. */
function hasSameSubject(alignment: Alignment): boolean {
  const claimed = alignment.part.clause?.subject;
  const stated = focusClause(alignment)?.subject;
  if (claimed == null || stated == null) return false;
  return [...alignment.matches.values()].some(
    (m) =>
      m.unit.start >= claimed.start &&
      m.unit.end <= claimed.end &&
      m.tokens.some((t) => t >= stated.firstToken && t < stated.endToken),
  );
}

/** "The Greens voted for it, the Liberals against it": the claim's subject stands in the sentence, and not as the verb's. */
function isOfAnother(alignment: Alignment, unit: Judgement["unit"]): boolean {
  const claimed = alignment.part.clause;
  const stated = focusClause(alignment);
  if (unit?.kind !== "predicate" || claimed?.subject == null || stated?.subject == null) return false;
  if (claimed.predicate.passive !== stated.predicate.passive) return false;
  const { subject } = claimed;
  const named = [...alignment.matches.values()].filter(
    (m) =>
      m.unit.kind === "entity" &&
      m.relation !== "context" &&
      m.unit.start >= subject.start &&
      m.unit.end <= subject.end,
  );
  return named.length > 0 && named.every((m) => !covers(alignment, stated.subject, m, stated));
}
