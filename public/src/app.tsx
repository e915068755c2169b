import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import { ArticlePanel } from "./article/article-panel.tsx";
import { bringIntoPane, scrollToSpan } from "./article/scroll.ts";
import { CheckBar } from "./checks/check-bar.tsx";
import { PassagePanel } from "./checks/passage-panel.tsx";
import { StatementsPanel } from "./checks/statements-panel.tsx";
import { countVerdicts, verdictWords } from "./checks/verdicts.ts";
import { FactsPanel } from "./facts/facts-panel.tsx";
import { FailureNotice } from "./failure-notice.tsx";
import type { Engine, SourceSpan } from "./service/answers.ts";
import { ShareBar } from "./share/share-bar.tsx";
import { PointContext, useLight } from "./state/light.ts";
import { rawAnswers, shownAnswers, shownMarks } from "./state/shown-answers.ts";
import type { Start } from "./state/start.ts";
import { useFacts } from "./state/use-facts.ts";
import { useWorkbench } from "./state/use-workbench.ts";
import { Tabs } from "./tabs.tsx";

interface AppProps {
  readonly start: Start;
  readonly engine: Engine | null;
}

/** The page: the article on one side, what is checked against it on the other. */
export function App({ start, engine }: AppProps) {
  const bench = useWorkbench(start);
  const { draft, checks, shown, note, change } = bench;
  const { light, point } = useLight();
  const pane = useRef<HTMLElement>(null);
  const [target, setTarget] = useState<{ readonly start: number } | null>(null);

  const finished = checks.progress.status === "done";
  const { facts, failure, retry } = useFacts(draft.wholeLibrary ? null : shown, draft.mode === "facts" || finished);

  const answers = useMemo(
    () => shownAnswers(draft, checks.outcomes, checks.passage),
    [draft, checks.outcomes, checks.passage],
  );
  const marks = useMemo(() => shownMarks(answers, light, shown?.stored?.id), [answers, light, shown]);
  const results = useMemo(() => rawAnswers(draft, checks.outcomes, checks.passage), [draft, checks]);

  const { check, follow } = bench;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      check();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [check]);

  const show = useCallback(
    (span: Pick<SourceSpan, "start"> & Partial<SourceSpan>) => {
      void follow(span).then(() => setTarget({ start: span.start }));
    },
    [follow],
  );
  // The mark to go to is drawn by now.
  useEffect(() => {
    if (target !== null && pane.current !== null) scrollToSpan(pane.current, target.start);
  }, [target]);

  // What is pointed at shines on both sides: after a moment, the article's side is brought into view.
  useEffect(() => {
    const first = light?.source[0];
    if (light === null || light.seen === true || first === undefined) return undefined;
    const timer = setTimeout(() => pane.current !== null && bringIntoPane(pane.current, first.start), 150);
    return () => clearTimeout(timer);
  }, [light]);

  const pointAtCheck = (number: number | null) => {
    const at = answers.find((each) => each.number === number);
    if (at === undefined) point("pointer", null);
    else
      point("pointer", {
        key: at.key,
        tone: verdictWords(at.answer.verdict).tone,
        source: at.answer.evidence,
        claim: [],
        seen: true,
      });
  };

  return (
    <PointContext.Provider value={point}>
      <main class="desk">
        <ArticlePanel
          article={shown}
          wholeLibrary={draft.wholeLibrary}
          marks={marks}
          pane={pane}
          onChoose={bench.choose}
          onWhole={bench.askWholeLibrary}
          onPoint={pointAtCheck}
          onPick={(number) => document.getElementById(`check-${number}`)?.scrollIntoView({ block: "nearest" })}
        />
        <section class="checks" aria-label="What to check against it">
          <Tabs
            mode={draft.mode}
            warnings={facts?.warnings.length ?? 0}
            onShow={(mode) => change({ do: "show", mode })}
          >
            {draft.mode === "statements" && (
              <StatementsPanel
                questions={draft.questions}
                outcomes={checks.outcomes}
                light={light}
                onAdd={bench.add}
                onEdit={bench.edit}
                onRemove={bench.remove}
                onTake={bench.take}
                onShow={show}
              />
            )}
            {draft.mode === "passage" && (
              <PassagePanel
                passage={draft.passage}
                outcome={checks.passage}
                light={light}
                onEdit={(text) => change({ do: "edit passage", text })}
                onTake={bench.takePassage}
                onShow={show}
              />
            )}
            {draft.mode === "facts" && <FactsPanel facts={facts} failure={failure} onRetry={retry} onShow={show} />}
            <ShareBar draft={draft} results={results} engine={engine} />
          </Tabs>
          <div class="foot">
            {note !== null && (
              <p class="note" role="alert">
                {note}
              </p>
            )}
            {checks.failure !== null && <FailureNotice failure={checks.failure} onRetry={check} />}
            <CheckBar
              mode={draft.mode}
              progress={checks.progress}
              counts={countVerdicts(answers.map(({ answer }) => answer.verdict))}
              onCheck={check}
              onStop={checks.stop}
            />
          </div>
        </section>
      </main>
    </PointContext.Provider>
  );
}
