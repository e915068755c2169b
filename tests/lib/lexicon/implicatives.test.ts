import { describe, expect, test } from "vitest";
import {
  type Commitment,
  type Complement,
  commitmentOf,
  implicativeLemmas,
} from "../../../lib/lexicon/implicatives.ts";
import { isDenial, reportingStance, reportingVerbs } from "../../../lib/lexicon/reporting-verbs.ts";

/** What follows for the embedded clause, under an affirmative and under a negated matrix. */
const TABLE: readonly [string, Complement | undefined, Commitment | null, Commitment | null][] = [
  ["manage", "infinitive", "asserted", "negated"],
  ["begin", "gerund", "asserted", "negated"],
  ["succeed", "gerund", "asserted", "negated"],
  ["able", "infinitive", "asserted", "negated"],
  ["fail", "infinitive", "negated", "asserted"],
  ["forget", "infinitive", "negated", "asserted"],
  ["avoid", "gerund", "negated", "asserted"],
  ["stop", "gerund", "negated", "asserted"],
  ["refuse", "infinitive", "negated", "unknown"],
  ["decline", "infinitive", "negated", "unknown"],
  ["prevent", "gerund", "negated", "unknown"],
  ["bar", "gerund", "negated", "unknown"],
  ["force", "infinitive", "asserted", "unknown"],
  ["persuade", "infinitive", "asserted", "unknown"],
  ["try", "infinitive", "unknown", "negated"],
  ["allow", "infinitive", "unknown", "negated"],
  ["hesitate", "infinitive", "unknown", "asserted"],
  ["realise", "clause", "asserted", "asserted"],
  ["regret", "gerund", "asserted", "asserted"],
  ["forget", "clause", "asserted", "asserted"],
  ["prove", "clause", "asserted", "unknown"],
  ["admit", "gerund", "attributed", "unknown"],
  ["confirm", "clause", "attributed", "unknown"],
  ["say", "clause", "attributed", "unknown"],
  ["say", "infinitive", "alleged", "unknown"],
  ["announce", "clause", "attributed", "unknown"],
  ["accuse", "gerund", "alleged", "unknown"],
  ["claim", "clause", "alleged", "unknown"],
  ["deny", "gerund", "alleged", "unknown"],
  ["doubt", "clause", "alleged", "unknown"],
  ["insist", "clause", "unknown", "unknown"],
  ["plan", "infinitive", "planned", "planned"],
  ["consider", "gerund", "wished", "wished"],
  ["threaten", "infinitive", "wished", "wished"],
  ["promise", "infinitive", "planned", "planned"],
  ["urge", "infinitive", "unknown", "unknown"],
  ["order", "infinitive", "unknown", "unknown"],
  ["manage", undefined, "asserted", "negated"],
  ["say", undefined, "attributed", "unknown"],
  ["sleep", undefined, null, null],
  ["sleep", "infinitive", null, null],
  ["manage", "clause", null, null],
  ["announce", "gerund", null, null],
  ["constructor", undefined, null, null],
];

describe("commitmentOf", () => {
  test.each(TABLE)("%s + %s: %s, negated %s", (verb, complement, affirmative, negative) => {
    expect(commitmentOf(verb, false, complement)).toBe(affirmative);
    expect(commitmentOf(verb, true, complement)).toBe(negative);
  });

  test("covers at least 250 verbs, none of them empty or doubly spaced", () => {
    const lemmas = implicativeLemmas();
    expect(lemmas.length).toBeGreaterThanOrEqual(250);
    expect(lemmas.filter((lemma) => lemma.trim() !== lemma || lemma === "" || lemma.includes("  "))).toEqual([]);
  });
});

describe("reportingStance", () => {
  test.each([
    "say",
    "report",
    "find",
    "note",
    "write",
    "tell",
    "announce",
    "state",
    "reveal",
    "conclude",
    "point out",
    "testify",
  ])("%s is trusted", (verb) => {
    expect(reportingStance(verb)).toBe("trusted");
  });
  test.each([
    "allege",
    "claim",
    "maintain",
    "insist",
    "contend",
    "accuse",
    "suggest",
    "believe",
    "suspect",
    "speculate",
    "argue",
    "assert",
  ])("%s is hedged", (verb) => {
    expect(reportingStance(verb)).toBe("hedged");
  });
  test.each([
    "deny",
    "dispute",
    "refute",
    "visit",
    "rise",
    "resign",
    "build",
    "kill",
    "eat",
    "sell",
    "minister",
    "toString",
  ])("%s reports nothing", (verb) => {
    expect(reportingStance(verb)).toBeNull();
  });
  test("denials are told apart", () => {
    expect(["deny", "dispute", "refute", "reject"].every(isDenial)).toBe(true);
    expect(["say", "confirm", "claim", "admit"].some(isDenial)).toBe(false);
  });
  test("covers at least 150 verbs", () => {
    expect(reportingVerbs().size).toBeGreaterThanOrEqual(150);
  });
});
