import type { TargetedInputEvent } from "preact";

/** A stretch of a field's text to mark; half-open. */
export interface FieldMark {
  readonly start: number;
  readonly end: number;
  /** CSS classes. */
  readonly look: string;
}

interface MarkedFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly marks: readonly FieldMark[];
  readonly onText: (text: string) => void;
  readonly describedBy?: string | undefined;
}

/**
 * A text field that grows with its text and can mark stretches of it. The same text lies behind it in the same
 * type, unseen but for its marks; it gives the field its height.
 */
export function MarkedField({ id, label, value, placeholder, marks, onText, describedBy }: MarkedFieldProps) {
  const type = (event: TargetedInputEvent<HTMLTextAreaElement>) => onText(event.currentTarget.value);
  return (
    <div class="marked-field">
      <div class="backdrop" aria-hidden="true">
        {markedText(value, marks)}
        {/* A last empty line has no height of its own. */}
        {"\u200b"}
      </div>
      <textarea
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        rows={1}
        value={value}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        onInput={type}
      />
    </div>
  );
}

/** The text with its marks. Where two lie over each other, the later one in the list shows. */
function markedText(text: string, marks: readonly FieldMark[]) {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const piece = text.slice(start, end);
    const look = marks.findLast((mark) => mark.start <= start && mark.end >= end && mark.start < mark.end)?.look;
    return look === undefined ? piece : <mark class={look}>{piece}</mark>;
  });
}
