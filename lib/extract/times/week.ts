import { weekAround } from "./fields.ts";
import type { Expression, Scan } from "./scan.ts";

const WEEK_OF = [
  ["week", "of"],
  ["week", "beginning"],
  ["week", "starting"],
  ["week", "commencing"],
  ["week", "ending"],
  ["week", "ended"],
];

/** "the week of 3 May", "the week beginning 3 May", "the week ending 9 May 2020". */
export function weekOf(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const words = WEEK_OF.find((form) => scan.has(the, ...form));
  if (words === undefined) return null;
  const date = scan.read(the + words.length);
  if (date === null || date.granularity !== "day" || date.open === true) return null;
  const day = date.interval?.from ?? null;
  const interval = day === null ? null : span(words[1] ?? "of", day);
  return { ...date, first: at, interval, fields: { ...date.fields, week: true }, granularity: "week" };
}

function span(word: string, day: number): { readonly from: number; readonly to: number } {
  if (word === "of") return weekAround(day);
  return word.startsWith("end") ? { from: day - 6, to: day } : { from: day, to: day + 6 };
}
