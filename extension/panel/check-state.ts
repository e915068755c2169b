import { useEffect, useState } from "preact/hooks";

import { type CheckRequest, isCheckRequest, noteAnswered, requestKey } from "../background/gesture.ts";
import { CheckFailure, type Failure } from "../service/failure.ts";
import { DEFAULT_SETTINGS, onSettingsChange, readSettings, type Settings } from "../settings.ts";
import { type CheckOutcome, runCheck } from "./check-run.ts";

export type CheckState =
  | { readonly phase: "idle" }
  | { readonly phase: "working"; readonly request: CheckRequest }
  | { readonly phase: "done"; readonly request: CheckRequest; readonly outcome: CheckOutcome }
  | { readonly phase: "failed"; readonly request: CheckRequest; readonly failure: Failure };

/** The settings as they are now. Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings, () => setSettings(DEFAULT_SETTINGS));
    onSettingsChange(setSettings);
  }, []);
  return settings;
}

/** The last request of a tab, as gestures leave it in the session's storage. */
export function useRequest(tabId: number | null): CheckRequest | null {
  const [request, setRequest] = useState<CheckRequest | null>(null);
  useEffect(() => {
    setRequest(null);
    if (tabId === null) return undefined;
    const key = requestKey(tabId);
    let changed = false;
    const take = (value: unknown): void => setRequest(isCheckRequest(value) ? value : null);
    const onChanged = (changes: Record<string, chrome.storage.StorageChange>): void => {
      const change = changes[key];
      if (change === undefined) return;
      changed = true;
      take(change.newValue);
    };
    chrome.storage.session.onChanged.addListener(onChanged);
    void chrome.storage.session.get(key).then((stored) => {
      // What was read before a change may arrive after it.
      if (!changed) take(stored[key]);
    });
    return () => chrome.storage.session.onChanged.removeListener(onChanged);
  }, [tabId]);
  return request;
}

/** How the last request of each tab ended, so that nothing is sent again when the user comes back to a tab. */
const ended = new Map<number, Ended>();

interface Ended {
  readonly state: CheckState & { readonly phase: "done" | "failed" };
  readonly settings: Settings;
}

/** What is known of a request already. An answer stands; a failure only for the settings that it came with. */
function known(tabId: number, request: CheckRequest, settings: Settings): CheckState | null {
  const last = ended.get(tabId);
  if (last?.state.request.id === request.id && (last.state.phase === "done" || last.settings === settings)) {
    return last.state;
  }
  // The panel was closed since: the answer is gone, and whether to send again is for the user to say.
  return request.answered || request.text.trim() === "" ? { phase: "idle" } : null;
}

/** Runs the tab's request, once, and again after a failure when the settings have changed. */
export function useCheck(tabId: number | null, request: CheckRequest | null, settings: Settings | null): CheckState {
  const [state, setState] = useState<CheckState>({ phase: "idle" });
  useEffect(() => {
    if (tabId === null || request === null || settings === null) {
      setState({ phase: "idle" });
      return undefined;
    }
    const before = known(tabId, request, settings);
    if (before !== null) {
      setState(before);
      return undefined;
    }
    const controller = new AbortController();
    const end = (last: Ended["state"]): void => {
      if (controller.signal.aborted) return;
      ended.set(tabId, { state: last, settings });
      setState(last);
      if (last.phase === "done") void noteAnswered(tabId, request);
    };
    setState({ phase: "working", request });
    runCheck(tabId, request, settings, controller.signal).then(
      (outcome) => end({ phase: "done", request, outcome }),
      (error: unknown) => end({ phase: "failed", request, failure: failureOf(error) }),
    );
    return () => controller.abort();
  }, [tabId, request, settings]);
  return state;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CheckFailure) return error.failure;
  return { reason: "engine-failed", detail: error instanceof Error ? error.message : String(error) };
}
