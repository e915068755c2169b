import type { Token } from "../../text/document.ts";
import { isAllCapitals } from "./capitals.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./draft.ts";
import type { NamePart } from "./name-part.ts";
import { acronymsOf } from "./short-name.ts";

/** Mentions of one name that are looked at for a bracket behind them, and letters of the longest acronym. */
const MOST_MENTIONS = 8;
const LONGEST = 8;

/**
 * "General Directorate of National Security (DGSN)": folded acronyms in brackets behind a name. They
 * are the name's by its initials or, since acronyms may come from another language, because they
 * follow an organisation's name of several words.
 */
export function bracketedAcronyms(
  tokens: readonly Token[],
  draft: Draft,
  parts: ReadonlyMap<number, NamePart>,
): string[] {
  const found: string[] = [];
  const kind = kindOf(draft);
  const isLongName = kind !== "person" && kind !== "place" && draft.key.split(" ").length > 2;
  for (const mention of draft.mentions.slice(0, MOST_MENTIONS)) {
    const inner = tokens[mention.end + 1];
    if (tokens[mention.end]?.norm !== "(" || tokens[mention.end + 2]?.norm !== ")" || inner === undefined) continue;
    const country = parts.get(inner.index)?.country ?? null;
    if (!isAllCapitals(inner.text) || inner.text.length > LONGEST || country !== null) continue;
    const key = inner.norm.replaceAll(".", "");
    if (isLongName || acronymsOf(draft.key).includes(key)) found.push(key);
  }
  return found;
}
