import { type CheckResult, isFailed, isQuoteResult, type SourceSpan } from "../check/answer.ts";
import type { CheckedItem } from "../check/ask.ts";
import { wordsForVerdict } from "../check/verdict-words.ts";
import { QuoteDiff } from "./quote-diff.tsx";
import { SourceQuote } from "./evidence.tsx";
import { Findings } from "./findings.tsx";

/** One claim or quotation with its verdict, the reasons and the evidence. */
export function ResultCard({ item: { text, result } }: { readonly item: CheckedItem }) {
  if (isFailed(result)) {
    return (
      <article class="result open">
        <h2>Could not be judged</h2>
        <p class="checked">{text}</p>
        <p>{result.error.detail}</p>
      </article>
    );
  }
  const { label, tone, sign } = wordsForVerdict(result.verdict);
  const { nearest = [] } = result;
  return (
    <article class={`result ${tone}`}>
      <h2>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        {label}
        <span class="confidence">{Math.round(result.confidence * 100)}% sure</span>
      </h2>
      <p class="checked">{isQuoteResult(result) ? inMarks(text) : text}</p>
      <p>{result.summary}</p>
      {isQuoteResult(result) && <QuoteDiff steps={result.diff} />}
      <Spans title="Evidence" name="evidence" spans={result.evidence} />
      <Spans title="The closest that was found" name="nearest" spans={result.evidence.length === 0 ? nearest : []} />
      <Findings findings={result.findings} summary={result.summary} />
      <Sources result={result} />
      {result.correction !== undefined && (
        <section>
          <h3>Corrected</h3>
          <p class="correction">{result.correction.text}</p>
          <CopyButton text={result.correction.text} />
        </section>
      )}
    </article>
  );
}

/** A quotation in marks; one out of a passage has its own. */
function inMarks(text: string): string {
  return /["\u201C\u201D\u00AB\u201E]/u.test(text) ? text : `\u201C${text}\u201D`;
}

interface SpansProps {
  readonly title: string;
  readonly name: string;
  readonly spans: readonly SourceSpan[];
}

function Spans({ title, name, spans }: SpansProps) {
  if (spans.length === 0) return null;
  return (
    <section class={name}>
      <h3>{title}</h3>
      <ul class="spans">
        {spans.map((span, index) => (
          <li key={index}>
            <SourceQuote span={span} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who says so: of a claim the sources that the article names, of a quotation its speaker. */
function Sources({ result }: { readonly result: CheckResult }) {
  const named = isQuoteResult(result)
    ? result.speaker.actual === undefined
      ? []
      : [result.speaker.actual.name]
    : [...new Set(result.attribution.map(({ source }) => source))];
  if (named.length === 0) return null;
  return (
    <p class="sources">
      {isQuoteResult(result) ? "Spoken by" : "According to"} <strong>{named.join(", ")}</strong>
    </p>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  return (
    <button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
      Copy
    </button>
  );
}
