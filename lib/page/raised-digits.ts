const RAISED: Readonly<Record<string, string>> = {
  "0": "\u2070",
  "1": "\u00B9",
  "2": "\u00B2",
  "3": "\u00B3",
  "4": "\u2074",
  "5": "\u2075",
  "6": "\u2076",
  "7": "\u2077",
  "8": "\u2078",
  "9": "\u2079",
  "+": "\u207A",
  "-": "\u207B",
  "\u2212": "\u207B",
};

/**
 * A raised number in raised characters, so that `10<sup>6</sup>` does not become 106. Raised words
 * ("19<sup>th</sup>") stay as they are.
 */
export function raised(word: string): string {
  return /^[+\u2212-]?\d{1,3}$/u.test(word) ? Array.from(word, (sign) => RAISED[sign] ?? sign).join("") : word;
}
