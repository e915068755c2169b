import type { OperatingPoint, WeighingModel } from "../../lib/judge/model-notation.ts";
import { OUTCOMES, readTrees } from "../../lib/judge/model-notation.ts";
import { writeNumbers, zigzag } from "../lexicon/encoding.ts";
import type { Tree } from "./boosting.ts";

/** Leaf values are kept as whole ten-thousandths. */
export const SCALE = 10_000;

/** Trees as they are written: the cuts of every used feature, and every list of trees as one string. */
export interface Written {
  readonly features: readonly string[];
  readonly cuts: readonly (readonly number[])[];
  readonly trees: readonly string[];
}

const written = new WeakMap<WeighingModel, Written>();

/** Lists of trees in the notation that `readTrees` reads, with the features that they ask for. */
export function writeTrees(names: readonly string[], trees: readonly (readonly Tree[])[]): Written {
  const branches = trees.flat(2).filter((node) => node.feature >= 0);
  const used = [...new Set(branches.map((node) => node.feature))].toSorted((a, b) => a - b);
  const cuts = used.map((feature) =>
    [...new Set(branches.filter((n) => n.feature === feature).map((n) => n.cut))].toSorted((a, b) => a - b),
  );
  const encode = (tree: Tree, at: number): number[] => {
    const node = tree[at];
    if (node === undefined || node.feature < 0) return [0, zigzag(Math.round((node?.value ?? 0) * SCALE))];
    const feature = used.indexOf(node.feature);
    return [
      feature + 1,
      cuts[feature]?.indexOf(node.cut) ?? 0,
      ...encode(tree, node.left),
      ...encode(tree, node.right),
    ];
  };
  return {
    features: used.map((feature) => names[feature] ?? ""),
    cuts,
    trees: trees.map((list) => writeNumbers(list.flatMap((tree) => encode(tree, 0)))),
  };
}

/** A model from trees, through the very notation in which it is written. */
export function modelOf(
  names: readonly string[],
  trees: readonly (readonly Tree[])[],
  points: WeighingModel["points"],
): WeighingModel {
  const data = writeTrees(names, trees);
  const { features, cuts } = data;
  const [supported = "", refuted = "", open = ""] = data.trees;
  const model = {
    features,
    scale: SCALE,
    points,
    trees: { supported: readTrees(supported, cuts), refuted: readTrees(refuted, cuts), open: readTrees(open, cuts) },
  };
  written.set(model, data);
  return model;
}

/** The source text of a model: of lib/judge/model.generated.ts, or of another one's, `folder` being where the notation lies. */
export function modelFile(
  model: WeighingModel,
  points: Readonly<Record<"short" | "article" | "facts", OperatingPoint>>,
  about: string,
  { name, folder }: { readonly name: string; readonly folder: string } = { name: "MODEL", folder: "./" },
): string {
  const data = written.get(model);
  if (data === undefined) throw new Error("only a model that was just trained can be written");
  const point = (kind: "short" | "article" | "facts"): string => `  ${kind}: ${JSON.stringify(points[kind])},`;
  return [
    `/**\n${about
      .split("\n")
      .map((line) => ` * ${line}`)
      .join("\n")}\n */`,
    `import type { WeighingModel } from "${folder}model-notation.ts";`,
    `import { readTrees } from "${folder}model-notation.ts";`,
    "",
    `const CUTS: readonly (readonly number[])[] = ${JSON.stringify(data.cuts)};`,
    "",
    `const POINTS: WeighingModel["points"] = {\n${(["short", "article", "facts"] as const).map(point).join("\n")}\n};`,
    "",
    "/** The weights that judge unless others are given. */",
    `export const ${name}: WeighingModel = {`,
    `  features: ${JSON.stringify(data.features)},`,
    `  scale: ${SCALE},`,
    "  points: POINTS,",
    "  trees: {",
    ...OUTCOMES.map((outcome, i) => `    ${outcome}: readTrees(${JSON.stringify(data.trees[i] ?? "")}, CUTS),`),
    "  },",
    "};",
    "",
  ].join("\n");
}
