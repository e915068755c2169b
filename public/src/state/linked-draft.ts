import { type Linked, linkedArticle } from "../share/link.ts";
import { readArticle } from "../service/library.ts";
import { askedQuestions, type Draft, newQuestion } from "./draft.ts";

/** What a link to this draft holds. */
export function linkOf(draft: Draft): Linked {
  return {
    v: 1,
    ...(draft.article === null ? {} : { article: linkedArticle(draft.article) }),
    questions: askedQuestions(draft).map(({ kind, text, speaker }) =>
      kind === "claim" ? { c: text } : speaker.trim() === "" ? { q: text } : { q: text, s: speaker },
    ),
    ...(draft.passage.trim() === "" ? {} : { passage: draft.passage }),
    mode: draft.mode,
  };
}

/** The draft that a link holds, and whether the library's article has changed since the link was made. */
export async function draftOf(linked: Linked, signal: AbortSignal): Promise<{ draft: Draft; changedSince: boolean }> {
  const { article } = linked;
  const chosen =
    article === undefined ? null : "id" in article ? await readArticle(article.id, signal) : { ...article };
  const hash = article !== undefined && "id" in article ? article.hash : undefined;
  return {
    changedSince: hash !== undefined && chosen?.stored !== undefined && !chosen.stored.hash.startsWith(hash),
    draft: {
      article: chosen,
      wholeLibrary: article === undefined,
      questions: linked.questions.map((question) =>
        "c" in question ? newQuestion("claim", question.c) : newQuestion("quote", question.q, question.s ?? ""),
      ),
      passage: linked.passage ?? "",
      mode: linked.mode,
    },
  };
}
