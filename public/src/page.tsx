import { useEffect, useState } from "preact/hooks";

import { App } from "./app.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import type { Engine } from "./service/answers.ts";
import { type Failure, failureFrom } from "./service/failure.ts";
import { readEngine } from "./service/library.ts";
import { EMPTY, newQuestion } from "./state/draft.ts";
import { start as begin, type Start } from "./state/start.ts";

/** The whole page: its head, and the desk as soon as it is known what to begin with. */
export function Page() {
  const [start, setStart] = useState<Start | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const engine = useEngine();

  useEffect(() => {
    let controller = new AbortController();
    const load = () => {
      controller.abort();
      controller = new AbortController();
      const { signal } = controller;
      begin(location.hash, signal).then(
        (ready) => {
          setFailure(null);
          setStart(ready);
        },
        (error: unknown) => {
          if (signal.aborted) return;
          setFailure(failureFrom(error, signal, navigator.onLine));
          setStart({ draft: { ...EMPTY, questions: [newQuestion("claim")] }, check: false, note: null });
        },
      );
    };
    load();
    addEventListener("hashchange", load);
    return () => {
      controller.abort();
      removeEventListener("hashchange", load);
    };
  }, []);

  return (
    <>
      <header class="masthead">
        <h1>Attest</h1>
        <p>Does this article say that?</p>
        <nav aria-label="Service">
          <a href="/docs">API</a>
        </nav>
      </header>
      {failure !== null && <FailureNotice failure={failure} />}
      {/* A new beginning is a new desk. */}
      {start !== null && <App key={keyOf(start)} start={start} engine={engine} />}
      <footer class="colophon">
        <p>
          Attest judges against the article, never against the world. Nothing that you write here is stored by the
          service.
          {engine !== null && ` ${engine.name} ${engine.version}`}
        </p>
      </footer>
    </>
  );
}

const keys = new WeakMap<Start, number>();
let starts = 0;

function keyOf(start: Start): number {
  const known = keys.get(start);
  if (known !== undefined) return known;
  starts += 1;
  keys.set(start, starts);
  return starts;
}

/** The engine that answers; null while it is not known. */
function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    readEngine(controller.signal).then(setEngine, () => undefined);
    return () => controller.abort();
  }, []);
  return engine;
}
