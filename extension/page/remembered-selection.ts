import { foldText } from "./fold.ts";
import { readSelection, type SelectedText } from "./selection.ts";

/** What was selected when it was last looked at, since a click elsewhere takes a selection away. */
export class RememberedSelection {
  private last: SelectedText = { text: "", range: null };

  constructor(private readonly document: Document) {}

  /** The selected text now; empty where nothing is selected, and then what was selected before is kept in mind. */
  read(): string {
    const now = readSelection(this.document);
    if (now.text !== "") this.last = now;
    return now.text;
  }

  /** Where the text was selected, if it is what was selected or a part of it; null where it was written. */
  rangeOf(text: string): Range | null {
    const words = foldText(text);
    return words !== "" && foldText(this.last.text).includes(words) ? this.last.range : null;
  }
}
