import { createMiddleware } from "hono/factory";
import { parseAccept } from "hono/utils/accept";

import type { AppContext, AppEnv } from "./context.ts";
import { contentType, type MediaType } from "./media-types.ts";
import { Problem } from "./problem.ts";

/** Caches must keep apart what the Accept header chose, also where the choice failed. */
export const varyByAccept = createMiddleware<AppEnv>(async (context, next) => {
  await next();
  context.header("Vary", "Accept", { append: true });
});

/**
 * The representation that the Accept header prefers (RFC 9110, section 12.5.1): the highest quality,
 * of equal ones the first offered; without the header, the first. A range without a profile matches
 * every profile of its type. Throws the problem `not-acceptable` where nothing offered is accepted.
 */
export function negotiate<Name extends string>(context: AppContext, offers: ReadonlyMap<Name, MediaType>): Name {
  const header = context.req.header("Accept")?.trim() ?? "";
  const ranges = header === "" ? [{ type: "*/*", params: {}, q: 1 }] : parseAccept(header);
  let best: { readonly name: Name; readonly quality: number } | null = null;
  for (const [name, offer] of offers) {
    const quality = qualityOf(offer, ranges);
    if (quality > (best?.quality ?? 0)) best = { name, quality };
  }
  if (best !== null) return best.name;
  const known = [...offers.values()].map(contentType).join(", ");
  throw new Problem("not-acceptable", `This route answers as ${known}.`);
}

type Range = ReturnType<typeof parseAccept>[number];

/** The quality that the most specific matching range gives; 0 for no match. */
function qualityOf(offer: MediaType, ranges: readonly Range[]): number {
  let best = { specificity: 0, quality: 0 };
  for (const range of ranges) {
    const specificity = specificityOf(offer, range);
    if (specificity > best.specificity) best = { specificity, quality: range.q };
  }
  return best.quality;
}

/** From 4 for the offer's own profile to 1 for any type; 0 where the range does not match. */
function specificityOf({ type, profile }: MediaType, range: Range): number {
  const wanted = range.type.toLowerCase();
  if (wanted === "*/*" || wanted === "*") return 1;
  if (wanted.endsWith("/*")) return type.startsWith(wanted.slice(0, -1)) ? 2 : 0;
  if (wanted !== type) return 0;
  const profiles = range.params["profile"]?.split(/\s+/u).filter((name) => name !== "");
  if (profiles === undefined || profiles.length === 0) return 3;
  return profile !== undefined && profiles.some((name) => sameAddress(name, profile)) ? 4 : 0;
}

/** schema.org and the W3C know their names under both schemes. */
function sameAddress(a: string, b: string): boolean {
  return a.replace(/^http:/u, "https:") === b.replace(/^http:/u, "https:");
}
