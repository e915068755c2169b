import { resolveName, sameName } from "../../extract/entities/name.ts";
import type { Attribution, Clause } from "../../extract/clause.ts";
import type { Entity } from "../../extract/entity.ts";
import { DOCUMENT_NOUNS } from "../../lexicon/role-nouns.ts";
import type { Alignment } from "../../align/alignment.ts";
import { relateWords } from "../../align/word-relation.ts";
import type { Token } from "../../text/document.ts";
import { tokensBetween } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { overlaps } from "../../text/span.ts";
import { focusClause } from "../focus.ts";
import { articleSpan } from "../source.ts";
import { denialOf } from "./attribution/denial.ts";
import type { Comparator, Judgement } from "../judgement.ts";

/** Who says so: a source that the claim names must be the article's; a source at arm's length does not carry the bare claim. */
export const compareAttributions: Comparator = (alignment) => {
  const focus = focusClause(alignment);
  if (focus === null) return [];
  const stated = focus.attributions;
  const superseded = supersession(alignment, focus);
  if (superseded !== null) return [superseded];
  const claimed = alignment.part.sources;
  if (claimed.length === 0) {
    const doubted = stated.find((a) => !a.trusted);
    if (doubted === undefined) return [];
    return [
      {
        code: "attributed_only",
        effect: "blocks",
        unit: null,
        claim: null,
        source: sourceOf(doubted),
        message: `Only ${doubted.source} says so; the article does not stand behind it.`,
      },
    ];
  }
  const denial = denialOf(alignment);
  return claimed.map((source): Judgement => {
    const denying = denial === null ? null : deniedBy(alignment, source, denial);
    if (denying !== null) return denying;
    const same = stated.find(
      (a) =>
        isSource(a, source.text, alignment.article.entities) ||
        isOwnedSource(alignment, a, source) ||
        isAuthoredSource(alignment, a, source),
    );
    const inner = same === undefined ? undefined : innerSource(alignment, stated, same);
    if (same !== undefined && inner !== undefined)
      return {
        code: "attribution_mismatch",
        effect: "blocks",
        vetoes: "support",
        unit: null,
        claim: source,
        source: sourceOf(inner),
        message: `In the article ${same.source} only passes on what ${inner.source} says.`,
      };
    if (same !== undefined)
      return {
        code: "entity_match",
        effect: "supports",
        unit: null,
        claim: source,
        source: sourceOf(same),
        message: `${same.source} says so in the article.`,
      };
    const other = stated[0];
    if (other === undefined)
      return {
        code: "attribution_mismatch",
        effect: "blocks",
        unit: null,
        claim: source,
        source: [],
        message: `The article does not say that ${source.text} said so.`,
      };
    return {
      code: "attribution_mismatch",
      effect: areDistinct(alignment, source, other) ? "refutes" : "blocks",
      unit: null,
      claim: source,
      source: sourceOf(other),
      message: `In the article ${other.source} says so, not ${source.text}.`,
      replacement: { start: source.start, end: source.end, text: other.source },
    };
  });
};

/** "Holm admitted that" of what the article says she denied; null where it says so of somebody else. */
function deniedBy(alignment: Alignment, source: Span, denial: Clause): Judgement | null {
  const { entities, mentions } = alignment.article;
  const { subject } = denial;
  const claimed = resolveName(source.text, entities);
  if (subject === null || claimed === "ambiguous") return null;
  const denies =
    claimed === null
      ? bareName(subject.text) === bareName(source.text)
      : mentions.some(
          (m) => m.entity === claimed.id && m.endToken === subject.endToken && m.firstToken >= subject.firstToken,
        );
  if (!denies) return null;
  const span = articleSpan(alignment.article, [subject.firstToken, denial.predicate.endToken - 1]);
  return {
    code: "negation_flip",
    effect: alignment.part.negated ? "blocks" : "refutes",
    unit: null,
    claim: source,
    source: [span],
    message: `In the article ${claimed?.name ?? subject.text} denies it.`,
  };
}

/** "The council's study" and "a study by the council": the same document of the same author. */
function isAuthoredSource({ article, claim }: Alignment, stated: Attribution, claimed: Span): boolean {
  const head = tokensBetween(claim.document, claimed.start, claimed.end).findLast((t) => t.pos === "NOUN");
  const said = tokensBetween(article.document, stated.span.start, stated.span.end).findLast((t) => t.pos === "NOUN");
  const named = claim.mentions.filter((m) => m.kind === "name" && overlaps(m, claimed));
  const [author] = named;
  if (head === undefined || said === undefined || head.lemma !== said.lemma || !DOCUMENT_NOUNS.has(head.lemma))
    return false;
  const known = author === undefined ? null : resolveName(author.text, article.entities);
  if (known === null || known === "ambiguous" || named.length > 1) return false;
  return article.mentions.some(
    (m) =>
      m.entity === known.id &&
      m.firstToken > said.index &&
      m.firstToken <= said.index + AUTHOR_REACH &&
      ["by", "from", "of"].includes(article.document.tokens[said.index + 1]?.norm ?? ""),
  );
}

/** "Kell said Moss believed it": the one who believes it is Moss, where the claim does not name him too. A document's words are its reader's as well. */
function innerSource(alignment: Alignment, stated: readonly Attribution[], same: Attribution): Attribution | undefined {
  const last = stated.at(-1);
  if (last === undefined || last === same || (last.entity === null && last.trusted)) return undefined;
  const { entities } = alignment.article;
  if (last.entity !== null && entities[last.entity]?.kind === "document") return undefined;
  return alignment.part.sources.some((s) => isSource(last, s.text, entities)) ? undefined : last;
}

/** What was "first", "initially" or "in an earlier version" said has been replaced since: it bears nothing out unless the claim dates it so too. */
const SUPERSEDING: ReadonlySet<string> = new Set([
  "first",
  "initially",
  "originally",
  "earlier",
  "previously",
  "once",
  "formerly",
]);

function supersession(alignment: Alignment, focus: Clause): Judgement | null {
  const { tokens } = alignment.article.document;
  const cue = focus.attributions.find((a) => a.cue !== null)?.cue ?? null;
  const around = cue === null ? [] : tokensBetween(alignment.article.document, Math.max(0, cue.start - 20), cue.end);
  const version = tokens
    .slice(Math.max(0, focus.firstToken - 4), focus.predicate.firstToken)
    .some((t, i, all) => t.norm === "earlier" && all[i + 1]?.norm === "version");
  const mark = around.find((t) => SUPERSEDING.has(t.norm) && t.sentence === focus.sentence && t.pos === "ADV");
  if (mark === undefined && !version) return null;
  if (alignment.claim.document.tokens.some((t) => SUPERSEDING.has(t.norm))) return null;
  return {
    code: "source_conflict",
    effect: isCorrected(alignment, focus) ? "refutes" : "blocks",
    unit: null,
    claim: null,
    source: [focus.predicate],
    message: "The article says that this was said at first, and was replaced.",
  };
}

const CORRECTING: ReadonlySet<string> = new Set(["correct", "revise", "amend", "retract"]);
/** Sentences after what was said at first in which its correction stands. */
const CORRECTION_REACH = 2;

/** What was said at first has a figure of the claim, and a sentence soon after tells that it was put right. */
function isCorrected({ article, part, scope }: Alignment, focus: Clause): boolean {
  const figures = part.units.filter((u) => u.kind === "quantity");
  const told = article.quantities.filter((q) => q.sentence === focus.sentence && scope.tokens.includes(q.endToken - 1));
  const same = figures.every((u) => told.some((q) => q.value === u.quantity?.value && q.unit === u.quantity?.unit));
  if (figures.length === 0 || !same || part.negated) return false;
  return article.document.tokens.some(
    (t) =>
      t.pos === "VERB" &&
      CORRECTING.has(t.lemma) &&
      t.sentence > focus.sentence - 1 &&
      t.sentence <= focus.sentence + CORRECTION_REACH,
  );
}

/** Words between a name and a document that make the document its own ("the State Department's annual report"). */
const AUTHOR_REACH = 5;

/**
 * Whether the two sources cannot be one: two different names, neither described by the other; or a
 * name against a document that the article nowhere puts beside that name. A role or a pronoun may be
 * anybody.
 */
function areDistinct(alignment: Alignment, claimed: Span, stated: Attribution): boolean {
  const { entities, mentions, document } = alignment.article;
  const claim = resolveName(claimed.text, entities) ?? namedIn(alignment, claimed);
  if (claim === null || claim === "ambiguous") return false;
  if (stated.entity !== null && entities[stated.entity]?.kind !== "document") {
    const said = entities[stated.entity];
    const tied = [said, claim].some((e) =>
      e?.descriptions.some((d) =>
        mentions.some((m) => (m.entity === claim.id || m.entity === said?.id) && m.entity !== e.id && overlaps(m, d)),
      ),
    );
    return said !== undefined && said.id !== claim.id && !tied;
  }
  const head = tokensBetween(document, stated.span.start, stated.span.end).findLast(
    (t) => t.pos === "NOUN" || t.pos === "PROPN",
  );
  if (head === undefined || !DOCUMENT_NOUNS.has(head.lemma)) return false;
  const beside = mentions.some(
    (m) =>
      m.entity === claim.id &&
      document.tokens.slice(m.firstToken, m.endToken + AUTHOR_REACH).some((t) => t.lemma === head.lemma),
  );
  return !beside;
}

/** The one name that a source phrase holds ("the Moroccan government"). */
function namedIn(alignment: Alignment, claimed: Span): Entity | null {
  const names = alignment.claim.mentions
    .filter((m) => overlaps(m, claimed))
    .map((m) => resolveName(m.text, alignment.article.entities));
  const [only] = names;
  return names.length === 1 && only !== undefined && only !== "ambiguous" ? only : null;
}

/** "Draycott's lawyer" is "his barrister" where the pronoun is Draycott and the nouns say the same. */
function isOwnedSource(alignment: Alignment, stated: Attribution, claimed: Span): boolean {
  const claimTokens = tokensBetween(alignment.claim.document, claimed.start, claimed.end);
  const sourceTokens = tokensBetween(alignment.article.document, stated.span.start, stated.span.end);
  const claimHead = claimTokens.findLast((t) => t.pos === "NOUN");
  const owner = claimTokens.find(
    (t) => t.norm === "'s" || t.norm === "his" || t.norm === "her" || t.norm === "its" || t.norm === "their",
  );
  if (claimHead === undefined || owner === undefined) return false;
  const name =
    owner.norm === "'s" ? alignment.claim.document.text.slice(claimed.start, owner.start) : ownerName(alignment, owner);
  const entity = name === null ? null : resolveName(name, alignment.article.entities);
  if (entity === null || entity === "ambiguous") return false;
  const related = sourceTokens.some(
    (t) => t.pos === "NOUN" && ["same", "synonym", "general"].includes(relateWords(claimHead, t)),
  );
  return related && alignment.article.mentions.some((m) => m.entity === entity.id && overlaps(m, stated.span));
}

/** Whom "his" means in the claim: the one name that stands in it. */
function ownerName(alignment: Alignment, pronoun: Token): string | null {
  const resolved = alignment.claim.mentions.find((m) => m.firstToken === pronoun.index);
  const entity = resolved === undefined ? undefined : alignment.claim.entities[resolved.entity];
  if (entity !== undefined) return entity.name;
  const named = alignment.claim.entities.filter((e) => e.mentions.some((m) => m.kind === "name"));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

function sourceOf(attribution: Attribution): Span[] {
  return attribution.cue === null ? [attribution.span] : [attribution.span, attribution.cue];
}

function isSource(attribution: Attribution, claimed: string, entities: Parameters<typeof resolveName>[1]): boolean {
  const resolved = resolveName(claimed, entities);
  if (resolved !== null && resolved !== "ambiguous" && attribution.entity !== null)
    return resolved.id === attribution.entity;
  if (bareName(attribution.source) === bareName(claimed) || bareName(attribution.span.text) === bareName(claimed))
    return true;
  const relation = sameName(attribution.source, claimed);
  return relation === "same" || relation === "alias";
}

/** A source without its article, folded. */
function bareName(text: string): string {
  return text.toLowerCase().replace(/^(?:the|a|an) /, "");
}
