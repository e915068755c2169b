import type { DiffStep } from "../service/answers.ts";

/** Changes that alter no word. */
const SLIGHT = new Set(["typography", "case", "punctuation", "editorial"]);

/** The quotation as an editor would mark it: struck out what the source lacks, put in what it has. */
export function Changes({ diff }: { readonly diff: readonly DiffStep[] }) {
  if (!diff.some(({ op }) => op !== "equal")) return null;
  return (
    <p class="changes">
      <span class="label">As the article has it</span>
      <span class="wording">
        {diff.map(({ op, kind, quote, source }, index) =>
          op === "equal" ? (
            (quote?.text ?? "")
          ) : (
            <Change key={index} gone={quote?.text ?? ""} come={source?.text ?? ""} kind={kind} />
          ),
        )}
      </span>
    </p>
  );
}

interface ChangeProps {
  /** What is struck out; empty where nothing is. */
  readonly gone: string;
  /** What is put in. */
  readonly come: string;
  readonly kind?: string | undefined;
}

/** One change. Screen readers pass over `del` and `ins`, so it is said in words as well. */
export function Change({ gone, come, kind }: ChangeProps) {
  return (
    <span class={kind !== undefined && SLIGHT.has(kind) ? "change slight" : "change"} data-kind={kind}>
      {gone !== "" && (
        <del>
          <span class="unseen"> struck out: </span>
          {gone}
        </del>
      )}
      {come !== "" && (
        <ins>
          <span class="unseen"> put in: </span>
          {come}
        </ins>
      )}
      <span class="unseen">; </span>
    </span>
  );
}
