import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** Answers a request in the service's place; false leaves it to the service. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface ProxyOptions {
  readonly intercept?: Intercept;
  /** Milliseconds between the lines of an answer that has a JSON value a line. */
  readonly lineDelay?: number;
}

/** Stands between the browser and the service, as a network does: passes on, slows down, or answers instead. */
export function proxyTo(origin: string, { intercept, lineDelay = 0 }: ProxyOptions): RequestListener {
  return (request, response) => {
    if (intercept?.(request, response) === true) return;
    forward(origin, request, response, lineDelay).catch(() => response.destroy());
  };
}

async function forward(
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
  lineDelay: number,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const headers = new Headers();
  for (const name of ["accept", "content-type", "if-none-match"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const method = request.method ?? "GET";
  const body = ["GET", "HEAD"].includes(method) ? {} : { body: Buffer.concat(chunks) };
  const answer = await fetch(`${origin}${request.url ?? "/"}`, { method, headers, ...body, redirect: "manual" });
  const passed = [...answer.headers].filter(
    ([name]) => !["content-encoding", "content-length", "transfer-encoding"].includes(name),
  );
  response.writeHead(answer.status, Object.fromEntries(passed));
  const bytes = Buffer.from(await answer.arrayBuffer());
  const lines = (answer.headers.get("content-type") ?? "").startsWith("application/x-ndjson");
  if (lines && lineDelay > 0) {
    for (const line of bytes.toString("utf8").split(/(?<=\n)/u)) {
      response.write(line);
      await new Promise((resolve) => setTimeout(resolve, lineDelay));
      if (response.destroyed) return;
    }
    response.end();
  } else response.end(bytes);
}
