/** Lemmas of verbs (and the nouns made of them) that say a quantity went up or down. */
const UP: ReadonlySet<string> = new Set([
  "rise", "increase", "grow", "climb", "jump", "surge", "soar", "gain", "expand", "swell", "leap", "rocket",
  "skyrocket", "spike", "advance", "rebound", "balloon", "escalate", "accelerate", "boost", "raise", "hike",
  "lift", "add", "widen", "strengthen", "appreciate", "improve", "multiply", "mushroom", "edge up", "growth", "uptick", "upsurge", "upturn",
]);

const DOWN: ReadonlySet<string> = new Set([
  "fall", "decrease", "decline", "drop", "plunge", "plummet", "slump", "shrink", "slide", "tumble", "dip",
  "sink", "contract", "reduce", "cut", "slash", "lower", "lose", "shed", "trim", "diminish", "dwindle",
  "crash", "collapse", "ease", "weaken", "depreciate", "narrow", "slip", "retreat", "recede", "decelerate",
  "reduction", "loss", "contraction", "downturn", "shrinkage", "curtail", "curb", "subside", "lessen", "wane", "slow", "cool",
]);

/** Lemmas of verbs that are a factor by themselves. */
export const FACTOR_VERBS: ReadonlyMap<string, number> = new Map([
  ["double", 2], ["redouble", 2], ["triple", 3], ["treble", 3], ["quadruple", 4], ["quintuple", 5], ["halve", 0.5], ["decuple", 10],
]);

/** Inflected forms, for words that a tagger takes for something else. */
export const FACTOR_FORMS: ReadonlyMap<string, string> = new Map([
  ["doubled", "double"], ["doubling", "double"], ["doubles", "double"], ["tripled", "triple"], ["tripling", "triple"], ["triples", "triple"],
  ["trebled", "treble"], ["trebling", "treble"], ["trebles", "treble"], ["quadrupled", "quadruple"], ["quadrupling", "quadruple"],
  ["quadruples", "quadruple"], ["quintupled", "quintuple"], ["quintupling", "quintuple"], ["halved", "halve"], ["halving", "halve"], ["halves", "halve"],
]);

/** Past forms and participles that taggers leave as they are. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["rose", "rise"], ["risen", "rise"], ["grew", "grow"], ["grown", "grow"], ["fell", "fall"], ["fallen", "fall"],
  ["shrank", "shrink"], ["shrunk", "shrink"], ["sank", "sink"], ["sunk", "sink"], ["slid", "slide"], ["lost", "lose"],
  ["leapt", "leap"], ["swollen", "swell"], ["slashed", "slash"], ["rising", "rise"], ["falling", "fall"],
]);

/** Which way a word (its lemma, or an irregular form of it) says that a quantity goes, or null. */
export function changeDirection(lemma: string): "up" | "down" | null {
  const word = IRREGULAR.get(lemma) ?? lemma;
  if (UP.has(word)) return "up";
  if (DOWN.has(word)) return "down";
  return null;
}

/** Comparatives after a number: "12% higher", "a third fewer", "20 more". */
export const COMPARATIVES: ReadonlyMap<string, "up" | "down"> = new Map([
  ["higher", "up"], ["more", "up"], ["larger", "up"], ["greater", "up"], ["bigger", "up"], ["above", "up"], ["longer", "up"], ["heavier", "up"], ["taller", "up"],
  ["faster", "up"], ["lower", "down"], ["less", "down"], ["fewer", "down"], ["smaller", "down"], ["below", "down"], ["shorter", "down"],
  ["cheaper", "down"], ["slower", "down"], ["lighter", "down"],
]);
