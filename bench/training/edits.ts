import { readClaim } from "../../lib/align/claim-reading.ts";
import type { Token } from "../../lib/text/document.ts";
import type { ClaimRow } from "../accuracy/claims/data.ts";
import { seededRandom } from "../random.ts";

/**
 * Claims that are no longer borne out: each a supported claim with one edit, words put in or exchanged for words of other
 * claims. People who change a claim so, and models that write one, are what a judge meets; the public sets have few.
 */
export function editedRows(rows: readonly ClaimRow[], limit: number, seed: number): ClaimRow[] {
  const random = seededRandom(seed);
  const supported = rows.filter((row) => row.label === "supported");
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const words = wordsByShape(supported.slice(0, 3000));
  const edited: ClaimRow[] = [];
  for (let i = 0; i < limit && supported.length > 0; i++) {
    const row = pick(supported);
    const edit = pick(EDITS);
    if (row === undefined || edit === undefined) continue;
    const tokens = readClaim(row.claim, null).analysis.document.tokens;
    const change = edit(tokens, { random, pick, words, evidence: row.evidence.toLowerCase() });
    if (change === null) continue;
    const claim = row.claim.slice(0, change.start) + change.text + row.claim.slice(change.end);
    edited.push({ ...row, id: `${row.id}/edit${i}`, claim, label: "nei" });
  }
  return edited;
}

interface Means {
  readonly random: () => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  /** Words of all claims by part of speech and ending. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly evidence: string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type EditRule = (tokens: readonly Token[], means: Means) => Change | null;

const ADJECTIVES =
  "new old former joint annual private public foreign record costly secret temporary permanent controversial minor major local national young senior popular rare modern remote partial illegal official unpaid wooden digital marine rural".split(
    " ",
  );
const ADVERBS =
  "easily reluctantly secretly briefly finally jointly repeatedly unanimously illegally voluntarily partly successfully suddenly personally officially rarely".split(
    " ",
  );
const ENDINGS = [
  "because of bad weather",
  "despite protests",
  "for the first time",
  "on purpose",
  "with help from abroad",
  "for charity",
  "against advice",
  "without a permit",
  "as a result of new rules",
  "in front of a large crowd",
  "to save money",
  "for hospitals",
  "with two friends",
  "after a long dispute",
  "by a narrow margin",
  "in Canada",
  "in Norway",
  "in 1987",
  "in March",
  "on a Sunday",
  "three times",
  "for ten years",
];

/** Small words of which one says something else than the other. */
const SMALL: ReadonlyMap<string, string> = new Map([
  ["from", "to"],
  ["to", "from"],
  ["before", "after"],
  ["after", "before"],
  ["over", "under"],
  ["under", "over"],
  ["with", "without"],
  ["all", "some"],
  ["some", "all"],
  ["most", "few"],
  ["many", "few"],
  ["both", "neither"],
  ["first", "last"],
  ["last", "first"],
  ["for", "against"],
]);

function insertBefore(tags: readonly string[], list: readonly string[]): EditRule {
  return (tokens, { pick, evidence }) => {
    const at = pick(tokens.filter((t) => t.index > 0 && tags.includes(t.pos)));
    const word = pick(list);
    return at === undefined || word === undefined || evidence.includes(word)
      ? null
      : { start: at.start, end: at.start, text: `${word} ` };
  };
}

function exchange(tags: readonly string[]): EditRule {
  return (tokens, { pick, words, evidence }) => {
    const at = pick(tokens.filter((t) => tags.includes(t.pos) && t.kind === "word" && t.text.length > 2));
    const word = at === undefined ? undefined : pick(words.get(shapeOf(at)) ?? []);
    return at === undefined || word === undefined || evidence.includes(word.toLowerCase()) || word === at.text
      ? null
      : { start: at.start, end: at.end, text: word };
  };
}

const append: EditRule = (tokens, { pick }) => {
  const last = tokens.findLast((t) => t.kind !== "punctuation");
  const words = pick(ENDINGS);
  return last === undefined || words === undefined ? null : { start: last.end, end: last.end, text: ` ${words}` };
};

const exchangeSmall: EditRule = (tokens, { pick }) => {
  const at = pick(tokens.filter((t) => SMALL.has(t.norm)));
  return at === undefined ? null : { start: at.start, end: at.end, text: SMALL.get(at.norm) ?? "" };
};

const EDITS: readonly EditRule[] = [
  insertBefore(["NOUN"], ADJECTIVES),
  insertBefore(["VERB"], ADVERBS),
  append,
  exchange(["NOUN"]),
  exchange(["NOUN"]),
  exchange(["VERB"]),
  exchange(["VERB"]),
  exchange(["ADJ"]),
  exchange(["PROPN"]),
  exchange(["PROPN"]),
  exchangeSmall,
];

function shapeOf(token: Token): string {
  const ending = ["ing", "ed", "s"].find((e) => token.norm.endsWith(e)) ?? "";
  return `${token.pos}/${ending}/${token.text[0] === token.text[0]?.toUpperCase() ? "capital" : ""}`;
}

function wordsByShape(rows: readonly ClaimRow[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const row of rows) {
    for (const token of readClaim(row.claim, null).analysis.document.tokens) {
      if (token.kind !== "word" || token.text.length <= 2) continue;
      const list = words.get(shapeOf(token));
      if (list === undefined) words.set(shapeOf(token), [token.text]);
      else list.push(token.text);
    }
  }
  return words;
}
