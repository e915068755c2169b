import { Hono } from "hono";

import { changeClaimSpans, changeQuoteSpans, spanAnnotator } from "../lib/format/annotation.ts";
import type {
  CheckOptions,
  ClaimResult,
  ClaimSegment,
  QuotationSegment,
  QuoteResult,
  Segment,
  SegmentOutline,
} from "../lib/index.ts";
import type { Engine } from "./engine.ts";
import { lines } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { JSON_LINES, JSON_VALUE } from "./http/media-types.ts";
import { negotiate, varyByAccept } from "./http/negotiation.ts";
import { instanceOf, problemFrom } from "./http/on-error.ts";
import { Problem, type ProblemDocument } from "./http/problem.ts";
import { noteCount } from "./http/request-log.ts";
import { validate } from "./http/validate.ts";
import { LIMITS } from "./schema/limits.ts";
import { PassagesRequest } from "./schema/passage.ts";
import { createJudge, type Judge } from "./source/judge.ts";
import { claimQuestion, type Question, quoteQuestion } from "./source/question.ts";

const REPRESENTATIONS = new Map([
  ["json", JSON_VALUE],
  ["lines", JSON_LINES],
] as const);

/** A segment with its result, or with what kept it from having one. */
type JudgedSegment = Omit<SegmentOutline, "result"> & {
  readonly result: ClaimResult | QuoteResult | null;
  readonly error?: ProblemDocument;
};

/** Finds the claims and quotations of a passage, and judges each. */
export const passages = new Hono<AppEnv>()
  .use("/v1/passages/check", varyByAccept)
  .post("/v1/passages/check", async (context) => {
    const wanted = negotiate(context, REPRESENTATIONS);
    const request = await context.var.timing.measure("body", async () =>
      validate(PassagesRequest, await readJson(context.req.raw)),
    );
    const { judge, segments } = await checkPassage(context, request);
    if (wanted === "lines") return lines(segments);
    const all = await Array.fromAsync(segments);
    const facts = judge.sources[0]?.facts;
    const { engine } = context.var;
    const score = engine.scoreOf(all.flatMap(({ result }) => (result === null ? [] : [result])));
    return context.json({ engine: engine.ENGINE, score, segments: all, ...(facts === undefined ? {} : { facts }) });
  });

/** Reads the article of a request, and judges the passage's segments one at a time as they are asked for. */
export async function checkPassage(
  context: AppContext,
  request: PassagesRequest,
): Promise<{ readonly judge: Judge; readonly segments: AsyncGenerator<JudgedSegment> }> {
  const { engine, timing } = context.var;
  const segments = await timing.measure("split", () => engine.splitPassage(request.text, request.asOf ?? null));
  const checkable = segments.filter(({ kind }) => kind !== "not_checkable").length;
  if (checkable > LIMITS.segments)
    throw new Problem(
      "too-many-segments",
      `The passage holds ${checkable} claims and quotations; one call judges ${LIMITS.segments}.`,
    );
  noteCount(context, "segments", checkable);
  const options = { asOf: request.asOf ?? null, minConfidence: request.minConfidence ?? 0 };
  const judge = await createJudge(
    context,
    request.article,
    segments.flatMap((segment) => questionsOf(engine, segment, options)),
  );
  const annotate = spanAnnotator(judge, request.selectors === true);
  return { judge, segments: judgeEach() };

  async function* judgeEach(): AsyncGenerator<JudgedSegment> {
    for (const segment of segments) {
      const outline = engine.outlineOf(segment);
      try {
        yield { ...outline, result: await resultOf(segment) };
      } catch (error) {
        noteCount(context, "failed", 1);
        yield { ...outline, error: problemFrom(error, context).document(instanceOf(context)) };
      }
    }
  }

  async function resultOf(segment: Segment): Promise<ClaimResult | QuoteResult | null> {
    switch (segment.kind) {
      case "claim": {
        const result = await judge.judge(claimOf(engine, segment, options));
        return changeClaimSpans(engine.relocateClaim(result, segment), annotate);
      }
      case "quotation": {
        const result = await judge.judge(quoteOf(engine, segment));
        return changeQuoteSpans(engine.relocateQuote(result, segment), annotate);
      }
      case "not_checkable":
        return null;
    }
  }
}

function questionsOf(engine: Engine, segment: Segment, options: CheckOptions): Pick<Question<object>, "identity">[] {
  if (segment.kind === "claim") return [claimOf(engine, segment, options)];
  return segment.kind === "quotation" ? [quoteOf(engine, segment)] : [];
}

/** A claim that names nothing itself is judged by articles that name what the passage speaks of. */
function claimOf(engine: Engine, { judged, about }: ClaimSegment, options: CheckOptions): Question<ClaimResult> {
  const question = claimQuestion(engine, { text: judged.text }, options);
  if (about === null) return question;
  return {
    ...question,
    identity: JSON.stringify([question.identity, about]),
    against: (reading) => engine.keepToSubject(question.against(reading), about, reading),
  };
}

function quoteOf(engine: Engine, { judged, speaker }: QuotationSegment): Question<QuoteResult> {
  return quoteQuestion(engine, { quote: judged.text, ...(speaker === undefined ? {} : { speaker }) });
}
