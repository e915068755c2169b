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
    let asked = 0;
    const refresh = async (): Promise<void> => {
      const mine = ++asked;
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (mine === asked) setTab(active?.id ?? null);
    };
    const onActivated = (): void => void refresh();
    chrome.tabs.onActivated.addListener(onActivated);
    void refresh();
    return () => chrome.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tab;
}
