/** Firefox's name for a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

function sidebar(): SidebarAction | null {
  const found: unknown = Reflect.get(chrome, "sidebarAction");
  return isSidebar(found) ? found : null;
}

function isSidebar(value: unknown): value is SidebarAction {
  return typeof value === "object" && value !== null && "open" in value && typeof value.open === "function";
}

/**
 * Opens the side panel. Must be called before anything is waited for: browsers allow it only as the
 * direct answer to a gesture. Firefox counts a click in a page as none, so there the toolbar button
 * says that an answer is waiting.
 */
export async function openPanel(tabId: number): Promise<void> {
  const firefox = sidebar();
  try {
    const { sidePanel } = chrome;
    if (firefox === null) await sidePanel.open({ tabId });
    else await firefox.open();
    await chrome.action.setBadgeText({ tabId, text: "" });
  } catch {
    await chrome.action.setBadgeText({ tabId, text: "1" });
  }
}
