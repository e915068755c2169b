/** How a quantifier in a claim stands to the one in its source, both over the same noun. */
export type QuantifierRelation = "entails" | "contradicts" | "compatible";

/**
 * A quantifier as the share of its noun that it speaks of: half-open or closed bounds on [0, 1], after generalised quantifier
 * theory. A vague one has the widest bounds that a reader would grant, so that only plain conflicts contradict.
 */
interface Share {
  readonly least: number;
  readonly most: number;
  readonly leastOpen: boolean;
  readonly mostOpen: boolean;
}

function share(text: string): Share {
  const [least = "0", most = "1"] = text.slice(1, -1).split(",");
  return { least: Number(least), most: Number(most), leastOpen: text.startsWith("("), mostOpen: text.endsWith(")") };
}

const SHARES: ReadonlyMap<string, Share> = new Map(
  (
    [
      ["[1,1]", "all|every|each|both|everyone|everybody|everything|all of|each of|every one of|the whole|the entire|entire|whole|always|everywhere|unanimously|unanimous|100 percent|without exception"],
      ["[0,0]", "no|none|neither|nobody|nothing|no one|not any|none of|neither of|never|nowhere|zero|not one|not a single"],
      ["(0.5,1]", "most|majority|a majority of|the majority of|most of|mostly|more than half|over half|mainly|usually|the bulk of|bulk|predominantly|largely|generally"],
      ["(0,0.5)", "minority|a minority of|less than half|fewer than half|under half"],
      ["[0.5,0.5]", "half|half of|half the|one half"],
      ["(0,0.35]", "few|very few|little|seldom|rarely|precious few"],
      ["[0,0.35]", "hardly any|scarcely any|barely any|hardly|scarcely|barely|almost no|almost none|virtually no|next to no"],
      ["(0,1]", "some|a few|several|any|at least one|one or more|a number of|certain|various|sometimes|occasionally|somewhere|someone|somebody|something|at times|a handful of|handful|dozens of|scores of|multiple|numerous of|one of|a couple of|partly"],
      ["(0.35,1]", "many|numerous|a lot of|lots of|plenty of|a large number of|countless|often|frequently|much|a great many|a great deal of|a good deal of"],
      ["(0.8,1]", "nearly all|almost all|almost every|virtually all|virtually every|the vast majority of|vast majority|almost always|nearly every|nearly always|overwhelmingly"],
      ["[0,1)", "not all|not every|not each|not both|not always|not everyone|not everybody|not everything|not entirely"],
      ["(0,1)", "only some|some but not all|all but one|all but|only a few|only|except|only part|one only|partially|in part"],
      ["[0,0.5]", "not most|at most half|no more than half"],
    ] as const
  ).flatMap(([bounds, names]) => names.split("|").map((name) => [name, share(bounds)] as const)),
);

/**
 * Whether the source's quantifier makes the claim's true ("entails": "all" for "some"), makes it false ("contradicts": "none"
 * for "most"), or leaves it open ("compatible": "some" for "all"). Words are folded forms; one that is not listed is compatible
 * with everything but itself, which it entails. "All" is taken to be said of something, so that it entails "some".
 */
export function quantifierRelation(claim: string, source: string): QuantifierRelation {
  if (claim === source) return "entails";
  const wanted = SHARES.get(claim);
  const stated = SHARES.get(source);
  if (wanted === undefined || stated === undefined) return "compatible";
  if (isDisjoint(wanted, stated)) return "contradicts";
  return isWithin(stated, wanted) ? "entails" : "compatible";
}

/** How a quantifier stands to a share (0-1) that the source states of the same noun; a share is reported, so that "some" stays open to a reader below it. */
export function shareRelation(claim: string, stated: number): QuantifierRelation {
  const wanted = SHARES.get(claim);
  if (wanted === undefined) return "compatible";
  const point: Share = { least: stated, most: stated, leastOpen: false, mostOpen: false };
  if (isDisjoint(wanted, point)) return "contradicts";
  return isWithin(point, wanted) ? "entails" : "compatible";
}

/** Whether the word or phrase (folded) is a quantifier of the lattice. */
export function isQuantifier(word: string): boolean {
  return SHARES.has(word);
}

/** Every quantifier of the lattice. */
export function quantifiers(): readonly string[] {
  return [...SHARES.keys()];
}

function isWithin(inner: Share, outer: Share): boolean {
  const above = inner.least > outer.least || (inner.least === outer.least && (inner.leastOpen || !outer.leastOpen));
  const below = inner.most < outer.most || (inner.most === outer.most && (inner.mostOpen || !outer.mostOpen));
  return above && below;
}

function isDisjoint(a: Share, b: Share): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(a: Share, b: Share): boolean {
  return a.most < b.least || (a.most === b.least && (a.mostOpen || b.leastOpen));
}
