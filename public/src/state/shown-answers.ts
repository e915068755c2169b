import type { Mark } from "../article/marks.ts";
import { verdictWords } from "../checks/verdicts.ts";
import { checkedSegments } from "../checks/passage-panel.tsx";
import type { Answer, SourceSpan } from "../service/answers.ts";
import type { Draft } from "./draft.ts";
import type { Light } from "./light.ts";
import { isStale, type Outcomes, type PassageOutcome } from "./outcome.ts";

/** An answer that the page shows, with its number there. */
export interface ShownAnswer {
  readonly key: string;
  readonly number: number;
  readonly answer: Answer;
}

/** The answers of the mode shown, without those to a question that was changed since. */
export function shownAnswers(draft: Draft, outcomes: Outcomes, passage: PassageOutcome | null): ShownAnswer[] {
  switch (draft.mode) {
    case "statements":
      return draft.questions.flatMap((question, index) => {
        const outcome = outcomes.get(question.key);
        if (outcome?.answer == null || isStale(question, outcome)) return [];
        return [{ key: question.key, number: index + 1, answer: outcome.answer }];
      });
    case "passage":
      if (passage === null || passage.asked !== draft.passage) return [];
      return checkedSegments(passage).flatMap(({ segment, key, number }) =>
        segment.judged?.answer == null ? [] : [{ key, number, answer: segment.judged.answer }],
      );
    case "facts":
      return [];
  }
}

/** What to mark in the shown article: the evidence of every answer, and over it what is lit. */
export function shownMarks(
  answers: readonly ShownAnswer[],
  light: Light | null,
  articleId: string | undefined,
): Mark[] {
  const inArticle = (span: Partial<SourceSpan>) => span.articleId === undefined || span.articleId === articleId;
  const resting = answers.flatMap(({ number, answer }) => {
    const { tone } = verdictWords(answer.verdict);
    return answer.evidence
      .filter(inArticle)
      .map(({ start, end }): Mark => ({ start, end, tone, check: number, lit: false }));
  });
  const check = answers.find(({ key }) => key === light?.key)?.number ?? null;
  const lit = (light?.source ?? [])
    .filter(inArticle)
    .map(({ start, end }): Mark => ({ start, end, tone: light?.tone ?? "open", check, lit: true }));
  return [...resting, ...lit];
}

/** The answers as they came, in the page's order. */
export function rawAnswers(draft: Draft, outcomes: Outcomes, passage: PassageOutcome | null): unknown[] {
  if (draft.mode === "passage") return passage?.segments.map(({ raw }) => raw) ?? [];
  return draft.questions.flatMap((question) => {
    const outcome = outcomes.get(question.key);
    return outcome === undefined || isStale(question, outcome) ? [] : [outcome.raw];
  });
}
