/** Where checks are made: by the service that the user names, or by the engine in the extension. */
export type Mode = "service" | "device";

export interface Settings {
  readonly mode: Mode;
  /** The service's origin, such as `http://localhost:8787`. */
  readonly service: string;
  /** How long an answer is waited for. */
  readonly timeoutSeconds: number;
}

export const DEFAULT_SETTINGS: Settings = { mode: "service", service: "http://localhost:8787", timeoutSeconds: 20 };

const KEY = "settings";

/** The user's settings, which stay in this browser. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await chrome.storage.local.get(KEY))[KEY];
  return settingsFrom(stored);
}

export async function writeSettings(settings: Settings): Promise<void> {
  await chrome.storage.local.set({ [KEY]: settings });
}

/** Calls back with the settings each time that they change. */
export function onSettingsChange(callback: (settings: Settings) => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change !== undefined) callback(settingsFrom(change.newValue));
  });
}

function settingsFrom(value: unknown): Settings {
  if (typeof value !== "object" || value === null) return DEFAULT_SETTINGS;
  const stored = { ...DEFAULT_SETTINGS, ...value };
  return {
    mode: stored.mode === "device" ? "device" : "service",
    service: typeof stored.service === "string" ? stored.service : DEFAULT_SETTINGS.service,
    timeoutSeconds: typeof stored.timeoutSeconds === "number" ? stored.timeoutSeconds : DEFAULT_SETTINGS.timeoutSeconds,
  };
}
