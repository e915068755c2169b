import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findEntities } from "../../../lib/extract/entities.ts";
import { readDocument } from "../../../lib/text/document.ts";
import { readMarks } from "./marked-mentions.ts";

function mentionsOf(text: string): { start: number; end: number; text: string; name: string }[] {
  const { entities, mentions } = findEntities(readDocument(text));
  return mentions.map(({ start, end, text: mention, entity }) => ({
    start,
    end,
    text: mention,
    name: entities[entity]?.name ?? "",
  }));
}

function check(marked: string): void {
  const { text, mentions } = readMarks(marked);
  expect(mentionsOf(text)).toEqual(mentions);
}

describe("names", () => {
  test.each([
    "{Nora Feld} joined {Acme Corp} in {Oslo} on Monday.",
    "He saw the {Department of Health and Human Services} in {Washington, D.C.}.",
    "Last week {Ursula von der Leyen} met {Abdellatif Hammouchi}.",
    "The prize went to {J. K. Rowling} and {George W. Bush}.",
    "Critics praised {Jean-Claude Juncker} and {Bashar al-Assad}.",
    "The {Bank of England} and {Marks & Spencer} declined.",
    "Shares of {Smith & Wesson} fell.",
    "{Theresa May} resigned in May.",
    "The {University of Oxford} opened on a Tuesday in June.",
    "A {Food and Drug Administration} panel met.",
    "Crowds waited for {Mohammed bin Salman} in {Saudi Arabia}.",
    "In {Fla:Florida}. and {Florida} it rained.",
    "The {Federal Office for the Protection of the Constitution} wrote.",
    "{Roe:Anna Roe}-{Hart:Paul Hart} talks: {Anna Roe} met {Paul Hart}.",
    "Aid from the {WHO} reached {Mia Lund}.",
    "They flew to {New Zealand} and {Bosnia and Herzegovina}.",
  ])("%s", check);
});

describe("titles come off", () => {
  test.each([
    "Minister of Foreign Affairs {Lina Castro} spoke.",
    "Then Secretary of State {Mike Doe} met Head of Government {Omar Haddad}.",
    "The report was sent to Prof. {Ada Byron} and Dr {Alan Hart}.",
    "{Acme Motors} CEO {Tim Wood} agreed.",
    "Vice President {Jane Roe} travelled to {France}.",
    "{American:United States} President {Joe Doe} left.",
    "King {Mohammed VI} gave a speech.",
  ])("%s", check);

  test("and become descriptions, with the country before them", () => {
    const { entities } = findEntities(readDocument("Moroccan Foreign Minister Nasser Idrissi met Gen. Paul Hart."));
    expect(entities.find((entity) => entity.name === "Nasser Idrissi")?.descriptions.map((span) => span.text)).toEqual([
      "Moroccan Foreign Minister",
    ]);
    expect(entities.find((entity) => entity.name === "Paul Hart")?.descriptions.map((span) => span.text)).toEqual([
      "Gen.",
    ]);
  });

  test.each([
    [
      "Jane Roe, the head of the agency and former chair of Acme Corp, left.",
      ["the head of the agency", "former chair of Acme Corp"],
    ],
    ["Jane Roe, 41, a nurse from Leeds, left.", ["a nurse from Leeds"]],
    ["The agency's director, Jane Roe, left.", ["The agency's director"]],
    ["He thanked the director of the museum, Jane Roe.", ["the director of the museum"]],
    ["They asked spokeswoman Jane Roe.", ["spokeswoman"]],
    ["Jane Roe, who was tired, left.", []],
    ["He met Jane Roe, the mayor said.", []],
    ["He met the mayor, Jane Roe and Bob Hart.", []],
  ])("appositives of Jane Roe: %s", (text, descriptions) => {
    const { entities } = findEntities(readDocument(text));
    expect(entities.find((entity) => entity.name === "Jane Roe")?.descriptions.map((span) => span.text)).toEqual(
      descriptions,
    );
  });
});

describe("short names", () => {
  test.each([
    "{Maria Silva} arrived. {Silva:Maria Silva} waved.",
    "{Maria Silva} arrived. Ms. {Silva:Maria Silva} waved.",
    "{Zenith Corp} grew. Rivals fear {Zenith:Zenith Corp}.",
    "The {Central Intelligence Agency} ({CIA:Central Intelligence Agency}) replied. The {CIA:Central Intelligence Agency} knew.",
    "The {General Directorate of National Security} ({DGSN:General Directorate of National Security}) replied. The {DGSN:General Directorate of National Security} knew.",
    "The {US Department of State} paid. Critics of the {State Department:US Department of State} objected.",
    "{U.S.:United States} and {United States} and {American:United States} troops stayed.",
    "{US:United States}-{Morocco} ties and {Moroccan:Morocco} oranges",
    "{José Peña} won. Then {Pena:José Peña} lost.",
    "{Bill de Blasio} ran. Voters liked {de Blasio:Bill de Blasio}.",
    "{Michael R. Roe} came. {Mike Roe:Michael R. Roe} went.",
  ])("%s", check);

  test.each([
    // Two people of one surname, and nothing to tell them apart.
    "{Anna Roe} met {Mark Roe} in {Paris}.\n\nThe next day Roe left.",
    // Another given name is another person.
    "{Anna Roe} sued. {Her:Anna Roe} lawyer, {Helen Roe}, won.",
    "{Hart Industries} is not {Hart County}.",
    // The initials do not fit and no long name stands before the bracket.
    "{Anna Roe} ({BBC}) spoke.",
    "Give it to us in {Canada}.",
    "{Anna Roe} spoke French, and wrote in German.",
  ])("left apart: %s", check);

  test("the surname of two goes to the one named in full in the paragraph", () => {
    check("{Anna Roe} and {Mark Roe} met.\n\nLater {Mark Roe} spoke. The judge thanked {Roe:Mark Roe}.");
  });

  test("a title's gender picks between two of one surname", () => {
    check("{Anna Roe} and {Mark Roe} met. The court heard Mr {Roe:Mark Roe}. It thanked Mrs {Roe:Anna Roe}.");
  });
});

describe("headlines", () => {
  test.each([
    "{Silva:Maria Silva} Urges Ministers To Protect Forests\n\n{Maria Silva} asked ministers on Tuesday to protect forests.",
    "{MOROCCO:Morocco} WINS THE FINAL AGAINST {BRAZIL:Brazil}\n\nThe match was long.",
    "Seven Easy Ways To Save Your Money This Winter\n\nHeating costs rise.",
    "HELP US SAVE THE OLD CITY LIBRARY\n\nReaders wrote letters.",
  ])("%s", check);
});

describe("no names", () => {
  test.each([
    "However, prices rose on Friday.",
    "High-level talks resumed in December.",
    "The CEO spoke about GDP and TV.",
    "This is NOT what we asked for. It is not.",
    "“Nothing has changed,” she said.",
    "I think I know. Maybe we should go.",
    "",
    "😀 🎉 \u0301",
  ])("%s", check);
});

describe("pronouns", () => {
  test.each([
    "{Maria Silva} resigned. {She:Maria Silva} gave no reason.",
    "{Paul Hart} said {he:Paul Hart} would vote.",
    "{Paul Hart} met {Maria Silva} and praised {her:Maria Silva} work.",
    "“We will win,” {Paul Hart} said. “Soon,” {he:Paul Hart} added.",
    "{Paul Hart} visited {Omar Haddad}. {He:Paul Hart} later flew home.",
    "{Acme Corp} said {it:Acme Corp} would close.",
    "{Morocco} doubled {its:Morocco} exports.",
    "{Paul Hart} shared photos with {Omar Haddad} and expressed {his:Paul Hart} thanks.",
  ])("resolved: %s", check);

  test.each([
    // Two men and no clear subject.
    "Reporters saw {Paul Hart} and {Omar Haddad}. He smiled.",
    "{Paul Hart} and {Omar Haddad} spoke before he left.",
    // Gender does not agree.
    "{Maria Silva} arrived. He was late.",
    // Binding: the object of a clause is not its subject.
    "{Paul Hart} saw him.",
    "In a letter to {Paul Hart}, he complained.",
    // An unnamed rival.
    "A man shouted at {Paul Hart}. He was arrested.",
    // Words inside a quotation are the speaker's.
    "{Maria Silva} was calm. “He never called,” {Maria Silva} said.",
    "{Maria Silva} spoke. “She is brave,” {Paul Hart} said.",
    // "it" with another noun that may be meant, and empty "it".
    "{Acme Corp} bought the mill because it was cheap.",
    "{Acme Corp} grew. It is clear that prices rose.",
    // The name only says whose aides they are.
    "Voters praised {Hart} officials. He smiled.",
    // A surname of two people is a rival too.
    "{Anna Roe} and {Mark Roe} met. {Paul Hart} asked whether Roe had his keys.",
    // "it" goes on from the sentence before.
    "The plan is bold, and it may fail. {Acme Corp} says it would cost jobs.",
    // Too far back.
    "{Paul Hart} spoke. Rain fell. Roads flooded. Trains stopped. He slept.",
  ])("left alone: %s", check);
});

describe("definite phrases", () => {
  test.each([
    "The {US Department of State} wrote. {The department:US Department of State} agreed.",
    "{Lina Castro}, the foreign minister, spoke. {The minister:Lina Castro} left. Later {the foreign minister:Lina Castro} returned.",
    "{Kenya} grew. {The country:Kenya} sells tea.",
    "The 2019 {Country Report on Terrorism} appeared. {The report:Country Report on Terrorism} praised farmers.",
    "{Zenith Corp} grew. {The company:Zenith Corp} hired staff.",
    "{Zenora}, a software company, grew. {The software company:Zenora} hired staff.",
    "{Maria Silva} won. {The 34-year-old:Maria Silva} smiled.",
    "Secretary of State {Paul Hart} left. Then the {Secretary of State:Paul Hart} spoke.".replace(
      "the {Secretary of State",
      "{the Secretary of State",
    ),
  ])("resolved: %s", check);

  test.each([
    "{Kenya} beat {Ghana}. The country exports tea.",
    "{Zenith Corp} sued {Acme Corp}. The company hired staff.",
    "{Lina Castro}, the foreign minister, spoke. The finance minister left.",
    "{Lina Castro}, the prime minister, spoke. The deputy prime minister left.",
    "{Lina Castro}, the foreign minister, spoke. The minister of trade left.",
    "{Lina Castro}, the former mayor, spoke. The mayor left.",
    "The {Country Report on Terrorism} appeared. A second report followed. The report praised farmers.",
    "{Zenith Corp} grew. The company that won the case hired staff.",
    "{Zenith Corp} grew. The company car broke.",
    "The {Trade Union Council} met. The company hired staff.",
    "{Acme Corp} grew. The newspaper praised it.",
    "{Georgia} and {Alabama} voted. The nation watched.",
    "{Zenora}, a software company, grew. The steel company hired staff.",
    "{Maria Silva} met {Ana Costa}. The 34-year-old smiled.",
    "{Maria Silva} spoke. The crowd cheered the striker.",
  ])("left alone: %s", check);
});

describe("kinds and genders", () => {
  test.each([
    ["Jane Roe left.", "person", "female"],
    ["Mr Zuzu left.", "person", "male"],
    ["Zuzu Bako, an actress, left.", "person", "female"],
    ["They joined the Ministry of Trade.", "organisation", "unknown"],
    ["He moved to Kenya.", "place", "unknown"],
    ["They signed the Clean Water Act.", "document", "unknown"],
    ["They watched the World Cup.", "event", "unknown"],
    ["Many Catholics voted.", "group", "unknown"],
    ["Fans met Zadok Varga.", "person", "unknown"],
    ["They drank at Zosta Coffee.", "other", "unknown"],
    ["They cheered Paris Zebrax.", "organisation", "unknown"],
    ["Zenora, a software company, grew.", "organisation", "unknown"],
  ])("%s", (text, kind, gender) => {
    const { entities } = findEntities(readDocument(text));
    expect(entities.map((entity) => [entity.kind, entity.gender])).toEqual([[kind, gender]]);
  });
});

describe("every text", () => {
  const words = fc.constantFrom(
    "Jane",
    "Roe",
    "Mr.",
    "the",
    "The",
    "of",
    "and",
    "US",
    "U.S.",
    "-",
    "(",
    ")",
    ",",
    ".",
    "he",
    "She",
    "her",
    "its",
    "Minister",
    "minister",
    "said",
    "“",
    "”",
    '"',
    "'s",
    "Bank",
    "Morocco",
    "Moroccan",
    "NATO",
    "al",
    "van",
    "\n\n",
    "é",
    "😀",
    "company",
    "report",
    "The 34-year-old",
    "Acme Corp",
    "&",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 30 }).map((list) => list.join("")),
  );

  test("mentions are slices of the text, in order, and agree with their entities", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text);
        const { entities, mentions } = findEntities(document);
        let last = 0;
        for (const mention of mentions) {
          expect(document.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.start;
          expect(entities[mention.entity]?.mentions).toContainEqual(mention);
          expect(document.tokens[mention.firstToken]?.start).toBe(mention.start);
          expect(document.tokens[mention.endToken - 1]?.end).toBe(mention.end);
        }
        for (const [index, entity] of entities.entries()) {
          expect(entity.id).toBe(index);
          expect(entity.mentions.length).toBeGreaterThan(0);
          for (const span of entity.descriptions) expect(document.text.slice(span.start, span.end)).toBe(span.text);
        }
        expect(mentions.length).toBe(entities.reduce((sum, entity) => sum + entity.mentions.length, 0));
      }),
      { numRuns: 300 },
    );
  });
});
