import type { Page } from "playwright-core";

/** What a page did that it must not. */
export interface Watch {
  /** Addresses asked for outside of `origin`. */
  readonly foreign: string[];
  /** Errors, and what the policy blocked, as the console has them. */
  readonly complaints: string[];
}

/** Writes down every request of a page that leaves `origin`, and every complaint of its console. */
export function watch(page: Page, origin: string): Watch {
  const seen: Watch = { foreign: [], complaints: [] };
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) seen.foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") seen.complaints.push(message.text());
  });
  page.on("pageerror", (error) => seen.complaints.push(error.message));
  return seen;
}
