import { expect } from "vitest";
import { definiteReference } from "../../../lib/align/definite-reference.ts";
import { leadReference } from "../../../lib/align/lead-reference.ts";
import { readArticle } from "../../../lib/align/read-article.ts";
import { speakerReference } from "../../../lib/align/speaker-reference.ts";
import { entityNamed, scopesAt, textOfTokens } from "../../support/laid-over.ts";
import { describeRows } from "../../support/open-rows.ts";

/** The article, the sentence (from 0) whose scopes are asked, the entity, and the words that are read as it, or null. */
type Row = readonly [article: string, sentence: number, entity: string, words: string | null];

/** The phrase in the scope that is read as the entity: found by coreference, or assumed. */
function referred(refer: typeof definiteReference, text: string, sentence: number, name: string): string | null {
  const article = readArticle({ text: text.trim() });
  const entity = entityNamed(article, name);
  for (const scope of scopesAt(article, sentence)) {
    const mention = entity.mentions.find(
      (m) => m.kind !== "name" && m.sentence === sentence && scope.tokens.includes(m.firstToken),
    );
    if (mention !== undefined) return mention.text;
    const tokens = refer(article.analysis, scope, entity);
    if (tokens !== null) return textOfTokens(article, tokens);
  }
  return null;
}

const DEFINITE: readonly Row[] = [
  ["Morocco held an election. The country chose a new parliament.", 1, "Morocco", "The country"],
  ["Morocco held an election. Its parliament met in May.", 1, "Morocco", "Its"],
  ["Tourists love Paris. The city has many bridges.", 1, "Paris", "The city"],
  ["Morocco and Spain held talks. Spain closed a port. The country paid.", 2, "Spain", "The country"],
  ["Morocco held an election. A country closed its ports.", 1, "Morocco", null],
  ["Spain held an election. Morocco closed a port. The country paid.", 2, "Spain", null],
  ["Morocco held an election. Rain fell. Wind blew. The country paid.", 3, "Morocco", null],
  ["Morocco held an election. The bridge fell.", 1, "Morocco", null],
  ["The country paid. Morocco held an election.", 0, "Morocco", null],
];

const LEAD: readonly Row[] = [
  [
    "A former teacher was jailed on Friday. Colin Brandt, 58, showed no emotion.",
    0,
    "Colin Brandt",
    "A former teacher",
  ],
  ["A doctor won the prize on Monday. Ida Holm said she was glad.", 0, "Ida Holm", "A doctor"],
  ["The teacher was jailed on Friday. Colin Brandt, 58, showed no emotion.", 0, "Colin Brandt", null],
  ["A former bridge was opened on Friday. Colin Brandt, 58, showed no emotion.", 0, "Colin Brandt", null],
  ["A former teacher was jailed by Ida Holm. Colin Brandt, 58, showed no emotion.", 0, "Colin Brandt", null],
  [
    "A former teacher was jailed. Rain fell. Wind blew. Snow fell. Colin Brandt showed no emotion.",
    0,
    "Colin Brandt",
    null,
  ],
];

const SPEAKER: readonly Row[] = [
  ["“I will never leave,” said Ida Holm.", 0, "Ida Holm", "I"],
  ["“We closed two schools,” said Ida Holm.", 0, "Ida Holm", "We"],
  ["Ida Holm said: “My father built the mill.”", 0, "Ida Holm", "My"],
  ["“He will never leave,” said Ida Holm.", 0, "Ida Holm", null],
  ["“I will never leave,” said Per Vang. Ida Holm laughed.", 0, "Ida Holm", null],
  ["Ida Holm arrived, and we left.", 0, "Ida Holm", null],
];

const DEFINITE_OPEN: Readonly<Record<string, string>> = {
  "Morocco held an election. Its parliament met in May.":
    "the possessive is read neither by coreference nor as an assumption",
};
const OPEN: Readonly<Record<string, string>> = {};

describeRows("definite phrases", DEFINITE, DEFINITE_OPEN, ([text, sentence, name, words]) => {
  expect(referred(definiteReference, text, sentence, name)).toBe(words);
});

describeRows("the unnamed person of a lead", LEAD, OPEN, ([text, sentence, name, words]) => {
  expect(referred(leadReference, text, sentence, name)).toBe(words);
});

describeRows("I and we in a quotation", SPEAKER, OPEN, ([text, sentence, name, words]) => {
  expect(referred(speakerReference, text, sentence, name)).toBe(words);
});
