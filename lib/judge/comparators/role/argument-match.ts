import type { Alignment, Match } from "../../../align/alignment.ts";
import { isRelational } from "../../../align/entity-match.ts";
import type { Argument, Clause } from "../../../extract/clause.ts";
import { tokensBetween } from "../../../text/document.ts";
import { headEnd, isTransparent } from "../../noun-head.ts";

export function matchesIn(alignment: Alignment, argument: Argument | null): Match[] {
  return argument === null
    ? []
    : [...alignment.matches.values()].filter((m) => m.unit.start >= argument.start && m.unit.end <= argument.end);
}

/** The match of the first unit that lies in an argument of the claim; names before words. */
export function matchIn(alignment: Alignment, argument: Argument | null): Match | null {
  if (argument === null) return null;
  const inside = matchesIn(alignment, argument);
  const atHead = inside.find((m) => m.unit.firstToken <= argument.head && argument.head < m.unit.endToken);
  return atHead ?? inside.find((m) => m.unit.kind === "entity") ?? inside[0] ?? null;
}

/** Whether a match lies in an argument, in what hangs on it, or in another mention of the same entity there. */
export function covers(
  alignment: Alignment,
  argument: Argument | null,
  match: Match,
  clause: Clause,
  strict = false,
): boolean {
  if (argument === null) return false;
  // "The lawyer of Dan Fry": what hangs on the subject is not the subject.
  const measured = isTransparent(alignment.article.document.tokens[argument.head]);
  const whole =
    argument.endToken <= clause.predicate.firstToken && (!strict || measured)
      ? clause.predicate.firstToken
      : argument.endToken;
  const limit = strict ? headEnd(alignment.article.document.tokens, argument.firstToken, whole) : whole;
  const inRange = (i: number): boolean => i >= argument.firstToken && i < limit;
  const owners = new Set(alignment.article.mentions.filter((m) => isOwner(alignment, m)).map((m) => m.firstToken));
  const owned = alignment.article.mentions.some(
    (m) => owners.has(m.firstToken) && match.tokens.every((t) => t >= m.firstToken && t < m.endToken),
  );
  if (match.unit.kind === "entity" && owned && inRange(match.tokens[0] ?? -1))
    return anotherMention(alignment, match, inRange, owners);
  const owning = (t: number): boolean =>
    strict && match.unit.kind === "word" && alignment.article.document.tokens[t + 1]?.norm === "'s";
  if (match.tokens.some((t) => inRange(t) && !owning(t))) return true;
  if (match.unit.kind === "word" && describes(alignment, match, inRange)) return true;
  return anotherMention(alignment, match, inRange, owners);
}

/** "Anna Bell, the mayor, opened it" for "the mayor opened it": the word describes somebody who is named in the range. */
function describes({ article }: Alignment, match: Match, inRange: (i: number) => boolean): boolean {
  const last = article.document.tokens[match.tokens.at(-1) ?? -1];
  if (last === undefined) return false;
  return article.mentions.some(
    (m) =>
      m.kind === "name" &&
      inRange(m.endToken - 1) &&
      (article.entities[m.entity]?.descriptions ?? []).some(
        (d) => d.start <= last.start && last.end <= d.end && !isRelational(article, d),
      ),
  );
}

/** Another mention of the same entity in the range that does not merely own what stands there. */
function anotherMention(
  alignment: Alignment,
  match: Match,
  inRange: (i: number) => boolean,
  owners: ReadonlySet<number>,
): boolean {
  const entity = alignment.article.mentions.find((m) => match.tokens.includes(m.endToken - 1))?.entity;
  // "The party's leader, Oskar Lindqvar, voted": what the subject is called is a description of the one who is named.
  const described = entity === undefined ? [] : (alignment.article.entities[entity]?.descriptions ?? []);
  const tokens = described
    .filter((d) => !isRelational(alignment.article, d))
    .flatMap((d) => tokensBetween(alignment.article.document, d.start, d.end));
  if (tokens.some((t) => inRange(t.index))) return true;
  return (
    entity !== undefined &&
    alignment.article.mentions.some((m) => m.entity === entity && inRange(m.endToken - 1) && !owners.has(m.firstToken))
  );
}

const OWNING_PRONOUNS: ReadonlySet<string> = new Set(["his", "her", "its", "their", "whose", "my", "our", "your"]);

/** "Her deputy", "Pompeo's statement": who owns the doer is not the doer. */
function isOwner(alignment: Alignment, mention: { readonly firstToken: number; readonly endToken: number }): boolean {
  const { tokens } = alignment.article.document;
  const last = tokens[mention.endToken - 1];
  const next = tokens[mention.endToken];
  if (next?.norm === "'s" || (next?.text === "'" && next.spaced === false)) return true;
  return (
    last !== undefined &&
    OWNING_PRONOUNS.has(last.norm) &&
    mention.endToken - mention.firstToken === 1 &&
    (next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN" || next?.pos === "NUM")
  );
}
