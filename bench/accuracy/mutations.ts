/**
 * The frozen mutation suite, counted by kind: `npm run eval -- mutations`. Writes docs/evaluation-mutations.md.
 * fixtures/mutations.json holds claims that a fixture's article supports, each edited once by one rule
 * (bench/fixtures/mutations.ts made them); no public data is needed.
 */
import { writeFileSync } from "node:fs";

import { readingOfFixture } from "../../tests/support/fixture-answers.ts";
import { loadFixtures } from "../../tests/support/fixtures.ts";
import { answerMutation, loadMutations, MUTATION_KINDS } from "../../tests/support/mutations.ts";

const readings = new Map(loadFixtures().map((fixture) => [fixture.id, readingOfFixture(fixture)]));
const answers = loadMutations().flatMap((mutation) => {
  const reading = readings.get(mutation.article);
  return reading === undefined ? [] : [{ kind: mutation.kind, ...answerMutation(mutation, reading) }];
});

function row(name: string, rows: typeof answers): string {
  const count = (keep: (answer: (typeof answers)[number]) => boolean): number => rows.filter(keep).length;
  const both = count(({ turned, named }) => turned && named);
  const share = ((100 * both) / rows.length).toFixed(1);
  return `| ${name} | ${rows.length} | ${count(({ turned }) => turned)} | ${count(({ verdict }) => verdict === "refuted")} | ${both} | ${share}% |`;
}

const report = `# Mutations: one edit, another verdict

Written by \`npm run eval -- mutations\`; do not edit by hand. Every sentence of the twelve articles under \`fixtures/\`, and every
supported claim about them, was edited once by each rule that found something to edit, at a place drawn by chance (seed in
\`bench/fixtures/mutations.ts\`); the cases are frozen in \`fixtures/mutations.json\`. An edit counts where the verdict is no longer
\`supported\` and a finding's code names the kind of edit. The tests demand the first of all and the second of nine in ten.

| edit | n | verdict turned | of them \`refuted\` | turned and named | share |
| ---- | - | -------------- | ------------------- | ---------------- | ----- |
${MUTATION_KINDS.map((kind) =>
  row(
    kind,
    answers.filter((answer) => answer.kind === kind),
  ),
).join("\n")}
${row("all", answers)}
`;
console.log(report);
writeFileSync("docs/evaluation-mutations.md", report);
