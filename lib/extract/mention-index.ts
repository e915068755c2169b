import type { Mention } from "./entity.ts";

/** Mentions stand in text order, the longer first where two begin together; what is asked of them by token is found without going through all. */

/** Place of the first mention that begins at a token or after it. Logarithmic. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions that begin in a half-open range of tokens, in text order. */
export function mentionsFrom(mentions: readonly Mention[], first: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let i = firstMentionFrom(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.firstToken >= end) break;
    found.push(mention);
  }
  return found;
}

/** Each text's tokens with the first mention that holds them, kept with its mentions. */
const holders = new WeakMap<readonly Mention[], ReadonlyMap<number, Mention>>();

/** The first mention, in text order, that holds a token. */
export function mentionAt(mentions: readonly Mention[], token: number): Mention | undefined {
  let held = holders.get(mentions);
  if (held === undefined) {
    held = holdersOf(mentions);
    holders.set(mentions, held);
  }
  return held.get(token);
}

function holdersOf(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
  const held = new Map<number, Mention>();
  for (const mention of mentions)
    for (let token = mention.firstToken; token < mention.endToken; token++)
      if (!held.has(token)) held.set(token, mention);
  return held;
}
