import { useEffect, useState } from "preact/hooks";

import { type CheckRequest, isCheckRequest, requestKey } from "../background/gesture.ts";
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

/** Runs the tab's request, again with each new one and with changed settings. */
export function useCheck(tabId: number | null, request: CheckRequest | null, settings: Settings | null): CheckState {
  const [state, setState] = useState<CheckState>({ phase: "idle" });
  useEffect(() => {
    if (tabId === null || request === null || settings === null || request.text.trim() === "") {
      setState({ phase: "idle" });
      return undefined;
    }
    const controller = new AbortController();
    setState({ phase: "working", request });
    runCheck(tabId, request, settings, controller.signal).then(
      (outcome) => {
        if (!controller.signal.aborted) setState({ phase: "done", request, outcome });
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ phase: "failed", request, failure: failureOf(error) });
      },
    );
    return () => controller.abort();
  }, [tabId, request, settings]);
  return state;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CheckFailure) return error.failure;
  return { reason: "engine-failed", detail: error instanceof Error ? error.message : String(error) };
}
