import { describe, expect, inject, it } from "vitest";

import { Problem } from "../../functions/http/problem.ts";
import { type FetchOptions, fetchPage } from "../../functions/source/fetch-page.ts";

const PAGES = inject("pages");
const OPTIONS: FetchOptions = { loopback: true, milliseconds: 5_000, pointer: "/article/url" };

const fetched = (path: string, options: Partial<FetchOptions> = {}) =>
  fetchPage(`${PAGES}${path}`, { ...OPTIONS, ...options });

async function problemOf(path: string, options: Partial<FetchOptions> = {}): Promise<Problem> {
  const outcome = await fetched(path, options).catch((error: unknown) => error);
  if (outcome instanceof Problem) return outcome;
  throw new Error(`${path} gave no problem: ${JSON.stringify(outcome)}`);
}

describe("a page", () => {
  it("is fetched as HTML", async () => {
    const { kind, content } = await fetched("/article");
    expect(kind).toBe("html");
    expect(content).toContain("<h1>Council votes for a new bridge</h1>");
  });

  it("may be plain text", async () => {
    expect(await fetched("/plain")).toEqual({ kind: "text", content: "Prices rose in May.\r\n\r\nWages did not.\r\n" });
  });

  it("may be as large as the limit", async () => {
    expect((await fetched("/just-fits")).content).toHaveLength(2 * 1_048_576);
  });

  it.each([
    "/header-charset",
    "/meta-charset",
    "/byte-order-mark",
    "/no-charset",
    "/no-charset-latin",
    "/unknown-charset",
  ])("is decoded: %s", async (path) => expect((await fetched(path)).content).toContain("Caf\u00E9 prices"));

  it("may be five redirects away", async () => {
    expect((await fetched("/redirects?left=5")).content).toContain("Prices rose by 4%");
  });
});

describe("what is no page", () => {
  it.each([
    ["six redirects", "/redirects?left=6", "page-redirect", "more than 5"],
    ["a loop", "/loop", "page-redirect", "more than 5"],
    ["a redirect to nowhere", "/redirect-nowhere", "page-redirect", "does not say where"],
    ["a redirect to a private address", "/redirect-to?address=http://10.0.0.1/", "page-redirect", "private"],
    ["a redirect to a cloud's keys", "/redirect-to?address=//169.254.169.254/", "page-redirect", "linkLocal"],
    ["a redirect to a file", "/redirect-to?address=file:///etc/passwd", "page-redirect", "http and https"],
    ["a redirect to another port", "/redirect-to?address=http://news.example.org:22/", "page-redirect", "port 22"],
    ["a page that is gone", "/status?code=404", "page-status", "404"],
    ["a server that fails", "/status?code=500", "page-status", "500"],
    ["a wall", "/status?code=403", "page-status", "403"],
    ["a PDF", "/pdf", "page-media-type", "application/pdf"],
    ["XHTML", "/xhtml", "page-media-type", "Application/XHTML+XML"],
    ["no media type", "/untyped", "page-media-type", "no media type"],
    ["too much", "/large", "page-too-large", "2097152"],
    ["what says that it is too much", "/large-declared", "page-too-large", "2097152"],
    ["what unpacks to too much", "/bomb", "page-too-large", "2097152"],
    ["a connection that breaks off", "/broken", "page-unreachable", "broke off"],
    ["a connection that ends at once", "/hung-up", "page-unreachable", "broke off"],
  ])("%s", async (_what, path, name, detail) => {
    const problem = await problemOf(path);
    expect(problem).toMatchObject({ problem: name, status: 502 });
    expect(problem.detail).toContain(detail);
  });

  it.each(["/silent", "/stalled"])("a server that takes too long: %s", async (path) => {
    expect(await problemOf(path, { milliseconds: 300 })).toMatchObject({ problem: "page-timeout", status: 504 });
  });

  it("a port where nobody listens", async () => {
    const outcome = fetchPage("http://127.0.0.1:9", OPTIONS);
    await expect(outcome).rejects.toMatchObject({ problem: "page-unreachable", status: 502 });
  });

  it("loopback, where it is not admitted", async () => {
    const problem = await problemOf("/article", { loopback: false });
    expect(problem).toMatchObject({ problem: "address-refused", status: 422 });
    expect(problem.errors[0]?.pointer).toBe("/article/url");
    expect(problem.errors[0]?.detail).toContain("port");
  });
});
