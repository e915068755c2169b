import { describe, expect, it } from "vitest";

import { RateTally, secondsLeft } from "../../functions/http/rate-tally.ts";

describe("RateTally", () => {
  it("counts each client for itself, anew in each window of the clock", () => {
    const tally = new RateTally();
    expect([tally.count("a", 0), tally.count("a", 59_999), tally.count("b", 59_999)]).toEqual([1, 2, 1]);
    expect([tally.count("a", 60_000), tally.count("a", 60_001)]).toEqual([1, 2]);
  });

  it("forgets its clients when they are too many to keep", () => {
    const tally = new RateTally();
    for (let client = 0; client <= 10_000; client++) tally.count(`client ${client}`, 0);
    expect(tally.count("client 0", 0)).toBe(1);
    expect(tally.count("client 0", 0)).toBe(2);
  });

  it("tells whole seconds until the window ends, never none", () => {
    expect([0, 1, 999, 1000, 59_999, 60_000].map(secondsLeft)).toEqual([60, 60, 60, 59, 1, 60]);
  });
});
