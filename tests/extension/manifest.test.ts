import { describe, expect, it } from "vitest";

import { manifestFor, TARGETS } from "../../extension/manifest.ts";

describe("the manifests", () => {
  it("ask for no more than is needed, and for no site at installation", () => {
    const chromium = manifestFor("chromium", "1.2.3");
    expect(chromium["permissions"]).toEqual(["activeTab", "contextMenus", "scripting", "storage", "sidePanel"]);
    const firefox = manifestFor("firefox", "1.2.3");
    expect(firefox["permissions"]).toEqual(["activeTab", "contextMenus", "scripting", "storage"]);
    for (const manifest of [chromium, firefox]) {
      expect(manifest).not.toHaveProperty("host_permissions");
      expect(manifest).not.toHaveProperty("content_scripts");
      expect(manifest).not.toHaveProperty("web_accessible_resources");
    }
  });

  it("let no script of another place run, nor any that is made of text", () => {
    for (const target of TARGETS) {
      const policy = JSON.stringify(manifestFor(target, "1.2.3")["content_security_policy"]);
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).not.toContain("unsafe");
    }
  });
});
