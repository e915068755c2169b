import { useMemo } from "preact/hooks";

import { type Mark, segmentsOf, uppermost } from "./marks.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

interface ArticleTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Called with the number of the check whose mark the pointer is on; null when it leaves. */
  readonly onPoint: (check: number | null) => void;
  /** Called with the number of the check whose mark was clicked. */
  readonly onPick: (check: number) => void;
}

/** The article's text, whose characters are exactly the stored text's: white space between paragraphs is not drawn. */
export function ArticleText({ text, marks, onPoint, onPick }: ArticleTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const pieces = paragraphs.flatMap((paragraph, index) => [
    text.slice(paragraphs[index - 1]?.end ?? 0, paragraph.start),
    <Line key={paragraph.start} text={text} paragraph={paragraph} marks={marksIn(paragraph, marks)} />,
  ]);
  const rest = text.slice(paragraphs.at(-1)?.end ?? 0);
  return (
    <div
      class="article-text"
      onPointerOver={(event) => onPoint(checkAt(event))}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const check = checkAt(event);
        if (check !== null) onPick(check);
      }}
    >
      {pieces}
      {rest}
    </div>
  );
}

function checkAt(event: Event): number | null {
  const mark = event.target instanceof Element ? event.target.closest("mark[data-checks]") : null;
  const first = mark?.getAttribute("data-checks")?.split(" ")[0];
  return first === undefined || first === "" ? null : Number(first);
}

function marksIn({ start, end }: Paragraph, marks: readonly Mark[]): readonly Mark[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  return inside.length === 0 ? NONE : inside;
}

const NONE: readonly Mark[] = [];

interface LineProps {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
}

/** One line, drawn again only when its own marks change. */
function Line({ text, paragraph, marks }: LineProps) {
  const { start, end, heading } = paragraph;
  const state = marks.map(({ start: from, end: to, tone, check, lit }) => `${from}-${to}${tone}${check}${lit}`).join();
  return useMemo(
    () => (
      <p class={heading ? "heading" : undefined} dir="auto" data-start={start}>
        {segmentsOf(start, end, marks).map((segment) => {
          const top = uppermost(segment.marks);
          const piece = text.slice(segment.start, segment.end);
          if (top === undefined) return piece;
          const checks = [...new Set(segment.marks.flatMap(({ check }) => check ?? []))];
          return (
            <mark
              key={segment.start}
              class={top.lit ? `${top.tone} lit` : top.tone}
              data-start={segment.start}
              data-checks={checks.join(" ")}
              data-ends={segment.ends.length === 0 ? undefined : segment.ends.join(" ")}
            >
              {piece}
            </mark>
          );
        })}
      </p>
    ),
    // The state stands for the marks: the list is made anew each time.
    [text, start, end, heading, state],
  );
}
