import { describe, expect, it } from "vitest";

import { CLOSE, OPEN, withoutSelected } from "../../extension/page/without-selected.ts";

/** Writes `[words]` as selected words. */
function marked(text: string): string {
  return text.replaceAll("[", OPEN).replaceAll("]", CLOSE);
}

describe("a text without what is selected in it", () => {
  it("loses whole sentences, since the rest of one may say the contrary", () => {
    expect(withoutSelected(marked("The ferry is new. Nobody said that [the ferry sank]. It is fast."))).toEqual({
      text: "The ferry is new. It is fast.",
      removed: true,
    });
  });

  it("keeps an equal sentence that stands elsewhere", () => {
    expect(withoutSelected(marked("The ferry is new.\n\nA reader wrote:\n\n[The ferry is new.]")).text).toBe(
      "The ferry is new.\n\nA reader wrote:",
    );
  });

  it("loses every sentence of a selection over elements and paragraphs", () => {
    expect(withoutSelected(marked("One stays. Two [goes] [with a bold] word.\n\n[Three goes.] Four stays.")).text).toBe(
      "One stays. \n\nFour stays.",
    );
  });

  it("is the same text where nothing of it is selected", () => {
    const text = "The ferry is new.\n\n\nIt is fast.";
    expect(withoutSelected(text)).toEqual({ text, removed: false });
  });

  it("is empty where all is selected", () => {
    expect(withoutSelected(marked("[All of it. And more.]"))).toEqual({ text: "", removed: true });
  });
});
