/** Why a check has no answer. */
export type Failure =
  | { readonly reason: "offline"; readonly service: string }
  | { readonly reason: "unreachable"; readonly service: string }
  | { readonly reason: "closed"; readonly service: string }
  | { readonly reason: "timeout"; readonly service: string; readonly seconds: number }
  | { readonly reason: "too-often"; readonly service: string; readonly retryAfter: number | null }
  | { readonly reason: "not-attest"; readonly service: string }
  | { readonly reason: "refused"; readonly service: string; readonly detail: string }
  | { readonly reason: "failed"; readonly service: string; readonly status: number }
  | { readonly reason: "unreadable-page" }
  | { readonly reason: "page-left" }
  | { readonly reason: "empty-page" }
  | { readonly reason: "too-long"; readonly limit: number }
  | { readonly reason: "no-library" }
  | { readonly reason: "engine-failed"; readonly detail: string };

/** Thrown where a check has no answer; `failure` says why. */
export class CheckFailure extends Error {
  override readonly name = "CheckFailure";

  constructor(
    readonly failure: Failure,
    options: ErrorOptions = {},
  ) {
    super(failure.reason, options);
  }
}

/** What the panel offers to do about a failure. */
export type Remedy = "retry" | "options" | "allow-host" | "use-device";

export interface FailureWords {
  readonly title: string;
  /** What to do. */
  readonly advice: string;
  readonly remedies: readonly Remedy[];
}

/** A failure in plain words, with what to do. */
export function wordsFor(failure: Failure): FailureWords {
  switch (failure.reason) {
    case "offline":
      return {
        title: "You are offline",
        advice: `${failure.service} cannot be reached without a connection. Connect and try again, or check on this device: that needs no connection.`,
        remedies: ["retry", "use-device"],
      };
    case "unreachable":
      return {
        title: "The service does not answer",
        advice: `Nothing answers at ${failure.service}. Start the service, or name another one in the options. Checking on this device needs no service.`,
        remedies: ["retry", "options", "use-device"],
      };
    case "closed":
      return {
        title: "The answer cannot be read",
        advice: `Something answers at ${failure.service}, but does not let the extension read it, as an Attest service would. Look at the address in the options. If it is the right one, allow the connection.`,
        remedies: ["allow-host", "options", "use-device"],
      };
    case "timeout":
      return {
        title: "The service took too long",
        advice: `No answer came from ${failure.service} within ${seconds(failure.seconds)}. Try again, select less, or allow more time in the options.`,
        remedies: ["retry", "options"],
      };
    case "too-often":
      return {
        title: "Too many checks at once",
        advice: `${failure.service} asks for a pause. ${
          failure.retryAfter === null ? "Try again in a minute" : `Try again in ${seconds(failure.retryAfter)}`
        }, or check on this device, where nobody counts.`,
        remedies: ["retry", "use-device"],
      };
    case "not-attest":
      return {
        title: "This is not an Attest service",
        advice: `Something answers at ${failure.service}, but not as Attest does. Look at the address in the options.`,
        remedies: ["options", "use-device"],
      };
    case "refused":
      return {
        title: "The service did not take the request",
        advice: `${failure.service} says: ${failure.detail}`,
        remedies: ["options"],
      };
    case "failed":
      return {
        title: "The service failed",
        advice: `${failure.service} answered with an error of its own (${failure.status}). Try again in a while, or check on this device.`,
        remedies: ["retry", "use-device"],
      };
    case "unreadable-page":
      return {
        title: "This page cannot be read",
        advice:
          "The browser lets no extension read its own pages, its store, and some documents such as PDFs. Copy the text that you want to check against to another page, or check against your library.",
        remedies: [],
      };
    case "page-left":
      return {
        title: "The page was left or loaded again",
        advice: "Select the text again, and use the Attest button of the toolbar, the shortcut or the menu.",
        remedies: [],
      };
    case "empty-page":
      return {
        title: "There is no other text on this page",
        advice:
          "Nothing to check against was found beside what you selected. If the page is still loading, try again when it shows its text.",
        remedies: ["retry"],
      };
    case "too-long":
      return {
        title: "The selection is too long",
        advice: `At most ${failure.limit.toLocaleString("en")} characters can be checked at once. Select less.`,
        remedies: [],
      };
    case "no-library":
      return {
        title: "There is no library on this device",
        advice:
          "In on-device mode nothing leaves the browser, so the library of a service cannot be searched. Check against this page, or choose a service in the options.",
        remedies: ["options"],
      };
    case "engine-failed":
      return {
        title: "The check failed on this device",
        advice: `The engine stopped (${failure.detail}). Try again, or choose a service in the options.`,
        remedies: ["retry", "options"],
      };
  }
}

function seconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}
