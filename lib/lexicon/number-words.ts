/** Number words (folded), with their values. Spelling variants that news text shows are listed beside the standard one. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["nought", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6],
  ["seven", 7], ["eight", 8], ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13],
  ["fourteen", 14], ["fifteen", 15], ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20], ["thirty", 30], ["forty", 40], ["fourty", 40], ["fifty", 50], ["sixty", 60],
  ["seventy", 70], ["eighty", 80], ["ninety", 90],
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3], ["grand", 1e3], ["lakh", 1e5], ["lakhs", 1e5], ["lac", 1e5], ["million", 1e6], ["mn", 1e6],
  ["mln", 1e6], ["crore", 1e7], ["crores", 1e7], ["billion", 1e9], ["bn", 1e9], ["bln", 1e9],
  ["trillion", 1e12], ["tn", 1e12], ["trn", 1e12], ["tln", 1e12], ["quadrillion", 1e15],
]);

/** Letters glued to digits that multiply them, whatever surrounds them ("5k", "2.4bn"). */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3], ["K", 1e3], ["mn", 1e6], ["mln", 1e6], ["mil", 1e6], ["MM", 1e6], ["bn", 1e9], ["Bn", 1e9],
  ["BN", 1e9], ["bln", 1e9], ["tn", 1e12], ["trn", 1e12], ["tln", 1e12], ["cr", 1e7],
]);

/** Letters that multiply only beside a currency or before what is counted: "$5m" and "5m people", but "5m deep". */
export const AMBIGUOUS_SCALES: ReadonlyMap<string, number> = new Map([
  ["m", 1e6], ["M", 1e6], ["b", 1e9], ["B", 1e9], ["t", 1e12], ["T", 1e12],
]);

/** Collective numbers: "a dozen", "two dozen", "a couple". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12], ["dozens", 12], ["couple", 2], ["pair", 2], ["score", 20],
]);

/** Plurals that name an order of magnitude and no number: "hundreds of", "tens of thousands". */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 10], ["dozens", 12], ["scores", 20], ["hundreds", 100], ["thousands", 1e3], ["millions", 1e6],
  ["billions", 1e9], ["trillions", 1e12],
]);

/** Ordinal words below a hundred, and of the scales. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7],
  ["eighth", 8], ["ninth", 9], ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13],
  ["fourteenth", 14], ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17], ["eighteenth", 18],
  ["nineteenth", 19], ["twentieth", 20], ["thirtieth", 30], ["fortieth", 40], ["fiftieth", 50],
  ["sixtieth", 60], ["seventieth", 70], ["eightieth", 80], ["ninetieth", 90], ["hundredth", 100],
  ["thousandth", 1e3], ["millionth", 1e6], ["billionth", 1e9], ["trillionth", 1e12],
]);

/** Denominators of spoken fractions that are no ordinals. The ordinals from third on serve as the others. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["quarter", 4], ["quarters", 4],
]);

/** Vulgar fraction signs, as the fold leaves them (numerator, fraction slash, denominator). */
export const FRACTION_SLASH = "\u2044";

/** Words that multiply: "threefold", "twice". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["twofold", 2], ["threefold", 3], ["fourfold", 4], ["fivefold", 5], ["sixfold", 6], ["sevenfold", 7],
  ["eightfold", 8], ["ninefold", 9], ["tenfold", 10], ["twentyfold", 20], ["hundredfold", 100],
  ["thousandfold", 1000], ["twice", 2], ["thrice", 3], ["double", 2], ["triple", 3], ["treble", 3],
  ["quadruple", 4],
]);

/** "Dozen" and its abbreviations, which multiply the number before them by twelve. */
export const DOZENS: ReadonlySet<string> = new Set(["dozen", "dozens", "doz", "dozs", "dz", "dzs"]);
