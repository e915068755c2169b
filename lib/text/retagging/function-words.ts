/** Determiners that say whose: they open a noun phrase. */
export const POSSESSIVES: ReadonlySet<string> = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** Pronouns that stand as a verb's object. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  "him",
  "her",
  "it",
  "them",
  "us",
  "me",
  "himself",
  "herself",
  "itself",
  "themselves",
]);

/** Forms of "be" and "have", contracted ones among them. */
export const AUXILIARY_FORMS: ReadonlySet<string> = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "am",
  "has",
  "have",
  "had",
  "'s",
  "'re",
  "'ve",
]);

/** Articles, and determiners that stand where they do. */
export const ARTICLES: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "this",
  "these",
  "those",
  "no",
  "every",
  "each",
]);
