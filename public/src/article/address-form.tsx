import { useRef, useState } from "preact/hooks";

import { FailureNotice } from "../failure-notice.tsx";
import { type Failure, failureFrom } from "../service/failure.ts";
import { fetchArticle } from "../service/library.ts";
import type { Article } from "./article.ts";

interface AddressFormProps {
  readonly onChoose: (article: Article) => void;
}

/** Has the service fetch a page and read its article. */
export function AddressForm({ onChoose }: AddressFormProps) {
  const [address, setAddress] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);

  const read = async () => {
    const url = addressOf(address);
    if (url === null) {
      setFailure({
        kind: "refused",
        title: "That is no web address.",
        advice: "It begins with https:// or http://, as in https://example.org/news.",
      });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setFailure(null);
    try {
      onChoose(await fetchArticle(url, controller.signal));
    } catch (error) {
      setFailure(failureFrom(error, controller.signal, navigator.onLine));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="source-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void read();
      }}
    >
      <label class="field">
        The page’s address
        <input
          type="url"
          value={address}
          autocomplete="off"
          placeholder="https://"
          aria-describedby="address-hint"
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <p class="hint" id="address-hint">
        The service fetches the page and reads its main text. Pages behind a login cannot be read: paste their text.
      </p>
      {failure !== null && <FailureNotice failure={failure} />}
      <p class="row">
        <button type="submit" class="main" disabled={address.trim() === "" || busy}>
          {busy ? "Reading the page …" : "Read the page"}
        </button>
        {busy && (
          <button type="button" onClick={() => running.current?.abort()}>
            Stop
          </button>
        )}
      </p>
    </form>
  );
}

/** A web address as people write it: `example.org/news` is one too. */
function addressOf(text: string): string | null {
  const trimmed = text.trim();
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === null || !["http:", "https:"].includes(url.protocol) || url.hostname === "") return null;
  return url.href;
}
