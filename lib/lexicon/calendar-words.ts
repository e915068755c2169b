/** Month names and their abbreviations (folded), to their numbers. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ["january", 1], ["jan", 1], ["february", 2], ["feb", 2], ["march", 3], ["mar", 3], ["april", 4], ["apr", 4], ["may", 5], ["june", 6],
  ["jun", 6], ["july", 7], ["jul", 7], ["august", 8], ["aug", 8], ["september", 9], ["sep", 9], ["sept", 9], ["october", 10], ["oct", 10],
  ["november", 11], ["nov", 11], ["december", 12], ["dec", 12],
]);

/** Month names that are common words: they count only with a capital. */
export const COMMON_WORD_MONTHS: ReadonlySet<string> = new Set(["may", "march", "mar", "sep", "jun", "dec", "jan", "nov"]);

/** Nouns that a year names ("2019 elections"), though they stand in the plural. */
export const YEAR_NAMED_EVENTS: ReadonlySet<string> = new Set([
  "election", "game", "olympics", "championship", "final", "playoff", "protest", "riot", "attack", "talk", "award", "flood", "fire",
  "poll", "result", "figure", "estimate", "regulation", "amendment", "rule", "standard", "model", "bombing", "hearing", "sanction",
  "primary", "midterm", "earning", "sale", "season", "term", "level", "budget", "account", "guideline", "goal", "target", "honour", "honor", "series",
]);

/** Nouns that a number labels and does not count: "page 12", "flight 370", "season 3". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set([
  "page", "chapter", "section", "article", "version", "room", "no", "number", "nos", "route", "flight", "channel", "highway", "line", "gate", "step",
  "level", "type", "phase", "group", "grade", "class", "act", "episode", "season", "game", "match", "week", "day", "round", "volume", "part", "item",
  "figure", "fig", "table", "appendix", "rule", "title", "resolution", "bill", "ward", "district", "zone", "unit", "verse", "lot", "area", "stage",
  "division", "tier", "category", "proposition", "amendment", "exit", "platform", "track", "code", "form", "model", "lane", "pier", "terminal",
  "building", "floor", "apartment", "suite", "box", "ps", "pp", "vol", "paragraph", "clause", "schedule", "question", "case", "formula", "interstate", "generation", "gen", "seed",
]);

/** Names that a number belongs to whatever follows: "Fortune 500 companies", "S&P 500 stocks". */
export const NUMBERED_LISTS: ReadonlySet<string> = new Set(["fortune", "p", "ftse", "nasdaq", "russell", "nikkei", "cac", "dax", "forbes", "euro", "ibex", "billboard", "top"]);
