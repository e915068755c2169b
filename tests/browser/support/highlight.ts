import type { Page } from "playwright-core";

/** The style that a page must have for {@link highlightedText}: all of a highlighted character's box has one colour. */
export const HIGHLIGHT_STYLE = "::target-text { background: rgb(255, 0, 255); color: rgb(255, 0, 255) }";

/**
 * The text that the browser highlights for the address's text fragment, as it is drawn: each character
 * whose place in a picture of the window has the highlight's colour. White space is one space, and goes
 * with the character before it: at the end of a line it has no place of its own.
 */
export async function highlightedText(page: Page): Promise<string> {
  const picture = (await page.screenshot({ scale: "css" })).toString("base64");
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const drawing = canvas.getContext("2d");
    if (drawing === null) throw new Error("the browser draws nothing");
    drawing.drawImage(image, 0, 0);
    const { data, width, height } = drawing.getImageData(0, 0, image.width, image.height);
    const isHighlighted = (x: number, y: number): boolean => {
      if (x < 0 || y < 0 || x >= width || y >= height) return false;
      const at = 4 * (Math.floor(y) * width + Math.floor(x));
      return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
    };
    const range = document.createRange();
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const content = node.textContent ?? "";
      for (let at = 0; at < content.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (/\s/u.test(content.charAt(at))) found.push(" ");
        else if (box === undefined) continue;
        else if (isHighlighted(box.left + box.width / 2, box.top + box.height / 2)) found.push(content.charAt(at));
        else if (found.at(-1) !== "…") found.push("…");
      }
    }
    return found.join("");
  }, picture);
  // Of what is not highlighted, an ellipsis stands: between two highlighted pieces it is kept.
  return drawn
    .replaceAll(/\s*…[\s…]*/gu, " … ")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[ …]+|[ …]+$/gu, "");
}
