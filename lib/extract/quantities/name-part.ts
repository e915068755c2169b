import type { TokenWindow } from "./token-window.ts";

/** A number that is glued to letters or signs of a name: "COVID-19", "F-16", "#5", "www.site.com/12". A range's hyphen is none. */
export function isPartOfName(window: TokenWindow, first: number, end: number): boolean {
  if (window.norm(first - 1) === "#") return true;
  const worded =
    window.token(first)?.kind === "word" && first > window.first && window.capitalised(first) && !isTitleCase(window);
  // "the Big Ten", "Twenty One Pilots": a number word with a capital inside a sentence is part of a name.
  if (
    worded &&
    end === first + 1 &&
    (window.capitalised(first - 1) || window.capitalised(end)) &&
    !/^["'(]$/.test(window.norm(first - 1))
  )
    return true;
  if (window.glued(first)) {
    const before = window.token(first - 1);
    const behind = window.token(first - 2);
    if (
      window.isDash(first - 1) &&
      window.glued(first - 1) &&
      behind?.kind === "word" &&
      window.pos(first - 2) !== "NUM"
    )
      return true;
    if (
      before !== null &&
      before.kind === "word" &&
      before.pos !== "NUM" &&
      !/^(?:us|usd|rs|eur|gbp|rmb|hk|a|c)$/.test(before.norm)
    )
      return true;
    if (["#", "@", "_", "=", "&", "^", "*", "\\", "%"].includes(before?.norm ?? "")) return true;
    if (before?.norm === "/" && window.glued(first - 1) && behind?.kind === "word") return true;
    if (
      before?.norm === "." &&
      window.glued(first - 1) &&
      behind?.kind === "word" &&
      window.token(first)?.kind === "number"
    )
      return true;
  }
  return window.glued(end) && ["_", "@", "=", "&"].includes(window.norm(end));
}

/** Whether most longer words of the sentence have a capital, as in a headline. */
function isTitleCase(window: TokenWindow): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = window.first; at < Math.min(window.end, window.first + 40); at++) {
    if (window.token(at)?.kind !== "word" || window.norm(at).length < 4) continue;
    words += 1;
    if (window.capitalised(at)) capitals += 1;
  }
  return capitals * 3 > words * 2;
}

/** "Boeing 747s", "iPhone 10X": a capitalised name before digits glued to a letter. */
export function isNamedModel(window: TokenWindow, first: number, end: number): boolean {
  return (
    end === first + 1 &&
    window.pos(first - 1) === "PROPN" &&
    window.capitalised(first - 1) &&
    /\d[A-Z]$/.test(window.text(first))
  );
}
