import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Page } from "playwright-core";

import { ExtensionBrowser, highlights, readPage, shownEvidence } from "./support/extension.ts";
import { htmlPages, type LocalSite, serveLocally } from "./support/local-site.ts";
import type { Target } from "./support/target.ts";

let extension: ExtensionBrowser;
let site: LocalSite;
let page: Page;

/** Twelve hundred sentences, of which one in the middle is asked for. */
function longArticle(claim: string): string {
  const paragraphs = Array.from({ length: 240 }, (_unused, index) => {
    const year = 1780 + index;
    const town = `${["Norder", "Suder", "Wester", "Oster"][index % 4]}${["holm", "sund", "vik"][index % 3]}`;
    return `<p>In ${year} the harbour of ${town} received ${300 + index * 7} ships. Most of them carried timber, and some
      carried grain from the inland farms. The harbour master, whose name is not known, kept a book of every ship. The
      town <i>built</i> a new <a href="#">quay</a> in the same year. It was ${40 + index} metres long.</p>`;
  });
  return `<!doctype html><html lang="en"><head><title>The harbour books</title></head><body><article>
    <h1>The harbour books</h1>${paragraphs.join("\n")}</article>
    <p id="claim">${claim}</p></body></html>`;
}

beforeAll(async () => {
  const names = ["live-blog", "advertisements", "right-to-left", "shadow-tree", "framed", "framed-story"];
  const entries = await Promise.all(names.map(async (name) => [`/${name}.html`, await readPage(name)] as const));
  site = await serveLocally(
    htmlPages({
      ...Object.fromEntries(entries),
      "/long.html": longArticle("In 1900 the harbour of Norderholm received 1,140 ships."),
      "/long-wrong.html": longArticle("In 1900 the harbour of Norderholm received 1,410 ships."),
    }),
  );
  extension = await ExtensionBrowser.open();
  await extension.set({ mode: "service", service: inject("origin"), timeoutSeconds: 20 });
});
afterAll(async () => {
  await extension.close();
  await site.close();
});
beforeEach(() => () => page.close());

/** Checks what a selector names, and says how it is judged and what is shown as its evidence. */
async function check(name: string, selector: string) {
  page = await extension.visit(`${site.origin}/${name}.html`);
  const panel = await extension.check(page, selector);
  return { panel, verdict: await verdictIn(panel), ...(await shownEvidence(panel, page)) };
}

async function verdictIn(panel: Target): Promise<unknown> {
  return panel.evaluate("document.querySelector('.result h2').innerText.split('\\n')[1]");
}

describe("a long article", () => {
  it("is searched whole, and its one sentence is highlighted", async () => {
    const { verdict, inPanel, inPage } = await check("long-wrong", "#claim");
    expect(verdict).toBe("Refuted");
    expect(inPage).toContain("1140ships");
    expect(inPage).toBe(inPanel);
  });

  it("supports the figure that it gives, by its own sentence and not by the one that was selected", async () => {
    const { verdict, inPanel, inPage } = await check("long", "#claim");
    expect(verdict).toBe("Supported");
    expect(inPage).toBe(inPanel);
    expect(inPage).toContain("1140ships");
  });
});

describe("a live blog", () => {
  it("is refuted by the figure that it gives, over a bold figure's three text nodes", async () => {
    const { verdict, inPanel, inPage, names } = await check("live-blog", "#claim");
    expect(verdict).toBe("Refuted");
    expect(names).toEqual(["attest-refutes"]);
    expect(inPage).toContain("340people");
    expect(inPage).toBe(inPanel);
    expect((await highlights(page))["attest-refutes"]?.length).toBeGreaterThan(1);
  });

  it("keeps the highlight when the posts are rendered anew", async () => {
    const { inPage } = await check("live-blog", "#quote");
    expect(inPage).toContain("Nobodyismissing");
    const before = await highlights(page);
    await page.evaluate("renderAnew()");
    await expect.poll(() => highlights(page)).toEqual(before);
    await page.evaluate("addPost('<section><h2>10:00</h2><p>Nobody slept well, a resident said.</p></section>')");
    await page.evaluate("renderAnew()");
    await expect.poll(() => highlights(page)).toEqual(before);
  });

  it("says that a passage was changed after it was checked, or is gone", async () => {
    const { panel } = await check("live-blog", "#claim");
    await page.evaluate("edit('340', '362')");
    await panel.evaluate("document.querySelector('button.quote').click()");
    await panel.until("document.querySelector('.result .note')?.innerText.includes('reads differently') === true");
    await page.evaluate("document.querySelector('[data-post=\"2\"]').remove()");
    await panel.evaluate("document.querySelector('button.quote').click()");
    await panel.until("document.querySelector('.result .note')?.innerText.includes('does not show') === true");
    await expect.poll(() => highlights(page)).toEqual({});
  });
});

describe("a page full of advertisements and asides", () => {
  it("is judged by its article, and highlighted around the advertisement inside of the sentence", async () => {
    const { verdict, inPanel, inPage } = await check("advertisements", "#claim");
    expect(verdict).toBe("Refuted");
    expect(inPage).toContain("Ticketsalesforthesummerhavedoubledcomparedwithlastyear");
    expect(inPage).not.toContain("Advertisement");
    expect(inPage).toBe(inPanel);
  });

  it("takes nothing from what is not shown", async () => {
    page = await extension.visit(`${site.origin}/advertisements.html`);
    await page.locator("#claim").evaluate((element) => (element.textContent = "Ticket sales have tripled."));
    const panel = await extension.check(page, "#claim");
    expect(await verdictIn(panel)).not.toBe("Supported");
    expect(await panel.evaluate("document.body.innerText")).not.toContain("tripled compared");
  });
});

describe("a right-to-left page around an English quotation", () => {
  it("verifies the quotation, and highlights the English words alone", async () => {
    const { verdict, inPanel, inPage } = await check("right-to-left", "#quote");
    expect(verdict).toBe("Altered");
    expect(inPage).toContain("84,000books");
    expect(inPage).not.toMatch(/\p{Script=Arabic}/u);
    expect(inPage).toBe(inPanel);
  });

  it("checks a claim against its English paragraph", async () => {
    const { verdict, inPanel, inPage } = await check("right-to-left", "#claim");
    expect(verdict).toBe("Supported");
    expect(inPage).toContain("buildingcost12millioneuros");
    expect(inPage).toBe(inPanel);
  });
});

describe("a selection that is a part of the article", () => {
  it("is no evidence for itself, and is when the reader says so", async () => {
    const { panel, verdict } = await check("live-blog", "[data-post='1'] p");
    expect(verdict).toBe("Not enough information");
    expect(await panel.evaluate("document.querySelector('.against .note').innerText")).toContain(
      "no evidence for itself",
    );
    await panel.evaluate("document.querySelector('.against .note button').click()");
    await panel.until("document.querySelector('.result.holds') !== null");
    expect(await panel.evaluate("document.querySelector('.against .note')")).toBe(null);
  });
});

describe("shadow trees", () => {
  it("are read, are selected in where they are closed, and are highlighted in", async () => {
    page = await extension.visit(`${site.origin}/shadow-tree.html`);
    await page.evaluate("selectComment()");
    await extension.press(page);
    const panel = await extension.answered();
    expect(await panel.evaluate("document.querySelector('.checked').innerText")).toBe(
      "The orchards of the Wend valley gave 2,700 tonnes of apples this autumn.",
    );
    expect(await verdictIn(panel)).toBe("Refuted");
    const { inPanel, inPage } = await shownEvidence(panel, page);
    expect(inPage).toContain("7,200tonnesofapples");
    expect(inPage).toBe(inPanel);
  });
});

describe("frames of the same origin", () => {
  it("are read and highlighted where they show the article", async () => {
    page = await extension.visit(`${site.origin}/framed.html`);
    const frame = page.frames().find((each) => each.url().endsWith("framed-story.html"));
    if (frame === undefined) throw new Error("the page has no frame");
    await frame.locator("#claim").selectText();
    await extension.press(page);
    const panel = await extension.answered();
    expect(await verdictIn(panel)).toBe("Refuted");
    const { inPanel, inPage } = await shownEvidence(panel, page, frame);
    expect(inPage).toContain("6millioneuros");
    expect(inPage).toBe(inPanel);
    expect(await highlights(page)).toEqual({});
  });
});
