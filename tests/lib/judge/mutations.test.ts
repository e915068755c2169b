import { describe, expect, test } from "vitest";

import { readingOfFixture } from "../../support/fixture-answers.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { answerMutation, loadMutations, MUTATION_KINDS } from "../../support/mutations.ts";

const readings = new Map(loadFixtures().map((fixture) => [fixture.id, readingOfFixture(fixture)]));
const answers = loadMutations().map((mutation) => {
  const reading = readings.get(mutation.article);
  if (reading === undefined) throw new Error(`fixtures/mutations.json: no article "${mutation.article}"`);
  return { mutation, ...answerMutation(mutation, reading) };
});

/** The finding names the edit in at least this share; the rest turn without a finding of the edit's own kind. */
const NAMED_SHARE = 0.9;

describe("a supported claim, edited once", () => {
  test("every kind of edit is there", () => {
    expect(new Set(answers.map(({ mutation }) => mutation.kind))).toEqual(new Set(MUTATION_KINDS));
  });

  test("is never supported", () => {
    expect(answers.filter(({ turned }) => !turned).map(({ mutation }) => mutation.claim)).toEqual([]);
  });

  test("mostly has a finding that names the edit", () => {
    const unnamed = answers.filter(({ named }) => !named).length;
    expect(unnamed).toBeLessThanOrEqual((1 - NAMED_SHARE) * answers.length);
  });
});
