import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod";

import { FINDING_CODES } from "../../lib/judge/result.ts";

const Verdict = z.enum([
  "supported",
  "partially_supported",
  "refuted",
  "conflicting_evidence",
  "not_enough_info",
  "not_checkable",
]);

const RecordFixture = z.strictObject({
  about: z.string(),
  facts: z.array(z.strictObject({ key: z.string(), value: z.string() })),
  claims: z.array(
    z.strictObject({
      claim: z.string(),
      verdict: Verdict,
      basis: z.enum(["stated", "derived", "attributed"]).exactOptional(),
      codes: z.array(z.enum(FINDING_CODES)).exactOptional(),
      evidence: z.array(z.string()).exactOptional(),
      correction: z.string().exactOptional(),
      proof: z.boolean().exactOptional(),
      note: z.string().exactOptional(),
    }),
  ),
});

/** Keys and values about one thing, with claims about it; fixtures/README.md explains the members. */
export type RecordFixture = z.output<typeof RecordFixture> & { readonly id: string };

const FOLDER = "fixtures/records";

export function loadRecords(): RecordFixture[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({
      id: name.replace(".json", ""),
      ...RecordFixture.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8"))),
    }));
}
