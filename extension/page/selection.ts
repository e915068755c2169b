import { shadowRoots } from "./composed-tree.ts";

/** Chromium gives each shadow tree a selection of its own; the standard has another way, which wants to be told the trees. */
interface SelectableRoot {
  getSelection(): Selection | null;
}

function isSelectable(root: object): root is SelectableRoot {
  return "getSelection" in root && typeof root.getSelection === "function";
}

/** Kinds of input fields that hold prose. What is typed into a password field is nobody's business. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(["text", "search", "url"]);

/** The selected text: in the document, in a text field, or in a shadow tree. Empty where nothing is selected. */
export function selectedText(document: Document): string {
  return (
    fieldSelection(document.activeElement) ||
    (document.getSelection()?.toString() ?? "") ||
    shadowSelection(document)
  ).trim();
}

function fieldSelection(element: Element | null): string {
  const inner = element?.shadowRoot?.activeElement;
  if (inner !== null && inner !== undefined) return fieldSelection(inner);
  const isField =
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_FIELDS.has(element.type));
  if (!isField) return "";
  return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0);
}

function shadowSelection(document: Document): string {
  const selection = document.getSelection();
  const roots = [...shadowRoots(document.documentElement)];
  for (const root of roots) {
    const text = isSelectable(root) ? (root.getSelection()?.toString() ?? "") : "";
    if (text !== "") return text;
  }
  const composed = selection?.getComposedRanges?.({ shadowRoots: roots })[0];
  if (composed === undefined || composed.collapsed) return "";
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range.toString();
}
