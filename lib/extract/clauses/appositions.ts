import { tokensBetween } from "../../text/document.ts";
import type { Clause } from "../clause.ts";
import { argumentOf } from "./arguments.ts";
import type { SourceContext } from "./attributions.ts";

/** What titles and appositives say somebody is, each as a clause with the predicate "be". */
export function appositionsIn(context: SourceContext): Clause[] {
  const { document, entities } = context;
  const clauses: Clause[] = [];
  for (const entity of entities) {
    for (const description of entity.descriptions) {
      const tokens = tokensBetween(document, description.start, description.end);
      const first = tokens[0];
      const last = tokens.at(-1);
      if (first === undefined || last === undefined) continue;
      const named = nearestMention(
        entity.mentions.filter((m) => m.sentence === first.sentence),
        description,
      );
      if (named === undefined) continue;
      // "It is a myth that Moss is a thief": a verb between the two has a clause of its own, with what is left of it.
      const [left, right] = named.start < description.start ? [named, description] : [description, named];
      if (tokensBetween(document, left.end, right.start).some((t) => t.pos === "VERB" || t.pos === "AUX")) continue;
      const start = Math.min(named.start, description.start);
      const end = Math.max(named.end, description.end);
      const range = { firstToken: first.index, endToken: last.index + 1 };
      const head =
        tokens.findLast(
          (t, i) => (t.pos === "NOUN" || t.pos === "PROPN") && !tokens.slice(0, i).some((b) => b.norm === "of"),
        ) ?? last;
      clauses.push({
        sentence: first.sentence,
        kind: "apposition",
        start,
        end,
        text: document.text.slice(start, end),
        firstToken: Math.min(named.firstToken, range.firstToken),
        endToken: Math.max(named.endToken, range.endToken),
        subject: argumentOf(document, "object", {
          firstToken: named.firstToken,
          endToken: named.endToken,
          head: named.endToken - 1,
        }),
        predicate: {
          lemma: "be",
          head: head.index,
          polarity: "affirmative",
          modality: "asserted",
          passive: false,
          ...range,
          start: description.start,
          end: description.end,
          text: description.text,
        },
        arguments: [argumentOf(document, "complement", { ...range, head: head.index })],
        attributions: [],
        territory: -1,
        opener: null,
      });
    }
  }
  return clauses;
}

function nearestMention<T extends { readonly start: number; readonly end: number; readonly kind: string }>(
  mentions: readonly T[],
  at: { readonly start: number; readonly end: number },
): T | undefined {
  let best: T | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    if (mention.kind !== "name" || (mention.start < at.end && at.start < mention.end)) continue;
    const gap = mention.start >= at.end ? mention.start - at.end : at.start - mention.end;
    if (gap < distance) {
      best = mention;
      distance = gap;
    }
  }
  return best;
}
