import type { Alignment } from "../../align/alignment.ts";
import { auxiliaryForce, modifierForce } from "../../lexicon/modals.ts";
import { isNearNegation, isNegation } from "../../lexicon/negations.ts";
import { isQuantifier } from "../../lexicon/quantifiers.ts";
import { kinship } from "../../lexicon/wordnet.ts";
import type { Token } from "../../text/document.ts";
import { contentOf, editGapsOf, tellingGaps } from "../edit-gaps.ts";
import type { Feature } from "./feature.ts";
import { share } from "./feature.ts";

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  noun: ["NOUN"],
  name: ["PROPN"],
  verb: ["VERB", "AUX"],
  adjective: ["ADJ"],
  adverb: ["ADV"],
  number: ["NUM"],
};

/** A stretch of the source as short as this stands in the place of the claim's words; a longer one is text of its own. */
const SHORT = 3;

/** The claim as an edit of the sentence: words put in, exchanged or left out between words that both have in the same order. */
export function editFeatures(alignment: Alignment): Feature[] {
  const { gaps, shared } = editGapsOf(alignment);
  const content = gaps.map((gap) => ({ ...gap, own: contentOf(gap.claim), other: contentOf(gap.source) }));
  const inside = content.filter((g) => g.place === "inside");
  const inserted = inside.filter((g) => g.own.length > 0 && g.other.length === 0);
  const exchanged = content.filter(
    (g) => g.own.length > 0 && g.other.length > 0 && g.source.length <= SHORT && g.own.length <= SHORT,
  );
  const moved = inside.filter((g) => g.own.length > 0 && g.source.length > SHORT);
  const dropped = inside.filter((g) => g.claim.length === 0 && g.source.length <= SHORT);
  const numberOf = (list: readonly { readonly own: readonly Token[] }[], tags: readonly string[]): number =>
    list.flatMap((g) => g.own).filter((t) => tags.includes(t.pos)).length;
  const kin = exchanged.map((g) => closest(g.own, g.other));
  const all = alignment.claim.document.tokens.filter((t) => t.kind !== "punctuation").length;
  return [
    ["shared", share(shared, all)],
    ["inserted", inserted.length],
    ["exchanged", exchanged.length],
    ["moved", moved.length],
    ["start", count(content, "start")],
    ["end", count(content, "end")],
    ...Object.entries(CLASSES).flatMap(([name, tags]): Feature[] => [
      [`inserted.${name}`, numberOf(inserted, tags)],
      [`exchanged.${name}`, numberOf(exchanged, tags)],
      [
        `end.${name}`,
        numberOf(
          content.filter((g) => g.place === "end"),
          tags,
        ),
      ],
    ]),
    ["exchanged.kin", kin.length === 0 ? -1 : Math.min(...kin)],
    ["exchanged.small", inside.filter((g) => isSmallExchange(g.claim, g.source)).length],
    ["dropped", dropped.length],
    ["dropped.verb", dropped.filter((g) => g.source.some((t) => t.pos === "VERB")).length],
    ["dropped.modal", dropped.filter((g) => g.source.some(isModal)).length],
    [
      "dropped.negation",
      dropped.filter((g) => g.source.some((t) => isNegation(t.norm) || isNearNegation(t.norm))).length,
    ],
    ["dropped.adjective", dropped.filter((g) => g.source.some((t) => t.pos === "ADJ")).length],
    ["dropped.quantifier", dropped.filter((g) => g.source.some((t) => isQuantifier(t.norm))).length],
    ["gaps", gaps.length],
    ["telling", tellingGaps(alignment).length],
    ["telling.inside", tellingGaps(alignment).filter((g) => g.place === "inside").length],
  ];
}

function count(gaps: readonly { readonly place: string; readonly own: readonly Token[] }[], place: string): number {
  return gaps.filter((g) => g.place === place).reduce((sum, g) => sum + g.own.length, 0);
}

/** "From" for "to", "must" for "need not": small words that were exchanged. */
function isSmallExchange(claim: readonly Token[], source: readonly Token[]): boolean {
  return (
    claim.length === 1 &&
    source.length === 1 &&
    contentOf(claim).length === 0 &&
    contentOf(source).length === 0 &&
    claim[0]?.pos !== "DET"
  );
}

function isModal(token: Token): boolean {
  return auxiliaryForce(token.norm) !== null || modifierForce(token.norm) !== null;
}

/** How near the nearest pair of words stands in the lexicon's tree of kinds; 0 for strangers. */
function closest(own: readonly Token[], other: readonly Token[]): number {
  return Math.max(0, ...own.flatMap((a) => other.map((b) => kinship(a.lemma, b.lemma))));
}
