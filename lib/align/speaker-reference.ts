import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { overlaps } from "../text/span.ts";
import type { Scope } from "./scope.ts";

const SINGULAR: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself"]);
const PLURAL: ReadonlySet<string> = new Set(["we", "us", "our", "ours", "ourselves"]);

/**
 * "I" and "we" inside a quotation: "I" is its speaker; "we" the speaker too, or the organisation that
 * the speaker's description names ("the trust's chief executive"). Answers the pronoun's token.
 */
export function speakerReference(article: Analysis, scope: Scope, entity: Entity): readonly number[] | null {
  for (const index of scope.tokens) {
    const token = article.document.tokens[index];
    if (token === undefined || !(SINGULAR.has(token.norm) || PLURAL.has(token.norm))) continue;
    const quotation = article.quotations.findLast(
      (q) => q.kind !== "scare" && q.segments.some((s) => s.start <= token.start && token.end <= s.end),
    );
    const speaker = quotation?.speaker;
    if (speaker?.entity == null) continue;
    if (speaker.entity === entity.id) return [index];
    if (PLURAL.has(token.norm) && entity.kind === "organisation" && speaksFor(article, speaker.entity, entity))
      return [index];
  }
  return null;
}

function speaksFor(article: Analysis, speaker: number, organisation: Entity): boolean {
  const descriptions = article.entities[speaker]?.descriptions ?? [];
  return descriptions.some(
    (d) =>
      organisation.mentions.some((m) => overlaps(m, d)) ||
      organisation.aliases.some((alias) => headWord(alias) !== "" && d.text.toLowerCase().includes(headWord(alias))),
  );
}

/** The last word of an organisation's name, by which it is called for short ("the trust"). */
function headWord(alias: string): string {
  const last = alias.split(" ").at(-1) ?? "";
  return last.length > 3 ? last : "";
}
