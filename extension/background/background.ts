import { type CheckTarget, isGestureMessage, leaveRequest, requestKey } from "./gesture.ts";
import { enterPage, readSelection } from "./page-access.ts";
import { openPanel } from "./side-panel.ts";

/** The menu's items and the manifest's commands share their names. */
const TARGETS: ReadonlyMap<string, CheckTarget> = new Map([
  ["check-page", "page"],
  ["check-library", "library"],
]);

const TITLES: Readonly<Record<CheckTarget, string>> = {
  page: "Check against this page",
  library: "Check against my library",
};

/** How long the leave of a gesture may take to come into force. */
const GRANT_MS = 150;

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.removeAll(() => {
    for (const [id, target] of TARGETS) {
      chrome.contextMenus.create({ id, title: TITLES[target], contexts: ["selection"] });
    }
  });
});

chrome.contextMenus.onClicked.addListener((info, tab) => {
  const target = TARGETS.get(String(info.menuItemId));
  if (target !== undefined && tab !== undefined) void begin(tab, target, info.selectionText ?? "");
});

chrome.commands.onCommand.addListener((command, tab) => {
  const target = TARGETS.get(command);
  if (target !== undefined && tab !== undefined) void begin(tab, target, "");
});

chrome.action.onClicked.addListener((tab) => {
  void begin(tab, "page", "");
});

chrome.runtime.onMessage.addListener((message: unknown, sender) => {
  if (sender.id === chrome.runtime.id && sender.tab !== undefined && isGestureMessage(message)) {
    void begin(sender.tab, message.target, message.text, true);
  }
});

chrome.tabs.onRemoved.addListener((tabId) => {
  void chrome.storage.session.remove(requestKey(tabId));
});

/**
 * Answers a gesture: opens the panel, which the browser allows only at once, enters the page, which
 * the gesture opens, and leaves the request for the panel. `selected` is what the gesture brought;
 * the page knows it better, line breaks and text fields included, unless `known` says that it came from there.
 */
async function begin(tab: chrome.tabs.Tab, target: CheckTarget, selected: string, known = false): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined) return;
  const opened = openPanel(tabId);
  let text = selected;
  let readable = true;
  try {
    await enter(tabId);
    if (!known) text = (await readSelection(tabId)) || selected;
  } catch {
    // Pages of the browser's own and its stores: the panel says so.
    readable = false;
  }
  await leaveRequest(tabId, { target, text, readable, withSelection: false });
  await opened;
}

/** Chromium sometimes tells of a gesture before the leave that it gives is in force. */
async function enter(tabId: number): Promise<void> {
  try {
    await enterPage(tabId);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, GRANT_MS));
    await enterPage(tabId);
  }
}
