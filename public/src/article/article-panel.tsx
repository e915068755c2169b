import type { Ref } from "preact";
import { useState } from "preact/hooks";

import { AddressForm } from "./address-form.tsx";
import type { Article } from "./article.ts";
import { ArticleText } from "./article-text.tsx";
import { dateInWords } from "./date.ts";
import { LibrarySearch } from "./library-search.tsx";
import type { Mark } from "./marks.ts";
import { PasteForm } from "./paste-form.tsx";

type Source = "library" | "paste" | "address";

const SOURCES: readonly (readonly [Source, string])[] = [
  ["library", "Library"],
  ["paste", "Paste text"],
  ["address", "Web address"],
];

interface ArticlePanelProps {
  readonly article: Article | null;
  /** Whether the whole library is asked; the article shown is then one that evidence was found in. */
  readonly wholeLibrary: boolean;
  readonly marks: readonly Mark[];
  readonly pane: Ref<HTMLElement>;
  readonly onChoose: (article: Article) => void;
  readonly onWhole: () => void;
  readonly onPoint: (check: number | null) => void;
  readonly onPick: (check: number) => void;
}

/** The article, and the three ways to another one. */
export function ArticlePanel({ article, wholeLibrary, marks, pane, onPoint, onPick, ...on }: ArticlePanelProps) {
  const [open, setOpen] = useState<Source | null>(null);
  const choose = (chosen: Article) => {
    setOpen(null);
    on.onChoose(chosen);
  };
  const whole = () => {
    setOpen(null);
    on.onWhole();
  };
  return (
    <section class="article" aria-labelledby="article-label">
      <header class="bar">
        <h2 class="label" id="article-label">
          The article
        </h2>
        <div class="sources">
          {SOURCES.map(([source, label]) => (
            <button
              key={source}
              type="button"
              aria-expanded={open === source}
              aria-controls="source-form"
              onClick={() => setOpen(open === source ? null : source)}
            >
              {label}
            </button>
          ))}
        </div>
      </header>
      <div id="source-form" hidden={open === null}>
        {open === "library" && <LibrarySearch onChoose={choose} onWhole={whole} />}
        {open === "paste" && <PasteForm article={article} onChoose={choose} />}
        {open === "address" && <AddressForm onChoose={choose} />}
      </div>
      <article class="pane" ref={pane} tabIndex={0} aria-label="The article’s text">
        {wholeLibrary && (
          <p class="whole">
            Every article of the library is asked. Choose a piece of evidence to see it here, in its article.
          </p>
        )}
        {article === null && !wholeLibrary && (
          <p class="empty">No article yet. Pick one of the library, paste a text, or give the address of a page.</p>
        )}
        {article !== null && (
          <>
            <Head article={article} />
            <ArticleText text={article.text} marks={marks} onPoint={onPoint} onPick={onPick} />
          </>
        )}
      </article>
    </section>
  );
}

function Head({ article: { title, publisher, publishedAt, url } }: { readonly article: Article }) {
  const about = [publisher, dateInWords(publishedAt)].filter((each) => each !== undefined && each !== "");
  return (
    <header class="head">
      {title !== undefined && <h3>{title}</h3>}
      <p class="about">
        {about.join(" · ")}
        {url !== undefined && (
          <>
            {about.length > 0 && " · "}
            <a href={url} target="_blank" rel="noreferrer noopener">
              original
            </a>
          </>
        )}
      </p>
    </header>
  );
}
