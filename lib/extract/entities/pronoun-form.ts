import type { Token } from "../../text/document.ts";
import type { Gender } from "./name-part.ts";

type Role = "subject" | "object" | "possessive" | "reflexive";

export interface Pronoun {
  readonly gender: Gender | "neuter" | "plural";
  readonly role: Role;
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ["he", { gender: "male", role: "subject" }],
  ["him", { gender: "male", role: "object" }],
  ["his", { gender: "male", role: "possessive" }],
  ["himself", { gender: "male", role: "reflexive" }],
  ["she", { gender: "female", role: "subject" }],
  ["hers", { gender: "female", role: "possessive" }],
  ["her", { gender: "female", role: "possessive" }],
  ["herself", { gender: "female", role: "reflexive" }],
  ["it", { gender: "neuter", role: "subject" }],
  ["its", { gender: "neuter", role: "possessive" }],
  ["they", { gender: "plural", role: "subject" }],
  ["their", { gender: "plural", role: "possessive" }],
]);

/** Words that open another clause. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([
  "that",
  "because",
  "when",
  "while",
  "if",
  "after",
  "before",
  "as",
  "since",
  "although",
  "though",
  "whether",
  "how",
  "why",
  "what",
  "where",
  "until",
  "unless",
  "and",
  "but",
  "who",
  "which",
  "whom",
  "or",
  "than",
  "so",
]);

/** Reads the pronoun at a token, "her" by what follows it; null where none stands or it is not one to resolve. */
export function pronounAt(tokens: readonly Token[], index: number): Pronoun | null {
  const token = tokens[index];
  if (token === undefined || token.text === "IT" || token.text === "Her") {
    return token?.text === "Her" ? { gender: "female", role: "possessive" } : null;
  }
  const pronoun = PRONOUNS.get(token.norm);
  if (pronoun === undefined) return null;
  if (token.norm === "her" && !possesses(tokens, index)) return { gender: "female", role: "object" };
  return pronoun;
}

function possesses(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next !== undefined &&
    next.kind !== "punctuation" &&
    ["NOUN", "ADJ", "PROPN", "NUM", "VERB"].includes(next.pos) &&
    !CLAUSE_MARKS.has(next.norm)
  );
}
