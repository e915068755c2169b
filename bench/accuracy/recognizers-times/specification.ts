import { z } from "zod";

import { parseIsoDate } from "../../../lib/extract/times/calendar.ts";

const Reading = z.object({
  timex: z.string().nullish(),
  type: z.string().nullish(),
  Mod: z.string().nullish(),
  value: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
});
const Resolved = z.record(z.string(), z.string().nullish()).nullish();
const Parsed = z.object({
  Timex: z.string().nullish(),
  Mod: z.string().nullish(),
  values: z.array(Reading).nullish(),
  FutureResolution: Resolved,
  PastResolution: Resolved,
});
const Result = z.object({
  Text: z.string().catch(""),
  Start: z.number().optional(),
  Type: z.string().optional(),
  TypeName: z.string().optional(),
  Value: Parsed.nullish().catch(null),
  Resolution: z
    .object({ values: z.array(Reading).nullish() })
    .nullish()
    .catch(null),
});
/** A row of the specification, as converted to JSON lines. */
export const Row = z.object({
  id: z.string(),
  group: z.string(),
  model: z.string(),
  input: z.string(),
  reference_time: z.string().nullable(),
  results: z.array(Result),
});
export type Row = z.infer<typeof Row>;

/** A gold result: where it stands, and the readings any of which is right. Bounds as day numbers, end as written there. */
export interface Gold {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly timex: string;
  readonly readings: readonly { readonly start: number | null; readonly end: number | null; readonly point: boolean }[];
}

/** The dates and date ranges of a row that name days. */
export function goldOf(row: Row): Gold[] {
  const golds: Gold[] = [];
  for (const result of row.results) {
    const values = result.Resolution?.values ?? result.Value?.values ?? null;
    const type = values?.[0]?.type ?? (result.TypeName ?? result.Type ?? "").replace("datetimeV2.", "");
    if (result.Text === "" || (type !== "date" && type !== "daterange")) continue;
    const modifier = values?.[0]?.Mod ?? result.Value?.Mod ?? "";
    const timex = values?.[0]?.timex ?? result.Value?.Timex ?? "";
    const readings =
      values === null
        ? resolutions(result.Value)
        : values.map((value) => readingOf(value.value, value.start, value.end));
    const usable = readings.filter((reading) => reading.start !== null || reading.end !== null);
    const isPlaced =
      result.Start !== undefined && row.input.slice(result.Start).toLowerCase().startsWith(result.Text.toLowerCase());
    const start = isPlaced ? (result.Start ?? 0) : row.input.toLowerCase().indexOf(result.Text.toLowerCase());
    if (usable.length === 0 || start < 0 || timex === "") continue;
    golds.push({
      text: result.Text,
      start,
      end: start + result.Text.length,
      timex: modifier === "" ? timex : `${timex} ${modifier}`,
      readings: usable,
    });
  }
  return golds;
}

function resolutions(parsed: z.infer<typeof Parsed> | null | undefined): Gold["readings"] {
  return [parsed?.FutureResolution, parsed?.PastResolution].flatMap((resolution) =>
    resolution === null || resolution === undefined
      ? []
      : [readingOf(resolution["date"], resolution["startDate"], resolution["endDate"])],
  );
}

function readingOf(
  value: string | null | undefined,
  start: string | null | undefined,
  end: string | null | undefined,
): Gold["readings"][number] {
  const day = (text: string | null | undefined): number | null =>
    text === null || text === undefined ? null : parseIsoDate(text);
  const point = day(value);
  return point === null
    ? { start: day(start), end: day(end), point: false }
    : { start: point, end: point, point: true };
}
