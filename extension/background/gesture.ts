/** What a selection is checked against: the page that it stands on, or the service's library. */
export type CheckTarget = "page" | "library";

/** Sent by the button in the page. */
export interface GestureMessage {
  readonly type: "check";
  readonly target: CheckTarget;
  readonly text: string;
}

/** What the user asked for on a tab; the side panel answers it. */
export interface CheckRequest {
  /** Another for each gesture, so that the same text can be asked again. */
  readonly id: string;
  readonly target: CheckTarget;
  /** The selected text; empty where nothing was selected. */
  readonly text: string;
  /** Whether the selected sentences themselves may be evidence. */
  readonly withSelection: boolean;
  /** The browser let the extension into the page. */
  readonly readable: boolean;
  /** It has its answer: nothing is sent for it again unless the user asks. */
  readonly answered: boolean;
}

export function isTarget(value: unknown): value is CheckTarget {
  return value === "page" || value === "library";
}

export function isGestureMessage(value: unknown): value is GestureMessage {
  if (typeof value !== "object" || value === null) return false;
  return (
    "type" in value &&
    value.type === "check" &&
    "target" in value &&
    isTarget(value.target) &&
    "text" in value &&
    typeof value.text === "string"
  );
}

export function isCheckRequest(value: unknown): value is CheckRequest {
  if (typeof value !== "object" || value === null) return false;
  return (
    "id" in value &&
    typeof value.id === "string" &&
    "target" in value &&
    isTarget(value.target) &&
    "text" in value &&
    typeof value.text === "string" &&
    "withSelection" in value &&
    typeof value.withSelection === "boolean" &&
    "readable" in value &&
    typeof value.readable === "boolean" &&
    "answered" in value &&
    typeof value.answered === "boolean"
  );
}

/** The key of a tab's request in the session's storage, which lives in memory and ends with the browser. */
export function requestKey(tabId: number): string {
  return `check:${tabId}`;
}

/** Leaves a tab's request for the panel, in the place of the one before. */
export async function leaveRequest(tabId: number, request: Omit<CheckRequest, "id" | "answered">): Promise<void> {
  await chrome.storage.session.set({ [requestKey(tabId)]: { ...request, id: crypto.randomUUID(), answered: false } });
}

/** Notes that a request has its answer. */
export async function noteAnswered(tabId: number, request: CheckRequest): Promise<void> {
  await chrome.storage.session.set({ [requestKey(tabId)]: { ...request, answered: true } });
}
