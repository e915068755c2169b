import {
  CAPITAL_CODES,
  COMMON_WORD_CURRENCIES,
  CURRENCY_ADJECTIVES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MONEY_CUES,
  SUBUNITS,
} from "../../lexicon/currencies.ts";
import { type Amount, amountOf } from "./amount.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import type { TokenWindow } from "./token-window.ts";

/** "$5m", "US$ 10 billion", "USD 200", "Rs 5 crore", "2.4 billion pounds", "323 million euros", "50 cents", "10 €". */
export function readMoney(window: TokenWindow, index: number): Amount | null {
  const sign = readSign(window, index);
  if (sign !== null) {
    const minus = window.isDash(sign.end) && window.glued(sign.end) && !window.glued(index) ? sign.end + 1 : sign.end;
    const numeral = readNumeral(window, minus);
    if (numeral === null || numeral.form === "vague" || numeral.suffix !== "") return null;
    // "$10 $20": a second sign is the next amount's.
    const named = CURRENCY_SIGNS.has(window.norm(numeral.end)) ? null : readCurrency(window, numeral.end, numeral);
    return amountOf(
      numeral,
      "money",
      named?.unit ?? sign.unit,
      index,
      named?.end ?? numeral.end,
      minus > sign.end ? -1 : 1,
    );
  }
  const numeral = readNumeral(window, index) ?? readArticle(window, index);
  if (numeral === null || numeral.suffix !== "") return null;
  const currency = readCurrency(window, numeral.end, numeral);
  if (currency === null) return null;
  const amount = amountOf(numeral, "money", currency.unit, index, currency.end);
  return addCents(window, amount);
}

/** "a dollar" counts one; other articles before a currency are read by nobody else. */
function readArticle(window: TokenWindow, index: number): Numeral | null {
  if (
    window.norm(index) !== "a" ||
    CURRENCY_NAMES.get(window.norm(index + 1)) === undefined ||
    window.norm(index + 1) === "pound"
  )
    return null;
  if (COMMON_WORD_CURRENCIES.has(window.norm(index + 1)) || window.isDash(index + 2)) return null;
  return {
    first: index,
    end: index + 1,
    value: 1,
    step: 1,
    form: "words",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: null,
  };
}

function readSign(window: TokenWindow, index: number): { unit: string; end: number } | null {
  const norm = window.norm(index);
  const direct = CURRENCY_SIGNS.get(norm);
  if (direct !== undefined) return { unit: direct, end: index + 1 };
  if (window.norm(index + 1) === "$") {
    const dollar = DOLLAR_PREFIXES.get(norm);
    const coded = CURRENCY_CODES.get(norm);
    if (coded !== undefined) return { unit: coded, end: index + 2 };
    if (dollar !== undefined && (window.glued(index + 1) || norm.length > 1 || norm === "c"))
      return { unit: dollar, end: index + 2 };
  }
  const code = codeAt(window, index);
  if (code === null || window.token(index + 1)?.kind !== "number") {
    const dotted = norm === "rs" && window.norm(index + 1) === "." && window.token(index + 2)?.kind === "number";
    return dotted ? { unit: "INR", end: index + 2 } : null;
  }
  return { unit: code, end: index + 1 };
}

function codeAt(window: TokenWindow, index: number): string | null {
  const norm = window.norm(index);
  const code = CURRENCY_CODES.get(norm);
  if (code === undefined) return null;
  const text = window.text(index);
  return CAPITAL_CODES.has(norm) && text === text.toLowerCase() ? null : code;
}

/** The first words of currencies that are named with an adjective. */
const ADJECTIVE_OPENERS: ReadonlySet<string> = new Set(
  [...CURRENCY_ADJECTIVES.keys()].map((words) => words.slice(0, words.indexOf(" "))),
);

/** The currency after a number: sign, code, name or name with its adjective. */
function readCurrency(window: TokenWindow, index: number, numeral: Numeral): { unit: string; end: number } | null {
  const at = window.isDash(index) && window.glued(index) && window.glued(index + 1) ? index + 1 : index;
  const norm = window.norm(at);
  const sign = CURRENCY_SIGNS.get(norm);
  // "$10 $20": a sign before a number belongs to that number.
  const signsNext = window.token(at + 1)?.kind === "number" && window.glued(at + 1);
  if (sign !== undefined) return signsNext ? null : { unit: sign, end: at + 1 };
  const next = `${norm} ${window.norm(at + 1)}`;
  for (const length of ADJECTIVE_OPENERS.has(norm) ? [3, 2] : []) {
    const words = length === 2 ? next : `${next} ${window.norm(at + 2)}`;
    const adjective =
      CURRENCY_ADJECTIVES.get(words) ?? (words.endsWith("s") ? CURRENCY_ADJECTIVES.get(words.slice(0, -1)) : undefined);
    if (adjective !== undefined) return { unit: adjective, end: at + length };
  }
  const code = codeAt(window, at);
  if (code !== null && window.token(at + 1)?.kind !== "number") return { unit: code, end: at + 1 };
  const name = CURRENCY_NAMES.get(norm) !== undefined ? norm : norm.endsWith("s") ? norm.slice(0, -1) : norm;
  const subunit = SUBUNITS.get(name);
  if (subunit !== undefined) return { unit: subunit.id, end: at + 1 };
  const currency = CURRENCY_NAMES.get(name);
  if (currency === undefined) return null;
  if (COMMON_WORD_CURRENCIES.has(name) && numeral.scale < 1000 && numeral.value < 100) return null;
  if (name === "pound" && !isMoneyPound(window, at, numeral)) return null;
  return { unit: currency, end: at + 1 };
}

/** "Pounds" are weight unless the number is large or the sentence speaks of money. */
function isMoneyPound(window: TokenWindow, index: number, numeral: Numeral): boolean {
  if (numeral.scale >= 1e6) return true;
  if (window.norm(index + 1) === "of" || window.norm(index + 1) === "-") return false;
  if (window.norm(index + 1) === "sterling") return true;
  // Eight tokens on either side are a clause or so: far enough for the verb of paying.
  for (let at = index - 8; at <= index + 8; at++) {
    if (MONEY_CUES.has(window.lemma(at)) || CURRENCY_SIGNS.has(window.norm(at))) return true;
  }
  return false;
}

/** "3 dollars 50 cents", "3 dollars 50". */
function addCents(window: TokenWindow, amount: Amount): Amount {
  if (amount.value === null) return amount;
  const at = window.norm(amount.end) === "and" ? amount.end + 1 : amount.end;
  const numeral = readNumeral(window, at);
  if (numeral === null || numeral.value >= 100 || numeral.suffix !== "") return amount;
  const name = window.norm(numeral.end);
  const named = SUBUNITS.get(name) ?? (name.endsWith("s") ? SUBUNITS.get(name.slice(0, -1)) : undefined);
  // "15 dollars 50": two digits that end the phrase are cents.
  const bare = numeral.form === "digits" && numeral.value >= 10 && window.pos(numeral.end) === "PUNCT";
  const subunit = named ?? (bare ? { id: "cent" } : undefined);
  if (subunit === undefined || !["USD", "EUR", "GBP", "AUD", "CAD"].includes(amount.unit ?? "")) return amount;
  const value = amount.value + numeral.value / 100;
  return {
    ...amount,
    value,
    min: value,
    max: value,
    step: 0.01,
    end: named === undefined ? numeral.end : numeral.end + 1,
  };
}
