/** Brings the first mark at or after `start` into view within the article's pane. */
export function scrollToSpan(pane: HTMLElement, start: number): void {
  const marks = [...pane.querySelectorAll<HTMLElement>("mark[data-start]")];
  const place = marks.find((mark) => Number(mark.dataset["start"]) + (mark.textContent?.length ?? 0) > start);
  if (place === undefined) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (pane.scrollHeight <= pane.clientHeight) {
    place.scrollIntoView({ block: "center", behavior });
    return;
  }
  const box = pane.getBoundingClientRect();
  const { top, bottom } = place.getBoundingClientRect();
  if (top >= box.top && bottom <= box.bottom) return;
  pane.scrollBy({ top: top - box.top - box.height / 3, behavior });
}
