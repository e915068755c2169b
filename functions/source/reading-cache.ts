import type { ArticleReading } from "../engine.ts";

/**
 * Characters of articles whose readings an isolate keeps, as many as the longest article has. A reading takes about 150
 * bytes a character with what claims made it remember (docs/performance.md, 61 MB for 400,000), so these are some 30 MB
 * of the 128 MB that an isolate has.
 */
const CAPACITY = 200_000;

interface Entry {
  readonly reading: ArticleReading;
  readonly length: number;
}

/**
 * The articles that this isolate read last, by a key that names all that a reading depends on. A
 * reading is a value that never changes, so whether it was kept can change no answer, only its time.
 */
export class ReadingCache {
  /** Least recently used first. */
  private readonly entries = new Map<string, Entry>();
  private size = 0;

  constructor(private readonly capacity = CAPACITY) {}

  has(key: string): boolean {
    return this.entries.has(key);
  }

  /** The reading under this key; `length` is the article's, in UTF-16 units, and `read` makes the reading. */
  get(key: string, length: number, read: () => ArticleReading): ArticleReading {
    const kept = this.entries.get(key);
    if (kept !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, kept);
      return kept.reading;
    }
    const reading = read();
    this.entries.set(key, { reading, length });
    this.size += length;
    this.evict();
    return reading;
  }

  /** Keeps the newest entry, whatever its size: the request at hand still needs it. */
  private evict(): void {
    for (const [key, { length }] of this.entries) {
      if (this.size <= this.capacity || this.entries.size === 1) return;
      this.entries.delete(key);
      this.size -= length;
    }
  }
}
