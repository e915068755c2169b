import type { Locator, Page } from "playwright-core";

/** Opens the playground at `address` and waits until it can be used. */
export async function openPlayground(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("#panel").waitFor();
}

/** Clicks "Check" and waits until it is done. */
export async function checkAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator(".counts", { hasText: /^(?:Checked|Nothing)/u }).waitFor();
}

/** The card of a statement or segment, counted from 1. */
export function card(page: Page, number: number): Locator {
  return page.locator(`#check-${number}`);
}

/** The labels of all verdicts shown, in the page's order. */
export function verdicts(page: Page): Promise<string[]> {
  return page.locator(".verdict strong").allInnerTexts();
}

/** The characters of the article as the page's DOM has them. */
export async function articleText(page: Page): Promise<string> {
  return (await page.locator(".article-text").textContent()) ?? "";
}

/** A stretch of the article's DOM text; offsets count its characters. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/**
 * What is marked in the article for the check of this number, measured in the DOM: where each mark's first and last
 * character lie among the characters of the article. Marks that touch are one.
 */
export function markedFor(page: Page, check: number): Promise<Marked[]> {
  return measure(page, `mark[data-checks~="${check}"]`);
}

/** What is lit in the article. */
export function litInArticle(page: Page): Promise<Marked[]> {
  return measure(page, "mark.lit");
}

async function measure(page: Page, selector: string): Promise<Marked[]> {
  const stretches = await page.locator(".article-text").evaluate((text, wanted) => {
    const before = document.createRange();
    return [...text.querySelectorAll(wanted)].map((mark) => {
      before.setStart(text, 0);
      before.setEnd(mark, 0);
      const start = before.toString().length;
      return { start, end: start + (mark.textContent?.length ?? 0) };
    });
  }, selector);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of stretches) {
    const last = joined.at(-1);
    if (last?.end === start) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** What is lit in the field of a statement. */
export function litInField(scope: Locator): Promise<string[]> {
  return scope.locator(".backdrop mark.lit").allInnerTexts();
}
