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

/** What is selected; `range` is null where nothing is, and in a text field, whose text is not the page's. */
export interface SelectedText {
  readonly text: string;
  readonly range: Range | null;
}

/** The selected text: in a text field, in the document, or in a shadow tree. Empty where nothing is selected. */
export function readSelection(document: Document): SelectedText {
  const field = fieldSelection(document.activeElement);
  if (field !== "") return { text: field, range: null };
  const selections = [document.getSelection(), ...shadowSelections(document)];
  for (const selection of selections) {
    const text = selection?.toString().trim() ?? "";
    if (selection != null && text !== "") return { text, range: selection.getRangeAt(0).cloneRange() };
  }
  return composedSelection(document) ?? { text: "", range: null };
}

function fieldSelection(element: Element | null): string {
  const inner = element?.shadowRoot?.activeElement;
  if (inner !== null && inner !== undefined) return fieldSelection(inner);
  const isField =
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && TEXT_FIELDS.has(element.type));
  if (!isField) return "";
  return element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0).trim();
}

function* shadowSelections(document: Document): Generator<Selection | null> {
  for (const root of shadowRoots(document.documentElement)) {
    if (isSelectable(root)) yield root.getSelection();
  }
}

function composedSelection(document: Document): SelectedText | null {
  const roots = [...shadowRoots(document.documentElement)];
  const composed = document.getSelection()?.getComposedRanges?.({ shadowRoots: roots })[0];
  if (composed === undefined || composed.collapsed) return null;
  const range = new Range();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return { text: range.toString().trim(), range };
}
