/** The two families of browsers that the extension is built for. */
export type Target = "chromium" | "firefox";
export const TARGETS: readonly Target[] = ["chromium", "firefox"];

/** Edge lengths in pixels. */
export const ICON_SIZES = [16, 32, 48, 128];
const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]));

const NAME = "Attest";

/**
 * What all builds have in common. No host is asked for at installation: `activeTab` opens the page of
 * a gesture, and the service's own host is asked for when the user names it.
 */
const common = {
  manifest_version: 3,
  name: NAME,
  description:
    "Does this article say that? Checks selected sentences and quotations against the page, with the evidence.",
  icons,
  action: { default_title: "Check the selection with Attest", default_icon: icons },
  optional_host_permissions: ["http://*/*", "https://*/*"],
  options_ui: { page: "options.html", open_in_tab: true },
  commands: {
    "check-page": {
      suggested_key: { default: "Alt+Shift+E" },
      description: "Check the selection against this page",
    },
    "check-library": {
      suggested_key: { default: "Alt+Shift+L" },
      description: "Check the selection against my library",
    },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'",
  },
};

const PERMISSIONS = ["activeTab", "contextMenus", "scripting", "storage"];

/** The manifest of one build. `version` is one to four numbers with dots. */
export function manifestFor(target: Target, version: string): Readonly<Record<string, unknown>> {
  return { ...common, version, ...own[target] };
}

const own: Readonly<Record<Target, Readonly<Record<string, unknown>>>> = {
  chromium: {
    // The first that hands a highlight's style down into shadow trees.
    minimum_chrome_version: "131",
    permissions: [...PERMISSIONS, "sidePanel"],
    background: { service_worker: "background.js", type: "module" },
    side_panel: { default_path: "panel.html" },
  },
  firefox: {
    permissions: PERMISSIONS,
    background: { scripts: ["background.js"], type: "module" },
    sidebar_action: {
      default_title: NAME,
      default_panel: "panel.html",
      default_icon: icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: "attest@attest.example",
        // The first that knows `data_collection_permissions` everywhere; the CSS Custom Highlight API came with 140.
        strict_min_version: "142.0",
        // The page's text goes to the service that the user names; in on-device mode to nobody.
        data_collection_permissions: { required: ["websiteContent"] },
      },
    },
  },
};
