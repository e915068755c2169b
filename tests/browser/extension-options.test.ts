import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ExtensionBrowser } from "./support/extension.ts";

let extension: ExtensionBrowser;

beforeAll(async () => {
  extension = await ExtensionBrowser.open();
});
afterAll(() => extension.close());

describe("as installed", () => {
  it("has its shortcuts and menu items, and access to no site", async () => {
    const commands = await extension.worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ name, shortcut }) => `${name}: ${shortcut}`)).toEqual(
      expect.arrayContaining(["check-page: Alt+Shift+E", "check-library: Alt+Shift+L"]),
    );
    // An item that is not there cannot be changed; they come a moment after the installation.
    const items = (): Promise<boolean> =>
      extension.worker.evaluate(() =>
        Promise.all(["check-page", "check-library"].map((id) => chrome.contextMenus.update(id, {}))).then(
          () => true,
          () => false,
        ),
      );
    await expect.poll(items).toBe(true);
    const { origins, permissions } = await extension.worker.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions?.toSorted()).toEqual(["activeTab", "contextMenus", "scripting", "sidePanel", "storage"]);
  });
});

describe("the options", () => {
  it("keep the service that is named, and the mode", async () => {
    const page = await extension.visit(`chrome-extension://${extension.id}/options.html`);
    await page.getByLabel("Address of the service").fill("desk.example/attest/");
    await page.getByRole("button", { name: "Save" }).click();
    const stored = (): Promise<unknown> =>
      extension.worker.evaluate(async () => (await chrome.storage.local.get("settings"))["settings"]);
    await expect.poll(stored).toMatchObject({ mode: "service", service: "https://desk.example/attest" });
    await page.reload();
    await page.getByText("On this device").click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Nothing leaves the browser", { exact: false }).last().waitFor();
    await expect.poll(stored).toMatchObject({ mode: "device" });
    await page.close();
  });

  it.each(["options.html", "privacy.html"])("and the privacy page give axe nothing to find: %s", async (name) => {
    const page = await extension.visit(`chrome-extension://${extension.id}/${name}`);
    await page.locator("h1").waitFor();
    await page.evaluate(await readFile("node_modules/axe-core/axe.min.js", "utf8"));
    expect(await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))")).toEqual([]);
    await page.close();
  });
});
