import { afterResponse } from "../http/after-response.ts";
import type { AppContext } from "../http/context.ts";
import { readArticles } from "../library/articles.ts";
import type { Judged } from "../library/combine.ts";
import { ResultCache } from "../library/result-cache.ts";
import { searchArticles } from "../library/search.ts";
import { namesOf, sharedNames } from "../library/shared-names.ts";
import type { ArticleInput } from "../schema/article.ts";
import type { Question } from "./question.ts";
import { readSource, type Source, storedSource } from "./source.ts";

/** Articles of the library that one claim or quotation is judged against. */
const CANDIDATES = 3;

/** A text shorter than this is read and judged in the time that KV takes to answer. */
const WORTH_KEEPING = 1_000;

/** What names a question among others. */
type Asked = Pick<Question<object>, "identity">;

/** Answers questions from the article of a request, or from what the library has on each of them. */
export interface Judge {
  /** The articles that answered so far. */
  readonly sources: readonly Source[];
  judge<Result extends object>(question: Question<Result>): Promise<Result>;
}

/**
 * A judge for these questions, of the request's article, or of the library where the request has
 * none. Throws a Problem for an article that is not there.
 */
export async function createJudge(
  context: AppContext,
  article: ArticleInput | undefined,
  questions: readonly Asked[],
): Promise<Judge> {
  const cache = resultCache(context);
  if (article === undefined) return new LibraryJudge(context, cache);
  const source = await context.var.timing.measure("source", () => readSource(context, article));
  const judge = await judgeOf(context, cache, source, questions);
  return { sources: [source], judge: async (question) => named(question, await judge(question)) };
}

function resultCache(context: AppContext): ResultCache {
  const { CACHE, CF_VERSION_METADATA } = context.env;
  const engine = { version: context.var.engine.ENGINE.version, deployment: CF_VERSION_METADATA.id };
  return new ResultCache(CACHE, engine, (work) => afterResponse(context, work));
}

/**
 * Judges these questions against one article, or finds the results of having done so before. What
 * this isolate has read already it judges anew, before KV could answer.
 */
async function judgeOf(
  context: AppContext,
  cache: ResultCache,
  source: Source,
  questions: readonly Asked[],
): Promise<<Result extends object>(question: Question<Result>) => Promise<Result>> {
  const { timing } = context.var;
  const identities = new Set(questions.map(({ identity }) => identity));
  const asksCache = !source.isRead && source.text.length >= WORTH_KEEPING;
  const kept = asksCache
    ? await timing.measure("cache", () => cache.find(source.key, [...identities]))
    : new Map<string, unknown>();
  if (kept.size < identities.size) await timing.measure("read", () => source.reading);
  return async (question) => {
    const before = kept.get(question.identity);
    if (question.isResult(before)) return before;
    const result = await timing.measure("engine", () => question.against(source.reading));
    if (asksCache) cache.keep(source.key, question.identity, result);
    return result;
  };
}

class LibraryJudge implements Judge {
  private readonly read = new Map<number, Source>();

  constructor(
    private readonly context: AppContext,
    private readonly cache: ResultCache,
  ) {}

  get sources(): readonly Source[] {
    return [...this.read.values()];
  }

  async judge<Result extends object>(question: Question<Result>): Promise<Result> {
    const { timing, engine } = this.context.var;
    const { DB } = this.context.env;
    const hits = await timing.measure("search", () => searchArticles(DB, question.text, CANDIDATES));
    const missing = hits.map(({ seq }) => seq).filter((seq) => !this.read.has(seq));
    const stored = missing.length === 0 ? [] : await timing.measure("library", () => readArticles(DB, missing));
    for (const article of stored) this.read.set(article.seq, storedSource(this.context, article));
    const names = hits.length === 0 ? [] : namesOf(question.text, (text) => engine.analyze(text, { anchor: null }));
    const judged: Judged<Result>[] = [];
    for (const { seq, score } of hits) {
      const source = this.read.get(seq);
      if (source === undefined) continue;
      const judge = await judgeOf(this.context, this.cache, source, [question]);
      judged.push({ result: await judge(question), score, names: sharedNames(names, source.text) });
    }
    return named(question, question.combine(judged) ?? question.against(engine.readArticle({ text: "" })));
  }
}

/** The result under the caller's own id. */
function named<Result extends object>({ id }: Question<Result>, result: Result): Result {
  return id === undefined ? result : { id, ...result };
}
