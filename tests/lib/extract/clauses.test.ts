import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "../../../lib/extract/analyze.ts";
import { clauseNotation } from "../../support/clause-notation.ts";

type Row = readonly [sentence: string, ...clauses: string[]];

/** Sentences of our own in many domains with every clause that they hold, in text order. */
const GOLDEN: readonly Row[] = [
  ["The harbour master closed the port on Tuesday.", "The harbour master > close | object: the port | on: Tuesday"],
  ["Storms have flooded three villages.", "Storms > flood | object: three villages"],
  ["The court did not accept the appeal.", "The court > not accept | object: the appeal"],
  ["Nobody survived the crash.", "Nobody > not survive | object: the crash"],
  ["The ferry never reached the island.", "The ferry > not reach | object: the island"],
  ["The suspect was arrested by detectives in Leeds.", "The suspect > arrest | agent: detectives | in: Leeds"],
  ["The bridge is being repaired.", "The bridge > repair"],
  ["Neither party won a majority.", "Neither party > not win | object: a majority"],
  ["The striker scored twice and limped off.", "The striker > score", "The striker > limp"],
  ["She wrote, directed and produced the film.", "She > write", "She > direct", "She > produce | object: the film"],
  ["The mayor plans to sell the stadium.", "The mayor > plan", "The mayor > sell (planned) | object: the stadium"],
  [
    "The council refused to publish the report.",
    "The council > refuse",
    "The council > not publish | object: the report",
  ],
  ["Engineers managed to restart the pump.", "Engineers > manage", "Engineers > restart | object: the pump"],
  ["The firm failed to meet its target.", "The firm > fail", "The firm > not meet | object: its target"],
  ["The talks are expected to resume in June.", "The talks > expect", "The talks > resume (planned) | in: June"],
  ["The vaccine may protect children.", "The vaccine > protect (possible) | object: children"],
  ["Owners must register their boats before May.", "Owners > register (necessary) | object: their boats | before: May"],
  ["The bank would lend the money.", "The bank > lend (hypothetical) | object: the money"],
  [
    "If the vote fails, the minister will resign.",
    "the vote > fail (conditional)",
    "the minister > resign (conditional)",
  ],
  [
    "If approved, the drug will be sold in Spain.",
    "the drug > approve (conditional)",
    "the drug > sell (conditional) | in: Spain",
  ],
  ["Police said the driver had fled.", "Police > say", "the driver > flee @ Police"],
  [
    "The minister said that the report found that arrests had doubled.",
    "The minister > say",
    "the report > find @ the minister",
    "arrests > double @ the minister, the report",
  ],
  [
    '"We lost the contract," said Ana Duarte, the firm\'s director.',
    "We > lose | object: the contract @ Ana Duarte",
    "Ana Duarte > say",
  ],
  ['"We lost the contract," Duarte said.', "We > lose | object: the contract @ Duarte", "Duarte > say"],
  ["According to the coroner, the diver drowned.", "the diver > drown | to: the coroner @ the coroner"],
  [
    "The union claims that managers hid the figures.",
    "The union > claim",
    "managers > hide (alleged) | object: the figures @ the union?",
  ],
  ["Halley denied that he had taken bribes.", "Halley > deny", "he > take (alleged) | object: bribes"],
  [
    "The trawler that sank in March carried 14 people.",
    "The trawler > sink | in: March",
    "The trawler > carry | object: 14 people",
  ],
  [
    "Keller, who had led the club for ten years, resigned on Monday.",
    "Keller > lead | object: the club | for: ten years",
    "Keller > resign | on: Monday",
  ],
  [
    "The report, published in May, praised the hospital.",
    "The report > publish | in: May",
    "The report > praise | object: the hospital",
  ],
  [
    "A study published in June found that coffee helps.",
    "A study > publish | in: June",
    "A study > find",
    "coffee > help @ a study",
  ],
  [
    "Researchers led by Ines Prado mapped the reef.",
    "Researchers > lead | agent: Ines Prado",
    "Researchers > map | object: the reef",
  ],
  ["Having lost the final, the team disbanded.", "the team > lose | object: the final", "the team > disband"],
  [
    "The judge fined the company, ordering it to repair the dam.",
    "The judge > fine | object: the company",
    "The judge > order | object: it",
    "it > repair (possible) | object: the dam",
  ],
  ["The accused, a former pilot, denied the charges.", "The accused > deny | object: the charges"],
  [
    "Norton married the painter Lea Brandt in 1960; they divorced in 1979.",
    "Norton > marry | object: the painter Lea Brandt | in: 1960",
    "they > divorce | in: 1979",
  ],
  [
    "Prices rose 3% in May and fell 2% in June.",
    "Prices > rise | object: 3% | in: May",
    "Prices > fall | object: 2% | in: June",
  ],
  ["Rain and wind battered the coast overnight.", "Rain and wind > batter | object: the coast"],
  ["After the mayor of the town resigned, the board met.", "the mayor > resign", "the board > meet"],
  ["Because the river had risen, the road was shut.", "the river > rise", "the road > shut"],
  [
    "The company stopped making cars in 2010.",
    "The company > stop",
    "The company > not make | object: cars | in: 2010",
  ],
  ["The senator considered resigning.", "The senator > consider", "The senator > resign (possible)"],
  [
    "The police accused the guard of stealing the painting.",
    "The police > accuse | object: the guard",
    "the guard > steal (alleged) | object: the painting",
  ],
  ["There is no evidence that the drug works.", "no evidence > not be", "the drug > work (possible)"],
  ["There were two doctors on board.", "two doctors > be | on: board"],
  [
    "No document to support the claim was found.",
    "No document > not support (planned) | object: the claim",
    "No document > not find",
  ],
  ["The group gave the museum a painting.", "The group > give | indirect_object: the museum | object: a painting"],
  ["The island belongs to Denmark.", "The island > belong | to: Denmark"],
  ["In 2019, unemployment fell to 4 percent.", "unemployment > fall | in: 2019 | to: 4 percent"],
  ["The goalkeeper did not dive or shout.", "The goalkeeper > not dive", "The goalkeeper > not shout"],
  ["The new law bans smoking in parks.", "The new law > ban | object: smoking | in: parks"],
  ["The dog that bit the postman has been found.", "The dog > bite | object: the postman", "The dog > find"],
  ["The number of visitors doubled.", "The number > double"],
  ["The minister for trade met farmers in Cork.", "The minister > meet | for: trade | object: farmers | in: Cork"],
  [
    "A spokesman for the airline said no flights had been cancelled.",
    "A spokesman > say | for: the airline",
    "no flights > not cancel @ a spokesman",
  ],
  [
    "The volcano, which last erupted in 1902, is being monitored.",
    "The volcano > erupt | in: 1902",
    "The volcano > monitor",
  ],
  ["She learned to fly in Kenya.", "She > learn", "She > fly | in: Kenya"],
  ["Police allegedly beat the prisoner.", "Police > beat (alleged) | object: the prisoner"],
  ["The rocket reportedly exploded after launch.", "The rocket > explode (alleged) | after: launch"],
  ["The winner will receive a medal.", "The winner > receive (planned) | object: a medal"],
  [
    "The chairman urged shareholders to reject the offer.",
    "The chairman > urge | object: shareholders",
    "shareholders > reject (possible) | object: the offer",
  ],
  ["He forced the pilot to land.", "He > force | object: the pilot", "the pilot > land"],
  ["The firm was founded in 1931 by two brothers.", "The firm > found | in: 1931 | agent: two brothers"],
  ["The theatre is a listed building.", "The theatre > be | complement: a listed building"],
  ["The species is not extinct.", "The species > not be | complement: extinct"],
  ["The treaty remained secret until 1990.", "The treaty > remain | until: 1990 | complement: secret"],
  ["Its shares closed 4 percent lower.", "Its shares > close | object: 4 percent"],
  [
    "The trust bought the mill, and the village opened a shop there.",
    "The trust > buy | object: the mill",
    "the village > open | object: a shop",
  ],
  [
    "The mill that the trust bought in 2019 is a museum.",
    "The mill > be | complement: a museum",
    "the trust > buy | in: 2019",
  ],
  [
    "Torrential rain in the north destroyed 40 homes, the agency said.",
    "Torrential rain > destroy | in: the north | object: 40 homes @ the agency",
    "the agency > say",
  ],
  [
    "It limits cottages to two storeys, requires a parking space and bars short-term rentals.",
    "It > limit | object: cottages | to: two storeys",
    "It > require | object: a parking space",
    "It > bar | object: short-term rentals",
  ],
];

/** Read wrongly so far, with the reading that is wanted; what is read as wanted moves to the table above. */
const OPEN: readonly Row[] = [
  ["Rivera beat Kowalski 6-2, 6-3 in the final.", "Rivera > beat | object: Kowalski | in: the final"],
  ["The club appointed Vera Lind coach.", "The club > appoint | object: Vera Lind | complement: coach"],
  ["He was not charged with murder but with fraud.", "He > not charge | with: murder", "He > charge | with: fraud"],
  ["What the witness said was false.", "What the witness said > be | complement: false", "the witness > say"],
];

const VERBLESS: readonly string[] = [
  "Ten dead in hotel fire",
  "Floods in the north",
  "Prime Minister of Norway",
  "12 May 1931",
  "Results:",
  "The first of its kind",
  "Population: 4,200",
  "A long, cold winter in the mountains",
  "",
  "...",
  "\u{1F600} \u{1F600}",
];

function read(text: string): string[] {
  return clauseNotation(analyze(text, { anchor: null }));
}

describe("clauses", () => {
  test.each(GOLDEN.map((row) => [row[0], row.slice(1)] as const))("%s", (sentence, clauses) => {
    expect(read(sentence)).toEqual(clauses);
  });

  test.each(OPEN.map((row) => [row[0], row.slice(1)] as const))("open: %s", (sentence, clauses) => {
    expect(read(sentence), "this is read as wanted now: move it to the golden table").not.toEqual(clauses);
  });

  test.each(VERBLESS.map((text) => [text]))("no clause in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("whatever the text", () => {
  const words = fc.constantFrom(
    "the",
    "court",
    "said",
    "that",
    ",",
    "and",
    "who",
    "was",
    "not",
    "to",
    "buy",
    "\u201C",
    "\u201D",
    "(",
    ")",
    "in",
    "2019",
    "Morocco",
    "its",
    "if",
    "arrested",
    "by",
    ";",
    "-",
    "which",
    "3",
    "%",
    "hiding",
    "or",
    ".",
    "'s",
  );

  test("spans lie in the text and parts in their clause's sentence", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const { document, clauses } = analyze(text, { anchor: null });
        for (const clause of clauses) {
          expect(text.slice(clause.start, clause.end)).toBe(clause.text);
          const sentence = document.sentences[clause.sentence];
          expect(clause.firstToken).toBeGreaterThanOrEqual(sentence?.firstToken ?? Number.POSITIVE_INFINITY);
          expect(clause.endToken).toBeLessThanOrEqual(sentence?.endToken ?? 0);
          for (const part of [clause.subject, clause.predicate, ...clause.arguments]) {
            if (part === null) continue;
            expect(text.slice(part.start, part.end)).toBe(part.text);
            expect(part.firstToken).toBeLessThan(part.endToken);
            expect(document.tokens[part.firstToken]?.start).toBe(part.start);
            expect(document.tokens[part.endToken - 1]?.end).toBe(part.end);
            expect(document.tokens[part.firstToken]?.sentence).toBe(clause.sentence);
          }
          for (const attribution of clause.attributions) {
            expect(text.slice(attribution.span.start, attribution.span.end)).toBe(attribution.span.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a sentence is read the same wherever it stands", () => {
    for (const [sentence, ...clauses] of GOLDEN.filter(([s]) => !/[“"]/.test(s)).slice(0, 20)) {
      expect(read(`The museum is shut.\n\n${sentence}`).slice(1)).toEqual(clauses);
    }
  });

  test.each([
    ["no punctuation", "the old man saw the dog and ".repeat(2000)],
    ["commas", ", ".repeat(10_000)],
    ["conjunctions", "and ".repeat(10_000)],
    ["brackets", "(".repeat(10_000) + ")".repeat(10_000)],
    ["verbs", "said ".repeat(10_000)],
    ["relatives", "the man who ".repeat(4000)],
    ["numbers", "5 ".repeat(10_000)],
    ["hyphens", "up-".repeat(10_000)],
  ])("hostile input is read to its end: %s", (_name, text) => {
    const { document } = analyze(text, { anchor: null });
    expect(document.sentences.at(-1)?.end ?? 0).toBeGreaterThan(text.trimEnd().length - 2);
  });
});
