import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimResult } from "../judge/result.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import { mainClause } from "./context.ts";

/** Sentences that a named subject is taken to stay what the passage speaks of. */
const REACH = 6;

/** What the passage speaks of where a sentence has no name up to its verb: its last named subject, by all folded forms of its name. */
export interface About {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Follows what a passage speaks of, sentence by sentence. */
export class AboutReader {
  private last: { readonly about: About; readonly sentence: number } | null = null;

  constructor(private readonly passage: PassageReading) {}

  /** What a sentence without a name up to its verb is about; null where it has one, or nothing was named. Sentences come in order. */
  read(reading: SentenceReading): About | null {
    const { index } = reading.sentence;
    const before = this.last !== null && index - this.last.sentence <= REACH ? this.last.about : null;
    const names = reading.mentions.filter((mention) => mention.kind === "name");
    const subject = mainClause(reading)?.subject;
    const named =
      reading.block?.kind === "heading"
        ? names[0]
        : names.find((m) => subject != null && m.firstToken <= subject.head && subject.head < m.endToken);
    const entity = named === undefined ? undefined : this.passage.analysis.entities[named.entity];
    if (entity !== undefined) this.last = { about: { name: entity.name, aliases: entity.aliases }, sentence: index };
    // "The mayor of Lund", "the Lund hall": the subject says itself whose it is.
    const verb = mainClause(reading)?.predicate.firstToken ?? Number.POSITIVE_INFINITY;
    return names.some((mention) => mention.firstToken < verb) ? null : before;
  }
}

/**
 * "The Nordic Museum is old. The director is Anna Bell.": of another museum's article, the director's name
 * proves nothing. Where the article does not name what the passage speaks of, no verdict is left.
 */
export function keepToSubject(result: ClaimResult, about: About, article: ArticleReading): ClaimResult {
  if (result.verdict === "not_enough_info" || result.verdict === "not_checkable") return result;
  const aliases = new Set(about.aliases);
  if (article.analysis.entities.some((entity) => entity.aliases.some((alias) => aliases.has(alias)))) return result;
  const message = `The passage speaks of "${about.name}" here, which the article does not name.`;
  const { correction: _dropped, ...kept } = result;
  return {
    ...kept,
    verdict: "not_enough_info",
    basis: null,
    summary: message,
    findings: [{ code: "entity_absent", stance: "neutral", claim: null, source: [], message }],
    evidence: [],
    nearest: result.evidence.slice(0, 3),
    attribution: [],
    assumptions: [],
  };
}
