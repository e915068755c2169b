import type { MatchKind } from "./passage-search.ts";

/** A page as it is sent to be checked against, read where it is shown. */
export interface PageArticle {
  readonly text: string;
  /** No main text was found, so this is all that the page shows. */
  readonly whole: boolean;
  /** The sentences that are checked stand in this text too, and were left out of it. */
  readonly withoutSelection: boolean;
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

export type MarkStance = "supports" | "refutes" | "neutral";

/** A passage to highlight, named by its words and those around it (W3C TextQuoteSelector). */
export interface MarkedPassage {
  readonly id: string;
  readonly stance: MarkStance;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood in the extracted text, from 0 to 1. */
  readonly position: number;
}

/** How a passage stands on the page now; `absent` where the page does not show it. */
export type MarkState = MatchKind | "absent";

export interface MarkOutcome {
  readonly id: string;
  readonly state: MarkState;
  /** What the page says there. */
  readonly text: string;
}

/** What the extension's script offers in each frame of a page. */
export interface PageScript {
  /** The text selected in this frame; empty where none is. `focused`: this frame has the keyboard. */
  selection(): { readonly text: string; readonly focused: boolean };
  /** The article; without what was last selected, where the text to check is that, or a part of it. */
  article(checked: string | null): PageArticle;
  /** Highlights passages in the place of those before, and keeps them in place as the page changes. */
  mark(passages: readonly MarkedPassage[]): MarkOutcome[];
  /** Scrolls to a passage and lights it up, whether it is marked or not. */
  show(passage: MarkedPassage): MarkOutcome;
  /** Takes all highlights off. */
  clear(): void;
}

declare global {
  // Lives in the extension's own world of the page, where the page's scripts do not see it.
  var attestPage: PageScript | undefined;
}
