import { createContext } from "preact";
import { useContext } from "preact/hooks";

import type { SourceSpan } from "../check/answer.ts";
import type { MarkState } from "../page/page-script.ts";

/** What the panel can do with a span of the source. */
export interface Evidence {
  /** The spans lie in the page beside the panel, not in articles of the library. */
  readonly onPage: boolean;
  /** How the span's words stand on the page now, as far as it was looked at. */
  readonly stateOf: (span: SourceSpan) => MarkState | "left" | undefined;
  readonly show: (span: SourceSpan) => void;
}

export const EvidenceContext = createContext<Evidence>({
  onPage: false,
  stateOf: () => undefined,
  show: () => undefined,
});

const NOTES: Readonly<Record<MarkState | "left", string>> = {
  exact: "",
  interrupted: "",
  changed: "The page reads differently now: the closest passage is shown.",
  absent: "The page does not show this passage now.",
  left: "The page was left or loaded again. Use the Attest button there to connect anew.",
};

/** Words of the source: on the page a button that leads to them, of the library a link. */
export function SourceQuote({ span }: { readonly span: SourceSpan }) {
  const { onPage, stateOf, show } = useContext(EvidenceContext);
  const state = stateOf(span);
  const note = state === undefined ? "" : NOTES[state];
  return (
    <>
      {onPage ? (
        <button type="button" class="quote" title="Show in the page" onClick={() => show(span)}>
          <InSentence span={span} />
        </button>
      ) : (
        <blockquote class="quote">
          <InSentence span={span} />
          {span.url !== undefined && (
            <a href={span.url} target="_blank" rel="noreferrer">
              Open the article
            </a>
          )}
        </blockquote>
      )}
      {note !== "" && <p class="note">{note}</p>}
    </>
  );
}

/** The span within its sentence, so that it can be understood without the page. */
function InSentence({ span }: { readonly span: SourceSpan }) {
  const { sentence, start, end, text } = span;
  if (start < sentence.start || end > sentence.end) return <mark>{text}</mark>;
  return (
    <>
      {sentence.text.slice(0, start - sentence.start)}
      <mark>{text}</mark>
      {sentence.text.slice(end - sentence.start)}
    </>
  );
}
