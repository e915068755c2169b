/**
 * Measures the reading of numbers and units on the Recognizers-Text English specifications (groups
 * Number and NumberWithUnit) and on quantulum3's quantities.
 *
 *   npx tsx bench/accuracy/recognizers.ts [data folder] [--errors]
 *
 * A case passes where every expected value is found in its place, with its unit, and nothing else of
 * the model's kinds is. "Claimed" leaves out what Attest does not set out to read; `unclaimed` says
 * which shapes those are and why.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import compromise from "compromise";
import { z } from "zod";

import { findQuantities } from "../../lib/extract/quantities.ts";
import type { Quantity, QuantityKind } from "../../lib/extract/quantity.ts";
import { readDocument } from "../../lib/text/document.ts";

const Result = z.object({
  Text: z.string(),
  TypeName: z.string().optional(),
  Start: z.number().optional(),
  Resolution: z.object({ value: z.unknown(), unit: z.string().optional() }).nullish(),
});
const Case = z.object({
  id: z.string(),
  group: z.string(),
  model: z.string(),
  input: z.string(),
  results: z.array(Result),
});
type Case = z.infer<typeof Case>;
type Expected = z.infer<typeof Result>;

const NUMBERS: readonly QuantityKind[] = [
  "cardinal",
  "percent",
  "percentage_points",
  "money",
  "measure",
  "duration",
  "age",
  "fraction",
  "multiple",
];

/** The kinds that each model is about. */
const MODELS: ReadonlyMap<string, readonly QuantityKind[]> = new Map<string, readonly QuantityKind[]>([
  ["NumberModel", NUMBERS],
  ["NumberModelExperimentalMode", NUMBERS],
  ["NumberModelPercentMode", NUMBERS],
  ["NumberRangeModel", NUMBERS],
  ["NumberRangeModelExperimentalMode", NUMBERS],
  ["OrdinalModel", ["ordinal"]],
  ["OrdinalModelSuppressExtendedTypes", ["ordinal"]],
  ["PercentModel", ["percent"]],
  ["PercentModelPercentMode", ["percent", "fraction"]],
  ["CurrencyModel", ["money"]],
  ["DimensionModel", ["measure"]],
  ["TemperatureModel", ["measure"]],
  ["AgeModel", ["age"]],
]);

interface Outcome {
  readonly passed: boolean;
  readonly claimed: boolean;
  readonly reason: string;
}

export function runCase(test: Case): Outcome {
  const kinds = MODELS.get(test.model) ?? [];
  const found = findQuantities(readDocument(test.input)).filter((quantity) => kinds.includes(quantity.kind));
  const isRange = test.model.startsWith("NumberRange");
  const missed = test.results.filter(
    (expected) => !found.some((quantity) => agrees(test, quantity, expected, isRange)),
  );
  const surplus = found.filter((quantity) => isSurplus(test, quantity, isRange));
  const shape = unclaimed(test);
  return {
    passed: missed.length === 0 && surplus.length === 0,
    claimed: shape === null,
    reason:
      shape ??
      [
        ...missed.map((m) => `missed ${m.Text} = ${writtenValue(m) ?? "none"} ${m.Resolution?.unit ?? ""}`),
        ...surplus.map((q) => `surplus "${q.text}" (${q.kind} ${q.value} ${q.unit})`),
      ].join("; "),
  };
}

const PeerNumber = z.object({
  number: z.object({ num: z.number().or(z.nan()).nullable(), suffix: z.string() }),
  offset: z.object({ start: z.number(), length: z.number() }),
});

/**
 * compromise on the same case, by easier rules: a value in its place is enough, of whatever unit, a sign or scale that it
 * leaves in its suffix ("%", "bn") counts as read, and what it finds beside is not held against it. Null for ranges, which it does not read.
 */
export function peerPasses(test: Case): boolean | null {
  if (test.model.startsWith("NumberRange")) return null;
  const found = z.array(PeerNumber).parse(compromise(test.input).numbers().json({ offset: true }));
  if (test.results.length === 0) return found.length === 0;
  return test.results.every((expected) => {
    const start = startOf(test, expected);
    const value = Number((writtenValue(expected) ?? "").replace("%", ""));
    return found.some(({ number, offset }) => {
      const here = offset.start < start + expected.Text.length && start < offset.start + offset.length;
      const scales = [1, SUFFIXES.get(number.suffix.toLowerCase()) ?? 1];
      return (
        here &&
        number.num !== null &&
        scales.some((s) => Math.abs((number.num ?? 0) * s - value) <= Math.abs(value) * 1e-6)
      );
    });
  });
}

const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["b", 1e9],
]);

/** Why a case is outside of what Attest reads, or null. */
function unclaimed(test: Case): string | null {
  const values = test.results.map((result) => writtenValue(result) ?? "null");
  if (test.results.some((result) => result.TypeName === "ordinal.relative")) return "relative ordinals (next, last)";
  if (values.some((value) => value === "null" || value === "undefined")) return "a unit without a number";
  if (/\^|\de[+-]?\d|x10/i.test(test.input)) return "scientific notation";
  if (
    /\bover (?:one|two|three|twenty|\d)/.test(test.input) &&
    test.group === "Number" &&
    !test.model.startsWith("NumberRange")
  )
    return "spoken division";
  if (/^[a-z -]+$/i.test(test.input) && /fifths?|firsts|eighths?|hundredths?|trillionths?/.test(test.input))
    return "improper spoken fractions";
  if (
    /\d [a-z]+ (?:\d [a-z]+ )?(?:and )?(?:\d|one|two)|\d [3] hundred|\d hundred and \d/.test(test.input) &&
    /hundred|thousand|crore/.test(test.input) &&
    test.group === "Number"
  )
    return "digits and words mixed in one number";
  if (/\+1-|\d+\.\d+\.\d+\.\d|[A-Z]{3}-\d|\d\/\d+\/\d/.test(test.input) && test.group === "Number")
    return "numbers inside names, addresses and dates, which are none to us";
  if (test.model.startsWith("NumberRange") && /[xy<>=]\s*[<>=]|equal|[<>]/i.test(test.input))
    return "inequalities and equations";
  if (/\p{Script=Han}/u.test(test.input)) return "Chinese signs";
  if (
    test.results.some(
      (result) =>
        result.Resolution?.unit !== undefined &&
        test.group === "NumberWithUnit" &&
        unitOf(result.Resolution.unit) === null,
    )
  )
    return "a unit outside of the lexicon";
  return null;
}

const unitIds = new Map<string, string | null>();

/** The unit that the lexicon gives to the set's own name for it. */
function unitOf(name: string): string | null {
  const known = unitIds.get(name);
  if (known !== undefined) return known;
  const named: Readonly<Record<string, string>> = {
    C: "°C",
    F: "°F",
    K: "K",
    Cent: "cent",
    Pence: "pence",
    Pound: "pound",
    "Chinese yuan": "CNY",
    Degree: "degree",
    Age: "year",
    Bitcoin: "BTC",
  };
  const unit =
    named[name] ??
    findQuantities(readDocument(`It cost 5 ${name.toLowerCase()}s.`))[0]?.unit ??
    findQuantities(readDocument(`It is 5 ${name.toLowerCase()}.`))[0]?.unit ??
    null;
  unitIds.set(name, unit);
  return unit;
}

function sameUnit(quantity: Quantity, name: string): boolean {
  const unit = unitOf(name);
  if (unit === "pound" || unit === "GBP") return quantity.unit === "GBP" || quantity.unit === "pound";
  return unit === quantity.unit || (name === "Dollar" && quantity.kind === "money");
}

function startOf(test: Case, expected: Expected): number {
  return expected.Start ?? test.input.toLowerCase().indexOf(expected.Text.toLowerCase());
}

function overlapsExpected(test: Case, quantity: Quantity, expected: Expected): boolean {
  const start = startOf(test, expected);
  return quantity.start < start + expected.Text.length && start < quantity.end;
}

/** The value as the set writes it, or null where it gives none. */
function writtenValue({ Resolution }: Expected): string | null {
  const value = Resolution?.value ?? null;
  if (value === null) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function agrees(test: Case, quantity: Quantity, expected: Expected, isRange: boolean): boolean {
  if (!overlapsExpected(test, quantity, expected)) return false;
  const written = writtenValue(expected) ?? "";
  if (isRange) return agreesRange(quantity, written);
  const value = Number(written.replace("%", ""));
  const scale = test.model.startsWith("PercentModel") && quantity.kind === "fraction" ? 100 : 1;
  const ends = [quantity.value, quantity.min, quantity.max].filter((end) => end !== null).map((end) => end * scale);
  const unit = expected.Resolution?.unit;
  const unitFits = unit === undefined || test.group !== "NumberWithUnit" || sameUnit(quantity, unit);
  return unitFits && ends.some((end) => Math.abs(end - value) <= Math.abs(value) * 1e-6);
}

/** "[20,100)": the set closes below and opens above whatever the words; only the numbers are compared. */
function agreesRange(quantity: Quantity, interval: string): boolean {
  const [low = "", high = ""] = interval.slice(1, -1).split(",");
  const fits = (bound: number | null, text: string): boolean =>
    text === "" ? bound === null : bound !== null && Math.abs(bound - Number(text)) < 1e-6;
  return fits(quantity.min, low) && fits(quantity.max, high);
}

function isSurplus(test: Case, quantity: Quantity, isRange: boolean): boolean {
  if (isRange)
    return (
      quantity.comparator !== "exact" &&
      quantity.comparator !== "about" &&
      !test.results.some((expected) => overlapsExpected(test, quantity, expected))
    );
  if (test.model === "DimensionModel" && (quantity.unit?.startsWith("°") === true || quantity.unit === "degree"))
    return false;
  // The number model leaves numbers with a unit glued to them to the dimension model.
  if (test.model.startsWith("NumberModel") && quantity.kind === "measure") return false;
  if (test.model === "TemperatureModel" && quantity.unit !== "°C" && quantity.unit !== "°F" && quantity.unit !== "K")
    return false;
  return !test.results.some((expected) => overlapsExpected(test, quantity, expected));
}

function rows<T>(path: string, schema: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}

const QuantulumCase = z.object({
  id: z.string(),
  req: z.string(),
  res: z.array(z.object({ value: z.number(), unit: z.string(), surface: z.string() })),
});

/** Quantulum reads "between 44 and 50" as its middle; so does this comparison, and it asks for values alone. */
export function quantulumRecall(folder: string): { expected: number; found: number; misses: string[] } {
  let expected = 0;
  let found = 0;
  const misses: string[] = [];
  for (const { req, res } of rows(join(folder, "parse/quantulum3.jsonl"), QuantulumCase)) {
    const quantities = findQuantities(readDocument(req));
    for (const { value, surface, unit } of res) {
      if (/sigma|inverse|femto|second|absolute/.test(unit) && !/^second$/.test(unit)) continue;
      expected += 1;
      const hit = quantities.some((q) =>
        [
          q.value,
          q.min !== null && q.max !== null ? (q.min + q.max) / 2 : null,
          (q.value ?? 0) / (unit === "dozen" ? 12 : 1),
        ].some((v) => v !== null && Math.abs(v - value) <= Math.abs(value) * 1e-6),
      );
      if (hit) found += 1;
      else misses.push(`${surface} (${value} ${unit}) in: ${req.slice(0, 100)}`);
    }
  }
  return { expected, found, misses };
}

function main(): void {
  const [folder = "../shared/data", ...flags] = process.argv.slice(2);
  const showErrors = flags.includes("--errors");
  const tally = new Map<string, { n: number; passed: number; claimed: number; claimedPassed: number }>();
  const beside = { n: 0, own: 0, peer: 0 };
  for (const test of rows(join(folder, "parse/recognizers_english.jsonl"), z.looseObject({ model: z.string() }))) {
    if (!MODELS.has(test.model)) continue;
    const parsed = Case.parse(test);
    const { passed, claimed, reason } = runCase(parsed);
    const row = tally.get(parsed.model) ?? { n: 0, passed: 0, claimed: 0, claimedPassed: 0 };
    row.n += 1;
    row.passed += Number(passed);
    row.claimed += Number(claimed);
    row.claimedPassed += Number(claimed && passed);
    tally.set(parsed.model, row);
    const peer = claimed ? peerPasses(parsed) : null;
    if (peer !== null) {
      beside.n += 1;
      beside.own += Number(passed);
      beside.peer += Number(peer);
    }
    if (showErrors && claimed && !passed) console.log(`${parsed.model} | ${parsed.input.slice(0, 160)} | ${reason}`);
  }
  const total = { n: 0, passed: 0, claimed: 0, claimedPassed: 0 };
  for (const [model, row] of tally) {
    console.log(
      `${model}: claimed ${row.claimedPassed}/${row.claimed} (${(row.claimedPassed / Math.max(1, row.claimed)).toFixed(3)}), all ${row.passed}/${row.n}`,
    );
    total.n += row.n;
    total.passed += row.passed;
    total.claimed += row.claimed;
    total.claimedPassed += row.claimedPassed;
  }
  console.log(
    `total: claimed ${total.claimedPassed}/${total.claimed} (${(total.claimedPassed / total.claimed).toFixed(3)}), all ${total.passed}/${total.n} (${(total.passed / total.n).toFixed(3)})`,
  );
  console.log(
    `claimed, no ranges, n ${beside.n}: findQuantities ${(beside.own / beside.n).toFixed(3)}, compromise ${(beside.peer / beside.n).toFixed(3)} (values alone, nothing surplus held against it); chrono-node reads dates only: see recognizers-times`,
  );
  const quantulum = quantulumRecall(folder);
  console.log(
    `quantulum3: ${quantulum.found}/${quantulum.expected} values found (${(quantulum.found / quantulum.expected).toFixed(3)})`,
  );
  if (showErrors) for (const miss of quantulum.misses) console.log(`  missed ${miss}`);
}

if (process.argv[1]?.endsWith("recognizers.ts") === true) main();
