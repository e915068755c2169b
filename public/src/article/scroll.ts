/** Brings the first mark that reaches beyond `start` into view, wherever the article is. */
export function scrollToSpan(pane: HTMLElement, start: number): void {
  if (scrollsItself(pane)) {
    bringIntoPane(pane, start);
    pane.scrollIntoView({ block: "nearest", behavior: behavior() });
  } else markAt(pane, start)?.scrollIntoView({ block: "center", behavior: behavior() });
}

/** The same, only where the article has a pane of its own that scrolls: the page stays where it is. */
export function bringIntoPane(pane: HTMLElement, start: number): void {
  const mark = markAt(pane, start);
  if (mark === undefined || !scrollsItself(pane)) return;
  const box = pane.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) {
    pane.scrollBy({ top: top - box.top - box.height / 3, behavior: behavior() });
  }
}

function markAt(pane: HTMLElement, start: number): HTMLElement | undefined {
  const marks = [...pane.querySelectorAll<HTMLElement>("mark[data-start]")];
  return marks.find((mark) => Number(mark.dataset["start"]) + (mark.textContent?.length ?? 0) > start);
}

function scrollsItself(pane: HTMLElement): boolean {
  return pane.scrollHeight > pane.clientHeight;
}

function behavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
