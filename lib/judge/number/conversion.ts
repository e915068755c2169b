import type { Quantity } from "../../extract/quantity.ts";
import { unitById } from "../../lexicon/units.ts";

/** `source * factor + offset` is the amount in the claim's unit. */
export interface Conversion {
  readonly factor: number;
  readonly offset: number;
}

/** Hundredths and the currency that they are a hundredth of. */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ["cent", "USD"],
  ["pence", "GBP"],
  ["paise", "INR"],
  ["kopek", "RUB"],
]);
/** Currencies whose hundredth is a cent as well. */
const CENT_CURRENCIES: ReadonlySet<string> = new Set(["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"]);
const DOLLARS: ReadonlySet<string> = new Set(["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD"]);

const SAME: Conversion = { factor: 1, offset: 0 };

/** How the source's unit becomes the claim's, or null where no fixed rate joins them (two currencies, a length and a weight). */
export function conversionBetween(source: Quantity, claim: Quantity): Conversion | null {
  if (source.unit === claim.unit) return SAME;
  if (source.unit === null || claim.unit === null) return null;
  if (claim.kind === "money" && source.kind === "money") return moneyConversion(source, claim, source.unit, claim.unit);
  const from = unitById(source.unit);
  const to = unitById(claim.unit);
  if (from === null || to === null || from.dimension !== to.dimension) return null;
  return { factor: from.factor / to.factor, offset: (from.offset - to.offset) / to.factor };
}

function moneyConversion(source: Quantity, claim: Quantity, from: string, to: string): Conversion | null {
  if (from === "cent" && CENT_CURRENCIES.has(to)) return { factor: 0.01, offset: 0 };
  if (to === "cent" && CENT_CURRENCIES.has(from)) return { factor: 100, offset: 0 };
  if (HUNDREDTHS.get(from) === to) return { factor: 0.01, offset: 0 };
  if (HUNDREDTHS.get(to) === from) return { factor: 100, offset: 0 };
  // "$" alone may be any country's dollar: it agrees with each of them.
  const dollars = DOLLARS.has(from) && DOLLARS.has(to);
  return dollars && (isBareDollar(source) || isBareDollar(claim)) ? SAME : null;
}

function isBareDollar(quantity: Quantity): boolean {
  const at = quantity.text.indexOf("$");
  if (at < 0) return /(?:^|[\d-]|million|billion|trillion|thousand|hundred)\s?dollars?$/i.test(quantity.text);
  return !/[A-Za-z.]/.test(quantity.text[at - 1] ?? "");
}

/** Converts one number. */
export function convert(value: number, { factor, offset }: Conversion): number {
  return value * factor + offset;
}

/** Whether a conversion changes anything. */
export function isIdentity({ factor, offset }: Conversion): boolean {
  return factor === 1 && offset === 0;
}
