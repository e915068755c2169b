import type { PageArticle, MarkedPassage, MarkOutcome } from "../page/page-script.ts";

/**
 * Puts the page script and the highlights' style sheet into every frame that the gesture opens: the
 * page and its frames of the same origin. Throws where the browser lets no extension in.
 */
export async function enterPage(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await chrome.scripting.executeScript({ target, files: ["page.js"] });
  // Given twice the sheet would only be there twice, but taken off once.
  await chrome.scripting.removeCSS({ target, files: ["page.css"] }).catch(() => undefined);
  await chrome.scripting.insertCSS({ target, files: ["page.css"] });
}

/** What is selected on the page; that of the frame with the keyboard where several have a selection. */
export async function readSelection(tabId: number): Promise<string> {
  const results = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.attestPage?.selection(),
  });
  const selections = results.flatMap(({ result }) => (result == null || result.text === "" ? [] : [result]));
  return (selections.find(({ focused }) => focused) ?? selections[0])?.text ?? "";
}

/** An article and the frame that shows it. */
export interface FramedArticle extends PageArticle {
  readonly frameId: number;
}

/**
 * The page's main text: that of the frame with the most of it, since some pages show the article in a
 * frame of their own. `checked` is a text whose selected sentences are left out of it. Null where the
 * script is in no frame, as after the page was loaded anew.
 */
export async function readPageArticle(tabId: number, checked: string | null): Promise<FramedArticle | null> {
  const results = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (wanted: string | null) => globalThis.attestPage?.article(wanted),
    args: [checked],
  });
  const articles = results.flatMap(({ frameId, result }) => (result == null ? [] : [{ ...result, frameId }]));
  // A main text is worth more than all the words of another frame.
  const weight = ({ whole, text }: PageArticle): number => text.length - (whole ? 1e9 : 0);
  return articles.toSorted((a, b) => weight(b) - weight(a) || a.frameId - b.frameId)[0] ?? null;
}

/** Highlights passages in the frame that they were read from. */
export async function markPassages(
  tabId: number,
  frameId: number,
  passages: readonly MarkedPassage[],
): Promise<readonly MarkOutcome[]> {
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (wanted: readonly MarkedPassage[]) => globalThis.attestPage?.mark(wanted),
    args: [passages],
  });
  if (injected?.result == null) throw new Error("the page was left");
  return injected.result;
}

/** Scrolls to a passage and lights it up. Throws where the page was left. */
export async function showPassage(tabId: number, frameId: number, passage: MarkedPassage): Promise<MarkOutcome> {
  const [injected] = await chrome.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (wanted: MarkedPassage) => globalThis.attestPage?.show(wanted),
    args: [passage],
  });
  if (injected?.result == null) throw new Error("the page was left");
  return injected.result;
}

/** Takes all highlights off the page. A page that was left has none. */
export async function clearMarks(tabId: number): Promise<void> {
  try {
    await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.attestPage?.clear(),
    });
  } catch {
    // Nothing to take off.
  }
}
