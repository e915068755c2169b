import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the browser suite: where the built service listens. */
    readonly origin: string;
  }
}
