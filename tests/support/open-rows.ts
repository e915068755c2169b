import { describe, expect, test } from "vitest";

/**
 * A golden table whose rows are named by their first column. Rows named in `open` are not answered as wanted yet: they are
 * tested to fail, so that the list can only shrink.
 */
export function describeRows<Row extends readonly [name: string, ...rest: unknown[]]>(
  title: string,
  rows: readonly Row[],
  open: Readonly<Record<string, string>>,
  check: (row: Row) => void,
): void {
  describe(title, () => {
    test.each(rows.filter(([name]) => !(name in open)).map((row): [string, Row] => [row[0], row]))(
      "%s",
      (_name, row) => {
        check(row);
      },
    );
    for (const row of rows.filter(([name]) => name in open)) {
      test.fails(`${row[0]} (open: ${open[row[0]] ?? ""})`, () => {
        check(row);
      });
    }
    test("each row has a name of its own, and the open ones are rows", () => {
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
      expect(Object.keys(open).filter((name) => !rows.some((row) => row[0] === name))).toEqual([]);
    });
  });
}
