import featuresOf from "wink-eng-lite-web-model/dist/feature.js";
import lemmatize from "wink-eng-lite-web-model/dist/lemmatize.js";
import loadCoreModel from "wink-eng-lite-web-model/dist/load-core-model.js";
import loadPosModel from "wink-eng-lite-web-model/dist/load-pos-model.js";
import winkNLP from "wink-nlp";
import type { WinkMethods } from "wink-nlp";

import { once } from "../lexicon/decoding.ts";

/** The model's words, to which the tagger adds those that it meets. */
interface Vocabulary {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
  readonly intrinsicSize: number;
}

interface CoreModel {
  readonly features: Readonly<Record<string, unknown>>;
}

export interface TaggedTokens {
  readonly values: readonly string[];
  readonly pos: readonly string[];
  readonly lemmas: readonly string[];
}

/** The part of the tagger's own interface that is used; its types are narrower than what it accepts. */
interface PropertyReader {
  out(property: unknown): unknown;
}

/** Words beyond the model's own after which a new tagger is made: each leaves some 50 bytes behind. */
const MOST_NEW_WORDS = 100_000;

/** A finite-state machine that knows nothing, as the tagger writes them. */
const NO_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/**
 * The tagger with no memory of the texts that it read. The library keeps every word that its model lacks, and
 * splits a later text by it: answers would depend on what was asked before, and memory would only grow.
 */
class Tagger {
  private readonly words: Vocabulary;
  private kept: number;
  private nlp: WinkMethods;

  constructor() {
    const core = coreModel();
    const words = core.features["lexeme"];
    if (!isVocabulary(words)) throw new TypeError("the tagging model has no words");
    this.words = words;
    this.kept = words.intrinsicSize;
    this.nlp = startOn(core);
  }

  /** The text's tokens as the tagger splits it, in order: what is written, part of speech, dictionary form. */
  tag(text: string): TaggedTokens {
    const { its } = this.nlp;
    const tokens: PropertyReader = this.nlp.readDoc(text).tokens();
    const of = (property: unknown): string[] => stringsOf(tokens.out(property));
    const tagged = { values: of(its.value), pos: of(its.pos), lemmas: of(its.lemma) };
    this.forget();
    return tagged;
  }

  private forget(): void {
    const { list, hash, intrinsicSize } = this.words;
    // The place in the list stays taken, for the tagger counts by it; the word itself goes.
    for (let i = this.kept; i < list.length; i++) {
      delete hash[list[i] ?? ""];
      list[i] = "";
    }
    this.kept = list.length;
    if (list.length - intrinsicSize <= MOST_NEW_WORDS) return;
    list.length = intrinsicSize;
    this.words.index = intrinsicSize;
    this.kept = intrinsicSize;
    this.nlp = startOn(coreModel());
  }
}

/**
 * The one tagger: two would add to the same vocabulary, and each counts by its own. It starts with the first text
 * and not with the module.
 */
export const tagger = once(() => new Tagger());

/** Decoded once; the tagger adds to its words and `forget` takes them out again. */
const coreModel = once((): CoreModel => {
  const core = loadCoreModel();
  if (!isCoreModel(core)) throw new TypeError("the tagging model has no features");
  return core;
});

/** What the tagger would work out of every new word, and nobody asks for. */
const UNUSED = { prefix: () => "", suffix: () => "", shape: () => "", lutCase: () => 0 };

/** A tagger that begins with the model's own words; of the model's machines only those for parts of speech. */
function startOn(core: CoreModel): WinkMethods {
  const model = {
    core: () => core,
    pos: loadPosModel,
    featureFn: (config: unknown) => ({ ...featuresOf(config), ...UNUSED }),
    addons: { lemmatize },
    sbd: () => ({ machines: [], transformers: [] }),
    ner: () => ({ machines: [], transformers: [] }),
    negation: () => ({ machines: [NO_MACHINE] }),
    sa: () => ({ machines: [NO_MACHINE] }),
    metaCER: () => ({ machines: "", transformers: [] }),
  };
  return winkNLP(model, ["pos"]);
}

function isCoreModel(value: unknown): value is CoreModel {
  return typeof value === "object" && value !== null && "features" in value && isRecord(value.features);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isVocabulary(value: unknown): value is Vocabulary {
  return (
    isRecord(value) &&
    Array.isArray(value["list"]) &&
    isRecord(value["hash"]) &&
    typeof value["index"] === "number" &&
    typeof value["intrinsicSize"] === "number"
  );
}
