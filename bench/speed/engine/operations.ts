import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { z } from "zod";

import { checkClaim, readArticle, verifyQuote } from "../../../lib/index.ts";
import type { Material } from "./material.ts";

/** What is timed, in Node and in workerd alike; the first three are the floors that the others are compared with. */
export const OPERATIONS = [
  "parse",
  "tag",
  "compromise",
  "read",
  "read for a quotation",
  "claim",
  "claim cold",
  "claims",
  "quote exact",
  "quote altered",
  "quote absent",
] as const;
export type Operation = (typeof OPERATIONS)[number];

const OPTIONS = { asOf: null, minConfidence: 0 };

let wink: ReturnType<typeof winkNLP> | undefined;

/** Makes an operation ready on a request; each call then does it once. `claim` takes the claims in turn. */
export function prepare(operation: Operation, body: string): () => unknown {
  const material = parsed(body);
  const { text, claims, quotes } = material;
  switch (operation) {
    case "parse":
      return (): unknown => JSON.parse(body);
    case "tag": {
      const tagger = (wink ??= winkNLP(model, ["sbd", "pos"]));
      return () => tagger.readDoc(text).tokens().out(tagger.its.pos);
    }
    case "compromise":
      return () => compromise(text);
    case "read":
      return () => readWhole(text);
    case "read for a quotation":
      return () => verifyQuote({ quote: quotes.altered }, readArticle({ text }));
    case "claim": {
      const reading = readArticle({ text });
      let at = 0;
      return () => checkClaim({ text: claims[at++ % claims.length] ?? "" }, reading, OPTIONS);
    }
    case "claim cold":
      return () => checkClaim({ text: claims[0] ?? "" }, readArticle({ text }), OPTIONS);
    case "claims":
      return () => answersTo(parsed(body));
    case "quote exact":
    case "quote altered":
    case "quote absent": {
      const reading = readArticle({ text });
      const quote =
        operation === "quote exact" ? quotes.exact : operation === "quote altered" ? quotes.altered : quotes.absent;
      return () => verifyQuote({ quote }, reading);
    }
  }
}

/** Reads all that there is to read; a question alone would leave out what it does not ask for. */
function readWhole(text: string): unknown {
  const { analysis, index } = readArticle({ text });
  return [analysis.quotations, analysis.quantities, analysis.times, analysis.clauses, index.numbers()];
}

/** A whole request: parsed, read, every claim judged, written. */
function answersTo({ text, claims }: Material): string {
  const reading = readArticle({ text });
  return JSON.stringify(claims.map((claim) => checkClaim({ text: claim }, reading, OPTIONS)));
}

const MATERIAL: z.ZodType<Material> = z.object({
  text: z.string(),
  claims: z.array(z.string()),
  quotes: z.object({ exact: z.string(), altered: z.string(), absent: z.string() }),
});

function parsed(body: string): Material {
  return MATERIAL.parse(JSON.parse(body));
}
