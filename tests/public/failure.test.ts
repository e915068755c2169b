import { describe, expect, it } from "vitest";

import { PROBLEM_TYPES } from "../../functions/http/problem-types.ts";
import { failureFrom, failureOf, ServiceFailure, TIMEOUT, unreachable } from "../../public/src/service/failure.ts";

const problem = (name: string, status: number, more: object = {}) => ({
  type: `/problems/${name}`,
  title: "A title",
  status,
  detail: "What was wrong.",
  instance: "/v1/claims/check#abc-1",
  ...more,
});

describe("failureOf", () => {
  it("says what happened and what to do for every problem type of the service", () => {
    for (const [name, { status, title }] of Object.entries(PROBLEM_TYPES)) {
      const failure = failureOf(status, problem(name, status, { title }), null);
      expect(failure.title, name).toMatch(/^[A-Z].*\.$/su);
      expect(failure.advice, name).toMatch(/^[A-Z].*\.$/su);
    }
  });

  it("says how long to wait, where the service says so", () => {
    expect(failureOf(429, problem("quota-exceeded", 429), "12")).toMatchObject({ kind: "quota", retryAfter: 12 });
    expect(failureOf(429, problem("quota-exceeded", 429), "12").advice).toContain("12 seconds");
    expect(failureOf(429, problem("quota-exceeded", 429), "600").advice).toContain("10 minutes");
    expect(failureOf(429, problem("quota-exceeded", 429), null)).not.toHaveProperty("retryAfter");
    expect(failureOf(429, problem("quota-exceeded", 429), "Mon, 01 Jan 2029").advice).toContain("a minute");
  });

  it("names the items of a batch that are at fault", () => {
    const errors = [
      { pointer: "/claims/3/text", detail: "too long" },
      { pointer: "/quotes/0", detail: "empty" },
      { pointer: "/article/text", detail: "empty" },
    ];
    expect(failureOf(422, problem("invalid-request", 422, { errors }), null).items).toEqual([
      { index: 3, detail: "too long" },
      { index: 0, detail: "empty" },
    ]);
  });

  it("says of a page that cannot be read how to do without, and nothing twice", () => {
    const errors = [{ pointer: "/article/url", detail: "10.0.0.1 is no public address" }];
    const detail = "The address is not fetched: 10.0.0.1 is no public address.";
    const failure = failureOf(422, problem("address-refused", 422, { detail, errors }), null);
    expect(failure.advice).toContain("copy its text");
    expect(failure.detail).toBe(detail);
  });

  it("gives the request's number for a fault of the service", () => {
    const failure = failureOf(500, problem("internal-error", 500), null);
    expect(failure.kind).toBe("broken");
    expect(failure.advice).toContain("abc-1");
  });

  it("knows an answer that is not Attest's", () => {
    expect(failureOf(404, "<html>", null).kind).toBe("foreign");
    expect(failureOf(403, { error: "no" }, null).kind).toBe("foreign");
    expect(failureOf(503, null, null).kind).toBe("broken");
  });
});

describe("failureFrom", () => {
  const open = new AbortController().signal;

  it("tells a stop from a failure", () => {
    expect(failureFrom(new TypeError("aborted"), AbortSignal.abort(), true)).toBeNull();
    expect(failureFrom(new TypeError("fetch failed"), open, true)).toEqual(unreachable(true));
    expect(failureFrom(new TypeError("fetch failed"), open, false)?.kind).toBe("offline");
    expect(failureFrom(new ServiceFailure(TIMEOUT), open, true)).toBe(TIMEOUT);
  });
});
