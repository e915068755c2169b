/** Engines keep a slice longer than this as a view of the whole string that it was cut from. */
const LONGEST_COPIED = 12;

/** The same string by itself: what is kept longer than a text must not keep the whole text alive. */
export function copied(slice: string): string {
  return slice.length <= LONGEST_COPIED ? slice : Array.from(slice).join("");
}
