import { useEffect, useState } from "preact/hooks";

import { CheckFailure, wordsFor } from "../service/failure.ts";
import { HttpService } from "../service/http-service.ts";
import { hostPattern, serviceAddress } from "../service/address.ts";
import { readSettings, type Settings, writeSettings } from "../settings.ts";

/** The options page: where checks are made. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
  }, []);
  return settings === null ? null : <OptionsForm settings={settings} />;
}

type Notice = { readonly tone: "good" | "bad"; readonly title: string; readonly text: string };

function OptionsForm({ settings }: { readonly settings: Settings }) {
  const [mode, setMode] = useState(settings.mode);
  const [service, setService] = useState(settings.service);
  const [timeoutSeconds, setTimeoutSeconds] = useState(settings.timeoutSeconds);
  const [notice, setNotice] = useState<Notice | null>(null);

  /** The leave to connect must be asked for at once, while the click still counts as the user's. */
  const save = async (): Promise<void> => {
    if (mode === "device") {
      await giveBack(null);
      await writeSettings({ ...settings, mode });
      setNotice({ tone: "good", title: "Saved", text: "Checks are made on this device. Nothing leaves the browser." });
      return;
    }
    const address = serviceAddress(service);
    if (address === null) {
      setNotice({
        tone: "bad",
        title: "Not saved",
        text: "This is no web address. Give one such as https://attest.example.",
      });
      return;
    }
    const asked = chrome.permissions.request({ origins: [hostPattern(address)] });
    await giveBack(address);
    await writeSettings({ mode, service: address, timeoutSeconds });
    setService(address);
    setNotice({ tone: "good", title: "Saved", text: `Asking ${address} …` });
    setNotice(await probe(address, timeoutSeconds, await asked));
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <header>
        <img src="icons/48.png" alt="" width="32" height="32" />
        <h1>Attest options</h1>
      </header>
      <fieldset>
        <legend>Where checks are made</legend>
        <label class="choice">
          <input type="radio" name="mode" checked={mode === "service"} onChange={() => setMode("service")} />
          <span>
            <strong>By a service</strong>
            <small>The page's text and your selection are sent to the service that you name, and to nobody else.</small>
          </span>
        </label>
        <div class="nested">
          <label for="service">Address of the service</label>
          <input
            id="service"
            type="text"
            inputMode="url"
            spellcheck={false}
            value={service}
            disabled={mode === "device"}
            onInput={(event) => setService(event.currentTarget.value)}
          />
          <label for="timeout">Wait for an answer (seconds)</label>
          <input
            id="timeout"
            type="number"
            min={1}
            max={300}
            required
            value={timeoutSeconds}
            disabled={mode === "device"}
            onInput={(event) => setTimeoutSeconds(event.currentTarget.valueAsNumber)}
          />
        </div>
        <label class="choice">
          <input type="radio" name="mode" checked={mode === "device"} onChange={() => setMode("device")} />
          <span>
            <strong>On this device</strong>
            <small>
              The same engine runs inside of the extension. Nothing leaves the browser. There is no library to check
              against.
            </small>
          </span>
        </label>
      </fieldset>
      <button type="submit" class="primary">
        Save
      </button>
      <div role="status">
        {notice !== null && (
          <p class={`notice ${notice.tone}`}>
            <strong>{notice.title}.</strong> {notice.text}
          </p>
        )}
      </div>
      <p>
        Shortcuts are changed in the browser's own list of extension shortcuts. <a href="privacy.html">Privacy</a>
      </p>
    </form>
  );
}

/** Gives back the leave to connect to the service before, unless it is the one that is named now. */
async function giveBack(next: string | null): Promise<void> {
  const before = hostPattern((await readSettings()).service);
  if (next === null || hostPattern(next) !== before) await chrome.permissions.remove({ origins: [before] });
}

/** Asks the service who it is, and says it. */
async function probe(address: string, timeoutSeconds: number, allowed: boolean): Promise<Notice> {
  try {
    const { version } = await new HttpService(address, timeoutSeconds).probe(new AbortController().signal);
    return { tone: "good", title: "Saved", text: `Attest ${version} answers at ${address}.` };
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    const { title, advice } = wordsFor(error.failure);
    const leave = allowed ? "" : " The browser was not given leave to connect to it, which may be why.";
    return {
      tone: "bad",
      title: `Saved, but: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      text: advice + leave,
    };
  }
}
