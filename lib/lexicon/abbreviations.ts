/** Abbreviations whose full stop does not end a sentence when a capital follows (folded, without the stop). */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "sr", "sra", "fr", "gen", "lt", "col",
  "sgt", "cpl", "capt", "cmdr", "adm", "maj", "brig", "gov", "sen", "rep", "pres", "supt", "insp",
  "det", "messrs", "mme", "mlle", "mt", "ft", "vs", "v", "no", "nos", "fig", "figs", "eq", "sec",
  "art", "vol", "pp", "ed", "eds", "cf", "viz", "approx", "ca", "al",
]);

/** Abbreviations that may end a sentence: the stop ends it only when the next word looks like a start. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "inc", "ltd", "co", "corp", "bros", "plc", "llc", "jr", "etc", "dept", "univ", "assn", "ave",
  "blvd", "rd", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "est", "min", "max", "hr",
  "hrs", "oz", "lb", "lbs", "in", "yd", "mi", "km", "kg", "bn", "mn", "m", "tn", "pct", "cent",
]);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  "the", "a", "an", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i", "you",
  "his", "her", "its", "their", "our", "my", "in", "on", "at", "for", "but", "and", "however", "when",
  "while", "after", "before", "since", "as", "if", "although", "though", "there", "no", "not", "by",
  "according", "meanwhile", "also", "both", "some", "many", "most", "all", "each", "from", "with",
  "yet", "so", "one", "two", "what", "who", "how", "why", "where", "despite", "during", "under",
]);
