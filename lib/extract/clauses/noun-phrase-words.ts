/** Pronouns and determiners that stand before a noun and belong to its phrase. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);

/** Words that open a relative clause or an embedded question. */
export const RELATIVE: ReadonlySet<string> = new Set([
  "who",
  "which",
  "whom",
  "that",
  "whose",
  "what",
  "where",
  "when",
]);

/** Pronouns that make a phrase of their own. */
export const PERSONAL: ReadonlySet<string> = new Set([
  "i",
  "you",
  "he",
  "she",
  "it",
  "we",
  "they",
  "me",
  "him",
  "her",
  "us",
  "them",
  "someone",
  "somebody",
  "everyone",
  "everybody",
  "anyone",
  "anybody",
  "nobody",
  "none",
  "everything",
  "something",
  "nothing",
  "himself",
  "herself",
  "itself",
  "themselves",
  "this",
  "these",
  "those",
  "both",
  "others",
  "one",
]);

/** Determiners that can stand alone as a phrase ("most of them", "some said"). */
export const STANDALONE: ReadonlySet<string> = new Set([
  "this",
  "that",
  "these",
  "those",
  "both",
  "some",
  "many",
  "most",
  "all",
  "few",
  "several",
  "none",
  "each",
  "another",
]);

/** Words that stand before a determiner of the same phrase ("such a photo", "all the votes"). */
export const PREDETERMINERS: ReadonlySet<string> = new Set(["such", "all", "both", "half", "quite", "many", "what"]);

/** Words that taggers read as adjectives and that are nouns after another noun ("security chief"). */
export const NOMINAL_ADJECTIVES: ReadonlySet<string> = new Set([
  "chief",
  "head",
  "official",
  "executive",
  "representative",
  "general",
  "principal",
  "giant",
  "minor",
  "native",
  "elect",
  "hopeful",
]);
