export const NUMBER_WORDS =
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter first second fourth dozen twice".split(
    " ",
  );
export const UNITS =
  "percent million billion trillion thousand hundred dollars euros pounds cents miles kilometres kilometers metres feet years months weeks days hours minutes seconds tons tonnes degrees points".split(
    " ",
  );
export const MODALS = "can could may might must shall should will would".split(" ");
export const AUXILIARIES =
  "is are was were am be been has have had do does did can could may might must should will would".split(" ");
const PAIRS = [
  "more less",
  "most least",
  "rise fall",
  "rises falls",
  "rose fell",
  "rising falling",
  "increase decrease",
  "increased decreased",
  "increases decreases",
  "up down",
  "before after",
  "win lose",
  "won lost",
  "wins loses",
  "good bad",
  "better worse",
  "best worst",
  "high low",
  "higher lower",
  "highest lowest",
  "support oppose",
  "supports opposes",
  "supported opposed",
  "accept reject",
  "accepted rejected",
  "strong weak",
  "stronger weaker",
  "big small",
  "bigger smaller",
  "large small",
  "larger smaller",
  "right wrong",
  "true false",
  "always never",
  "all some",
  "every no",
  "many few",
  "with without",
  "for against",
  "in out",
  "over under",
  "above below",
  "first last",
  "begin end",
  "began ended",
  "start stop",
  "started stopped",
  "open closed",
  "love hate",
  "happy sad",
  "hard easy",
  "rich poor",
  "old new",
  "long short",
  "early late",
  "friend enemy",
  "success failure",
  "safe dangerous",
  "legal illegal",
  "possible impossible",
  "able unable",
  "fair unfair",
  "likely unlikely",
  "guilty innocent",
  "allow forbid",
  "buy sell",
  "give take",
  "come go",
  "left right",
  "men women",
  "he she",
  "his her",
  "we they",
  "our their",
  "yes no",
  "everything nothing",
  "everyone nobody",
  "ever never",
];
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((pair): [string, string][] => {
    const [a = "", b = ""] = pair.split(" ");
    return [
      [a, b],
      [b, a],
    ];
  }),
);
export const CURRENCIES = "$\u20AC\u00A3\u00A5";
export const FUNCTION_WORDS = new Set(
  "the a an this that these those of in on at to for from by with about as into and or but so than then too very also i me my we us our you your he him his she her it its they them their who what which when where why how be is am are was were been being have has had do does did not no if because there here just".split(
    " ",
  ),
);
