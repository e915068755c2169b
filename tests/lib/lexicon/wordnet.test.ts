import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listedAntonyms } from "../../../lib/lexicon/antonyms.ts";
import { hypernymPairs } from "../../../lib/lexicon/hypernyms.ts";
import { listedSynonyms, synonymLemmas } from "../../../lib/lexicon/synonyms.ts";
import {
  areAntonyms,
  areDerived,
  areExclusive,
  exclusiveCategory,
  isAgentNoun,
  isHypernym,
  isKnownLemma,
  isNominalisation,
  lexicalPosOf,
  synonymy,
} from "../../../lib/lexicon/wordnet.ts";

const pairs = (list: string): [string, string][] =>
  list.split(",").map((pair) => {
    const [a = "", b = ""] = pair.trim().split("/");
    return [a, b];
  });

interface Relation {
  readonly name: string;
  readonly holds: (a: string, b: string) => boolean;
  readonly yes: string;
  readonly no: string;
}

const RELATIONS: readonly Relation[] = [
  {
    name: "synonymy of .6 and more",
    holds: (a, b) => synonymy(a, b) >= 0.6,
    yes: "buy/purchase, begin/start, car/automobile, doctor/physician, big/large, film/movie, help/assist, company/firm, rise/increase, lawyer/attorney, jail/prison, angry/furious",
    no: "buy/sell, car/road, bank/river, doctor/hospital, big/small, film/actor, murder/kill, company/office, rise/fall, father/mother, minister/priest, none/nothing",
  },
  {
    name: "antonymy",
    holds: areAntonyms,
    yes: "rise/fall, accept/reject, approve/veto, guilty/innocent, mixed/unanimous, hire/lay off, import/export, male/female, strengthen/weaken, arrive/depart, huge/tiny, happy/sad",
    no: "rise/grow, accept/approve, veto/reject, guilty/convicted, red/blue, hire/recruit, import/buy, teacher/doctor, talk/negotiate, arrive/arrive, huge/large, happy/important",
  },
  {
    name: "derivation",
    holds: areDerived,
    yes: "economy/economic, quick/quickly, happy/happiness, attack/attacker, grow/growth, decide/decision, france/french, able/ability, resign/resignation, win/winner, legal/legally, weak/weakness",
    no: "economy/budget, quick/fast, happy/glad, attack/defend, grow/rise, decide/choose, france/german, able/strong, resign/leave, win/prize, legal/court, strong/string",
  },
  {
    name: "nominalisation",
    holds: isNominalisation,
    yes: "resignation/resign, arrest/arrest, growth/grow, decision/decide, visit/visit, death/die, election/elect, marriage/marry, increase/increase, arrival/arrive, approval/approve, payment/pay, loss/lose, sale/sell, theft/steal, takeover/take over",
    no: "winner/win, attacker/attack, teacher/teach, owner/own, visitor/visit, resign/resignation, doctor/heal, fish/fish, leader/lead, growth/shrink, death/kill, economy/pay, profit/lose, buyer/sell, thief/steal, victory/fight",
  },
  {
    name: "agent noun",
    holds: isAgentNoun,
    yes: "winner/win, attacker/attack, visitor/visit, teacher/teach, founder/found, owner/own, thief/steal, donor/give",
    no: "win/winner, arrest/arrest, growth/grow, decision/decide, payment/pay, election/elect, theft/steal, gift/give",
  },
  {
    name: "hypernymy",
    holds: isHypernym,
    yes: "animal/dog, official/minister, vehicle/car, weapon/gun, building/house, food/bread, vegetable/potato, move/walk, person/woman, disease/cancer, country/vietnam, large/huge",
    no: "dog/animal, minister/official, car/vehicle, dog/cat, house/street, bread/butter, walk/move, woman/man, large/small, someone/nobody, disease/doctor, vietnam/asia",
  },
  {
    name: "exclusion",
    holds: areExclusive,
    yes: "red/blue, dog/cat, monday/friday, june/july, north/south, brother/sister, car/bus, piano/violin, lunch/dinner, china/vietnam, chinese/indonesian, kitchen/bathroom",
    no: "red/crimson, dog/puppy, monday/june, june/summer, north/northern, brother/uncle, doctor/lawyer, mother/sister, wine/champagne, england/britain, minister/senator, scottish/british",
  },
];

describe.each(RELATIONS)("$name", ({ holds, yes, no }) => {
  test("has as many counterexamples as examples", () => {
    expect(pairs(no)).toHaveLength(pairs(yes).length);
  });
  test.each(pairs(yes))("%s, %s", (a, b) => expect(holds(a, b)).toBe(true));
  test.each(pairs(no))("not %s, %s", (a, b) => expect(holds(a, b)).toBe(false));
});

test("a shared first sense is worth more than a later one", () => {
  expect(synonymy("car", "automobile")).toBe(0.9);
  expect(synonymy("auto", "auto")).toBe(1);
  expect(synonymy("car", "railcar")).toBeLessThan(synonymy("car", "automobile"));
});

test("the part of speech keeps verbs and nouns apart", () => {
  expect(synonymy("shut", "close", "verb")).toBeGreaterThan(0.6);
  expect(synonymy("shut", "close", "noun")).toBe(0);
  expect(isHypernym("move", "walk", "verb")).toBe(true);
  expect(isHypernym("animal", "dog", "verb")).toBe(false);
});

test("categories are named", () => {
  expect(exclusiveCategory("red", "green")).toBe("colour");
  expect(exclusiveCategory("venus", "mars")).toBe("planet");
  expect(exclusiveCategory("venus", "green")).toBeNull();
});

test("the lexicon knows common words of all parts of speech and no function words", () => {
  for (const lemma of ["minister", "resign", "economic", "quickly", "lay off", "living room", "disgraceful"])
    expect(isKnownLemma(lemma)).toBe(true);
  for (const word of ["the", "he", "nobody", "zzyzx", "", "Minister", "hasOwnProperty", "__proto__"])
    expect(isKnownLemma(word)).toBe(false);
  expect([...lexicalPosOf("attack")].sort()).toEqual(["noun", "verb"]);
});

const WORDS = [
  "rise",
  "fall",
  "red",
  "blue",
  "dog",
  "cat",
  "animal",
  "minister",
  "official",
  "win",
  "winner",
  "economy",
  "economic",
  "large",
  "huge",
  "tiny",
  "small",
  "father",
  "mother",
  "arrest",
  "growth",
  "grow",
  "monday",
  "france",
  "french",
  "nobody",
  "zzyzx",
  "",
  "car",
  "vehicle",
  "wine",
  "champagne",
  "kill",
  "murder",
  "open",
  "close",
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...synonymLemmas()), fc.string({ maxLength: 8 }));

describe("for any two words", () => {
  test("synonymy, antonymy, derivation and exclusion are symmetric", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(synonymy(a, b)).toBe(synonymy(b, a));
        expect(areAntonyms(a, b)).toBe(areAntonyms(b, a));
        expect(areDerived(a, b)).toBe(areDerived(b, a));
        expect(exclusiveCategory(a, b)).toBe(exclusiveCategory(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  test("a word is its own synonym and neither its opposite, its kind nor its rival", () => {
    fc.assert(
      fc.property(word, (a) => {
        expect(synonymy(a, a)).toBe(1);
        expect(areAntonyms(a, a) || isHypernym(a, a) || areExclusive(a, a)).toBe(false);
      }),
    );
  });

  test("what excludes or opposes is no synonym, and what excludes is no kind of the other", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const related = a !== b && (synonymy(a, b) > 0 || isHypernym(a, b) || isHypernym(b, a));
        expect(related && areExclusive(a, b)).toBe(false);
        expect(a !== b && synonymy(a, b) > 0 && areAntonyms(a, b)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the hand-written lists agree", () => {
  test("no listed synonyms are listed opposites", () => {
    const clashes = synonymLemmas().flatMap((a) =>
      [...listedSynonyms(a)].filter((b) => listedAntonyms(a).has(b)).map((b) => `${a}/${b}`),
    );
    expect(clashes).toEqual([]);
  });

  test("no listed kind excludes or opposes its general word, and none is listed both ways", () => {
    const listed = hypernymPairs();
    const keys = new Set(listed.map(([general, kind]) => `${general}/${kind}`));
    const clashes = listed.filter(
      ([general, kind]) => areExclusive(general, kind) || areAntonyms(general, kind) || keys.has(`${kind}/${general}`),
    );
    expect(clashes).toEqual([]);
  });
});
