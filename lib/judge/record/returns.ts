import type { Quantity } from "../../extract/quantity.ts";
import { compareMagnitudes } from "../number/comparison.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Proof } from "../result.ts";
import { tokensOf } from "./dates.ts";
import { exactly, magnitudeOf } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

const GAIN: ReadonlySet<string> = new Set(["profit", "profitable", "success", "successful"]);
const LOSS: ReadonlySet<string> = new Set(["lose", "flop", "bomb", "loss", "unprofitable"]);
const COST: ReadonlySet<string> = new Set(["budget", "cost", "spend"]);
const TIMES: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["double", 2],
  ["triple", 3],
  ["thrice", 3],
]);

/** What a work earned against what it cost: a profit, a flop, "twice its budget", "$200 million more than it cost". */
export function readReturns(scene: RecordScene): Reading[] {
  const costs = moniesOf(scene, "budget");
  const gross = moniesOf(scene, "gross");
  const [cost] = costs.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [earned] = gross.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if (cost?.value == null || earned?.value == null || cost.unit !== earned.unit || scene.opensWithAnother) return [];
  const { tokens } = scene;
  const words = tokens.filter((t) => COST.has(t.lemma) || GAIN.has(t.lemma) || LOSS.has(t.lemma)).map((t) => t.index);
  if (words.length === 0) return [];
  const known: Known = { scene, words, cost, earned, costs: cost.value, earns: earned.value };
  // Of several figures for one thing only what holds of all of them is read.
  const single = costs.length === 1 && gross.length === 1;
  const apart = costs.every((c) => gross.every((g) => (g.value ?? 0) > (c.value ?? 0) === known.earns > known.costs));
  if (!single) return apart ? readSign(known) : [];
  return readRatio(known) ?? readDifference(known) ?? readSign(known);
}

interface Known {
  readonly scene: RecordScene;
  readonly words: readonly number[];
  readonly cost: Quantity;
  readonly earned: Quantity;
  readonly costs: number;
  readonly earns: number;
}

function moniesOf(scene: RecordScene, slot: string): Quantity[] {
  return attributesOf(scene, slot).flatMap((a) => a.quantities.filter((q) => q.kind === "money" && q.value !== null));
}

function readRatio({ scene, words, cost, earned, costs, earns }: Known): Reading[] | null {
  const { tokens, claim } = scene;
  const multiple = claim.analysis.quantities.find((q) => q.kind === "multiple" && q.value !== null);
  const word = tokens.find((t) => TIMES.has(t.norm));
  const factor = multiple?.value ?? (word === undefined ? undefined : TIMES.get(word.norm));
  if (factor === undefined || costs === 0) return null;
  const magnitude = multiple === undefined ? moreThan(tokens, word?.index ?? 0, factor) : magnitudeOf(multiple, tokens);
  const { relation } = compareMagnitudes(magnitude, exactly(earns / costs));
  const used = multiple === undefined ? [word?.index ?? 0] : tokensOf(multiple);
  return [
    outcome(
      scene,
      relation,
      [...used, ...words],
      { cost, earned },
      `${numeral(earns)} / ${numeral(costs)} = ${numeral(earns / costs)}`,
      earns / costs,
    ),
  ];
}

function moreThan(tokens: RecordScene["tokens"], at: number, value: number): ReturnType<typeof exactly> {
  const before = [tokens[at - 1]?.norm, tokens[at - 2]?.norm];
  if (before[0] === "over" || (before[0] === "than" && before[1] === "more"))
    return { ...exactly(value), comparator: "more_than", max: null };
  if (before[0] === "than" && before[1] === "less") return { ...exactly(value), comparator: "less_than", min: null };
  return { ...exactly(value), comparator: "about" };
}

/** "$200 million more than its budget", "a profit of 100 million". */
function readDifference({ scene, words, cost, earned, costs, earns }: Known): Reading[] | null {
  const { tokens, claim } = scene;
  const profit = tokens.some((t) => GAIN.has(t.lemma));
  const money = claim.analysis.quantities.find(
    (q) => (q.kind === "money" || q.kind === "cardinal") && q.value !== null && q.value >= 1000,
  );
  if (money === undefined) return null;
  const behind = tokens.slice(money.endToken).map((t) => t.norm);
  const over = behind.includes("more") || behind.includes("over") || behind.includes("above");
  if (!profit && !over) return null;
  const magnitude = magnitudeOf(money, tokens);
  const { relation } = compareMagnitudes(magnitude, exactly(earns - costs));
  const more = tokens.filter(
    (t) =>
      t.index >= money.endToken &&
      (t.norm === "more" || t.norm === "over" || t.norm === "above" || t.norm === "dollars"),
  );
  return [
    outcome(
      scene,
      relation,
      [...tokensOf(money), ...words, ...more.map((t) => t.index)],
      { cost, earned },
      `${numeral(earns)} - ${numeral(costs)} = ${numeral(earns - costs)}`,
      earns - costs,
    ),
  ];
}

/** Whether it earned more than it cost. */
function readSign({ scene, words, cost, earned, costs, earns }: Known): Reading[] {
  const { tokens } = scene;
  const has = (list: ReadonlySet<string>): boolean => tokens.some((t) => list.has(t.lemma));
  const more = tokens.filter((t) => t.norm === "more" || t.norm === "less");
  const recovered = tokens.filter((t) => t.norm === "back");
  if (has(GAIN) && has(LOSS)) return [];
  const gain = has(GAIN) || (!has(LOSS) && (more.some((t) => t.norm === "more") || recovered.length > 0));
  const loss = has(LOSS) || more.some((t) => t.norm === "less");
  if (gain === loss) return [];
  const costFirst = /\b(?:budget|cost)\b.{0,30}\b(?:more|less)\b.{0,30}\b(?:earn|gross|made|box)/i.test(
    scene.claim.analysis.document.text,
  );
  const claimed = gain !== costFirst;
  const holds = earns > costs === claimed;
  return [
    outcome(
      scene,
      holds ? "entails" : "contradicts",
      [...words, ...more.map((t) => t.index), ...recovered.map((t) => t.index)],
      { cost, earned },
      `${numeral(earns)} - ${numeral(costs)} = ${numeral(earns - costs)}`,
      earns - costs,
    ),
  ];
}

function outcome(
  scene: RecordScene,
  relation: string,
  own: readonly number[],
  { cost, earned }: { readonly cost: Quantity; readonly earned: Quantity },
  expression: string,
  result: number,
): Reading {
  const said = ["gross", "budget"].flatMap((slot) => scene.spoken.get(slot) ?? []);
  const money = scene.tokens.filter(
    (t) =>
      t.norm === "money" ||
      t.norm === "theaters" ||
      t.norm === "theatres" ||
      t.lemma === "turn" ||
      t.lemma === "net" ||
      t.norm === "office" ||
      t.norm === "than",
  );
  const proof: Proof = { expression, operands: [operandOf(earned, "article"), operandOf(cost, "article")], result };
  return {
    relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
    code: relation === "entails" ? "number_derived" : "number_mismatch",
    tokens: [...own, ...said, ...money.map((t) => t.index)],
    source: [earned, cost],
    message: `The facts have "${earned.text}" earned and "${cost.text}" spent.`,
    derived: true,
    proof,
  };
}
