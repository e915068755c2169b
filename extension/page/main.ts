import { readArticle } from "./article.ts";
import { PageHighlights } from "./highlights.ts";
import { selectedText } from "./selection.ts";
import { SelectionButton } from "./selection-button.ts";
import type { PageScript } from "./page-script.ts";

/** Starts the script in this frame. It comes with each gesture; only the first of a document starts it. */
function startPageScript(): PageScript {
  const button = new SelectionButton(document);
  const excluded: ReadonlySet<Node> = new Set([button.host]);
  const highlights = new PageHighlights(document, excluded);
  button.start();
  return {
    selection: () => ({ text: selectedText(document), focused: document.hasFocus() }),
    article: () => readArticle(document, excluded),
    mark: (passages) => highlights.mark(passages),
    show: (passage) => highlights.show(passage),
    clear: () => highlights.clear(),
  };
}

globalThis.attestPage ??= startPageScript();
