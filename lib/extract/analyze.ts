import { readDocument } from "../text/document.ts";
import type { Analysis, ReadingContext } from "./analysis.ts";
import { findClauses } from "./clauses.ts";
import { findEntities } from "./entities.ts";
import { findQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { findTimes } from "./times.ts";

/** Reads everything out of a text, article or claim alike. Linear in its length; never throws on any string. */
export function analyze(text: string, context: ReadingContext): Analysis {
  const document = readDocument(text);
  const { entities, mentions } = findEntities(document);
  const quotations = findQuotations(document, entities, mentions);
  return {
    document,
    anchor: context.anchor,
    quantities: findQuantities(document),
    times: findTimes(document, context.anchor),
    entities,
    mentions,
    quotations,
    clauses: findClauses({ document, entities, mentions, quotations }),
  };
}
