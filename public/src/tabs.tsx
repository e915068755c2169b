import type { ComponentChildren } from "preact";

import type { Mode } from "./state/draft.ts";

const TABS: readonly (readonly [Mode, string])[] = [
  ["statements", "Claims and quotations"],
  ["passage", "A passage"],
  ["facts", "Facts"],
];

interface TabsProps {
  readonly mode: Mode;
  readonly warnings: number;
  readonly onShow: (mode: Mode) => void;
  readonly children: ComponentChildren;
}

/** Tabs as WAI-ARIA has them: the arrow keys go from one to the next. */
export function Tabs({ mode, warnings, onShow, children }: TabsProps) {
  const go = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = TABS.findIndex(([each]) => each === mode);
    const next = TABS.at((index + step) % TABS.length)?.[0];
    if (next === undefined) return;
    event.preventDefault();
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="What to check" onKeyDown={go}>
        {TABS.map(([each, label]) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={mode === each}
            aria-controls="panel"
            tabIndex={mode === each ? 0 : -1}
            onClick={() => onShow(each)}
          >
            {label}
            {each === "facts" && warnings > 0 && (
              <span class="badge">
                {warnings}
                <span class="unseen"> {warnings === 1 ? "warning" : "warnings"}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${mode}`}>
        {children}
      </div>
    </>
  );
}
