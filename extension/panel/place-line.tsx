import type { Settings } from "../settings.ts";

/** Where checks are made, and the way to change it. */
export function PlaceLine({ settings }: { readonly settings: Settings }) {
  const place = settings.mode === "device" ? "On this device" : new URL(settings.service).host;
  return (
    <header>
      <img src="icons/48.png" alt="" width="20" height="20" />
      <h1>Attest</h1>
      <span class="place">{place}</span>
      <button type="button" class="quiet" onClick={() => void chrome.runtime.openOptionsPage()}>
        Options
      </button>
    </header>
  );
}
