import { areExclusivePlaces } from "../../lexicon/exclusive-places.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near"]);
/** What happens to somebody or something once, and so in one place. */
const ONCE: ReadonlySet<string> = new Set([
  "die",
  "bear",
  "born",
  "bury",
  "found",
  "locate",
  "situate",
  "base",
  "headquarter",
  "sign",
  "assassinate",
  "kill",
  "murder",
  "execute",
  "cremate",
  "baptise",
  "baptize",
]);

/** "Died in Vienna" against "died in Lisbon": of what happens once, another country or capital excludes the claimed one. */
export const comparePlaces: Comparator = (alignment) => {
  const focus = focusClause(alignment);
  const predicate = predicateUnit(alignment);
  if (focus === null || predicate === null || !alignment.matches.has(predicate)) return [];
  const verb = alignment.claim.document.tokens[predicate.head];
  if (verb === undefined || !(ONCE.has(verb.lemma) || ONCE.has(verb.norm))) return [];
  const { tokens } = alignment.claim.document;
  const judgements: Judgement[] = [];
  for (const unit of alignment.missing) {
    if (unit.kind !== "entity" || !PLACE_PREPOSITIONS.has(tokens[unit.firstToken - 1]?.norm ?? "")) continue;
    const stated = alignment.article.mentions.find(
      (m) =>
        m.kind === "name" &&
        m.sentence === alignment.scope.sentence &&
        m.firstToken >= focus.firstToken &&
        m.endToken <= focus.endToken &&
        PLACE_PREPOSITIONS.has(alignment.article.document.tokens[m.firstToken - 1]?.norm ?? "") &&
        areExclusivePlaces(unit.text, alignment.article.entities[m.entity]?.name ?? m.text),
    );
    if (stated === undefined) continue;
    judgements.push({
      code: "place_mismatch",
      effect: "refutes",
      unit,
      claim: unit,
      source: [{ start: stated.start, end: stated.end, text: stated.text }],
      message: `The article says "${stated.text}", not "${unit.text}".`,
      replacement: { start: unit.start, end: unit.end, text: stated.text },
    });
  }
  return judgements;
};
