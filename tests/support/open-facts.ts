import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Curated facts and quotations that extraction does not produce yet. The list may only shrink. */
const openFacts = z.strictObject({
  facts: z.array(
    z.strictObject({
      article: z.string().min(1),
      text: z.string().min(1),
      subject: z.string().nullable(),
      predicate: z.string().min(1),
      why: z.string().min(1),
    }),
  ),
  quotations: z.array(
    z.strictObject({ article: z.string().min(1), quotation: z.string().min(1), why: z.string().min(1) }),
  ),
});

export type OpenFacts = z.infer<typeof openFacts>;

const path = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures/facts/open.json");

export function loadOpenFacts(): OpenFacts {
  return openFacts.parse(JSON.parse(readFileSync(path, "utf8")));
}
