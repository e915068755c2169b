import { useEffect, useState } from "preact/hooks";

/** `panel.html?tab=12` stays with one tab: for a panel that is opened as a page of its own. */
function fixedTab(): number | null {
  const value = new URLSearchParams(location.search).get("tab");
  return value !== null && /^\d+$/u.test(value) ? Number(value) : null;
}

/** The tab that the panel speaks of: the one that is shown beside it. Null while it is not known. */
export function useTab(): number | null {
  const [tab, setTab] = useState(fixedTab);
  useEffect(() => {
    if (fixedTab() !== null) return undefined;
    let own: number | undefined;
    const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
      if (windowId === own) setTab(tabId);
    };
    chrome.tabs.onActivated.addListener(onActivated);
    void chrome.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      own = active?.windowId;
      setTab(active?.id ?? null);
    });
    return () => chrome.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tab;
}
