import { useEffect, useState } from "preact/hooks";

import { type Failure, type Remedy, wordsFor } from "../service/failure.ts";
import { hostPattern } from "../service/address.ts";
import { readSettings, writeSettings } from "../settings.ts";

interface Props {
  readonly failure: Failure;
  readonly service: string;
  readonly onRetry: () => void;
}

/** Why there is no answer, and what to do. */
export function FailureNote({ failure, service, onRetry }: Props) {
  const { title, advice, remedies } = wordsFor(failure);
  const pause = usePause(failure.reason === "too-often" ? (failure.retryAfter ?? 0) : 0);
  return (
    <section class="failure" role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      <div class="actions">
        {remedies.map((remedy) => (
          <RemedyButton key={remedy} remedy={remedy} service={service} pause={pause} onRetry={onRetry} />
        ))}
      </div>
    </section>
  );
}

interface RemedyProps {
  readonly remedy: Remedy;
  readonly service: string;
  readonly pause: number;
  readonly onRetry: () => void;
}

function RemedyButton({ remedy, service, pause, onRetry }: RemedyProps) {
  switch (remedy) {
    case "retry":
      return (
        <button type="button" class="primary" disabled={pause > 0} onClick={onRetry}>
          {pause > 0 ? `Try again in ${pause} s` : "Try again"}
        </button>
      );
    case "options":
      return (
        <button type="button" onClick={() => void chrome.runtime.openOptionsPage()}>
          Options
        </button>
      );
    case "allow-host":
      return (
        <button type="button" onClick={() => void allowHost(service, onRetry)}>
          Allow the connection
        </button>
      );
    case "use-device":
      return (
        <button type="button" onClick={() => void useDevice()}>
          Check on this device
        </button>
      );
  }
}

/** Seconds left of a pause, counted down. */
function usePause(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    setLeft(seconds);
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}

async function allowHost(service: string, onAllowed: () => void): Promise<void> {
  if (await chrome.permissions.request({ origins: [hostPattern(service)] })) onAllowed();
}

/** The panel asks again by itself when the settings change. */
async function useDevice(): Promise<void> {
  await writeSettings({ ...(await readSettings()), mode: "device" });
}
