import { describe, expect, test } from "vitest";

import { isoDate } from "../../../lib/page/publication-date.ts";

describe("a date as pages write it", () => {
  test.each([
    ["2024-05-06", "2024-05-06"],
    ["2024-05-06T07:08:09Z", "2024-05-06T07:08:09Z"],
    ["2024-05-06T07:08:09.123+0200", "2024-05-06T07:08:09+02:00"],
    ["2024-05-06T07:08:09-05:30", "2024-05-06T07:08:09-05:30"],
    ["2024-05-06T07:08", "2024-05-06T07:08:00"],
    ["2024-05-06 07:08:09", "2024-05-06T07:08:09"],
    ["2024-05-06 7:08 GMT", "2024-05-06T07:08:00Z"],
    ["2024/05/06", "2024-05-06"],
    ["2024-5-6", "2024-05-06"],
    ["20240506", "2024-05-06"],
    ["6 May 2024", "2024-05-06"],
    ["Mon, 06 May 2024 07:08:09 GMT", "2024-05-06"],
    ["May 6, 2024", "2024-05-06"],
    ["Monday, Sept. 2nd, 2024", "2024-09-02"],
    ["  February\n 29 2024 ", "2024-02-29"],
  ])("%j is %s", (written, date) => expect(isoDate(written)).toBe(date));

  test.each([
    ["", "nothing"],
    ["yesterday", "a word"],
    ["03/04/2015", "two days, by country"],
    ["2023-02-29", "a day that is not"],
    ["2024-13-01", "a month that is not"],
    ["May 2024", "a month"],
    ["0000-00-00", "a placeholder"],
    ["1714979289", "a number of seconds"],
    ["Updated May 6, 2024", "a date of something else"],
    ["12 Marchers 2024 walked", "no month's name, though it begins as one"],
  ])("%j is none: %s", (written) => expect(isoDate(written)).toBeNull());

  test("a clock that is not leaves the day", () => expect(isoDate("2024-05-06T27:08:09Z")).toBe("2024-05-06"));

  test("a long string is not read through", () =>
    expect(isoDate(`2024-05-06${" ".repeat(1_000_000)}x`)).toBe("2024-05-06"));
});
