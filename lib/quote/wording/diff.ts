import { wordFolds } from "../../text/fold.ts";
import { changeKind } from "./change.ts";
import type { WrittenWord } from "./change.ts";
import { EditScript } from "./edit-script.ts";
import type { WeighedStep } from "./edit-script.ts";
import { hasSignBefore } from "./edges.ts";
import { leadingEdge, trailingEdge } from "./edge-text.ts";
import { compareGaps } from "./gaps.ts";
import { sourceRange } from "../search/passage.ts";
import type { Passage, Piece } from "../search/passage.ts";
import type { DiffKind } from "../result.ts";
import type { Unit } from "../units.ts";
import { formOf, opensSentence, sameButFirstCase, withoutStop } from "./word-form.ts";

/** The two texts in units, and the words that the article uses as names (keys). */
export interface Comparison {
  readonly quote: string;
  readonly source: string;
  readonly quoteUnits: readonly Unit[];
  readonly sourceUnits: readonly Unit[];
  /** Worked out when first asked for: most quotes need no names. */
  names(): ReadonlySet<string>;
}

export interface PassageDiff {
  readonly steps: readonly WeighedStep[];
  /** One raw range of the source a piece, edges included, in the quote's order. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The steps that turn the whole quote, as sent, into the source's text: the pieces in the quote's
 * order, with what an ellipsis, a bracket or a cue leaves out between them put in. Linear.
 */
export function diffPassage(texts: Comparison, passage: Passage): PassageDiff {
  return new Differ(texts, passage).run();
}

class Differ {
  private readonly script: EditScript;
  private readonly ranges: { start: number; end: number }[] = [];

  constructor(
    private readonly texts: Comparison,
    private readonly passage: Passage,
  ) {
    this.script = new EditScript(texts);
  }

  run(): PassageDiff {
    const { pieces } = this.passage;
    for (const [index, piece] of pieces.entries()) {
      const range = sourceRange(piece.pairs);
      const first = range === null ? undefined : this.texts.sourceUnits[range.from];
      const last = range === null ? undefined : this.texts.sourceUnits[range.to - 1];
      if (first === undefined || last === undefined) throw new RangeError("a piece covers at least one source unit");
      this.enter(piece, index, first);
      this.walk(piece, index);
      if (index === pieces.length - 1) this.leave(last);
      else this.ranges.push({ start: this.pieceStart, end: last.end });
    }
    return { steps: this.script.finished(), ranges: this.ranges };
  }

  private pieceStart = 0;

  /** The text before a piece's first word: the quote's leading edge, or the junction with the piece before. */
  private enter(piece: Piece, index: number, first: Unit): void {
    const { quote, source, quoteUnits } = this.texts;
    const firstPair = piece.pairs[0];
    const firstQuote = piece.pairs.find((pair) => pair.quote >= 0);
    const unit = firstQuote === undefined ? undefined : quoteUnits[firstQuote.quote];
    const gapEnd = unit?.start ?? this.script.quoteAt;
    this.pieceStart = first.start;
    if (index === 0) {
      const tight = firstPair !== undefined && firstPair.quote >= 0 && firstPair.source >= 0;
      const edge = leadingEdge(
        quote.slice(0, gapEnd),
        source.slice(Math.max(0, first.start - gapEnd), first.start),
        tight,
        this.passage.edgeFault,
      );
      this.pieceStart = first.start - edge.shared;
      for (const part of edge.parts) this.script.remove(part.end - part.start, part.kind, part.weight, part.fold);
      if (edge.shared > 0) this.script.equal(edge.shared, this.pieceStart);
      this.script.sourceAt = first.start;
      this.script.quoteAt = gapEnd;
      this.droppedSign(first, unit);
      return;
    }
    if (piece.junction === "splice") {
      if (gapEnd > this.script.quoteAt) this.script.remove(gapEnd - this.script.quoteAt, "editorial", "editorial");
      this.script.sourceAt = first.start;
      return;
    }
    this.junction(piece, gapEnd, first.start);
  }

  /** What an ellipsis, a bracket or a cue stands for: taken out of the quote, put in from the source. */
  private junction(piece: Piece, quoteEnd: number, sourceEnd: number): void {
    const { quote, source } = this.texts;
    const a = quote.slice(this.script.quoteAt, quoteEnd);
    const b = source.slice(this.script.sourceAt, sourceEnd);
    const { prefix, suffix } = sharedEnds(a, b);
    if (prefix > 0) this.script.equal(prefix, this.script.sourceAt);
    const quoteCut = quoteEnd - suffix;
    const sourceCut = sourceEnd - suffix;
    const cutQuote = quote.slice(this.script.quoteAt, quoteCut);
    const cutSource = source.slice(this.script.sourceAt, sourceCut);
    // A question or exclamation mark of the quote that the source has not, or one lost around a cue.
    const tone = /[?!]/.test(cutQuote) || (piece.junction === "interruption" && /[?!]/.test(cutSource));
    const kind: DiffKind = piece.fault ?? (tone ? "punctuation" : "editorial");
    const changed = piece.fault !== undefined || tone;
    if (piece.junction === "bracket" && cutQuote !== "" && cutSource !== "")
      this.script.replace(quoteCut, sourceCut, kind, changed ? "change" : "editorial");
    else {
      const weight = changed ? "change" : piece.junction === "interruption" ? "fold" : "editorial";
      const fold = piece.junction === "interruption" ? "interruption" : undefined;
      if (cutQuote !== "")
        this.script.remove(
          cutQuote.length,
          piece.junction === "interruption" && !changed ? "punctuation" : kind,
          weight,
          fold,
        );
      if (cutSource !== "") this.script.insert(sourceCut, "editorial", weight, fold);
    }
    if (suffix > 0) this.script.equal(suffix, this.script.sourceAt);
  }

  private walk(piece: Piece, index: number): void {
    const { quoteUnits, sourceUnits } = this.texts;
    let changedQuote: Unit[] = [];
    let changedSource: Unit[] = [];
    let atStart = true;
    for (const pair of piece.pairs) {
      const q = pair.quote < 0 ? undefined : quoteUnits[pair.quote];
      const s = pair.source < 0 ? undefined : sourceUnits[pair.source];
      if (q === undefined || s === undefined || q.key !== s.key) {
        if (q !== undefined) changedQuote.push(q);
        if (s !== undefined) changedSource.push(s);
        continue;
      }
      if (changedQuote.length > 0 || changedSource.length > 0)
        this.change(changedQuote, changedSource, q.start, s.start);
      else if (!atStart) this.gap(q, s);
      this.word(q, s, atStart && (index === 0 || piece.junction !== "interruption"));
      changedQuote = [];
      changedSource = [];
      atStart = false;
    }
    const lastQuote = changedQuote.at(-1);
    const lastSource = changedSource.at(-1);
    if (lastQuote !== undefined || lastSource !== undefined) {
      this.change(
        changedQuote,
        changedSource,
        lastQuote?.end ?? this.script.quoteAt,
        lastSource?.end ?? this.script.sourceAt,
      );
    }
  }

  /** The text between two matched words that follow each other in both texts. */
  private gap(q: Unit, s: Unit): void {
    const { quote, source } = this.texts;
    const a = quote.slice(this.script.quoteAt, q.start);
    const b = source.slice(this.script.sourceAt, s.start);
    if (a === b) {
      if (a !== "") this.script.equal(a.length, this.script.sourceAt);
      return;
    }
    const compared = compareGaps(a, b, s.kind !== "word");
    if (compared.same) {
      this.script.replaceOrOne(q.start, s.start, "typography", "fold", compared.folds.join(", "));
      return;
    }
    const sign = s.kind !== "word" && /[-\u2010-\u2015\u2212.]/.test(a + b);
    this.script.replaceOrOne(q.start, s.start, sign ? "number" : "punctuation", "change");
  }

  private word(q: Unit, s: Unit, opens: boolean): void {
    const { quote, source } = this.texts;
    const ours = quote.slice(q.start, q.end);
    const theirs = source.slice(s.start, s.end);
    if (ours === theirs) {
      this.script.equal(q.end - q.start, s.start);
      return;
    }
    const bracketed = ours.startsWith("[") || theirs.startsWith("[");
    const a = formOf(ours);
    const b = formOf(theirs);
    if (a === b || withoutStop(a) === withoutStop(b)) {
      const folds = a !== b ? "full stop" : bracketed ? "case of the first letter" : wordFolds(ours, theirs).join(", ");
      this.script.replaceOrOne(q.end, s.end, bracketed ? "editorial" : "typography", "fold", folds);
      return;
    }
    if ((opens || bracketed) && sameButFirstCase(a, b)) {
      this.script.replaceOrOne(q.end, s.end, bracketed ? "editorial" : "case", "fold", "case of the first letter");
      return;
    }
    const kind: DiffKind =
      a.toLowerCase() === b.toLowerCase()
        ? "case"
        : changeKind([this.written(q)], [this.writtenSource(s)], this.texts.names());
    this.script.replaceOrOne(q.end, s.end, kind, "change");
  }

  private change(quoteUnits: readonly Unit[], sourceUnits: readonly Unit[], quoteEnd: number, sourceEnd: number): void {
    const { quote, source } = this.texts;
    const kind = changeKind(
      quoteUnits.map((u) => this.written(u)),
      sourceUnits.map((u) => this.writtenSource(u)),
      this.texts.names(),
    );
    const a = quote.slice(this.script.quoteAt, quoteEnd);
    const b = source.slice(this.script.sourceAt, sourceEnd);
    const firstA = (quoteUnits[0]?.start ?? quoteEnd) - this.script.quoteAt;
    const firstB = (sourceUnits[0]?.start ?? sourceEnd) - this.script.sourceAt;
    const lastA = quoteEnd - (quoteUnits.at(-1)?.end ?? this.script.quoteAt);
    const lastB = sourceEnd - (sourceUnits.at(-1)?.end ?? this.script.sourceAt);
    const shared = sharedEnds(a, b, Math.min(firstA, firstB), Math.min(lastA, lastB));
    if (shared.prefix > 0) this.script.equal(shared.prefix, this.script.sourceAt);
    this.script.replaceOrOne(quoteEnd - shared.suffix, sourceEnd - shared.suffix, kind, "change");
    if (shared.suffix > 0) this.script.equal(shared.suffix, this.script.sourceAt);
  }

  /** A minus or a decimal point that the source has right before the first number and the quote has not. */
  private droppedSign(first: Unit, unit: Unit | undefined): void {
    const { source, quote } = this.texts;
    if (!hasSignBefore(source, first.start, first) || unit === undefined) return;
    if (this.pieceStart < first.start || hasSignBefore(quote, unit.start, unit)) return;
    this.pieceStart = first.start - 1;
    this.script.sourceAt = first.start - 1;
    this.script.insert(first.start, "number", "change");
  }

  /** The quote's text behind the last word: what the source has too belongs to the match, the rest comes off. */
  private leave(last: Unit): void {
    const { quote, source } = this.texts;
    const rest = quote.slice(this.script.quoteAt);
    const edge = trailingEdge(
      rest,
      source.slice(this.script.sourceAt, this.script.sourceAt + rest.length + 1),
      this.passage.edgeFault,
    );
    if (edge.shared > 0) this.script.equal(edge.shared, this.script.sourceAt);
    const end = Math.max(last.end, this.script.sourceAt);
    for (const part of edge.parts) this.script.remove(part.end - part.start, part.kind, part.weight, part.fold);
    this.ranges.push({ start: this.pieceStart, end });
  }

  private written(unit: Unit): WrittenWord {
    return {
      unit,
      text: formOf(this.texts.quote.slice(unit.start, unit.end)),
      opens: opensSentence(this.texts.quote, unit.start),
    };
  }

  private writtenSource(unit: Unit): WrittenWord {
    return {
      unit,
      text: formOf(this.texts.source.slice(unit.start, unit.end)),
      opens: opensSentence(this.texts.source, unit.start),
    };
  }
}

function sharedEnds(
  a: string,
  b: string,
  maxPrefix = Infinity,
  maxSuffix = Infinity,
): { prefix: number; suffix: number } {
  const longest = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < longest && prefix < maxPrefix && a[prefix] === b[prefix]) prefix += 1;
  let suffix = 0;
  while (suffix < longest - prefix && suffix < maxSuffix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix])
    suffix += 1;
  return { prefix, suffix };
}
