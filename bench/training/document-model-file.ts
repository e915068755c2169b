import type { DocumentModel } from "../../lib/judge/document/document-model.ts";
import { readTrees } from "../../lib/judge/model-notation.ts";
import type { Tree } from "./boosting.ts";
import type { Written } from "./model-file.ts";
import { SCALE, writeTrees } from "./model-file.ts";

const written = new WeakMap<DocumentModel["trees"], Written>();

/** A model from the trees for and against, through the very notation in which it is written. */
export function documentModelOf(
  names: readonly string[],
  { likely, against }: { readonly likely: readonly Tree[]; readonly against: readonly Tree[] },
  least: DocumentModel["least"],
  calibration: DocumentModel["calibration"],
): DocumentModel {
  const negated = against.map((tree): Tree => tree.map((node) => ({ ...node, value: -node.value })));
  const data = writeTrees(names, [[...likely, ...negated]]);
  const trees = readTrees(data.trees[0] ?? "", data.cuts);
  written.set(trees, data);
  return { features: data.features, scale: SCALE, trees, least, calibration };
}

/** The source text of lib/judge/document/document-model.generated.ts. */
export function documentModelFile(model: DocumentModel, about: string): string {
  const data = written.get(model.trees);
  if (data === undefined) throw new Error("only a model that was just trained can be written");
  return [
    `/**\n${about
      .split("\n")
      .map((line) => ` * ${line}`)
      .join("\n")}\n */`,
    'import { readTrees } from "../model-notation.ts";',
    'import type { DocumentModel } from "./document-model.ts";',
    "",
    `const CUTS: readonly (readonly number[])[] = ${JSON.stringify(data.cuts)};`,
    "",
    "/** The weights that judge claims against whole articles unless others are given. */",
    "export const DOCUMENT_MODEL: DocumentModel = {",
    `  features: ${JSON.stringify(data.features)},`,
    `  scale: ${SCALE},`,
    `  least: ${JSON.stringify(model.least)},`,
    `  calibration: ${JSON.stringify(model.calibration)},`,
    `  trees: readTrees(${JSON.stringify(data.trees[0] ?? "")}, CUTS),`,
    "};",
    "",
  ].join("\n");
}
