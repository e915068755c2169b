/** The parts of the model's package that are used here; its main file would load those that are not as well. */

declare module "wink-eng-lite-web-model/dist/load-core-model.js" {
  export default function loadCoreModel(): unknown;
}

declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
  export default function loadPosModel(): unknown;
}

declare module "wink-eng-lite-web-model/dist/feature.js" {
  export default function featuresOf(config: unknown): object;
}

declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
  const lemmatize: unknown;
  export default lemmatize;
}
