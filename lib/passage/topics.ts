import type { PassageReading, SentenceReading } from "./context.ts";

/** Titles that change nothing about what is spoken of. */
const GENERAL: ReadonlySet<string> = new Set(
  "history overview key fact facts detail details background summary location at a glance quick timeline figure figures statistic statistics number numbers main point points information the and some more other here are is these following in brief data about of on for".split(
    " ",
  ),
);
const ABOUT: ReadonlySet<string> = new Set(["about", "on", "of", "for"]);

/**
 * What the items of a list are about: the name that the heading, or the line that leads on to the list,
 * consists of or ends with ("## Vasa Museum", "Key facts about the Vasa Museum:"). Null wherever a
 * heading or lead says something else.
 */
export class TopicReader {
  private topic: string | null = null;

  constructor(private readonly passage: PassageReading) {}

  get current(): string | null {
    return this.topic;
  }

  /** Takes in a sentence; sentences come in order. */
  read(reading: SentenceReading): void {
    const leads = reading.block?.kind === "heading" || reading.sentence.text.trimEnd().endsWith(":");
    const name = leads || reading.block?.kind === "item" ? this.nameIn(reading) : null;
    if (name !== null) this.topic = name;
    else if (leads && !reading.tokens.every((t) => t.kind === "punctuation" || GENERAL.has(t.norm))) this.topic = null;
  }

  /** The one name that the line is, apart from what introduces it. */
  private nameIn(reading: SentenceReading): string | null {
    const names = reading.mentions.filter((m) => m.kind === "name");
    const [mention] = names;
    if (mention === undefined || names.length > 1) return null;
    const first = reading.tokens[0]?.index ?? 0;
    const rest = reading.tokens.filter(
      (t) => (t.index < mention.firstToken || t.index >= mention.endToken) && t.kind !== "punctuation",
    );
    const entity = this.passage.analysis.entities[mention.entity];
    if (entity === undefined || (entity.kind === "other" && entity.mentions.length < 2)) return null;
    const article = (at: number): boolean => reading.tokens[at - first]?.norm === "the";
    const behind = article(mention.firstToken - 1) ? mention.firstToken - 2 : mention.firstToken - 1;
    const bare = rest.every((t) => t.norm === "the" && t.index < mention.firstToken);
    const about =
      ABOUT.has(reading.tokens[behind - first]?.norm ?? "") && rest.every((t) => t.index < mention.firstToken);
    if (!bare && !about) return null;
    return article(mention.firstToken - 1) && !/^the\s/i.test(entity.name) ? `the ${entity.name}` : entity.name;
  }
}
