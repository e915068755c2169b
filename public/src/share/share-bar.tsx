import { useEffect, useRef, useState } from "preact/hooks";

import { FailureNotice } from "../failure-notice.tsx";
import type { Engine } from "../service/answers.ts";
import { readClaimReview } from "../service/checks.ts";
import { type Failure, failureFrom } from "../service/failure.ts";
import { passageOf, batchesOf } from "../state/check.ts";
import { askedQuestions, type Draft } from "../state/draft.ts";
import { linkOf } from "../state/linked-draft.ts";
import { copyText } from "./copy.ts";
import { curlCommand } from "./curl.ts";
import { fragmentOf } from "./link.ts";

interface ShareBarProps {
  readonly draft: Draft;
  /** The answers as they came; empty before a check. */
  readonly results: readonly unknown[];
  readonly engine: Engine | null;
}

/** Mail programs and chats cut longer ones. */
const LONG_LINK = 8_000;

/** Copies the check: as a link that holds all of it, as a command, as the service's answer, as ClaimReview. */
export function ShareBar({ draft, results, engine }: ShareBarProps) {
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const requests =
    draft.mode === "passage"
      ? [passageOf(draft)]
      : batchesOf(draft, askedQuestions(draft)).map(({ request }) => request);
  const claims = requests.filter(({ path }) => path === "/v1/claims/check");

  const copy = async (what: string, make: () => Promise<string> | string) => {
    setFailure(null);
    setSaid("");
    try {
      const text = await make();
      const long = what === "Link" && text.length > LONG_LINK;
      if (await copyText(text)) {
        setSaid(
          long
            ? `Link copied. It holds the article and is long: ${text.length.toLocaleString("en")} characters.`
            : `${what} copied.`,
        );
      } else setByHand(text);
    } catch (error) {
      setFailure(failureFrom(error, new AbortController().signal, navigator.onLine));
    }
  };

  const link = async () => {
    const fragment = await fragmentOf(linkOf(draft));
    history.replaceState(null, "", fragment);
    return location.href;
  };
  const json = () => JSON.stringify({ engine, results }, null, 2);
  const review = async () => {
    const texts = await Promise.all(claims.map((request) => readClaimReview(request, new AbortController().signal)));
    return texts.join("\n");
  };

  return (
    <div class="share">
      <div class="row" role="group" aria-label="Copy this check">
        <span class="label">Copy</span>
        <button type="button" onClick={() => void copy("Link", link)}>
          link
        </button>
        <button
          type="button"
          disabled={requests.length === 0}
          onClick={() =>
            void copy("Command", () => requests.map((each) => curlCommand(location.origin, each)).join("\n\n"))
          }
        >
          curl
        </button>
        <button type="button" disabled={results.length === 0} onClick={() => void copy("JSON", json)}>
          JSON
        </button>
        <button type="button" disabled={claims.length === 0} onClick={() => void copy("ClaimReview", review)}>
          ClaimReview
        </button>
        <span class="said" role="status">
          {said}
        </span>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {byHand !== null && <ByHand text={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}

/** The text to copy by hand, where the browser does not let the page do it. */
function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label="Copy by hand">
      <p>The browser does not let this page use the clipboard. Copy it from here:</p>
      <textarea ref={field} readOnly rows={8} value={text} aria-label="Text to copy" />
      <form method="dialog">
        <button>Close</button>
      </form>
    </dialog>
  );
}
