import type { Alignment, Match } from "../../align/alignment.ts";
import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Words between an owner and what is owned ("Dunn's youngest sister"). */
const REACH = 3;
const PRONOUNS: ReadonlySet<string> = new Set(["his", "her", "its", "their"]);

/** "Dunn's sister" is not "Finn's sister", nor "his car" somebody else's: where the article names an owner, it must be the claim's. */
export const comparePossessions: Comparator = (alignment) => {
  for (const owned of alignment.matches.values()) {
    if (owned.unit.kind !== "word" || owned.relation === "context") continue;
    const claimed = ownerBefore(alignment.claim.document.tokens, owned.unit.firstToken);
    const stated = ownerBefore(alignment.article.document.tokens, Math.min(...owned.tokens));
    if (claimed === null || stated === null || !stated.named) continue;
    const same = claimed.named
      ? isSameOwner(alignment, claimed.token, stated.token)
      : isSubject(alignment, stated.token);
    if (same) continue;
    const source = articleSpan(alignment.article, [stated.token.index, ...owned.tokens]);
    return [
      {
        code: "relation_mismatch",
        effect: "blocks",
        unit: null,
        claim: owned.unit,
        source: [source],
        message: `The article says it of "${source.text}".`,
      },
    ];
  }
  return [];
};

interface Owner {
  readonly token: Token;
  /** A name or noun with "'s", not a pronoun. */
  readonly named: boolean;
}

function ownerBefore(tokens: readonly Token[], at: number): Owner | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.pos === "VERB" || token.pos === "ADP" || token.text === ",") return null;
    if (PRONOUNS.has(token.norm)) return { token, named: false };
    const owner = tokens[i - 1];
    if (token.norm === "'s" && owner !== undefined) return { token: owner, named: true };
  }
  return null;
}

function isSameOwner(alignment: Alignment, claimed: Token, stated: Token): boolean {
  if (claimed.lemma === stated.lemma) return true;
  const match = matchAt(alignment, claimed.index);
  if (match === null) return false;
  if (match.tokens.includes(stated.index)) return true;
  const entity = alignment.article.mentions.find(
    (m) => m.firstToken <= stated.index && stated.index < m.endToken,
  )?.entity;
  return (
    entity !== undefined &&
    alignment.article.mentions.some(
      (m) => m.entity === entity && match.tokens.some((t) => t >= m.firstToken && t < m.endToken),
    )
  );
}

function isSubject(alignment: Alignment, stated: Token): boolean {
  const subject = alignment.part.clause?.subject;
  if (subject == null) return true;
  return [...alignment.matches.values()].some(
    (m) => m.unit.start >= subject.start && m.unit.end <= subject.end && m.tokens.includes(stated.index),
  );
}

function matchAt(alignment: Alignment, token: number): Match | null {
  return [...alignment.matches.values()].find((m) => m.unit.firstToken <= token && token < m.unit.endToken) ?? null;
}
