import { Problem } from "./answers.ts";

/** Why a call gave no answer, in words for the person at the page. */
export interface Failure {
  readonly kind: "offline" | "unreachable" | "timeout" | "quota" | "refused" | "broken" | "foreign";
  /** What happened. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** What the service said, where it said more. */
  readonly detail?: string;
  /** Seconds to wait before another try. */
  readonly retryAfter?: number;
  /** Where single items of a batch are at fault: their places in it, and what is wrong. */
  readonly items?: readonly { readonly index: number; readonly detail: string }[];
}

/** Thrown by a call that gave no answer. */
export class ServiceFailure extends Error {
  override readonly name = "ServiceFailure";
  constructor(readonly failure: Failure) {
    super(failure.title);
  }
}

const KEPT = "Nothing that you wrote is lost.";

export const TIMEOUT: Failure = {
  kind: "timeout",
  title: "The service took too long to answer.",
  advice: `${KEPT} Try again; if it happens again, check fewer statements at once or a shorter article.`,
};

export const FOREIGN: Failure = {
  kind: "foreign",
  title: "The answer did not come from Attest.",
  advice:
    "Something between this page and the service answered instead: a sign-in page of the network, or a proxy. Reload the page and try again.",
};

/** A request that never reached the service. */
export function unreachable(online: boolean): Failure {
  return online
    ? {
        kind: "unreachable",
        title: "The service cannot be reached.",
        advice: `${KEPT} Wait a moment and try again.`,
      }
    : {
        kind: "offline",
        title: "You are offline.",
        advice: `${KEPT} Connect to the network and try again.`,
      };
}

/** What to do about the problems that a person at the page can do something about, by the type's name. */
const ADVICE: Readonly<Record<string, string>> = {
  "article-not-found": "It may have been removed. Pick another article of the library, or paste the text.",
  "article-too-large": "Paste the part of the article that matters: at most 200,000 characters.",
  "body-too-large": "Paste the part of the article that matters, or check fewer statements at once.",
  "empty-article": "Paste the article's text, or pick one of the library.",
  "claim-too-long": "Shorten the claim, or check it as a passage.",
  "quote-too-long": "Shorten the quotation: at most 5,000 characters.",
  "passage-too-long": "Check it in parts: a passage holds at most 20,000 characters.",
  "too-many-segments": "Check it in parts.",
  "ill-formed-text": "The text holds half of a character, as a cut emoji leaves it. Delete it and try again.",
  "unsupported-language": "Attest reads English only.",
  "invalid-date": "Write the date as year, month and day.",
};

/** Makes words of an answer whose status is no success. */
export function failureOf(status: number, body: unknown, retryAfter: string | null): Failure {
  const read = Problem.safeParse(body);
  if (!read.success) return status >= 500 ? broken(`The answer was a bare ${status}.`) : FOREIGN;
  const problem = read.data;
  // The detail may name the place in the body, which is no place on the page.
  const main = problem.detail.replace(/ \(at \/[^)]*\)$/u, "");
  const others = (problem.errors ?? []).map((error) => error.detail).filter((each) => !main.includes(each));
  const detail = [...new Set([main, ...others])].join(" ");
  if (status === 429) return quota(detail, retryAfter);
  const name = problem.type.split("/").at(-1) ?? "";
  if (name.startsWith("page-") || name === "address-refused" || status === 502 || status === 504) {
    return {
      kind: "refused",
      title: "That page could not be read.",
      advice: "Open it in your browser, copy its text, and paste it here.",
      detail,
    };
  }
  if (status >= 500) return broken(detail, problem.instance);
  return {
    kind: "refused",
    title: problem.title.endsWith(".") ? problem.title : `${problem.title}.`,
    advice: ADVICE[name] ?? "Change what it names, and try again.",
    detail,
    items: (problem.errors ?? []).flatMap(({ pointer, detail: fault }) => {
      const index = /^\/(?:claims|quotes)\/(\d{1,3})(?:\/|$)/u.exec(pointer)?.[1];
      return index === undefined ? [] : [{ index: Number(index), detail: fault }];
    }),
  };
}

function quota(detail: string, header: string | null): Failure {
  const seconds = Number(header ?? Number.NaN);
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
  return {
    kind: "quota",
    title: "Too many checks in a short time.",
    advice: `${KEPT} Wait ${wait === undefined ? "a minute" : secondsInWords(wait)}, then try again.`,
    detail,
    ...(wait === undefined ? {} : { retryAfter: wait }),
  };
}

function secondsInWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? "a second" : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

function broken(detail: string, instance?: string): Failure {
  const id = instance?.split("#").at(1);
  return {
    kind: "broken",
    title: "The service failed.",
    advice: `${KEPT} Try again; if it happens again, tell whoever runs the service${id === undefined ? "" : `, with the number ${id}`}.`,
    detail,
  };
}

/** The failure behind whatever was thrown; null where the person stopped the work. */
export function failureFrom(error: unknown, signal: AbortSignal, online: boolean): Failure | null {
  if (error instanceof ServiceFailure) return error.failure;
  if (signal.aborted) return null;
  return unreachable(online);
}
