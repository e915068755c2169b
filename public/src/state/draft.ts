import type { Article } from "../article/article.ts";

/** A claim, or a quotation with the person it is given to; `speaker` is empty where nobody is named. */
export interface Question {
  /** Tells questions of one page apart; means nothing elsewhere. */
  readonly key: string;
  readonly kind: "claim" | "quote";
  readonly text: string;
  readonly speaker: string;
}

export type Mode = "statements" | "passage" | "facts";

/** Everything that a person has put in. */
export interface Draft {
  /** Null: none chosen yet, or the whole library asked. */
  readonly article: Article | null;
  /** Whether the whole library is asked instead of one article. */
  readonly wholeLibrary: boolean;
  readonly questions: readonly Question[];
  readonly passage: string;
  readonly mode: Mode;
}

export type Change =
  | { readonly do: "replace"; readonly draft: Draft }
  | { readonly do: "choose article"; readonly article: Article }
  | { readonly do: "ask whole library" }
  | { readonly do: "add question"; readonly question: Question }
  | { readonly do: "edit question"; readonly key: string; readonly text?: string; readonly speaker?: string }
  | { readonly do: "remove question"; readonly key: string }
  | { readonly do: "edit passage"; readonly text: string }
  | { readonly do: "show"; readonly mode: Mode };

export const EMPTY: Draft = { article: null, wholeLibrary: false, questions: [], passage: "", mode: "statements" };

export function changed(draft: Draft, change: Change): Draft {
  switch (change.do) {
    case "replace":
      return change.draft;
    case "choose article":
      return { ...draft, article: change.article, wholeLibrary: false };
    case "ask whole library":
      return { ...draft, article: null, wholeLibrary: true };
    case "add question":
      return { ...draft, questions: [...draft.questions, change.question] };
    case "edit question": {
      const { do: _, key, ...edits } = change;
      return { ...draft, questions: draft.questions.map((each) => (each.key === key ? { ...each, ...edits } : each)) };
    }
    case "remove question":
      return { ...draft, questions: draft.questions.filter(({ key }) => key !== change.key) };
    case "edit passage":
      return { ...draft, passage: change.text };
    case "show":
      return { ...draft, mode: change.mode };
  }
}

let made = 0;

export function newQuestion(kind: Question["kind"], text = "", speaker = ""): Question {
  made += 1;
  return { key: `q${made}`, kind, text, speaker };
}

/** The questions that have words, in the page's order. */
export function askedQuestions({ questions }: Draft): Question[] {
  return questions.filter(({ text }) => text.trim() !== "");
}
