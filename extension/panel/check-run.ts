import type { CheckRequest } from "../background/gesture.ts";
import { clearMarks, type FramedArticle, markPassages, readPageArticle } from "../background/page-access.ts";
import { ask, type CheckAnswer } from "../check/ask.ts";
import { passagesOf } from "../check/evidence-marks.ts";
import { planSelection } from "../check/selection-plan.ts";
import { prepareArticle } from "../check/sent-article.ts";
import { DeviceService } from "../device/device-service.ts";
import type { MarkOutcome } from "../page/page-script.ts";
import { CheckFailure } from "../service/failure.ts";
import { HttpService } from "../service/http-service.ts";
import type { SentArticle } from "../service/service.ts";
import type { Settings } from "../settings.ts";

/** The page that an answer is about, and what a reader must know of it. */
export interface CheckedPage {
  readonly frameId: number;
  readonly article: SentArticle;
  readonly language: string | null;
  /** No main text was found: all that the page shows was used. */
  readonly whole: boolean;
  /** Only the page's beginning was used. */
  readonly cut: boolean;
  /** The checked sentences stand in the page's main text themselves, and were left out of it. */
  readonly withoutSelection: boolean;
}

export interface CheckOutcome {
  readonly answer: CheckAnswer;
  /** Null for a check against the library. */
  readonly page: CheckedPage | null;
  readonly marks: readonly MarkOutcome[];
}

const device = new DeviceService();

/** Answers a request: reads the page, asks the service or the engine, highlights the evidence. Throws a CheckFailure. */
export async function runCheck(
  tabId: number,
  request: CheckRequest,
  settings: Settings,
  signal: AbortSignal,
): Promise<CheckOutcome> {
  await clearMarks(tabId);
  const page = request.target === "page" ? await readChecked(tabId, request) : null;
  const onDevice = settings.mode === "device";
  if (page === null && onDevice) throw new CheckFailure({ reason: "no-library" });
  const service = onDevice ? device : new HttpService(settings.service, settings.timeoutSeconds);
  const answer = await ask(service, settings.service, planSelection(request.text), page?.article, signal);
  signal.throwIfAborted();
  return { answer, page, marks: page === null ? [] : await mark(tabId, page, answer) };
}

async function readChecked(tabId: number, request: CheckRequest): Promise<CheckedPage> {
  if (!request.readable) throw new CheckFailure({ reason: "unreadable-page" });
  const page = await readFrames(tabId, request.withSelection ? null : request.text);
  if (page === null) throw new CheckFailure({ reason: "page-left" });
  const { article, cut } = prepareArticle(page);
  if (article.text.trim() === "") throw new CheckFailure({ reason: "empty-page" });
  return {
    frameId: page.frameId,
    article,
    language: page.language,
    whole: page.whole,
    cut,
    withoutSelection: page.withoutSelection,
  };
}

async function readFrames(tabId: number, checked: string | null): Promise<FramedArticle | null> {
  try {
    return await readPageArticle(tabId, checked);
  } catch {
    // The leave that the gesture gave ended with the page.
    return null;
  }
}

/** The answer stands even where the page was left meanwhile; then its evidence is on no page. */
async function mark(tabId: number, page: CheckedPage, answer: CheckAnswer): Promise<readonly MarkOutcome[]> {
  try {
    return await markPassages(tabId, page.frameId, passagesOf(answer, page.article.text));
  } catch {
    return [];
  }
}
