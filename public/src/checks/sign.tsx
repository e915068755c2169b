import type { Tone } from "./verdicts.ts";

/** The drawn part of each sign, in a box of 16. */
const DRAWINGS: Readonly<Record<Tone, string>> = {
  holds: "M3 8.5l3.3 3.3L13 4.8",
  partly: "M3 8h10M8 3v5",
  fails: "M4 4l8 8M12 4l-8 8",
  disputed: "M2.5 5.5h8M8 3l2.7 2.5L8 8M13.5 10.5h-8M8 8l-2.7 2.5L8 13",
  open: "M5.4 6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.1.8-1.1 1.6M8 12.6v.2",
};

/** A dot: what is neither for nor against. */
const NOTE = "M8 7v2M7 8h2";

/** A verdict's sign. The words beside it say the same, so it is silent to a screen reader. */
export function Sign({ tone, note = false }: { readonly tone: Tone; readonly note?: boolean }) {
  return (
    <svg class={`sign ${tone}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={note ? NOTE : DRAWINGS[tone]} />
    </svg>
  );
}
