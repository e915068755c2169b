import { readArticle } from "./article.ts";
import { PageHighlights } from "./highlights.ts";
import { RememberedSelection } from "./remembered-selection.ts";
import { SelectionButton } from "./selection-button.ts";
import type { PageScript } from "./page-script.ts";

/** Starts the script in this frame. It comes with each gesture; only the first of a document starts it. */
function startPageScript(): PageScript {
  const selection = new RememberedSelection(document);
  const button = new SelectionButton(document, selection);
  const excluded: ReadonlySet<Node> = new Set([button.host]);
  const highlights = new PageHighlights(document, excluded);
  button.start();
  return {
    selection: () => ({ text: selection.read(), focused: document.hasFocus() }),
    article: (checked) => readArticle(document, excluded, checked === null ? null : selection.rangeOf(checked)),
    mark: (passages) => highlights.mark(passages),
    show: (passage) => highlights.show(passage),
    clear: () => highlights.clear(),
  };
}

globalThis.attestPage ??= startPageScript();
