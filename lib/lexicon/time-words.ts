/** Words of the calendar (folded, without a stop), to their numbers. */

/** A month's name; `sure` is false where the form is also an everyday word or a given name. */
export interface MonthName {
  readonly month: number;
  readonly short: boolean;
  readonly sure: boolean;
}

const month = (number: number, short = false, sure = !short): MonthName => ({ month: number, short, sure });

export const MONTHS: ReadonlyMap<string, MonthName> = new Map([
  ["january", month(1)], ["february", month(2)], ["march", month(3, false, false)], ["april", month(4)],
  ["may", month(5, false, false)], ["june", month(6)], ["july", month(7)], ["august", month(8)],
  ["september", month(9)], ["october", month(10)], ["november", month(11)], ["december", month(12)],
  ["jan", month(1, true)], ["feb", month(2, true)], ["mar", month(3, true)], ["apr", month(4, true)],
  ["jun", month(6, true)], ["jul", month(7, true)], ["aug", month(8, true)], ["sep", month(9, true)],
  ["sept", month(9, true)], ["oct", month(10, true)], ["nov", month(11, true)], ["dec", month(12, true)],
]);

/** Weekdays, Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["monday", 1], ["tuesday", 2], ["wednesday", 3], ["thursday", 4], ["friday", 5], ["saturday", 6], ["sunday", 7],
]);

/** Short weekdays: read only beside a date ("Sat, 5 May"), since "sat", "sun" and "wed" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 1], ["tue", 2], ["tues", 2], ["wed", 3], ["weds", 3], ["thu", 4], ["thur", 4], ["thurs", 4], ["fri", 5], ["sat", 6], ["sun", 7],
]);

/** Words after a weekday that leave it a day ("Sunday Morning"); another capitalised word makes a title of it. */
export const DAY_PARTS: ReadonlySet<string> = new Set([
  "morning", "mornings", "afternoon", "evening", "night", "noon", "midnight", "lunchtime",
]);

/** Words before a weekday that make a name of it ("Black Friday", "Bloody Sunday"). */
export const NAMED_DAY_ADJECTIVES: ReadonlySet<string> = new Set([
  "black", "bloody", "super", "good", "holy", "ash", "fat", "cyber", "palm", "giving", "maundy", "shrove", "easter", "manic",
  "blue", "throwback", "casual", "man", "girl", "wheatus", "ruby", "stir", "sheffield",
]);

export type Season = "spring" | "summer" | "autumn" | "winter";

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"], ["summer", "summer"], ["autumn", "autumn"], ["fall", "autumn"], ["winter", "winter"],
]);

export type PeriodUnit = "day" | "weekend" | "week" | "fortnight" | "month" | "quarter" | "year" | "decade" | "century";

export const PERIOD_UNITS: ReadonlyMap<string, PeriodUnit> = new Map([
  ["day", "day"], ["days", "day"], ["weekend", "weekend"], ["weekends", "weekend"], ["week", "week"], ["weeks", "week"],
  ["fortnight", "fortnight"], ["fortnights", "fortnight"], ["month", "month"], ["months", "month"],
  ["quarter", "quarter"], ["quarters", "quarter"], ["year", "year"], ["years", "year"], ["decade", "decade"],
  ["decades", "decade"], ["century", "century"], ["centuries", "century"],
]);

/** Units shorter than a day: a span of them leaves the date where it is. */
export const CLOCK_UNITS: ReadonlySet<string> = new Set([
  "second", "seconds", "minute", "minutes", "hour", "hours", "sec", "secs", "min", "mins", "hr", "hrs",
]);

/** Small numbers in words, as they stand before a unit of time. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1], ["an", 1], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19], ["twenty", 20], ["thirty", 30], ["forty", 40],
  ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90], ["hundred", 100],
]);

/** Ordinals in words, first to thirty-first; a compound is three tokens ("twenty", "-", "first"). */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8],
  ["ninth", 9], ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14],
  ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17], ["eighteenth", 18], ["nineteenth", 19],
  ["twentieth", 20], ["thirtieth", 30],
]);

/** Decades in words ("the nineties", "the mid-eighties"): read as the twentieth century's where no other is named. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 20], ["thirties", 30], ["forties", 40], ["fifties", 50], ["sixties", 60], ["seventies", 70], ["eighties", 80], ["nineties", 90],
]);

/** Which part of a period a word names. */
export type PeriodPart = "early" | "mid" | "late";

export const PART_WORDS: ReadonlyMap<string, PeriodPart> = new Map([
  ["early", "early"], ["mid", "mid"], ["middle", "mid"], ["late", "late"], ["latter", "late"], ["beginning", "early"], ["start", "early"],
  ["end", "late"], ["close", "late"], ["midst", "mid"],
]);

/** Words that make a date approximate ("around 1850", "circa 1200"). */
export const APPROXIMATORS: ReadonlySet<string> = new Set([
  "around", "about", "circa", "approximately", "roughly", "ca", "c", "probably", "perhaps", "possibly", "estimated", "say", "near",
]);

/** Nouns that a four-digit number counts: no year stands before them. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set([
  "people", "person", "persons", "man", "men", "woman", "women", "child", "children", "student", "students", "worker", "workers", "employee",
  "employees", "soldier", "soldiers", "troop", "troops", "officer", "officers", "resident", "residents", "voter", "voters", "vote", "votes",
  "patient", "patients", "case", "cases", "death", "deaths", "infection", "infections", "job", "jobs", "copy", "copies",
  "ticket", "tickets", "seat", "seats", "unit", "units", "home", "homes", "house", "houses", "household", "households", "visitor", "visitors",
  "spectator", "spectators", "prisoner", "prisoners", "refugee", "refugees", "victim", "victims", "participant", "participants",
  "respondent", "respondents", "adult", "adults", "family", "families", "animal", "animals", "vehicle", "vehicles", "car", "cars", "ship", "ships",
  "day", "days", "hour", "hours", "minute", "minutes", "year", "years", "month", "months", "week", "weeks", "km", "kilometre", "kilometres",
  "kilometer", "kilometers", "mile", "miles", "metre", "metres", "meter", "meters", "m", "ft", "feet", "foot", "kg", "tonne", "tonnes",
  "ton", "tons", "litre", "litres", "liters", "acre", "acres", "hectare", "hectares", "dollar", "dollars", "euro", "euros", "pound",
  "pounds", "cent", "cents", "percent", "point", "points", "page", "pages", "word", "words", "member", "members", "staff", "times", "piece", "pieces",
  "theaters", "theatres", "screens", "inhabitants", "individuals", "fans", "followers", "subscribers", "views", "reviews", "critics", "ratings",
  "calories", "degrees", "mph", "kmh", "hp", "mm", "cm", "yards", "runs", "goals", "tests", "beds", "schools", "hospitals", "species", "civilians",
  "fighters", "survivors", "passengers", "migrants", "pupils", "supporters", "demonstrators", "protesters", "protestors", "shares", "households",
]);

/** Names of things that a year follows without a preposition ("World Cup 2018", "Released: 2009"). */
export const YEAR_BEARERS: ReadonlySet<string> = new Set([
  "cup", "games", "olympics", "paralympics", "championship", "championships", "awards", "election", "elections", "expo", "eurovision",
  "contest", "festival", "conference", "summit", "forum", "prize", "act", "regulations", "tour", "euro", "congress", "fair", "biennale", "open",
  "series", "session", "census", "midterm", "midterms", "referendum", "budget", "paralympic", "olympic", "season", "year", "years", "fiscal", "financial", "born", "died", "founded", "established", "est", "released", "published", "formed", "opened",
  "built", "launched", "premiered", "started", "ended", "dissolved", "incorporated", "completed", "introduced", "b", "d", "summer", "spring",
  "autumn", "winter", "fall", "early", "late", "mid", "calendar", "anno", "ad", "christmas", "easter", "class",
]);

/** Verbs whose "from X to Y" names two dates and no stretch ("postponed from May to July"). */
export const MOVING_VERBS: ReadonlySet<string> = new Set([
  "postpone", "move", "delay", "reschedule", "shift", "defer", "push", "bring", "change", "switch", "revise", "transfer", "advance", "extend", "adjourn",
]);

/** Words that say the sentence looks ahead of the day it was written. */
export const FUTURE_CUES: ReadonlySet<string> = new Set([
  "will", "'ll", "shall", "upcoming", "forthcoming", "scheduled", "due", "tomorrow", "plan", "plans", "planned", "expected", "expects", "expect", "hopes", "slated", "wo",
]);
