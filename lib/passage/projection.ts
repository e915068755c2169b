/**
 * A text made out of another, with the way back: `starts[i]` and `ends[i]` bound, in UTF-16 code
 * units of the text it was made of, what gave code unit `i`. A character that was put in stands for
 * an empty range, or for the words in whose place it was put.
 */
export interface Projection {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Writes a projection from left to right. */
export class ProjectionWriter {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  /** Takes over what stands in `source` from `start` to `end`; each code unit is its own origin. */
  copy(source: string, start: number, end: number): void {
    this.parts.push(source.slice(start, end));
    for (let at = start; at < end; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  /** Takes over a stretch of another projection of the same source. */
  take(projection: Projection, start: number, end: number): void {
    this.parts.push(projection.text.slice(start, end));
    for (let at = start; at < end; at++) {
      this.starts.push(projection.starts[at] ?? 0);
      this.ends.push(projection.ends[at] ?? 0);
    }
  }

  /** Puts in `text` for what stands in the source at `origin`. */
  put(text: string, origin: Range): void {
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.starts.push(origin.start);
      this.ends.push(origin.end);
    }
  }

  finish(): Projection {
    return {
      text: this.parts.join(""),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
  }
}

/** The range of the source that a range of the projection was made of: the least one that holds all of its origins. */
export function originOf(projection: Projection, start: number, end: number): Range {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (let at = start; at < end; at++) {
    from = Math.min(from, projection.starts[at] ?? from);
    to = Math.max(to, projection.ends[at] ?? to);
  }
  if (to >= from) return { start: from, end: to };
  // An empty range lies before the code unit that follows it, or behind the last one.
  const at = projection.starts[start] ?? projection.ends[projection.ends.length - 1] ?? 0;
  return { start: at, end: at };
}
