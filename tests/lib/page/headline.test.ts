import { describe, expect, test } from "vitest";

import { parseHtml } from "../../../functions/source/parse-html.ts";
import { nameOfByline } from "../../../lib/page/byline.ts";
import { readPage } from "../../../lib/page/index.ts";

const titleOf = (title: string, body: string, head = "") =>
  readPage(
    parseHtml(`<html><head><title>${title}</title>${head}</head><body>${body}<p>The council voted.</p></body></html>`),
  ).title;

describe("a title", () => {
  test.each([
    ["without the site behind a bar", "Council votes for a bridge | The Courier", "", "Council votes for a bridge"],
    [
      "without the site behind an en dash",
      "Council votes for a bridge \u2013 The Courier",
      "",
      "Council votes for a bridge",
    ],
    [
      "as a heading repeats it, colon and all",
      "Bridge: how the council voted \u2014 The Courier",
      "<h1>Bridge: how the council voted</h1>",
      "Bridge: how the council voted",
    ],
    ["whole where nothing is a site", "How the council voted on the bridge", "", "How the council voted on the bridge"],
    ["whole where it is short", "Bridges \u2013 Harrowgate", "", "Bridges \u2013 Harrowgate"],
    ["with a dash of its own", "The well-known bridge of Harrowgate", "", "The well-known bridge of Harrowgate"],
  ])("is given %s", (_what, title, body, expected) => expect(titleOf(title, body)).toBe(expected));

  test("of the meta elements loses the site's name", () => {
    const head = `<meta property="og:title" content="Council votes - The Courier"><meta property="og:site_name" content="The Courier">`;
    expect(titleOf("x", "", head)).toBe("Council votes");
  });
});

describe("a byline", () => {
  test.each([
    ["By Ada Lindqvist", "Ada Lindqvist"],
    ["by: Ada Lindqvist and Tom Okafor", "Ada Lindqvist and Tom Okafor"],
    ["Written by\n  Ada Lindqvist", "Ada Lindqvist"],
    ["By Ada Lindqvist\n  March 25, 2015", "Ada Lindqvist"],
    ["Ada Lindqvist | 25 March 2015", "Ada Lindqvist"],
    ["Ada Lindqvist, Published Mon, Mar 25", "Ada Lindqvist"],
    ["Ada Lindqvist 2015-03-25", "Ada Lindqvist"],
    ["Byron May", "Byron May"],
    ["June Marsh", "June Marsh"],
  ])("%j names %j", (byline, name) => expect(nameOfByline(byline)).toBe(name));

  test.each(["", "By ", "Last Updated: January 7, 2025", "April 28, 2019 at 6:01 am Updated April 29", "12/03/2024"])(
    "%j names nobody",
    (byline) => expect(nameOfByline(byline)).toBeNull(),
  );

  test("of a million characters is not read through", () => {
    expect(nameOfByline(` | ${"- ".repeat(1_000_000)}`)).toBeNull();
  });
});
