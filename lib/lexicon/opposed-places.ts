/** Expressions of place of which one thing cannot have two at once; those of one line's sides mean much the same. Our own list. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ["near|close to|next to|beside|near to|nearby", "far from|far away from|away from|a long way from"],
  ["inside|indoors|inside of|within", "outside|outdoors|outside of"],
  ["above|over|on top of", "below|beneath|under|underneath"],
  ["in front of|before", "behind|at the back of"],
  ["up", "down"],
  ["onto|on to", "off"],
  ["into|in to", "out of"],
  ["upstairs", "downstairs"],
  ["uphill", "downhill"],
  ["north of", "south of"],
  ["east of", "west of"],
  ["left of|to the left of", "right of|to the right of"],
];

const SIDES: ReadonlyMap<string, string> = new Map(
  OPPOSED.flatMap(([one, other], i) => [
    ...one.split("|").map((words) => [words, `+${i}`] as const),
    ...other.split("|").map((words) => [words, `-${i}`] as const),
  ]),
);

/** Whether two folded expressions of place exclude each other ("near" and "far from"). */
export function areOpposedPlaces(a: string, b: string): boolean {
  const [first, second] = [SIDES.get(a), SIDES.get(b)];
  return first !== undefined && second !== undefined && first.slice(1) === second.slice(1) && first !== second;
}
