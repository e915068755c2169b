import fc from "fast-check";

/** A small grammar of news prose: sentences of slots, so that claims can be the same sentence with another filling. */

const NAMES = [
  "Mara Quill",
  "Dr. Odo Fenn",
  "Senator Ines Rao",
  "José-Luis Äär",
  "the Tidewater Fund",
  "Nordhaven",
  "O’Malley Foods",
  "the U.S.",
  "王小明",
];
const VERBS = [
  ["opened", "closed"],
  ["praised", "criticised"],
  ["rose", "fell"],
  ["bought", "sold"],
  ["visited", "left"],
  ["doubled", "halved"],
] as const;
const THINGS = [
  "the harbour",
  "exports",
  "a bakery",
  "the naïve plan",
  "its fleet",
  "cafe\u0301 prices",
  "the 🚢 terminal",
  "shares",
];
const NUMBERS = [
  "12",
  "1,500",
  "3.4 percent",
  "£2.3bn",
  "half a million",
  "about 40",
  "more than 870",
  "7-15",
  "two dozen",
  "100%",
  "-4 °C",
];
const DATES = [
  "on 5 March 2021",
  "in December 2019",
  "last year",
  "since 1987",
  "between 2012 and 2014",
  "by Friday",
  "in the third quarter",
];
const MARKS = [
  "",
  "",
  "",
  " ",
  "\u00a0",
  "\r\n",
  "\n\n",
  "\u200b",
  "\u00ad",
  "\ud83d",
  "\udc00",
  " 👩‍👩‍👧 ",
  "\u0301",
  " — ",
  " … ",
];
const QUOTES = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["'", "'"],
  ["“", ""],
] as const;

export interface Slots {
  readonly subject: string;
  readonly verb: string;
  readonly thing: string;
  readonly number: string;
  readonly date: string;
  readonly frame: number;
  readonly mark: string;
  readonly quote: readonly [string, string];
}

const FRAMES: readonly ((s: Slots) => string)[] = [
  (s) => `${s.subject} ${s.verb} ${s.thing} ${s.date}.`,
  (s) => `${s.subject} ${s.verb} ${s.number} ${s.thing}${s.mark} ${s.date}.`,
  (s) => `${s.quote[0]}We ${s.verb} ${s.thing}${s.mark},${s.quote[1]} ${s.subject} said.`,
  (s) => `According to ${s.subject}, ${s.thing} ${s.verb} by ${s.number}${s.mark} ${s.date}.`,
  (s) => `${s.subject} did not say that ${s.thing} ${s.verb} (${s.number}).`,
  (s) => `${s.date}, ${s.subject}, who ${s.verb} ${s.thing}, had ${s.number} of them.`,
  (s) => `If ${s.thing} ${s.verb}, ${s.subject} may lose ${s.number}${s.mark}`,
  (s) => `- ${s.thing}: ${s.number}`,
  (s) => `Both ${s.subject} and Nordhaven ${s.verb} ${s.thing} because of ${s.number} complaints.`,
];

export const slots: fc.Arbitrary<Slots> = fc.record({
  subject: fc.constantFrom(...NAMES),
  verb: fc.constantFrom(...VERBS.flat()),
  thing: fc.constantFrom(...THINGS),
  number: fc.constantFrom(...NUMBERS),
  date: fc.constantFrom(...DATES),
  frame: fc.nat(FRAMES.length - 1),
  mark: fc.constantFrom(...MARKS),
  quote: fc.constantFrom(...QUOTES),
});

export function render(filling: Slots): string {
  return FRAMES[filling.frame]?.(filling) ?? "";
}

/** An article of the grammar, and a claim that is one of its sentences with none, one or all of its slots filled anew. */
export const articleAndClaim: fc.Arbitrary<{ readonly article: string; readonly claim: string }> = fc
  .record({
    sentences: fc.array(slots, { minLength: 1, maxLength: 6 }),
    joints: fc.array(fc.constantFrom(" ", "\n\n", "\r\n", "\u00a0", "  "), { minLength: 6, maxLength: 6 }),
    other: slots,
    taken: fc.nat(5),
    changed: fc.constantFrom("none", "subject", "verb", "thing", "number", "date", "frame", "quote", "all" as const),
  })
  .map(({ sentences, joints, other, taken, changed }) => {
    const article = sentences.map((s, i) => render(s) + (joints[i] ?? " ")).join("");
    const original = sentences[taken % sentences.length] ?? other;
    const filling =
      changed === "none" ? original : changed === "all" ? other : { ...original, [changed]: other[changed] };
    return { article, claim: render(filling) };
  });

/** Any string of UTF-16 units: lone surrogates, controls and all. */
export const anyUnits: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...NAMES,
        ...NUMBERS,
        ...DATES,
        ...MARKS,
        '"',
        "“",
        "”",
        "said",
        "not",
        "(",
        ")",
        "[",
        "…",
        ",",
        ".",
        "?",
        "$",
        "%",
        " ",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);
