/**
 * The playground in a real Chromium against the built service on this machine: `npm run build`, then
 * `npm run bench -- playground`. From the click on "Check" to the first answer and to the last one shown, each check
 * in a page of its own; and what the page weighs.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { openBrowser } from "../../tests/browser/support/browser.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";

/** Where `npm run build` puts the pages. */
const PAGES = "dist/public";

const CHECKS = 30;

/** In the page: clicks, and tells how many milliseconds later the first and the last of the verdicts were drawn. */
const CLICK = `new Promise((resolve) => {
  const wanted = document.querySelectorAll(".card").length;
  const panel = document.querySelector("#panel");
  let first;
  const clicked = performance.now();
  new MutationObserver((_, observer) => {
    const shown = panel.querySelectorAll(".verdict").length;
    if (shown === 0) return;
    requestAnimationFrame(() => setTimeout(() => {
      first ??= performance.now() - clicked;
      if (shown < wanted) return;
      observer.disconnect();
      resolve([first, performance.now() - clicked]);
    }));
  }).observe(panel, { childList: true, subtree: true });
  document.querySelector(".check-bar .main").click();
})`;

const service = await startBuiltService();
const browser = await openBrowser();
try {
  const times: (readonly [number, number])[] = [];
  for (let check = 0; check < CHECKS; check += 1) {
    const page = await browser.context.newPage();
    await page.goto(service.origin);
    await page.locator(".article-text").waitFor();
    times.push(await page.evaluate<[number, number]>(CLICK));
    await page.close();
  }
  const [cold, ...warm] = times;
  console.log(`first visit: 3 claims and 2 quotations, ${CHECKS} pages; milliseconds from the click`);
  console.log(`  first answer shown: ${summary(warm.map(([first]) => first))}, the very first ${cold?.[0].toFixed(0)}`);
  console.log(`  last answer shown:  ${summary(warm.map(([, last]) => last))}, the very first ${cold?.[1].toFixed(0)}`);
  for (const [name, size] of await weights()) console.log(`${name}: ${(size / 1024).toFixed(1)} KiB gzip`);
} finally {
  await browser.close();
  await service.stop();
}

function summary(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)}, 95th percentile ${at(0.95)}`;
}

/** The scripts and styles that the page names, compressed. */
async function weights(): Promise<(readonly [string, number])[]> {
  const html = await readFile(join(PAGES, "index.html"), "utf8");
  const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)].map(([, file]) => file ?? "");
  return Promise.all(
    files.map(async (file) => [file, gzipSync(await readFile(join(PAGES, file))).byteLength] as const),
  );
}
