import type { Judge } from "../source/judge.ts";
import { unseenTexts } from "../source/source.ts";
import type { AppContext } from "./context.ts";
import { contentType, JSON_LINES } from "./media-types.ts";
import { instanceOf, problemFrom } from "./on-error.ts";
import { noteCount } from "./request-log.ts";
import type { ProblemDocument } from "./problem.ts";

/** What an item of a batch is found again by. */
export interface BatchItem {
  readonly id?: string;
  readonly claim?: string;
  readonly quote?: string;
  readonly speaker?: string;
}

/** Stands where an item of a batch could not be judged. */
export interface FailedItem extends BatchItem {
  readonly error: ProblemDocument;
}

/** Items on their way to being judged, against the articles that the judge reads. */
export interface Checking<Item, Result> {
  readonly items: readonly Item[];
  readonly judge: Judge;
  readonly results: AsyncGenerator<Result | FailedItem>;
}

/** Judges each item in turn. A fault in one is that item's answer and stops no other. */
export async function* eachItem<Item extends BatchItem, Result extends object>(
  context: AppContext,
  items: readonly Item[],
  judge: (item: Item) => Promise<Result>,
): AsyncGenerator<Result | FailedItem> {
  for (const item of items) {
    try {
      yield await judge(item);
    } catch (error) {
      noteCount(context, "failed", 1);
      yield { ...item, error: problemFrom(error, context).document(instanceOf(context)) };
    }
  }
}

/** The whole answer to a batch, when every item is judged. */
export async function answerOf<Item, Result>(context: AppContext, { judge, results }: Checking<Item, Result>) {
  const all = await Array.fromAsync(results);
  return { engine: context.var.engine.ENGINE, results: all, ...unseenTexts(judge.sources[0]) };
}

/** A response that sends each value as a line of JSON when the reader asks for more, so that the first is out before the last is made. */
export function lines(values: AsyncGenerator<unknown>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await values.next();
        if (next.done === true) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
      },
      async cancel() {
        await values.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { "Content-Type": contentType(JSON_LINES) } });
}
