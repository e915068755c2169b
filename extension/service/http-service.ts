import { CheckFailure } from "./failure.ts";
import type { CheckBody, CheckPath, CheckService } from "./service.ts";

/** The problem types of this contract are paths of the service's own. */
const PROBLEM_TYPE = /^(?:https?:\/\/[^/]+)?\/problems\//u;

const ANONYMOUS = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" } as const;

/** A service somewhere else, asked over HTTP. Nothing of the browser's (cookies, referrer) goes along. */
export class HttpService implements CheckService {
  constructor(
    private readonly service: string,
    private readonly timeoutSeconds: number,
  ) {}

  async post(path: CheckPath, body: CheckBody, signal: AbortSignal): Promise<string> {
    const response = await this.ask(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      signal,
    });
    if (response.ok && response.type === "application/json") return response.body;
    throw new CheckFailure(this.failureOf(response));
  }

  /** Whether an Attest listens there. Throws a {@link CheckFailure} that says what is there instead. */
  async probe(signal: AbortSignal): Promise<{ readonly version: string }> {
    const response = await this.ask("/healthz", { signal });
    const version = response.ok ? engineVersion(response.body) : null;
    if (version === null) throw new CheckFailure(this.failureOf(response));
    return { version };
  }

  private async ask(path: string, init: RequestInit & { readonly signal: AbortSignal }): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.timeoutSeconds * 1_000);
    try {
      const response = await fetch(this.service + path, {
        ...init,
        signal: AbortSignal.any([init.signal, timeout]),
        ...ANONYMOUS,
      });
      return {
        ok: response.ok,
        status: response.status,
        type: mediaType(response),
        retryAfter: secondsUntilRetry(response),
        body: await response.text(),
      };
    } catch (cause) {
      if (init.signal.aborted) throw cause;
      if (timeout.aborted) {
        throw new CheckFailure({ reason: "timeout", service: this.service, seconds: this.timeoutSeconds }, { cause });
      }
      throw new CheckFailure({ reason: await this.silence(init.signal), service: this.service }, { cause });
    }
  }

  /** Why a request failed without an answer: browsers do not tell a closed port from an answer that may not be read. */
  private async silence(signal: AbortSignal): Promise<"offline" | "unreachable" | "closed"> {
    if (!navigator.onLine) return "offline";
    try {
      await fetch(`${this.service}/healthz`, { mode: "no-cors", signal, ...ANONYMOUS });
      return "closed";
    } catch {
      return "unreachable";
    }
  }

  private failureOf({ ok, status, type, body, retryAfter }: Answer): CheckFailure["failure"] {
    const { service } = this;
    if (status === 429) return { reason: "too-often", service, retryAfter };
    const detail = type === "application/problem+json" ? problemDetail(body) : null;
    if (detail !== null && status < 500) return { reason: "refused", service, detail };
    if (!ok && status >= 500) return { reason: "failed", service, status };
    return { reason: "not-attest", service };
  }
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly type: string;
  readonly retryAfter: number | null;
  readonly body: string;
}

function mediaType(response: Response): string {
  return (response.headers.get("Content-Type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** `Retry-After` in seconds; it is a number of them, or a date. */
function secondsUntilRetry(response: Response): number | null {
  const value = response.headers.get("Retry-After");
  if (value === null) return null;
  const seconds = /^\d{1,6}$/u.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? null : Math.max(1, Math.ceil(seconds));
}

function problemDetail(body: string): string | null {
  const value = parseJson(body);
  if (typeof value !== "object" || value === null) return null;
  if (!("type" in value) || typeof value.type !== "string" || !PROBLEM_TYPE.test(value.type)) return null;
  if ("detail" in value && typeof value.detail === "string") return value.detail;
  return "title" in value && typeof value.title === "string" ? value.title : null;
}

function engineVersion(body: string): string | null {
  const value = parseJson(body);
  const engine = typeof value === "object" && value !== null && "engine" in value ? value.engine : null;
  if (typeof engine !== "object" || engine === null) return null;
  if (!("name" in engine) || engine.name !== "attest") return null;
  return "version" in engine && typeof engine.version === "string" ? engine.version : null;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
