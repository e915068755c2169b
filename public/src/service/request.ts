import type * as z from "zod/mini";

import { failureOf, FOREIGN, ServiceFailure, TIMEOUT } from "./failure.ts";

/** How long the service may be silent, in milliseconds. */
const PATIENCE = 30_000;

export interface Call {
  readonly body?: unknown;
  readonly accept?: string;
  readonly signal: AbortSignal;
}

/** Calls the service. Throws {@link ServiceFailure} for any answer but a success, and as `fetch` does. */
export async function call(path: string, { body, accept = "application/json", signal }: Call): Promise<Response> {
  const request = new AbortController();
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
  const headers = new Headers(init.headers);
  headers.set("Accept", accept);
  const response = await patiently(
    fetch(path, { ...init, headers, signal: AbortSignal.any([signal, request.signal]) }),
    () => request.abort(),
  );
  if (response.ok) return response;
  throw new ServiceFailure(failureOf(response.status, await bodyOf(response), response.headers.get("Retry-After")));
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

/** Calls the service and reads its JSON by a schema. */
export async function callFor<T>(schema: z.ZodMiniType<T>, path: string, options: Call): Promise<T> {
  return parse(schema, await bodyOf(await call(path, options)));
}

/** A value read by a schema; what does not fit came from elsewhere. */
export function parse<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const read = schema.safeParse(value);
  if (!read.success) throw new ServiceFailure(FOREIGN);
  return read.data;
}

/** Calls the service for a JSON value a line, and gives each as soon as its line has come. */
export async function* callForLines(path: string, options: Call): AsyncGenerator<unknown> {
  const response = await call(path, { ...options, accept: "application/x-ndjson" });
  if (!(response.headers.get("Content-Type") ?? "").startsWith("application/x-ndjson") || response.body === null) {
    throw new ServiceFailure(FOREIGN);
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await patiently(reader.read(), () => void reader.cancel());
      const lines = (rest + (value ?? "")).split("\n");
      rest = done ? "" : (lines.pop() ?? "");
      for (const line of lines) if (line.trim() !== "") yield parseLine(line);
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // A line cut off: the connection broke.
    throw new TypeError("the answer ends in the middle of a line");
  }
}

/** Waits for `work`, and no longer than {@link PATIENCE}; then `give up` is called and a failure thrown. */
async function patiently<T>(work: Promise<T>, giveUp: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ServiceFailure(TIMEOUT));
      giveUp();
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
