import { describe, expect, it } from "vitest";

import { ReadingCache } from "../../functions/source/reading-cache.ts";
import { readArticle } from "../../lib/index.ts";

/** Which of the keys had to be read again, each an article of its length. */
function misses(cache: ReadingCache, asked: readonly (readonly [key: string, length: number])[]): string[] {
  const read: string[] = [];
  for (const [key, length] of asked) {
    cache.get(key, length, () => {
      read.push(key);
      return readArticle({ text: key });
    });
  }
  return read;
}

describe("ReadingCache", () => {
  it("reads an article once", () => {
    expect(
      misses(new ReadingCache(10), [
        ["a", 4],
        ["b", 4],
        ["a", 4],
        ["b", 4],
      ]),
    ).toEqual(["a", "b"]);
  });

  it("gives up the articles that were asked for longest ago", () => {
    const cache = new ReadingCache(10);
    expect(
      misses(cache, [
        ["a", 4],
        ["b", 4],
        ["a", 4],
        ["c", 4],
        ["a", 4],
        ["b", 4],
      ]),
    ).toEqual(["a", "b", "c", "b"]);
    expect([cache.has("a"), cache.has("b"), cache.has("c")]).toEqual([true, true, false]);
  });

  it("keeps the one at hand, however long, and nothing beside it", () => {
    const cache = new ReadingCache(10);
    expect(
      misses(cache, [
        ["a", 4],
        ["long", 99],
        ["long", 99],
        ["a", 4],
      ]),
    ).toEqual(["a", "long", "a"]);
    expect(cache.has("long")).toBe(false);
  });

  it("keeps nothing of a reading that failed", () => {
    const cache = new ReadingCache(10);
    const fail = () => {
      throw new Error("broken");
    };
    expect(() => cache.get("a", 4, fail)).toThrow("broken");
    expect(cache.has("a")).toBe(false);
  });
});
