/**
 * Text with its mentions marked inside it: `{Jane Roe} said {she:Jane Roe} won`. A mark is the
 * mention's text and, after a colon, its entity's name where the two differ. What is not marked
 * must not be a mention, so each row is a positive and a negative case at once.
 */
export interface MarkedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
}

export function readMarks(marked: string): { readonly text: string; readonly mentions: MarkedMention[] } {
  let text = "";
  const mentions: MarkedMention[] = [];
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    if (!piece.startsWith("{")) {
      text += piece;
      continue;
    }
    const [mention = "", name = mention] = piece.slice(1, -1).split(":");
    mentions.push({ start: text.length, end: text.length + mention.length, text: mention, name });
    text += mention;
  }
  return { text, mentions };
}
