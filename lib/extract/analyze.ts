import { once } from "../lexicon/decoding.ts";
import { readDocument } from "../text/document.ts";
import type { Analysis, ReadingContext } from "./analysis.ts";
import { readClauses } from "./clauses.ts";
import { findEntities } from "./entities.ts";
import { readQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { readTimes } from "./times.ts";

/**
 * Reads a text, article or claim alike: its words and names at once, the rest when it is asked for. Linear in its length;
 * never throws on any string.
 */
export function analyze(text: string, context: ReadingContext): Analysis {
  const document = readDocument(text);
  const { entities, mentions } = findEntities(document);
  const quotations = once(() => findQuotations(document, entities, mentions));
  const bySentence = {
    quantities: readQuantities(document),
    times: readTimes(document, context.anchor),
    clauses: readClauses({
      document,
      entities,
      mentions,
      get quotations() {
        return quotations();
      },
    }),
  };
  return {
    document,
    anchor: context.anchor,
    entities,
    mentions,
    bySentence,
    get quantities() {
      return bySentence.quantities.all();
    },
    get times() {
      return bySentence.times.all();
    },
    get quotations() {
      return quotations();
    },
    get clauses() {
      return bySentence.clauses.all();
    },
  };
}
