import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks";

import { type Article } from "../article/article.ts";
import type { SourceSpan } from "../service/answers.ts";
import { readArticle } from "../service/library.ts";
import { askedQuestions, type Change, changed, type Draft, newQuestion, type Question } from "./draft.ts";
import { remember } from "./memory.ts";
import type { Start } from "./start.ts";
import { type Checks, useCheck } from "./use-check.ts";

/** Everything on the page that a person can change, and what they can do with it. */
export interface Workbench {
  readonly draft: Draft;
  readonly checks: Checks;
  /** The article beside the questions: the one asked, or of the whole library the one that evidence was followed to. */
  readonly shown: Article | null;
  /** Something to tell the person. */
  readonly note: string | null;
  change(change: Change): void;
  choose(article: Article): void;
  askWholeLibrary(): void;
  add(kind: Question["kind"]): void;
  remove(key: string): void;
  edit(key: string, change: { readonly text?: string; readonly speaker?: string }): void;
  /** Takes a corrected text over and checks it alone. */
  take(key: string, text: string): void;
  /** Takes a corrected passage over and checks it. */
  takePassage(text: string): void;
  check(): void;
  /** Makes the article shown that a span is of. */
  follow(span: Partial<SourceSpan>): Promise<void>;
}

export function useWorkbench(start: Start): Workbench {
  const [draft, change] = useReducer(changed, start.draft);
  const [note, setNote] = useState(start.note);
  const [followed, setFollowed] = useState<Article | null>(null);
  const checks = useCheck();
  const latest = useRef(draft);
  latest.current = draft;
  const { check: run, forget } = checks;

  useRemembered(draft, start.draft);

  const check = useCallback(() => {
    const now = latest.current;
    const asked: Draft = now.mode === "facts" ? { ...now, mode: "statements" } : now;
    const missing = whatIsMissing(asked);
    setNote(missing);
    if (asked.mode !== now.mode) change({ do: "show", mode: asked.mode });
    if (missing === null) void run(asked);
  }, [run]);

  useEffect(() => {
    if (start.check) check();
  }, [start, check]);

  const choose = useCallback(
    (article: Article) => {
      forget();
      setNote(null);
      change({ do: "choose article", article });
    },
    [forget],
  );

  const askWholeLibrary = useCallback(() => {
    forget();
    setNote(null);
    setFollowed(null);
    change({ do: "ask whole library" });
  }, [forget]);

  const add = useCallback((kind: Question["kind"]) => {
    const question = newQuestion(kind);
    change({ do: "add question", question });
    focusLater(`text-${question.key}`);
  }, []);

  const remove = useCallback((key: string) => {
    const { questions } = latest.current;
    const index = questions.findIndex((question) => question.key === key);
    const next = questions[index + 1] ?? questions[index - 1];
    change({ do: "remove question", key });
    if (next !== undefined) focusLater(`text-${next.key}`);
  }, []);

  const edit = useCallback<Workbench["edit"]>((key, edits) => change({ do: "edit question", key, ...edits }), []);

  const take = useCallback<Workbench["take"]>(
    (key, text) => {
      const next = changed(latest.current, { do: "edit question", key, text });
      change({ do: "edit question", key, text });
      focusLater(`text-${key}`);
      void run(
        next,
        next.questions.filter((question) => question.key === key),
      );
    },
    [run],
  );

  const takePassage = useCallback(
    (text: string) => {
      change({ do: "edit passage", text });
      focusLater("passage");
      void run(changed(latest.current, { do: "edit passage", text }));
    },
    [run],
  );

  const follow = useCallback<Workbench["follow"]>(async ({ articleId }) => {
    if (!latest.current.wholeLibrary || articleId === undefined) return;
    setFollowed(await readArticle(articleId, new AbortController().signal));
  }, []);

  const shown = draft.wholeLibrary ? followed : draft.article;
  return {
    draft,
    checks,
    shown,
    note,
    change,
    choose,
    askWholeLibrary,
    add,
    remove,
    edit,
    take,
    takePassage,
    check,
    follow,
  };
}

/** What a check lacks, in words; null where nothing does. */
function whatIsMissing(draft: Draft): string | null {
  if (draft.article === null && !draft.wholeLibrary) {
    return "Choose an article first: pick one of the library, paste a text, or give the address of a page.";
  }
  if (draft.mode === "passage") return draft.passage.trim() === "" ? "Paste a passage to check first." : null;
  return askedQuestions(draft).length === 0 ? "Write a claim or paste a quotation first." : null;
}

/** Keeps the draft for a reload. Once it differs from the link in the address, that link is taken away. */
function useRemembered(draft: Draft, first: Draft): void {
  useEffect(() => {
    if (draft !== first && location.hash !== "" && draft.mode === first.mode) {
      history.replaceState(null, "", location.pathname + location.search);
    }
    const timer = setTimeout(() => remember(draft), 200);
    const now = () => remember(draft);
    addEventListener("pagehide", now);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", now);
    };
  }, [draft, first]);
}

/** Puts the focus on a field that the next drawing brings. */
function focusLater(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
