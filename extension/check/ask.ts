import type * as z from "zod/mini";

import { CheckFailure } from "../service/failure.ts";
import type { CheckBody, CheckPath, CheckService, SentArticle } from "../service/service.ts";
import { type CheckResult, ClaimsAnswer, type FailedItem, PassageAnswer, QuotesAnswer } from "./answer.ts";
import type { ClaimPart, QuotePart, SelectionPlan } from "./selection-plan.ts";

/** One thing that was checked, with its result. */
export interface CheckedItem {
  readonly text: string;
  readonly result: CheckResult | FailedItem;
}

export interface CheckAnswer {
  readonly engine: { readonly name: string; readonly version: string };
  readonly items: readonly CheckedItem[];
  /** Sentences of a passage in which there is nothing to check. */
  readonly notCheckable: readonly string[];
}

/** The longest passage that the contract takes, in UTF-16 units. */
const LONGEST_PASSAGE = 20_000;

/** Asks what a plan holds, of the article or of the library. Throws a CheckFailure. */
export async function ask(
  service: CheckService,
  address: string,
  plan: SelectionPlan,
  article: SentArticle | undefined,
  signal: AbortSignal,
): Promise<CheckAnswer> {
  const about = article === undefined ? {} : { article };
  const post = async <Schema extends z.ZodMiniType>(
    path: CheckPath,
    body: CheckBody,
    schema: Schema,
  ): Promise<z.output<Schema>> => parse(schema, await service.post(path, body, signal), address);

  if (plan.kind === "passage") {
    if (plan.text.length > LONGEST_PASSAGE) throw new CheckFailure({ reason: "too-long", limit: LONGEST_PASSAGE });
    const { engine, segments } = await post("/v1/passages/check", { text: plan.text, ...about }, PassageAnswer);
    return {
      engine,
      items: segments.flatMap(({ text, result }) => (result === null ? [] : [{ text, result }])),
      notCheckable: segments.filter(({ result }) => result === null).map(({ text }) => text),
    };
  }

  // Ids are the parts' places in the selection, by which the two answers are put together again.
  const claims = plan.parts.flatMap((part, at) => (isClaim(part) ? [{ id: String(at), text: part.claim }] : []));
  const quotes = plan.parts.flatMap((part, at) => {
    if (isClaim(part)) return [];
    const { kind: _kind, ...quotation } = part;
    return [{ id: String(at), ...quotation }];
  });
  const [claimed, quoted] = await Promise.all([
    claims.length === 0 ? null : post("/v1/claims/check", { claims, ...about }, ClaimsAnswer),
    quotes.length === 0 ? null : post("/v1/quotes/verify", { quotes, ...about }, QuotesAnswer),
  ]);
  const engine = claimed?.engine ?? quoted?.engine;
  if (engine === undefined) throw new RangeError("a plan without parts");
  const results = [...(claimed?.results ?? []), ...(quoted?.results ?? [])];
  const items = plan.parts.flatMap((part, at) => {
    const result = results.find(({ id }) => id === String(at));
    return result === undefined ? [] : [{ text: isClaim(part) ? part.claim : part.quote, result }];
  });
  return { engine, items, notCheckable: [] };
}

function isClaim(part: ClaimPart | QuotePart): part is ClaimPart {
  return part.kind === "claim";
}

/** Reads an answer. What does not fit the contract comes from something that is no Attest. */
function parse<Schema extends z.ZodMiniType>(schema: Schema, body: string, address: string): z.output<Schema> {
  try {
    const parsed = schema.safeParse(JSON.parse(body));
    if (parsed.success) return parsed.data;
    throw new CheckFailure({ reason: "not-attest", service: address }, { cause: parsed.error });
  } catch (error) {
    if (error instanceof CheckFailure) throw error;
    throw new CheckFailure({ reason: "not-attest", service: address }, { cause: error });
  }
}
