/** Currency signs (folded), to ISO 4217 codes. "$" alone is read as the US dollar. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"], ["£", "GBP"], ["€", "EUR"], ["¥", "JPY"], ["₹", "INR"], ["₽", "RUB"], ["₩", "KRW"],
  ["₺", "TRY"], ["₪", "ILS"], ["₦", "NGN"], ["₱", "PHP"], ["₫", "VND"], ["₴", "UAH"], ["฿", "THB"],
  ["₡", "CRC"], ["₭", "LAK"], ["₸", "KZT"], ["₿", "BTC"], ["₵", "GHS"], ["₲", "PYG"], ["元", "CNY"],
]);

/** Letters before a dollar sign that name whose dollar it is ("US$", "HK$"). */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["us", "USD"], ["u.s", "USD"], ["u.s.", "USD"], ["a", "AUD"], ["au", "AUD"], ["c", "CAD"], ["ca", "CAD"],
  ["hk", "HKD"], ["nz", "NZD"], ["s", "SGD"], ["nt", "TWD"], ["r", "BRL"], ["mx", "MXN"],
]);

/** Codes and abbreviations that stand before or after the number. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ["usd", "USD"], ["eur", "EUR"], ["gbp", "GBP"], ["jpy", "JPY"], ["cny", "CNY"], ["rmb", "CNY"],
  ["inr", "INR"], ["rs", "INR"], ["chf", "CHF"], ["aud", "AUD"], ["cad", "CAD"], ["nzd", "NZD"],
  ["sek", "SEK"], ["nok", "NOK"], ["dkk", "DKK"], ["hkd", "HKD"], ["sgd", "SGD"], ["brl", "BRL"],
  ["zar", "ZAR"], ["rub", "RUB"], ["try", "TRY"], ["mxn", "MXN"], ["krw", "KRW"], ["pln", "PLN"],
  ["aed", "AED"], ["sar", "SAR"], ["ngn", "NGN"], ["kes", "KES"], ["pkr", "PKR"], ["php", "PHP"],
  ["idr", "IDR"], ["thb", "THB"], ["btc", "BTC"], ["mad", "MAD"], ["egp", "EGP"], ["ils", "ILS"],
]);

/** Codes that are also words: they count only in capitals. */
export const CAPITAL_CODES: ReadonlySet<string> = new Set(["try", "mad", "php", "cad", "all", "rs"]);

/** Currency names (singular, folded) that need nothing before them. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"], ["buck", "USD"], ["euro", "EUR"], ["pound", "GBP"], ["quid", "GBP"], ["sterling", "GBP"],
  ["yen", "JPY"], ["yuan", "CNY"], ["renminbi", "CNY"], ["rupee", "INR"], ["ruble", "RUB"], ["rouble", "RUB"],
  ["franc", "CHF"], ["won", "KRW"], ["peso", "MXN"], ["real", "BRL"], ["reais", "BRL"], ["rand", "ZAR"], ["lira", "TRY"],
  ["krona", "SEK"], ["kronor", "SEK"], ["krone", "NOK"], ["kroner", "NOK"], ["zloty", "PLN"],
  ["shekel", "ILS"], ["dirham", "AED"], ["riyal", "SAR"], ["naira", "NGN"], ["baht", "THB"],
  ["rupiah", "IDR"], ["ringgit", "MYR"], ["dinar", "IQD"], ["hryvnia", "UAH"], ["forint", "HUF"],
  ["shilling", "KES"], ["cedi", "GHS"], ["peseta", "ESP"], ["markka", "FIM"], ["bitcoin", "BTC"],
  ["guilder", "NLG"], ["dong", "VND"], ["deutschmark", "DEM"], ["drachma", "GRD"], ["rial", "IRR"],
]);

/** Names that are common words too: they need digits or a scale before them. */
export const COMMON_WORD_CURRENCIES: ReadonlySet<string> = new Set(["won", "real", "rand", "buck", "dong", "sterling"]);

/** Whose currency, where an adjective says it: "Australian dollars", "Egyptian pounds". */
export const CURRENCY_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ["us dollar", "USD"], ["u.s. dollar", "USD"], ["american dollar", "USD"], ["australian dollar", "AUD"],
  ["canadian dollar", "CAD"], ["hong kong dollar", "HKD"], ["singapore dollar", "SGD"], ["new zealand dollar", "NZD"],
  ["taiwan dollar", "TWD"], ["jamaican dollar", "JMD"], ["british pound", "GBP"], ["pound sterling", "GBP"],
  ["pounds sterling", "GBP"], ["egyptian pound", "EGP"], ["lebanese pound", "LBP"], ["syrian pound", "SYP"],
  ["irish pound", "IEP"], ["sudanese pound", "SDG"], ["japanese yen", "JPY"], ["chinese yuan", "CNY"], ["indian rupee", "INR"],
  ["pakistani rupee", "PKR"], ["sri lankan rupee", "LKR"], ["nepalese rupee", "NPR"], ["swiss franc", "CHF"],
  ["french franc", "FRF"], ["belgian franc", "BEF"], ["cfa franc", "XOF"], ["mexican peso", "MXN"],
  ["argentine peso", "ARS"], ["chilean peso", "CLP"], ["colombian peso", "COP"], ["philippine peso", "PHP"],
  ["cuban peso", "CUP"], ["turkish lira", "TRY"], ["italian lira", "ITL"], ["swedish krona", "SEK"],
  ["swedish kronor", "SEK"], ["danish krone", "DKK"], ["danish kroner", "DKK"], ["norwegian krone", "NOK"],
  ["norwegian kroner", "NOK"], ["icelandic krona", "ISK"], ["kuwaiti dinar", "KWD"], ["iraqi dinar", "IQD"],
  ["moroccan dirham", "MAD"], ["uae dirham", "AED"], ["saudi riyal", "SAR"], ["qatari riyal", "QAR"],
  ["finnish markka", "FIM"], ["german mark", "DEM"], ["deutsche mark", "DEM"], ["russian ruble", "RUB"],
  ["russian rouble", "RUB"], ["south korean won", "KRW"], ["korean won", "KRW"], ["south african rand", "ZAR"],
  ["brazilian real", "BRL"], ["brazilian reais", "BRL"], ["kenyan shilling", "KES"], ["ugandan shilling", "UGX"], ["icelandic kronur", "ISK"],
]);

/** Hundredths of a currency: name, id, and the currency they are a hundredth of. */
export const SUBUNITS: ReadonlyMap<string, { readonly id: string; readonly of: string }> = new Map([
  ["cent", { id: "cent", of: "USD" }],
  ["penny", { id: "pence", of: "GBP" }],
  ["pence", { id: "pence", of: "GBP" }],
  ["paise", { id: "paise", of: "INR" }],
  ["kopek", { id: "kopek", of: "RUB" }],
]);

/** Words beside which "pounds" are money and not weight (lemmas). */
export const MONEY_CUES: ReadonlySet<string> = new Set([
  "cost", "pay", "price", "worth", "sell", "buy", "fee", "fine", "earn", "salary", "wage", "budget", "tax",
  "profit", "revenue", "raise", "fund", "funding", "invest", "investment", "spend", "loan", "debt", "grant",
  "donate", "donation", "sale", "bill", "charge", "rent", "money", "payment", "compensation", "income", "owe",
]);
