/** What a verb does to a store of things, by lemma: whose they become or cease to be is for the sentence to say. Our own list. */

/** The subject has more of its object than before. */
const GAINING: ReadonlySet<string> = new Set(
  "find get receive buy purchase pick gather collect earn win gain catch acquire obtain borrow grow bake recruit hire adopt import produce build add inherit harvest take".split(" "),
);

/** The subject has less of its object than before. */
const LOSING: ReadonlySet<string> = new Set("lose spend eat sell break use drop drink discard destroy waste burn remove scrap export lend donate fire dismiss".split(" "));

/** The object passes from the subject to the one that is named beside it. */
const GIVING: ReadonlySet<string> = new Set("give send hand pass donate sell lend deliver ship award mail offer transfer".split(" "));

/** The subject itself comes to where the others are, or goes from there. */
const COMING: ReadonlySet<string> = new Set("join come arrive enter board land hatch".split(" "));
const GOING: ReadonlySet<string> = new Set("leave go depart die escape drown quit retire disembark withdraw resign".split(" "));

/** The subject has, holds or numbers what is counted. */
const HOLDING: ReadonlySet<string> = new Set("have own hold keep contain be possess employ number store house count".split(" "));

export type Flow = "gain" | "loss" | "giving" | "coming" | "going" | "holding";

/** What the verb does; null for one that moves nothing. */
export function flowOf(lemma: string, particle: string): Flow | null {
  if (lemma === "put" || lemma === "place") return "coming";
  if ((lemma === "throw" || lemma === "give") && (particle === "away" || particle === "out")) return "loss";
  if ((lemma === "fly" || lemma === "walk" || lemma === "run" || lemma === "drive" || lemma === "swim") && (particle === "away" || particle === "off")) return "going";
  if (HOLDING.has(lemma)) return "holding";
  if (GIVING.has(lemma)) return "giving";
  if (GAINING.has(lemma)) return "gain";
  if (LOSING.has(lemma)) return "loss";
  if (COMING.has(lemma)) return "coming";
  return GOING.has(lemma) ? "going" : null;
}

/** Whether the verb, with nobody named who receives, leaves its subject with less ("sold 40"). */
export function losesAlone(lemma: string): boolean {
  return LOSING.has(lemma) || GIVING.has(lemma);
}
