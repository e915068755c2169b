import { describe, expect, test } from "vitest";
import type { FindingCode } from "../../lib/judge/result.ts";
import { FINDING_CODES } from "../../lib/judge/result.ts";
import { checkClaim, readArticle } from "../../lib/index.ts";
import { untrueSpans } from "./span-walker.ts";

/** A tiny article, a claim, the verdicts that a careful reader allows ("a|b"), and a code that must be among the findings. */
export type VerdictRow = readonly [article: string, claim: string, verdicts: string, code?: FindingCode];

/**
 * Rows, named "article | claim", that the engine does not answer as wanted yet, each with its diagnosis. The list may only shrink:
 * a row on it that passes fails the test. A diagnosis that opens with "WRONG" admits that the answer misleads.
 */
export type OpenRows = Readonly<Record<string, string>>;

export interface VerdictTable {
  readonly fires: readonly VerdictRow[];
  readonly nearMisses: readonly VerdictRow[];
  readonly open: OpenRows;
}

const VERDICTS: ReadonlySet<string> = new Set([
  "supported",
  "partially_supported",
  "refuted",
  "conflicting_evidence",
  "not_enough_info",
  "not_checkable",
]);
export const PUBLISHED_AT = "2024-05-20";

export interface RowAnswer {
  readonly differences: readonly string[];
  readonly misleads: boolean;
}

export function answerRow([article, claim, verdicts, code]: VerdictRow): RowAnswer {
  const result = checkClaim({ text: claim }, readArticle({ text: article, publishedAt: PUBLISHED_AT }), {
    asOf: null,
    minConfidence: 0,
  });
  const allowed = verdicts.split("|");
  const codes = result.findings.map((f) => f.code);
  const reason = result.findings
    .filter((f) => f.stance !== "supports")
    .map((f) => `${f.code}: ${f.message}`)
    .slice(0, 2)
    .join(" ");
  const differences = [
    ...(allowed.includes(result.verdict) ? [] : [`${result.verdict}, wanted ${verdicts} (${reason})`]),
    ...(code === undefined || codes.includes(code) ? [] : [`no ${code} among ${codes.join(", ")}`]),
    ...untrueSpans(result, { article, claim }).map((span) => `untrue span ${span.path}`),
  ];
  const misleads = allowed.includes("supported") ? result.verdict === "refuted" : result.verdict === "supported";
  return { differences, misleads };
}

function nameOf([article, claim]: VerdictRow): string {
  return `${article} | ${claim}`;
}

function named(rows: readonly VerdictRow[]): [string, VerdictRow][] {
  return rows.map((row) => [nameOf(row), row]);
}

/** One test a row, and the rules of the list of open rows. */
export function describeTable(name: string, { fires, nearMisses, open }: VerdictTable): void {
  const rows = [...fires, ...nearMisses];
  const closed = (table: readonly VerdictRow[]): VerdictRow[] => table.filter((row) => !(nameOf(row) in open));
  describe(name, () => {
    describe("fires", () => {
      test.each(named(closed(fires)))("%s", (_name, row) => {
        const { differences, misleads } = answerRow(row);
        expect(differences, `${misleads ? "WRONG: " : ""}${differences.join("; ")}`).toEqual([]);
      });
    });
    describe("does not fire on a near miss", () => {
      test.each(named(closed(nearMisses)))("%s", (_name, row) => {
        const { differences, misleads } = answerRow(row);
        expect(differences, `${misleads ? "WRONG: " : ""}${differences.join("; ")}`).toEqual([]);
      });
    });
    test("open rows: none passes, and none misleads that is not admitted to", () => {
      const listed = rows.filter((row) => nameOf(row) in open).map((row) => ({ name: nameOf(row), ...answerRow(row) }));
      const answered = listed.filter((row) => row.differences.length === 0).map((row) => row.name);
      expect(answered, ["take these off the list:", ...answered].join("\n- ")).toEqual([]);
      expect(
        listed
          .filter((row) => row.misleads && open[row.name]?.startsWith("WRONG") !== true)
          .map((row) => [row.name, row.differences]),
      ).toEqual([]);
    });
    test("the table is well formed", () => {
      expect(fires.length).toBeGreaterThanOrEqual(12);
      expect(nearMisses.length).toBeGreaterThanOrEqual(12);
      expect(new Set(rows.map(nameOf)).size, "each row once").toBe(rows.length);
      expect(Object.keys(open).filter((key) => !rows.some((row) => nameOf(row) === key))).toEqual([]);
      for (const [, , verdicts, code] of rows) {
        expect(
          verdicts.split("|").every((v) => VERDICTS.has(v)),
          verdicts,
        ).toBe(true);
        if (code !== undefined) expect(FINDING_CODES).toContain(code);
      }
    });
  });
}
