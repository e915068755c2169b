import * as z from "zod";

/** Why the service did not take something: a problem type such as `/problems/empty-article`, and its words. */
export interface Refusal {
  readonly type: string;
  readonly detail: string;
}

/** The service does not answer, or not to this key: nothing more can be done now. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
}

const ATTEMPTS = 6;
const FIRST_WAIT_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 60_000;
/** Problems that concern the whole of an import and not one article. */
const HOPELESS = new Set([401, 403, 404, 405]);

const ProblemAnswer = z.object({ type: z.string(), detail: z.string() });

/** A running service, asked over HTTP. What may pass (no answer, 429, 5xx) is tried again, a little later each time. */
export class Service {
  constructor(
    readonly origin: string,
    private readonly key: string,
  ) {}

  async get(path: string): Promise<unknown> {
    const answer = await this.ask(path, { method: "GET" });
    if (answer instanceof Response) return answer.json();
    throw new ServiceError(`${path} was refused: ${answer.detail}`);
  }

  /** The answer's body, or why it was refused. */
  async send(
    method: "POST" | "PUT",
    path: string,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly body: unknown } | Refusal> {
    const answer = await this.ask(path, { method, body, headers: { "Content-Type": "application/json", ...headers } });
    return answer instanceof Response ? { status: answer.status, body: await answer.json() } : answer;
  }

  private async ask(path: string, init: RequestInit): Promise<Response | Refusal> {
    let reason = "";
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (attempt > 0) await pause(FIRST_WAIT_MILLISECONDS * 2 ** attempt);
      try {
        const headers = new Headers(init.headers);
        headers.set("Authorization", `Bearer ${this.key}`);
        const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
        const response = await fetch(`${this.origin}${path}`, { ...init, headers, signal });
        if (response.ok) return response;
        const refusal = await refusalOf(response);
        if (HOPELESS.has(response.status)) throw new ServiceError(refusal.detail);
        if (response.status !== 429 && response.status < 500) return refusal;
        reason = `${response.status}: ${refusal.detail}`;
        await pause(1_000 * Math.min(Number(response.headers.get("Retry-After")) || 0, 60));
      } catch (error) {
        if (error instanceof ServiceError) throw error;
        reason = error instanceof Error ? error.message : String(error);
      }
    }
    throw new ServiceError(`${this.origin} does not answer (${reason})`);
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const text = await response.text();
  try {
    return ProblemAnswer.parse(JSON.parse(text));
  } catch {
    return { type: `HTTP ${response.status}`, detail: text.slice(0, 200) };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
