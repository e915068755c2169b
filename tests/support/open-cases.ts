import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/**
 * Cases of the fixtures that the engine does not answer as wanted yet. The list may only shrink: a case that is
 * answered as wanted must be taken off it. `wrong` admits that the answer misleads.
 */
const openCase = z.strictObject({
  article: z.string().min(1),
  claim: z.string().min(1).optional(),
  quote: z.string().min(1).optional(),
  speaker: z.string().min(1).optional(),
  got: z.string().min(1),
  why: z.string().min(1),
  wrong: z.literal(true).optional(),
});

export type OpenCase = z.infer<typeof openCase>;

const root = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures/");

export function openCasesPath(kind: "claims" | "quotes"): string {
  return `${root}${kind}/open.json`;
}

export function loadOpenCases(kind: "claims" | "quotes"): readonly OpenCase[] {
  const path = openCasesPath(kind);
  return existsSync(path) ? z.array(openCase).parse(JSON.parse(readFileSync(path, "utf8"))) : [];
}

/** What names a case in the list. */
export function keyOf(open: Pick<OpenCase, "article" | "claim" | "quote" | "speaker">): string {
  return JSON.stringify([open.article, open.claim ?? null, open.quote ?? null, open.speaker ?? null]);
}
