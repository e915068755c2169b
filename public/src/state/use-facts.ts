import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { type Article, inputOf } from "../article/article.ts";
import type { FactsAnswer } from "../service/answers.ts";
import { type Failure, failureFrom } from "../service/failure.ts";
import { extractFacts } from "../service/library.ts";

/** The shown article's facts, asked for once they are wanted. */
export function useFacts(article: Article | null, wanted: boolean) {
  const [facts, setFacts] = useState<FactsAnswer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const known = useRef<Article | null>(null);

  useEffect(() => {
    if (known.current !== article) {
      known.current = article;
      setFacts(null);
      setFailure(null);
    }
    if (article === null || !wanted) return undefined;
    const controller = new AbortController();
    extractFacts(inputOf(article), controller.signal).then(setFacts, (error: unknown) =>
      setFailure(failureFrom(error, controller.signal, navigator.onLine)),
    );
    return () => controller.abort();
  }, [article, wanted, attempt]);

  const retry = useCallback(() => {
    setFailure(null);
    setAttempt((now) => now + 1);
  }, []);
  return { facts, failure, retry };
}
