import { focusClause } from "../focus.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Verbs whose subject is without what they name. */
const WITHOUT: ReadonlySet<string> = new Set(["lack"]);

/** Verbs after which, or before which, the subject may be without it. */
const PARTING: ReadonlySet<string> = new Set([
  "lose",
  "sell",
  "drop",
  "abolish",
  "scrap",
  "remove",
  "need",
  "want",
  "seek",
  "reject",
  "refuse",
  "miss",
  "omit",
  "await",
  "demand",
  "request",
  "require",
  "replace",
]);

/** "Has a balcony" against "lacks a balcony", "sold its balcony": a bare "have" is borne out by no verb of being without. */
export const compareHaving: Comparator = (alignment) => {
  const claimed = alignment.part.clause;
  const focus = focusClause(alignment);
  if (claimed?.predicate.lemma !== "have" || focus === null) return [];
  const carried = [...alignment.matches.values()].some((m) =>
    m.tokens.some((t) => t >= focus.predicate.endToken && t < focus.endToken),
  );
  const lacking = WITHOUT.has(focus.predicate.lemma);
  if (!carried || (!lacking && !PARTING.has(focus.predicate.lemma))) return [];
  const opposite = lacking === (focus.predicate.polarity === "affirmative");
  if (lacking && opposite === alignment.part.negated) return [];
  return [
    {
      code: "negation_flip",
      vetoes: "support",
      effect: lacking && focus.predicate.modality === "asserted" ? "refutes" : "blocks",
      unit: null,
      claim: claimed.predicate,
      source: [articleSpan(alignment.article, [focus.predicate.firstToken, focus.predicate.endToken - 1])],
      message: `The article says "${focus.predicate.text}".`,
    },
  ];
};
