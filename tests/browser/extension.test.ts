import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ClaimsAnswer } from "../../extension/check/answer.ts";
import { ExtensionBrowser, highlights, readPage } from "./support/extension.ts";
import { htmlPages, type LocalSite, serveLocally } from "./support/local-site.ts";
import type { Target } from "./support/target.ts";

const origin = inject("origin");
let extension: ExtensionBrowser;
let site: LocalSite;

const FORM = `<!doctype html><html lang="en"><head><title>The mill</title></head><body><article><h1>The mill</h1>
  <p>The old mill by the river was sold to the town in 1998. The mill has seven floors, and the highest of them is
  open to visitors on Sundays.</p><p>The town pays for its roof, and a club of forty members for all the rest.</p>
  </article><textarea>Draft: The mill has nine floors.</textarea></body></html>`;

/** The Morocco article of the library on a page of its own, with what a reader might claim under it. */
async function articlePage(comments: string): Promise<string> {
  const text = await readFile("fixtures/articles/morocco-us-relations/article.txt", "utf8");
  const paragraphs = text.split(/\n+/u).filter((line) => line !== "");
  return `<!doctype html><html lang="en"><head><title>Relations since 1787</title></head><body>
    <nav><a href="/">Front page</a></nav>
    <article><h1>Relations since 1787</h1>${paragraphs.map((line) => `<p>${line}</p>`).join("\n")}</article>
    <section>${comments}</section></body></html>`;
}

beforeAll(async () => {
  const comments = `
    <p id="claim">Counterterrorism arrests tripled compared to 2018.</p>
    <p id="quote">“We do not value our partnership with Morocco in the fight against terrorism,” said Pompeo.</p>
    <p id="mixed">Pompeo visited Morocco in December 2019. “We value our partnership with Morocco in the fight against terrorism,” Pompeo wrote.</p>
    <p id="absent">The king of Morocco owns eleven palaces in the south.</p>`;
  const strict = { "Content-Security-Policy": "default-src 'none'" };
  site = await serveLocally(
    htmlPages({ "/": await articlePage(comments), "/rtl": await readPage("right-to-left"), "/form": FORM }, strict),
  );
  extension = await ExtensionBrowser.open();
  await extension.set({ mode: "service", service: origin, timeoutSeconds: 20 });
});
afterAll(async () => {
  await extension.close();
  await site.close();
});

describe("a check of a selection", () => {
  it("shows the verdict in the side panel, and highlights exactly the evidence in the page", async () => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#claim");
    expect(await panel.evaluate("document.querySelector('.result h2').innerText")).toContain("Refuted");
    expect(await panel.evaluate("document.querySelector('.result').innerText")).toContain(
      "Counterterrorism arrests doubled compared to 2018.",
    );
    const answer = await page.request.post(`${origin}/v1/claims/check`, {
      data: { claim: "Counterterrorism arrests tripled compared to 2018.", article: { id: "morocco-us-relations" } },
    });
    const { results } = ClaimsAnswer.parse(await answer.json());
    const [result] = results;
    if (result === undefined || !("evidence" in result)) throw new Error("the service judged nothing");
    expect(await highlights(page)).toEqual({
      "attest-refutes": result.evidence.map(({ text }) => text),
    });
    await page.close();
  });

  it("changes nothing in the page, whose policy forbids every script and style", async () => {
    const page = await extension.visit(site.origin);
    const before = await page.content();
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    const panel = await extension.check(page, "#claim");
    await panel.evaluate("document.querySelector('button.quote').click()");
    await expect.poll(async () => Object.keys(await highlights(page))).toContain("attest-focus");
    expect(await page.evaluate("changes")).toEqual([]);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it("scrolls to the evidence that is clicked, and colours it", async () => {
    const page = await extension.visit(site.origin);
    await page.setViewportSize({ width: 500, height: 300 });
    const panel = await extension.check(page, "#claim");
    await panel.evaluate("document.querySelector('button.quote').click()");
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get("attest-focus") ?? [];
          const box = range instanceof Range ? range.getBoundingClientRect() : null;
          return box !== null && box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
    const colour = "getComputedStyle(document.querySelector('article p'), '::highlight(attest-focus)').backgroundColor";
    expect(await page.evaluate(colour)).toBe("rgb(255, 210, 63)");
    await page.close();
  });

  it("verifies quoted words as a quotation, and the rest as claims", async () => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#quote");
    expect(
      await panel.evaluate("[...document.querySelectorAll('.result h2')].map((h) => h.innerText.split('\\n')[1])"),
    ).toEqual(["Altered"]);
    expect(await panel.evaluate("document.querySelector('.diff del').innerText")).toContain("do not");
    const mixed = await extension.visit(site.origin);
    const second = await extension.check(mixed, "#mixed");
    expect(await second.evaluate("[...document.querySelectorAll('.result .checked')].map((p) => p.innerText)")).toEqual(
      [
        "Pompeo visited Morocco in December 2019.",
        "“We value our partnership with Morocco in the fight against terrorism,”",
      ],
    );
    expect(await second.evaluate("document.querySelectorAll('.result.holds').length")).toBe(2);
    expect(Object.keys(await highlights(mixed))).toEqual(["attest-supports"]);
    await page.close();
    await mixed.close();
  });

  it("takes what is selected in a text field, and asks a corrected text by the panel", async () => {
    const page = await extension.visit(`${site.origin}/form`);
    await page.locator("textarea").evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(7, area.value.length);
    });
    await extension.press(page);
    const panel = await extension.answered();
    expect(await panel.evaluate("document.querySelector('.checked').innerText")).toBe("The mill has nine floors.");
    expect(await panel.evaluate("document.querySelector('.result h2').innerText")).toContain("Refuted");
    expect(await panel.evaluate("document.querySelector('.against .note')")).toBe(null);
    await page.close();
  });

  it("says that there is not enough information, and highlights nothing", async () => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#absent");
    expect(await panel.evaluate("document.querySelector('.result h2').innerText")).toContain("Not enough information");
    expect(await highlights(page)).toEqual({});
    await page.close();
  });

  it("against the library gives evidence that links to its article", async () => {
    const page = await extension.visit(`${site.origin}/rtl`);
    const panel = await extension.check(page, "#claim");
    await panel.evaluate(`(() => {
      const draft = document.querySelector("#draft");
      draft.value = "Counterterrorism arrests in Morocco tripled compared to 2018.";
      draft.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await panel.until("document.querySelector('#draft').value.startsWith('Counterterrorism')");
    await panel.evaluate("document.querySelectorAll('form button')[1].click()");
    await panel.until("document.querySelector('.against')?.innerText.startsWith('Against your library') === true");
    expect(await panel.evaluate("document.querySelector('.result h2').innerText")).toContain("Refuted");
    expect(await panel.evaluate("document.querySelector('.quote a').href")).toContain("#:~:text=");
    expect(await highlights(page)).toEqual({});
    await page.close();
  });
});

describe("the button by the selection", () => {
  /** Uses the extension on a page without a selection; the panel says when it is in. */
  async function connect(page: Page): Promise<Target> {
    await extension.press(page);
    const panel = await extension.panel();
    await panel.until("document.querySelector('.guide')?.innerText.includes('press the button beside it') === true");
    return panel;
  }

  it("comes with a selection once the extension was used on the page, checks it, and goes", async () => {
    const page = await extension.visit(site.origin);
    await page.locator("#claim").selectText();
    await page.waitForTimeout(500);
    expect(await page.locator("attest-selection").count()).toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const panel = await connect(page);
    await page.locator("#claim").selectText();
    await page.locator("attest-selection").waitFor();
    const box = await page.locator("attest-selection").boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 15);
    await panel.until("document.querySelector('.result .checked')?.innerText.startsWith('Counterterrorism') === true");
    expect(await page.locator("attest-selection").count()).toBe(0);
    // Nor does it come back while the page scrolls to the evidence.
    await panel.evaluate("document.querySelector('button.quote').click()");
    await page.waitForTimeout(700);
    expect(await page.locator("attest-selection").count()).toBe(0);
    await page.close();
  });

  it("goes with Escape, and stays with its selection when the page scrolls", async () => {
    const page = await extension.visit(site.origin);
    await page.setViewportSize({ width: 600, height: 400 });
    await connect(page);
    await page.locator("#claim").scrollIntoViewIfNeeded();
    await page.locator("#claim").selectText();
    await page.locator("attest-selection").waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => page.locator("attest-selection").count()).toBe(0);
    await page.evaluate(() => document.querySelector("#claim")?.scrollIntoView());
    await page.locator("attest-selection").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("attest-selection").count()).toBe(0);
    await page.close();
  });

  it("cannot be pressed by the page", async () => {
    const page = await extension.visit(site.origin);
    await connect(page);
    await page.locator("#claim").selectText();
    await page.locator("attest-selection").waitFor();
    expect(await page.evaluate(() => document.querySelector("attest-selection")?.shadowRoot)).toBe(null);
    await page.close();
  });
});

describe("the panel", () => {
  it("is worked by the keyboard alone", async () => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#claim");
    await panel.evaluate("document.querySelector('button.quote').focus()");
    const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
    await panel.send("Input.dispatchKeyEvent", { type: "keyDown", ...enter });
    await panel.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
    await expect.poll(async () => Object.keys(await highlights(page))).toContain("attest-focus");
    await page.close();
  });

  it.each(["light", "dark"] as const)("gives axe nothing to find (%s)", async (scheme) => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#quote");
    await panel.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    await panel.evaluate(await readFile("node_modules/axe-core/axe.min.js", "utf8"));
    expect(
      await panel.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
      ),
    ).toEqual([]);
    await page.close();
  });

  it("speaks of the tab that is shown, and sends nothing again when it is shown again", async () => {
    const first = await extension.visit(site.origin);
    const panel = await extension.check(first, "#claim");
    const asked = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v1/')).length";
    const before = await panel.evaluate(asked);
    expect(before).toBeGreaterThan(0);
    const second = await extension.visit(site.origin);
    await panel.until("document.querySelector('.result') === null && document.querySelector('.guide') !== null");
    await first.bringToFront();
    await panel.until("document.querySelector('.result') !== null");
    expect(await panel.evaluate(asked)).toBe(before);
    await first.close();
    await second.close();
  });

  it("says that the page was loaded anew when its evidence is asked for", async () => {
    const page = await extension.visit(site.origin);
    const panel = await extension.check(page, "#claim");
    await page.reload();
    await panel.evaluate("document.querySelector('button.quote').click()");
    await panel.until("document.querySelector('.result .note')?.innerText.includes('loaded again') === true");
    await page.close();
  });
});
