import { useEffect, useState } from "preact/hooks";

import { FailureNotice } from "../failure-notice.tsx";
import type { ArticleSummary } from "../service/answers.ts";
import { type Failure, failureFrom } from "../service/failure.ts";
import { readArticle, searchLibrary } from "../service/library.ts";
import type { Article } from "./article.ts";
import { dateInWords } from "./date.ts";

/** How long to wait for the next letter before searching, in milliseconds. */
const PAUSE = 200;

interface LibrarySearchProps {
  readonly onChoose: (article: Article) => void;
  readonly onWhole: () => void;
}

interface Found {
  readonly words: string;
  readonly articles: readonly ArticleSummary[];
  readonly next: string | null;
}

/** Finds an article of the library by its words. */
export function LibrarySearch({ onChoose, onWhole }: LibrarySearchProps) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const search = () => {
      searchLibrary(words, null, controller.signal).then(
        (page) => {
          setFound({ words, ...page });
          setFailure(null);
        },
        (error: unknown) => setFailure(failureFrom(error, controller.signal, navigator.onLine)),
      );
    };
    const timer = setTimeout(search, words === "" ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, attempt]);

  const fail = (error: unknown) => setFailure(failureFrom(error, new AbortController().signal, navigator.onLine));
  const more = async () => {
    if (found === null) return;
    try {
      const page = await searchLibrary(found.words, found.next, new AbortController().signal);
      setFound({ ...found, articles: [...found.articles, ...page.articles], next: page.next });
    } catch (error) {
      fail(error);
    }
  };
  const choose = async (id: string) => {
    try {
      onChoose(await readArticle(id, new AbortController().signal));
    } catch (error) {
      fail(error);
    }
  };

  return (
    <div class="source-form">
      <label class="field">
        Search the library
        <input
          type="search"
          value={words}
          autocomplete="off"
          placeholder="Words of the article"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {failure !== null && <FailureNotice failure={failure} onRetry={() => setAttempt(attempt + 1)} />}
      <p class="unseen" role="status">
        {found === null ? "" : foundInWords(found)}
      </p>
      {found !== null && found.articles.length === 0 && <p class="hint">{emptyInWords(found)}</p>}
      <ul class="library">
        {found?.articles.map((article) => (
          <li key={article.id}>
            <button type="button" onClick={() => void choose(article.id)}>
              <span class="title">{article.title ?? article.id}</span>
              <span class="about">
                {[article.publisher, dateInWords(article.publishedAt)].filter(Boolean).join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        {found?.next != null && (
          <button type="button" class="quiet" onClick={() => void more()}>
            Show more
          </button>
        )}
        <button type="button" class="quiet" onClick={onWhole}>
          Ask the whole library instead
        </button>
      </p>
    </div>
  );
}

function foundInWords({ articles, next }: Found): string {
  if (articles.length === 0) return "No article found";
  return `${articles.length}${next === null ? "" : " or more"} ${articles.length === 1 ? "article" : "articles"} found`;
}

function emptyInWords({ words }: Found): string {
  if (words.trim() === "") return "The library is empty. Paste a text, or give the address of a page.";
  return "No article of the library has these words. Try fewer or other ones, paste the text, or give the address of a page.";
}
