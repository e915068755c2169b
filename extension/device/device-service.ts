import { CheckFailure } from "../service/failure.ts";
import type { CheckBody, CheckPath, CheckService } from "../service/service.ts";
import type { DeviceAnswer, DeviceRequest } from "./messages.ts";

interface Waiting {
  readonly resolve: (body: string) => void;
  readonly reject: (error: Error) => void;
}

/** The engine inside of the extension. It is loaded with the first check, and makes no request at all. */
export class DeviceService implements CheckService {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  async post(path: CheckPath, body: CheckBody, signal: AbortSignal): Promise<string> {
    if (body.article === undefined) throw new CheckFailure({ reason: "no-library" });
    const request: DeviceRequest = { id: ++this.last, path, body };
    const answer = new Promise<string>((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      signal.addEventListener("abort", () => this.abandon(request.id, signal), { once: true });
    });
    this.started().postMessage(request);
    return answer;
  }

  private started(): Worker {
    this.worker ??= this.start();
    return this.worker;
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<DeviceAnswer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("body" in data) waiting?.resolve(data.body);
      else waiting?.reject(new CheckFailure({ reason: "engine-failed", detail: data.error }));
    });
    worker.addEventListener("error", ({ message }) => this.stop(message));
    return worker;
  }

  /** Nobody waits any more: work that is under way is ended, since a thread cannot be asked to stop. */
  private abandon(id: number, signal: AbortSignal): void {
    const waiting = this.waiting.get(id);
    if (waiting === undefined) return;
    this.waiting.delete(id);
    waiting.reject(signal.reason instanceof Error ? signal.reason : new DOMException("stopped", "AbortError"));
    if (this.waiting.size === 0) this.stop("stopped");
  }

  private stop(detail: string): void {
    this.worker?.terminate();
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(new CheckFailure({ reason: "engine-failed", detail }));
    this.waiting.clear();
  }
}
