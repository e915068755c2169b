import { leaveRequest } from "../background/gesture.ts";
import { isFailed } from "../check/answer.ts";
import type { CheckedItem } from "../check/ask.ts";
import { wordsForVerdict } from "../check/verdict-words.ts";
import { Answer } from "./answer.tsx";
import { type CheckState, useCheck, useRequest, useSettings } from "./check-state.ts";
import { Composer } from "./composer.tsx";
import { FailureNote } from "./failure-note.tsx";
import { PlaceLine } from "./place-line.tsx";
import { useTab } from "./tab.ts";

/** The side panel: what is checked, against what, and the answer. */
export function Panel() {
  const tabId = useTab();
  const settings = useSettings();
  const request = useRequest(tabId);
  const state = useCheck(tabId, request, settings);
  if (tabId === null || settings === null) return null;
  const readable = request?.readable ?? false;
  return (
    <>
      <PlaceLine settings={settings} />
      <Composer
        key={request?.id ?? "none"}
        text={request?.text ?? ""}
        readable={readable}
        hasLibrary={settings.mode === "service"}
        onCheck={(text, target) => void leaveRequest(tabId, { text, target, readable, withSelection: false })}
      />
      <p class="status" role="status">
        {statusOf(state)}
      </p>
      {state.phase === "idle" && <Guide connected={request !== null} readable={readable} />}
      {state.phase === "working" && <progress aria-label="Checking" />}
      {state.phase === "failed" && (
        <FailureNote
          failure={state.failure}
          service={settings.service}
          onRetry={() => void leaveRequest(tabId, state.request)}
        />
      )}
      {state.phase === "done" && (
        <Answer
          tabId={tabId}
          outcome={state.outcome}
          service={settings.mode === "device" ? null : settings.service}
          onInclude={() => void leaveRequest(tabId, { ...state.request, withSelection: true })}
        />
      )}
    </>
  );
}

function statusOf(state: CheckState): string {
  switch (state.phase) {
    case "idle":
      return "";
    case "working":
      return state.request.target === "page" ? "Checking against this page …" : "Checking against your library …";
    case "failed":
      return "No answer.";
    case "done":
      return countsOf(state.outcome.answer.items);
  }
}

/** How many results there are, and of several how many of each verdict. */
function countsOf(items: readonly CheckedItem[]): string {
  const counts = new Map<string, number>();
  for (const { result } of items) {
    const label = isFailed(result) ? "could not be judged" : wordsForVerdict(result.verdict).label.toLowerCase();
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (items.length === 1) return "1 result";
  const each = [...counts].map(([label, count]) => `${count} ${label}`).join(", ");
  return each === "" ? "0 results" : `${items.length} results: ${each}`;
}

/** What to do where nothing was asked yet. */
function Guide({ connected, readable }: { readonly connected: boolean; readonly readable: boolean }) {
  return (
    <section class="guide">
      <h2>Does this article say that?</h2>
      {connected && readable ? (
        <p>Select a sentence or a quotation on the page and press the button beside it, or write a claim above.</p>
      ) : (
        <ol>
          <li>Select a sentence, a quotation or a whole passage on a page.</li>
          <li>
            Press the Attest button of the toolbar or <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>E</kbd>, or choose Attest in
            the menu of the selection.
          </li>
          <li>Read the verdict here. A click on the evidence shows it in the page.</li>
        </ol>
      )}
    </section>
  );
}
