import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";

/**
 * ", and the port of Tanger opened in 1991": behind a comma and a conjunction, where the sentence has had its verb, a phrase
 * that runs up to another verb is the subject of a clause of its own.
 */
export function startsClause(tokens: readonly Token[], phrase: NounPhrase, previous: Frame | undefined): boolean {
  let at = phrase.firstToken - 1;
  // Back over "the port of" to the conjunction.
  while (tokens[at]?.norm === "of" && at > phrase.firstToken - MOST_OF) {
    at -= 1;
    while (at > phrase.firstToken - MOST_OF && ["NOUN", "PROPN", "ADJ", "DET", "NUM"].includes(tokens[at]?.pos ?? ""))
      at -= 1;
  }
  return previous !== undefined && tokens[at]?.pos === "CCONJ" && tokens[at - 1]?.text === ",";
}

/** Words of the "of" phrases before a phrase that are looked through. */
const MOST_OF = 12;
