import type { AppContext } from "./context.ts";
import { instanceOf, problemFrom } from "./on-error.ts";

/** Judges each item in turn. A fault in one is that item's answer and stops no other. */
export async function* eachItem<Item extends object>(
  context: AppContext,
  items: readonly Item[],
  judge: (item: Item) => Promise<object>,
): AsyncGenerator<object> {
  for (const item of items) {
    try {
      yield await judge(item);
    } catch (error) {
      yield { ...item, error: problemFrom(error, context).document(instanceOf(context)) };
    }
  }
}

/** Sends a batch's results: together, or a line each where the caller asks for lines. */
export async function answerBatch(
  context: AppContext,
  results: AsyncGenerator<unknown>,
  facts: readonly unknown[] | undefined,
): Promise<Response> {
  if (wantsLines(context)) return lines(results);
  const all = await Array.fromAsync(results);
  return context.json({ engine: context.var.engine.ENGINE, results: all, ...(facts === undefined ? {} : { facts }) });
}

/** Whether the caller wants one JSON value a line, each as soon as it is ready. */
function wantsLines(context: AppContext): boolean {
  return (context.req.header("Accept") ?? "")
    .split(",")
    .some((range) => range.split(";", 1)[0]?.trim().toLowerCase() === "application/x-ndjson");
}

/** A response that sends each value as a line when the reader asks for more, so that the first is out before the last is made. */
function lines(values: AsyncGenerator<unknown>): Response {
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
  return new Response(body, { headers: { "Content-Type": "application/x-ndjson" } });
}
