/** Seconds of a window; the same as `period` of the bindings in wrangler.toml. */
export const WINDOW_SECONDS = 60;

/** A client list longer than this is forgotten, which only makes the tally more generous. */
const MAX_CLIENTS = 10_000;

/**
 * What one instance of the Worker has counted of each client in the current window of the clock. The
 * binding that decides tells success or failure and no number, and counts for all instances of a
 * place, so that this count is a lower bound of its own.
 */
export class RateTally {
  private window = -1;
  private readonly counts = new Map<string, number>();

  /** Counts one request and gives the count; `now` is in milliseconds. */
  count(client: string, now: number): number {
    const window = Math.floor(now / (WINDOW_SECONDS * 1000));
    if (window !== this.window || this.counts.size > MAX_CLIENTS) this.counts.clear();
    this.window = window;
    const count = (this.counts.get(client) ?? 0) + 1;
    this.counts.set(client, count);
    return count;
  }
}

/** Whole seconds until the window ends, at least one. */
export function secondsLeft(now: number): number {
  return WINDOW_SECONDS - (Math.floor(now / 1000) % WINDOW_SECONDS);
}
