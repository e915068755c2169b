import { useMemo, useState } from "preact/hooks";

import { showPassage } from "../background/page-access.ts";
import type { SourceSpan } from "../check/answer.ts";
import { passageId, passageMaker } from "../check/evidence-marks.ts";
import type { MarkState } from "../page/page-script.ts";
import type { CheckedPage, CheckOutcome } from "./check-run.ts";
import { ResultCard } from "./result-card.tsx";
import { type Evidence, EvidenceContext } from "./evidence.tsx";

interface Props {
  readonly tabId: number;
  readonly outcome: CheckOutcome;
  /** The service's address; null where the check was made on this device. */
  readonly service: string | null;
  /** Checks again with the selected sentences as a part of the page. */
  readonly onInclude: () => void;
}

/** All results of a check, with what must be known of the page that they rest on. */
export function Answer({ tabId, outcome, service, onInclude }: Props) {
  const { answer, page, marks } = outcome;
  const [states, setStates] = useState<ReadonlyMap<string, MarkState | "left">>(
    () => new Map(marks.map(({ id, state }) => [id, state])),
  );
  const passageAt = useMemo(() => (page === null ? null : passageMaker(page.article.text)), [page]);
  const show = async (span: SourceSpan): Promise<void> => {
    if (page === null || passageAt === null) return;
    const passage = passageAt(span, "neutral");
    const state = await showPassage(tabId, page.frameId, passage).then(
      (shown) => shown.state,
      () => "left" as const,
    );
    setStates((before) => new Map(before).set(passageId(span), state));
  };
  const evidence: Evidence = {
    onPage: page !== null,
    stateOf: (span) => states.get(passageId(span)),
    show: (span) => void show(span),
  };
  return (
    <EvidenceContext.Provider value={evidence}>
      {page === null ? (
        <p class="against">Against your library{service === null ? "" : ` at ${new URL(service).host}`}</p>
      ) : (
        <PageLine page={page} onInclude={onInclude} />
      )}
      {answer.items.map((item, index) => (
        <ResultCard key={index} item={item} />
      ))}
      {answer.items.length === 0 && <p>In this text there is nothing that can be checked.</p>}
      {answer.items.length > 0 && answer.notCheckable.length > 0 && (
        <details>
          <summary>{leftOut(answer.notCheckable.length)}</summary>
          <ul>
            {answer.notCheckable.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="engine">
        Attest {answer.engine.version} judges against the {page === null ? "articles of the library" : "page"} and never
        against the world.{service === null ? " Checked on this device: nothing left the browser." : ""}
      </p>
    </EvidenceContext.Provider>
  );
}

function leftOut(count: number): string {
  return count === 1 ? "One sentence has nothing to check" : `${count} sentences have nothing to check`;
}

function PageLine({ page, onInclude }: { readonly page: CheckedPage; readonly onInclude: () => void }) {
  const { title, publishedAt } = page.article;
  const english = page.language === null || /^en(?:-|$)/iu.test(page.language);
  return (
    <div class="against">
      <p>
        Against <cite>{title ?? "this page"}</cite>
        {publishedAt === undefined ? "" : `, ${publishedAt.slice(0, 10)}`}
      </p>
      {page.withoutSelection && (
        <p class="note">
          What you selected is a part of the page itself. It is no evidence for itself, so it was left out, and the rest
          of the page was asked.{" "}
          <button type="button" class="link" onClick={onInclude}>
            Check with it
          </button>
        </p>
      )}
      {page.whole && <p class="note">No main text was found on this page, so all that it shows was used.</p>}
      {page.cut && <p class="note">The page is very long: only its first 200,000 characters were used.</p>}
      {!english && <p class="note">The page says that it is not in English. Attest reads English alone.</p>}
    </div>
  );
}
