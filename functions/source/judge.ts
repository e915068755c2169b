import type { ClaimResult } from "../../lib/judge/result.ts";
import type { QuoteResult } from "../../lib/quote/result.ts";
import type { ArticleReading } from "../engine.ts";
import type { AppContext } from "../http/context.ts";
import { readArticles } from "../library/articles.ts";
import type { Judged } from "../library/combine.ts";
import { searchArticles } from "../library/search.ts";
import type { ArticleInput } from "../schema/article.ts";
import { readSource, readStored, type Source } from "./source.ts";

/** Articles of the library that one claim or quotation is judged against. */
const CANDIDATES = 3;

/** Judges texts against the article of a request, or against what the library has on each of them. */
export interface Judge {
  /** The articles that were read so far. */
  readonly sources: readonly Source[];
  judge<Result extends ClaimResult | QuoteResult>(
    text: string,
    against: (reading: ArticleReading) => Result,
    combine: (judged: readonly Judged<Result>[]) => Result | null,
  ): Promise<Result>;
}

/** Reads the request's article once, or none and searches for each text. Throws a Problem for an article that is not there. */
export async function createJudge(context: AppContext, article: ArticleInput | undefined): Promise<Judge> {
  const { engine, timing } = context.var;
  if (article === undefined) return new LibraryJudge(context);
  const source = await timing.measure("read", () => readSource(engine, context.env.DB, article));
  return {
    sources: [source],
    judge: (_text, against) => timing.measure("engine", () => against(source.reading)),
  };
}

class LibraryJudge implements Judge {
  private readonly read = new Map<number, Source>();

  constructor(private readonly context: AppContext) {}

  get sources(): readonly Source[] {
    return [...this.read.values()];
  }

  async judge<Result extends ClaimResult | QuoteResult>(
    text: string,
    against: (reading: ArticleReading) => Result,
    combine: (judged: readonly Judged<Result>[]) => Result | null,
  ): Promise<Result> {
    const { timing, engine } = this.context.var;
    const { DB } = this.context.env;
    const hits = await timing.measure("search", () => searchArticles(DB, text, CANDIDATES));
    const missing = hits.filter(({ seq }) => !this.read.has(seq));
    const stored = await timing.measure("library", () =>
      readArticles(
        DB,
        missing.map(({ seq }) => seq),
      ),
    );
    return timing.measure("engine", () => {
      for (const article of stored) this.read.set(article.seq, readStored(engine, article));
      const judged = hits.flatMap(({ seq, score }) => {
        const source = this.read.get(seq);
        return source === undefined ? [] : [{ result: against(source.reading), score }];
      });
      return combine(judged) ?? against(engine.readArticle({ text: "" }));
    });
  }
}
