import { PROBLEM_TYPES, type ProblemName } from "./problem-types.ts";

/** What is wrong with one value of a body; `pointer` is a JSON Pointer (RFC 6901). */
export interface ProblemDetail {
  readonly pointer: string;
  readonly detail: string;
}

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly ProblemDetail[];
}

export interface ProblemOptions {
  readonly errors?: readonly ProblemDetail[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Thrown by any part of the service to end a request with a problem document. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly problem: ProblemName,
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return PROBLEM_TYPES[this.problem].status;
  }

  get title(): string {
    return PROBLEM_TYPES[this.problem].title;
  }

  document(instance: string): ProblemDocument {
    const { title, status } = PROBLEM_TYPES[this.problem];
    const document = { type: `/problems/${this.problem}`, title, status, detail: this.detail, instance };
    return this.errors.length === 0 ? document : { ...document, errors: this.errors };
  }

  response(instance: string): Response {
    return new Response(JSON.stringify(this.document(instance)), {
      status: this.status,
      headers: { ...this.headers, "Content-Type": "application/problem+json" },
    });
  }
}

/** Appends one step to a JSON Pointer, escaped as RFC 6901 asks. */
export function pointerStep(pointer: string, step: PropertyKey): string {
  return `${pointer}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
