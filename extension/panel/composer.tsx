import { useState } from "preact/hooks";

import type { CheckTarget } from "../background/gesture.ts";

interface Props {
  readonly text: string;
  /** The page beside the panel can be read. */
  readonly readable: boolean;
  readonly hasLibrary: boolean;
  readonly onCheck: (text: string, target: CheckTarget) => void;
}

/** The text that is checked, to be changed and asked again. */
export function Composer({ text, readable, hasLibrary, onCheck }: Props) {
  const [draft, setDraft] = useState(text);
  const empty = draft.trim() === "";
  const check = (target: CheckTarget): void => {
    if (!empty) onCheck(draft.trim(), target);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check(readable || !hasLibrary ? "page" : "library");
      }}
    >
      <label for="draft">Selected text</label>
      <textarea
        id="draft"
        rows={2}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <div class="actions">
        <button type="button" class="primary" disabled={empty || !readable} onClick={() => check("page")}>
          Check this page
        </button>
        <button type="button" disabled={empty || !hasLibrary} onClick={() => check("library")}>
          Check my library
        </button>
      </div>
    </form>
  );
}
