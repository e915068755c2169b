import { useMemo } from "preact/hooks";

import type { SourceSpan } from "../service/answers.ts";
import { useLighting } from "../state/light.ts";
import type { Tone } from "./verdicts.ts";

interface EvidenceListProps {
  readonly owner: string;
  readonly title: string;
  readonly tone: Tone;
  readonly spans: readonly SourceSpan[];
  readonly onShow: (span: SourceSpan) => void;
}

/** Passages of the article, each a button that leads to its place there. */
export function EvidenceList({ owner, title, tone, spans, onShow }: EvidenceListProps) {
  if (spans.length === 0) return null;
  return (
    <div class="evidence">
      <p class="label">{title}</p>
      <ul>
        {spans.map((span) => (
          <EvidenceLine key={`${span.articleId} ${span.start}`} owner={owner} tone={tone} span={span} onShow={onShow} />
        ))}
      </ul>
    </div>
  );
}

interface EvidenceLineProps extends Pick<EvidenceListProps, "owner" | "tone" | "onShow"> {
  readonly span: SourceSpan;
}

function EvidenceLine({ owner, tone, span, onShow }: EvidenceLineProps) {
  const light = useMemo(() => ({ key: owner, tone, source: [span], claim: [] }), [owner, tone, span]);
  const lighting = useLighting(light);
  return (
    <li>
      <button type="button" class="passage" {...lighting} onClick={() => onShow(span)}>
        “{span.text}”<span class="unseen"> Show it in the article</span>
      </button>
      {span.url !== undefined && (
        <a class="original" href={span.url} target="_blank" rel="noreferrer noopener">
          original<span class="unseen">, at this passage (opens another page)</span>
        </a>
      )}
    </li>
  );
}
