import { spanOf } from "../../text/span.ts";
import type { DiffKind, DiffStep } from "../result.ts";

/** Names of the folds that an answer can list. */
export type FoldName = string;

/**
 * One step with what it weighs: nothing, a listed fold, an editor's marked intervention, or a change
 * of what was said.
 */
export interface WeighedStep {
  readonly step: DiffStep;
  readonly weight: "none" | "fold" | "editorial" | "change";
  readonly fold?: FoldName;
}

/** Both texts as sent and as stored. */
export interface TextPair {
  readonly quote: string;
  readonly source: string;
}

/**
 * An edit script in the making: steps follow each other without a gap in the quote, and `quoteAt` and
 * `sourceAt` (raw offsets) say up to where both texts are accounted for.
 */
export class EditScript {
  private readonly steps: WeighedStep[] = [];
  quoteAt = 0;
  sourceAt = 0;

  constructor(private readonly texts: TextPair) {}

  /** The steps so far, neighbouring equal ones joined. */
  finished(): WeighedStep[] {
    return mergeEqual(this.steps, this.texts);
  }

  /** Text that both have. */
  equal(length: number, sourceStart: number): void {
    const { quote, source } = this.texts;
    this.steps.push({
      step: {
        op: "equal",
        quote: spanOf(quote, this.quoteAt, this.quoteAt + length),
        source: spanOf(source, sourceStart, sourceStart + length),
      },
      weight: "none",
    });
    this.quoteAt += length;
    this.sourceAt = sourceStart + length;
  }

  /** Text of the quote alone. */
  remove(length: number, kind: DiffKind, weight: WeighedStep["weight"], fold?: FoldName): void {
    const step: DiffStep = {
      op: "delete",
      kind,
      quote: spanOf(this.texts.quote, this.quoteAt, this.quoteAt + length),
      source: null,
    };
    this.steps.push(fold === undefined ? { step, weight } : { step, weight, fold });
    this.quoteAt += length;
  }

  /** Text of the source alone, up to `sourceEnd`. */
  insert(sourceEnd: number, kind: DiffKind, weight: WeighedStep["weight"], fold?: FoldName): void {
    const step: DiffStep = {
      op: "insert",
      kind,
      quote: null,
      source: spanOf(this.texts.source, this.sourceAt, sourceEnd),
    };
    this.steps.push(fold === undefined ? { step, weight } : { step, weight, fold });
    this.sourceAt = sourceEnd;
  }

  /** Text of the quote that stands for other text of the source. */
  replace(quoteEnd: number, sourceEnd: number, kind: DiffKind, weight: WeighedStep["weight"], fold?: FoldName): void {
    const step: DiffStep = {
      op: "replace",
      kind,
      quote: spanOf(this.texts.quote, this.quoteAt, quoteEnd),
      source: spanOf(this.texts.source, this.sourceAt, sourceEnd),
    };
    this.steps.push(fold === undefined ? { step, weight } : { step, weight, fold });
    this.quoteAt = quoteEnd;
    this.sourceAt = sourceEnd;
  }

  /** A replacement, or an insertion or deletion where one side is empty; nothing where both are. */
  replaceOrOne(
    quoteEnd: number,
    sourceEnd: number,
    kind: DiffKind,
    weight: WeighedStep["weight"],
    fold?: FoldName,
  ): void {
    if (quoteEnd > this.quoteAt && sourceEnd > this.sourceAt) this.replace(quoteEnd, sourceEnd, kind, weight, fold);
    else if (quoteEnd > this.quoteAt) this.remove(quoteEnd - this.quoteAt, kind, weight, fold);
    else if (sourceEnd > this.sourceAt) this.insert(sourceEnd, kind, weight, fold);
  }
}

/** Joins neighbouring equal steps into one. */
function mergeEqual(steps: readonly WeighedStep[], texts: TextPair): WeighedStep[] {
  const merged: WeighedStep[] = [];
  for (const current of steps) {
    const last = merged.at(-1);
    const a = last?.step;
    const b = current.step;
    const joins =
      a !== undefined &&
      a.op === "equal" &&
      b.op === "equal" &&
      a.quote !== null &&
      b.quote !== null &&
      a.source !== null &&
      b.source !== null &&
      a.quote.end === b.quote.start &&
      a.source.end === b.source.start;
    if (!joins || a.quote === null || b.quote === null || a.source === null || b.source === null) {
      merged.push(current);
      continue;
    }
    merged[merged.length - 1] = {
      step: {
        op: "equal",
        quote: spanOf(texts.quote, a.quote.start, b.quote.end),
        source: spanOf(texts.source, a.source.start, b.source.end),
      },
      weight: "none",
    };
  }
  return merged;
}
