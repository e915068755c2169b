import { mkdir, readFile, writeFile } from "node:fs/promises";

import { chromium } from "playwright-core";

import { ICON_SIZES } from "../extension/manifest.ts";

/** The one drawing that the playground and the extension share. */
const SOURCE = "public/static/icon.svg";
const OUTPUT = "extension/static/icons";

/** Renders the drawing to the sizes that the stores ask for. The pictures are kept in the repository. */
const svg = await readFile(SOURCE, "utf8");
await mkdir(OUTPUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  headless: false,
  args: ["--headless=new", "--no-sandbox"],
});
const page = await browser.newPage();
for (const size of ICON_SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`${OUTPUT}/${size}.png`, await page.screenshot({ omitBackground: true }));
  console.log(`${OUTPUT}/${size}.png`);
}
await browser.close();
