import type { CDPSession } from "playwright-core";

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * A target that Playwright has no page for, such as the side panel of an extension, spoken to over the
 * browser's own debugging session.
 */
export class Target {
  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  private last = 0;

  /** Attaches to the first target that fits, once it is there. Throws when none comes within ten seconds. */
  static async find(browser: CDPSession, fits: (target: TargetInfo) => boolean): Promise<Target> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const { targetInfos } = await browser.send("Target.getTargets", { filter: [{}] });
      const found = targetInfos.find(fits);
      if (found !== undefined) {
        const { sessionId } = await browser.send("Target.attachToTarget", { targetId: found.targetId, flatten: false });
        return new Target(browser, sessionId);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("no such target");
  }

  /** The value of an expression, which may be a promise. Throws what it throws. */
  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const { result, exceptionDetails } = readEvaluation(answer);
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails);
    return result;
  }

  /** Waits until an expression is true. Throws when it is not within `seconds`. */
  async until(expression: string, seconds = 15): Promise<void> {
    for (let attempt = 0; attempt < seconds * 10; attempt++) {
      if ((await this.evaluate(expression)) === true) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(
      `not within ${seconds} s: ${expression}\n${String(await this.evaluate("document.body?.innerText"))}`,
    );
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.last;
    const answered = new Promise<unknown>((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }): void => {
        const answer: unknown = JSON.parse(message);
        if (sessionId !== this.sessionId || typeof answer !== "object" || answer === null) return;
        if (!("id" in answer) || answer.id !== id) return;
        this.browser.off("Target.receivedMessageFromTarget", listen);
        if ("error" in answer) reject(new Error(JSON.stringify(answer.error)));
        else resolve("result" in answer ? answer.result : undefined);
      };
      this.browser.on("Target.receivedMessageFromTarget", listen);
    });
    await this.browser.send("Target.sendMessageToTarget", {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  }
}

function readEvaluation(answer: unknown): { readonly result: unknown; readonly exceptionDetails?: string } {
  if (typeof answer !== "object" || answer === null || !("result" in answer)) throw new Error("no evaluation");
  const { result } = answer;
  const value = typeof result === "object" && result !== null && "value" in result ? result.value : undefined;
  if (!("exceptionDetails" in answer)) return { result: value };
  return { result: value, exceptionDetails: JSON.stringify(answer.exceptionDetails) };
}
