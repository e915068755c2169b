import { shadowRoots } from "./composed-tree.ts";
import { foldText } from "./fold.ts";
import { type LiveText, readLiveText } from "./live-text.ts";
import type { MarkedPassage, MarkOutcome, MarkStance } from "./page-script.ts";
import { findPassage } from "./passage-search.ts";

const STANCES: readonly MarkStance[] = ["supports", "refutes", "neutral"];
const FOCUS = "attest-focus";

/** A page that renders anew does so in bursts: this long after the last change, and no longer after the first. */
const QUIET_MS = 200;
const PATIENCE_MS = 1_000;

interface Placed {
  readonly passage: MarkedPassage;
  readonly outcome: MarkOutcome;
  readonly ranges: readonly Range[];
  /** The folded text that the ranges covered when they were set. */
  readonly covered: string;
}

/**
 * The highlights of one document, made with the CSS Custom Highlight API: ranges and a style sheet of
 * the browser's, so that no node, attribute or style of the page is touched. When the page's nodes
 * change under a highlight, its passage is looked for again.
 */
export class PageHighlights {
  private placed: Placed[] = [];
  private focused: Placed | null = null;
  private readonly observer = new MutationObserver(() => this.schedule());
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange: number | null = null;

  constructor(
    private readonly document: Document,
    private readonly excluded: ReadonlySet<Node>,
  ) {}

  mark(passages: readonly MarkedPassage[]): MarkOutcome[] {
    this.focused = null;
    this.place(passages);
    this.watch();
    return this.placed.map(({ outcome }) => outcome);
  }

  show(passage: MarkedPassage): MarkOutcome {
    this.focused = place(readLiveText(this.document, this.excluded), passage);
    this.draw();
    this.watch();
    const [first] = this.focused.ranges;
    if (first !== undefined) scrollTo(first);
    return this.focused.outcome;
  }

  clear(): void {
    this.placed = [];
    this.focused = null;
    this.draw();
    this.observer.disconnect();
    clearTimeout(this.timer);
  }

  private get all(): readonly Placed[] {
    return this.focused === null ? this.placed : [...this.placed, this.focused];
  }

  private place(passages: readonly MarkedPassage[]): void {
    const live = readLiveText(this.document, this.excluded);
    this.placed = passages.map((passage) => place(live, passage));
    if (this.focused !== null) this.focused = place(live, this.focused.passage);
    this.draw();
  }

  private draw(): void {
    for (const stance of STANCES) {
      const ranges = this.placed.filter(({ passage }) => passage.stance === stance).flatMap((placed) => placed.ranges);
      setHighlight(`attest-${stance}`, ranges, 1);
    }
    setHighlight(FOCUS, this.focused?.ranges ?? [], 2);
  }

  private watch(): void {
    this.observer.disconnect();
    if (this.all.length === 0) return;
    const wanted = { childList: true, characterData: true, subtree: true };
    this.observer.observe(this.document, wanted);
    for (const root of shadowRoots(this.document.documentElement)) {
      if (!this.excluded.has(root.host)) this.observer.observe(root, wanted);
    }
  }

  private schedule(): void {
    const now = performance.now();
    this.firstChange ??= now;
    clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(QUIET_MS, this.firstChange + PATIENCE_MS - now));
    this.timer = setTimeout(() => this.replace(), wait);
  }

  /** Looks again for what is not in its place any more, or was not there before. */
  private replace(): void {
    this.firstChange = null;
    if (this.all.every(isInPlace)) return;
    this.place(this.placed.map(({ passage }) => passage));
    // New shadow trees may have come with the change.
    this.watch();
  }
}

function place(live: LiveText, passage: MarkedPassage): Placed {
  const { id, position } = passage;
  const match = findPassage(live, {
    exact: foldText(passage.exact),
    prefix: foldText(passage.prefix),
    suffix: foldText(passage.suffix),
    position,
  });
  if (match === null) return { passage, outcome: { id, state: "absent", text: "" }, ranges: [], covered: "" };
  const ranges = live.ranges(match.stretches);
  const covered = textOf(ranges);
  return { passage, outcome: { id, state: match.kind, text: covered }, ranges, covered };
}

function textOf(ranges: readonly Range[]): string {
  return ranges.map((range) => range.toString()).join("");
}

function isInPlace({ ranges, covered }: Placed): boolean {
  return ranges.length > 0 && ranges.every(isConnected) && textOf(ranges) === covered;
}

function isConnected(range: Range): boolean {
  return range.startContainer.isConnected && range.endContainer.isConnected;
}

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element?.scrollIntoView({ block: "center", inline: "nearest", behavior: calm ? "instant" : "smooth" });
}
