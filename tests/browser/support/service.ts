import * as z from "zod";

/** Asks the service as a page would, for what the page must show; the answer is read by its schema. */
export async function ask<T>(schema: z.ZodType<T>, url: string, body?: unknown): Promise<T> {
  const init =
    body === undefined
      ? {}
      : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}

const Span = z.object({ start: z.int(), end: z.int(), text: z.string() });

export const StoredArticle = z.object({ id: z.string(), text: z.string() });

/** What the tests compare of a batch's answer. */
export const Results = z.object({
  results: z.array(z.object({ verdict: z.string(), evidence: z.array(Span) })),
});
