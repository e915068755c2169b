import { isKnownLemma } from "./wordnet.ts";

/** Words that deny a clause or a phrase outright (folded forms). */
const NEGATIONS: ReadonlySet<string> = new Set([
  "not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "nowhere", "cannot", "no-one", "nil", "nought", "non", "nay", "ain't",
]);

/** Words that all but deny ("hardly any", "seldom"). */
const NEAR_NEGATIONS: ReadonlySet<string> = new Set([
  "hardly", "barely", "scarcely", "seldom", "rarely", "little", "few", "infrequently", "hardly ever", "few if any", "next to no",
]);

/** Verbs, nouns and adjectives that hold a negation ("lacks a licence", "absence of proof"), by lemma. */
const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  "lack", "absence", "absent", "miss", "devoid", "bereft", "lacking", "minus", "deny", "refuse", "fail", "failure", "unable", "inability", "unwilling",
  "unwillingness", "refusal", "denial", "avoid", "prevent", "prevention", "rejection", "reject", "decline", "neglect", "omit", "omission", "cease", "abstain", "prohibit",
  "forbid", "exclude", "exclusion", "non-existent", "nonexistent", "impossible", "false", "untrue", "zero",
]);

/** Whether a word (its folded form) negates. */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm);
}

/** Whether a word nearly negates: it contradicts "many" and "often", and is compatible with "some". */
export function isNearNegation(norm: string): boolean {
  return NEAR_NEGATIONS.has(norm);
}

/** Whether a lemma carries a negation in its meaning. */
export function isNegativeWord(lemma: string): boolean {
  return NEGATIVE_WORDS.has(lemma);
}

/** Longest prefixes first, so that "non-" is tried before "no". */
const PREFIXES = ["non-", "non", "dis", "mis", "un", "in", "im", "il", "ir", "a"] as const;

/** Words that begin with a negative prefix's letters and are no contraries of the rest: most of "in-" and "dis-" are another prefix. */
const FALSE_PAIRS: ReadonlySet<string> = new Set([
  "invaluable", "inflammable", "ingrain", "impart", "import", "impress", "impression", "improve", "implant", "imprint", "impose", "impeach", "impact", "impound",
  "immigrant", "immigration", "immigrate", "imprison", "impassive", "impassioned", "important", "impost", "imposter", "inform", "information", "informed", "input", "intake", "income", "inside", "into",
  "install", "installation", "instill", "intend", "intent", "intention", "intense", "intension", "invest", "investment", "investor", "inmate", "inland", "inlet", "inset", "insight", "insure", "insurance", "inhabit",
  "inhabitant", "inhabited", "inborn", "inbred", "inbreeding", "inbound", "incline", "inclined", "include", "inclusion", "incite", "incident", "incarnation", "incorporate", "incorporation",
  "incumbent", "indeed", "indebted", "indent", "index", "indoors", "indoor", "induce", "infamous", "infield", "inflow", "influx", "infighting", "inform", "infuse", "infusion", "ingrained", "inhale", "inherit", "inherent",
  "injury", "innate", "inner", "inning", "inscribe", "inscription", "insert", "inspire", "instance", "institute", "instruct", "instrument", "intern", "interest", "intestate", "intone", "intrust", "inundate", "invent", "invention",
  "inventive", "invoice", "involve", "inward", "dismay", "display", "dispose", "disposal", "disposed", "disposition", "distract", "distribute", "distribution", "district", "disturb", "disease", "discard", "discharge", "discount",
  "discourse", "discover", "discovery", "discuss", "discussion", "discord", "disguise", "dismiss", "dismissal", "dispatch", "dispel", "dispense", "disperse", "dispute", "dissect", "dissent", "dissolve", "distance", "distant",
  "distend", "distil", "distill", "distort", "distress", "disaster", "disband", "disburse", "disclose", "disco", "discus", "disperse", "disport", "disquiet", "misaddress", "missing", "mission", "mister", "mistress", "mist", "mister", "misty",
  "unit", "unite", "united", "union", "unity", "unify", "unified", "uniform", "unique", "universe", "until", "under", "unto", "uncle", "unction", "undue", "unison", "unanimous", "untimely", "ion",
  "around", "about", "above", "ago", "alone", "along", "aboard", "abroad", "across", "aside", "away", "awake", "aware", "awhile", "anew", "apart", "alike", "alive", "aloud", "amid", "among", "amount", "appoint", "arise", "arouse",
  "ashore", "assign", "assent", "ascent", "ascribe", "assess", "asset", "assort", "assume", "assure", "ate", "atone", "attest", "attend", "attention", "attempt", "attire", "attune", "avenge", "avenue", "aver", "avert", "avow", "await", "awry", "axis",
  "accede", "accept", "access", "acclaim", "accord", "account", "accredit", "accuse", "acquit", "adapt", "adhere", "adjoin", "adjust", "admire", "admission", "admit", "adverse", "advert", "advice", "advise", "affair", "affirm", "affix", "afford", "afire", "afloat",
  "afoot", "again", "agape", "agree", "ahead", "aid", "ail", "aim", "air", "ally", "amass", "amaze", "amend", "amuse", "annex", "announce", "appeal", "appear", "appease", "apply", "appraise", "approve", "arrange", "array", "art", "asleep", "assault", "avocation", "abase", "abate",
  "abet", "abide", "ablaze", "abode", "abound", "abridge", "abuse", "abut", "acute", "adept", "adore", "adorn", "adrift", "alarm", "alert", "alight", "align", "allay", "allocate", "allot", "allow", "allure", "aloft", "amen", "astern", "astray", "astride", "attack", "attract", "atop", "atypically",
  "iron", "irony", "ill", "illness", "ire", "impel", "impair", "impend", "imply", "immerse", "imminent", "immerge", "impale", "impulse", "illuminate", "illusion", "illustrate", "irate", "irrupt",
]);

/** Only with these is "a-" a negation often enough ("typical" and "atypical", "moral" and "amoral"). */
const A_PAIRS: ReadonlySet<string> = new Set(["atypical", "amoral", "apolitical", "asexual", "asymmetric", "asymmetrical", "asymmetry", "atonal", "apathetic", "atheist", "atheism", "asymptomatic"]);

/**
 * Whether one lemma is the other with a negative prefix ("happy" and "unhappy", "legal" and "illegal", "violent" and
 * "non-violent"), both being words. Symmetric. "Mis-" negates the manner, not the deed, and is left to the antonym lists.
 */
export function arePrefixNegated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const prefix = PREFIXES.find((p) => long.length === p.length + short.length && long.startsWith(p) && long.endsWith(short));
  if (prefix === undefined || prefix === "mis" || short.length < 3 || FALSE_PAIRS.has(long)) return false;
  if (prefix === "a") return A_PAIRS.has(long);
  if (prefix === "im" && !/^[bmp]/.test(short)) return false;
  if (prefix === "il" && !short.startsWith("l")) return false;
  if (prefix === "ir" && !short.startsWith("r")) return false;
  // "Non-" is written with any word; the others must be words in their own right.
  return prefix.startsWith("non") ? isKnownLemma(short) : isKnownLemma(short) && isKnownLemma(long);
}
